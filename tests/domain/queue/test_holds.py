from datetime import date

import pytest

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.queue import Held
from keepup_tui.domain.records import (
    Contact,
    Exchange,
    Leave,
    Milestone,
    News,
    Plan,
    Promise,
    Record,
    Step,
)
from tests.domain.queue.queue_case import (
    LONG_AGO,
    TODAY,
    ago,
    answer,
    cadence,
    held,
    person,
    queue_on,
    setting,
    shown,
    talk,
    why_of,
)

SATURDAY = date(2026, 11, 28)
LATE = [person(1, "1 month"), talk(9, ago(45))]


def owed(due_on: date = TODAY) -> Promise:
    return Promise(id=20, contact_ids=(1,), text="the deck", due_on=due_on)


def birthday(on: date) -> Milestone:
    date_ = PartialDate.of(None, on.month, on.day)
    return Milestone(id=21, contact_id=1, kind="birthday", date=date_)


@pytest.mark.parametrize("field", ["archived", "deceased", "do_not_contact"])
def test_who_should_be_left_alone_has_no_reason_at_all(field: str) -> None:
    rows: list[Record] = [talk(9, ago(45)), owed(), birthday(TODAY)]
    ana = person(1, "1 month", **{field: True})
    assert queue_on(ana, *rows).nudges == ()
    found = why_of(ana, *rows)
    assert {hold.because for hold in found.held} == {field}
    assert not found.shown


def test_a_kind_at_rest_shows_nowhere() -> None:
    rest = setting(30, "kinds_off", ["cadence_due"])
    assert shown(*LATE, rest) == []
    assert held(*LATE, rest) == {"cadence_due": "kind_off"}
    assert shown(*LATE, owed(), rest) == [1]


def test_a_snooze_hides_its_reason_until_its_date() -> None:
    snooze = answer(30, "snooze", ago(3), until=ago(-2))
    for on in (ago(3), TODAY, ago(-1)):
        assert shown(*LATE, snooze, on=on) == []
    (hold,) = (h for h in why_of(*LATE, snooze).held if h.reason.rule == "cadence_due")
    assert (hold.because, hold.until) == ("snoozed", ago(-2))
    assert shown(*LATE, answer(30, "snooze", ago(9), until=TODAY)) == [1]


def test_without_a_date_a_snooze_lasts_a_week() -> None:
    assert shown(*LATE, answer(30, "snooze", ago(6))) == []
    assert shown(*LATE, answer(30, "snooze", ago(7))) == [1]


def test_a_snooze_moves_no_date() -> None:
    plain, snoozed = why_of(*LATE), why_of(*LATE, answer(30, "snooze", ago(1)))
    assert (plain.due_on, plain.r) == (snoozed.due_on, snoozed.r)


@pytest.mark.parametrize(
    "snooze",
    [
        answer(30, "snooze", ago(3), until=ago(-2), ref="circles:5"),
        answer(30, "snooze", ago(3), until=ago(-2), rule="dormant"),
        # given before the reason opened, so for an earlier occurrence
        answer(30, "snooze", ago(20), until=ago(-2)),
        answer(30, "snooze", ago(-1), until=ago(-2)),
    ],
)
def test_a_snooze_hides_no_other_reason(snooze: Record) -> None:
    assert shown(*LATE, snooze) == [1]


def test_of_two_snoozes_the_later_one_holds() -> None:
    long, short = (answer(30 + n, "snooze", ago(3 - n), until=ago(-9 + 8 * n)) for n in range(2))
    assert shown(*LATE, long, on=TODAY) == []
    assert shown(*LATE, long, short, on=TODAY) == []
    assert shown(*LATE, long, short, on=ago(-1)) == [1]


def test_what_comes_up_later_shows_though_the_row_was_snoozed() -> None:
    found = queue_on(*LATE, owed(), answer(30, "snooze", ago(1)))
    assert [reason.rule for reason in found.nudges[0].reasons if reason.band < 4] == ["promise_due"]


def asks(*answers: Record) -> bool:
    reasons = queue_on(*LATE, *answers).nudges[0].reasons
    return next(reason.put_off for reason in reasons if reason.rule == "cadence_due")


def test_the_third_snooze_in_a_row_asks_on_the_row_that_comes_back() -> None:
    # due since the 10th of November
    snoozes = [answer(30 + n, "snooze", ago(14 - n), until=ago(13 - n)) for n in range(3)]
    assert not asks(*snoozes[:2])
    assert asks(*snoozes)
    assert not asks(snoozes[0], snoozes[1], answer(29, "snooze", ago(30)))


def test_a_dismissal_is_for_one_rule_and_one_ref_for_good() -> None:
    rows = [*LATE, owed()]
    assert held(*rows, answer(30, "dismiss", ago(400))) == {"cadence_due": "dismissed"}
    promise = answer(30, "dismiss", ago(9), rule="promise_due", ref="promises:20")
    assert held(*rows, promise) == {"promise_due": "dismissed"}
    star = answer(30, "dismiss", ago(9), rule="promise_due", ref="*")
    assert held(*rows, star) == {"promise_due": "dismissed"}
    assert shown(*LATE, answer(30, "dismiss", ago(9), rule="promise_due", ref="*")) == [1]


def test_a_skip_rests_for_as_long_as_its_rule_says() -> None:
    ana = person(1, added_on=LONG_AGO)
    rows: list[Record] = [ana, talk(9, ago(300))]
    skip = answer(30, "skip", ago(181), rule="dormant")
    assert shown(*rows) == [1]
    assert held(*rows, skip) == {"dormant": "skipped"}
    assert shown(*rows, answer(30, "skip", ago(182), rule="dormant")) == [1]
    done = answer(30, "done", ago(5), rule="dormant")
    assert held(*rows, done) == {"dormant": "done"}


def test_a_skip_of_an_occurrence_is_for_good() -> None:
    skip = answer(30, "skip", ago(1), rule="milestone", ref=f"milestones:21:{TODAY}")
    assert held(*LATE[:1], birthday(TODAY), skip) == {"milestone": "skipped"}


def setback(on: date) -> News:
    return News(id=40, contact_ids=(1,), kind="setback", on=on)


@pytest.mark.parametrize(("days", "holds"), [(1, True), (30, True), (31, False)])
def test_for_a_month_after_a_setback_asks_and_cheer_rest(days: int, holds: bool) -> None:
    steps = [
        Step(id=50 + n, news_id=41, contact_id=1, due_on=ago(1), intent=intent)  # type: ignore[arg-type]
        for n, intent in enumerate(("congratulate", "ask", "update"))
    ]
    for step in steps:
        promoted = News(id=41, contact_ids=(1,), kind="promoted", on=ago(40))
        found = held(person(1), promoted, step, setback(ago(days)))
        assert (found.get("playbook_step") == "setback") == (holds and step.intent != "update")


def test_usefulness_and_feedback_rest_after_a_setback_but_birthdays_stay() -> None:
    asked = Exchange(id=60, contact_ids=(1,), on=ago(20), side="asked", kind="feedback")
    rows = [*LATE, asked, birthday(TODAY), setback(ago(3))]
    found = {hold.reason.rule: hold.because for hold in why_of(*rows).held}
    assert found["be_useful"] == found["feedback"] == "setback"
    rules = {reason.rule for reason in queue_on(*rows).nudges[0].reasons}
    assert {"setback", "milestone", "cadence_due"} <= rules
    assert not {"be_useful", "feedback"} & rules


def plan(on: date, **fields: object) -> Plan:
    return Plan(id=45, contact_ids=(1,), on=on, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(("ahead", "holds"), [(8, False), (7, True), (1, True), (0, True)])
def test_a_plan_holds_the_cadence_back_from_seven_days_before(ahead: int, holds: bool) -> None:
    assert (held(*LATE, plan(ago(-ahead))) == {"cadence_due": "plan"}) == holds


def test_a_plan_holds_back_catching_up_and_suggestions_but_nothing_else() -> None:
    news = News(id=41, contact_ids=(1,), kind="retired", on=ago(31))
    step = Step(id=50, news_id=41, contact_id=1, due_on=ago(1), intent="catch_up")
    update = Step(id=51, news_id=42, contact_id=1, due_on=ago(1), intent="update")
    promoted = News(id=42, contact_ids=(1,), kind="promoted", on=ago(31))
    rows = [*LATE, news, promoted, step, update, owed(), plan(ago(-2))]
    found = why_of(*rows)
    because = {(hold.reason.rule, hold.reason.ref): hold.because for hold in found.held}
    assert because["playbook_step", "steps:50"] == "plan"
    assert because["cadence_due", None] == "plan"
    assert {b for (rule, _), b in because.items() if rule in {"be_useful", "appreciation"}} == {
        "plan"
    }
    assert {reason.rule for reason in found.reasons} == {"promise_due", "playbook_step"}
    new = person(1, met_on=ago(3), added_on=ago(3))
    assert held(new, plan(ago(-2))) == {"new_tie": "plan"}
    assert held(person(1), talk(9, ago(300)), plan(ago(-2))) == {"dormant": "plan"}


def test_a_closed_or_a_past_plan_holds_nothing() -> None:
    assert shown(*LATE, plan(ago(-2), closed_on=ago(1), outcome="did_not")) == [1]
    rules = {reason.rule for reason in queue_on(*LATE, plan(ago(1))).nudges[0].reasons}
    assert {"plan_past", "cadence_due"} <= rules


def test_while_away_only_bands_zero_and_one_show() -> None:
    away = Leave(id=46, from_=ago(1), to=ago(-5))
    assert held(*LATE, away) == {"cadence_due": "leave"}
    assert shown(*LATE, owed(), away) == [1]
    protected = person(1, cadence=cadence("1 month", protected=True))
    assert shown(protected, talk(9, ago(45)), away) == [1]
    assert shown(*LATE, Leave(id=46, from_=ago(1), to=ago(-5), kind="travel")) == [1]
    assert queue_on(away).away
    (hold,) = (h for h in why_of(*LATE, away).held if h.reason.rule == "cadence_due")
    assert hold == Held(hold.reason, "leave", ago(-6))
    assert queue_on(*LATE, Leave(id=46, from_=ago(1), to=date.max)).nudges == ()


def test_cadences_wait_for_a_working_day() -> None:
    assert shown(*LATE, on=SATURDAY) == []
    assert held(*LATE, on=SATURDAY) == {"cadence_due": "day_off"}
    assert queue_on(*LATE, on=SATURDAY).held_back == 0
    assert shown(*LATE, setting(30, "days_off", ["wed"]), on=SATURDAY) == [1]
    assert shown(*LATE, setting(30, "days_off", ["wed"])) == []


def test_what_is_owed_moments_and_protected_cadences_wait_for_no_working_day() -> None:
    assert shown(*LATE, owed(), on=SATURDAY) == [1]
    assert shown(*LATE, birthday(SATURDAY), on=SATURDAY) == [1]
    protected = person(1, cadence=cadence("1 month", protected=True))
    assert shown(protected, talk(9, ago(45)), on=SATURDAY) == [1]
    assert shown(person(1), plan(ago(-2)), on=SATURDAY) == []


def quiet(**fields: object) -> Contact:
    return person(1, quiet_days=("wed",), **fields)  # type: ignore[arg-type]


def test_a_quiet_day_of_theirs_holds_all_but_moments_and_what_is_owed() -> None:
    last = talk(9, ago(45))
    assert held(quiet(every="1 month"), last) == {"cadence_due": "quiet_day"}
    assert shown(quiet(every="1 month"), last, on=ago(-1)) == [1]
    protected = quiet(cadence=cadence("1 month", protected=True))
    assert held(protected, last) == {"cadence_due": "quiet_day"}
    assert held(quiet(), plan(ago(1))) == {"plan_past": "quiet_day"}
    assert shown(quiet(), last, birthday(TODAY)) == [1]
    assert shown(quiet(), owed()) == [1]
