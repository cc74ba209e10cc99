from datetime import date, timedelta
from zlib import crc32

import pytest

from keepup_tui.domain.dormancy import asleep, draw_order, drawn, week_of
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import Contact, Note, Record
from tests.domain.queue.queue_case import (
    LONG_AGO,
    TODAY,
    ago,
    answer,
    cadence,
    circle,
    entered,
    held,
    member,
    network,
    person,
    queue_on,
    setting,
    shown,
    talk,
    why_of,
)

MONDAY = date(2026, 11, 23)


def is_asleep(ana: Contact, *records: Record, on: date = TODAY) -> bool:
    whole = network(ana, *records, on=on)
    return asleep(whole.standings[ana.id], whole)


@pytest.mark.parametrize(
    ("ana", "last", "found"),
    [
        (person(1), 180, False),
        (person(1), 181, True),
        (person(1), None, True),
        (person(1, added_on=ago(180)), None, False),
        (person(1, circles=(Membership(id=5, since=ago(180)),)), None, False),
        (person(1, "2 months"), 180, False),
        (person(1, "2 months"), 181, True),
        (person(1, "3 months"), 273, False),
        (person(1, "3 months"), 274, True),
        (person(1, cadence=cadence("1 month", since=ago(180))), 400, False),
        (person(1, cadence=cadence("1 month", since=ago(181))), 400, True),
        (person(1, cadence=cadence("1 month", protected=True)), 400, False),
        # never touched: the cadence goes on asking
        (person(1, "1 month"), None, False),
        (person(1, archived=True), 400, False),
        (person(1, do_not_contact=True), 400, False),
        (person(1, deceased=True), 400, False),
        (person(1, "1 month", met_on=ago(20), added_on=ago(20)), 400, False),
    ],
)
def test_who_is_in_the_dormant_pool(ana: Contact, last: int | None, found: bool) -> None:
    rows = [talk(9, ago(last))] if last is not None else []
    assert is_asleep(ana, *rows) == found


def test_a_strict_circle_sleeps_though_other_channels_are_used() -> None:
    strict = circle(5, "1 month", channel="email", strict=True)
    mail, call = talk(9, ago(400), channel="email"), talk(10, ago(3), channel="call")
    assert is_asleep(member(1, 5), strict, mail, call)
    assert not is_asleep(member(1, 5), circle(5, "1 month", channel="email"), mail, call)


def test_who_sleeps_has_no_cadence_due() -> None:
    rows = [person(1, "1 month"), talk(9, ago(200))]
    assert [reason.rule for reason in queue_on(*rows).nudges[0].reasons][:1] == ["dormant"]
    assert "cadence_due" not in held(*rows)
    assert why_of(*rows).asleep


SLEEPERS = [person(number) for number in range(1, 8)]
LAST_SEEN = [talk(100 + number, ago(300), number) for number in range(1, 8)]


def test_the_week_draws_one_in_the_order_of_the_draw() -> None:
    order = sorted(range(1, 8), key=lambda number: crc32(str(number).encode()))
    for weeks in range(9):
        monday = MONDAY + timedelta(weeks=weeks)
        expected = order[((monday - date(1970, 1, 5)).days // 7) % 7]
        for number in range(5):
            found = shown(*SLEEPERS, *LAST_SEEN, on=monday + timedelta(days=number))
            assert found == [expected]
    assert draw_order(range(1, 8)) == order
    assert week_of(date(1970, 1, 5)) == 0
    assert week_of(date(1970, 1, 12)) == 1


def test_the_pool_is_that_of_monday() -> None:
    whole = network(*SLEEPERS, *LAST_SEEN)
    chosen = drawn(whole)
    assert chosen is not None
    others = [number for number in range(1, 8) if number != chosen]
    touched = [talk(200 + n, MONDAY, n) for n in others[:3]]
    backdated = [talk(entered(MONDAY, n), ago(20), n) for n in others[3:]]
    assert shown(*SLEEPERS, *LAST_SEEN, *touched, *backdated) == [chosen]
    # asleep only since Tuesday
    late = talk(300, MONDAY - timedelta(days=180), 8)
    assert shown(*SLEEPERS, *LAST_SEEN, person(8), late) == [chosen]


def test_a_touch_closes_it_for_the_week_and_nobody_follows() -> None:
    whole = network(*SLEEPERS, *LAST_SEEN)
    chosen = drawn(whole)
    assert chosen is not None
    touch = talk(entered(MONDAY), MONDAY, chosen)
    assert shown(*SLEEPERS, *LAST_SEEN, touch) == []


def test_only_who_left_a_trace_is_drawn() -> None:
    assert shown(person(1)) == []
    assert shown(person(1), Note(id=9, contact_id=1, kind="fact", text="sails")) == [1]
    assert shown(person(1), talk(9, ago(300), direction="from_them")) == [1]


def test_a_snoozed_one_comes_back_for_a_week_after_its_date() -> None:
    rows: list[Record] = [*SLEEPERS, *LAST_SEEN]
    chosen = drawn(network(*rows))
    assert chosen is not None
    snooze = answer(500, "snooze", TODAY, rule="dormant", contact_id=chosen)
    assert shown(*rows, snooze) == []
    seen = {ago(-n): chosen in shown(*rows, snooze, on=ago(-n)) for n in range(1, 20)}
    back = [on for on, there in seen.items() if there]
    assert back == [ago(-7), ago(-8), ago(-9), ago(-12), ago(-13)]
    touched = talk(501, ago(-7), chosen)
    assert chosen not in shown(*rows, snooze, touched, on=ago(-8))
    skipped = answer(501, "skip", ago(-7), rule="dormant", contact_id=chosen)
    assert chosen not in shown(*rows, snooze, skipped, on=ago(-8))


def test_band_three_takes_what_the_cap_leaves() -> None:
    rows: list[Record] = [*SLEEPERS, *LAST_SEEN, setting(600, "cap", 2)]
    busy = [row for n in (11, 12) for row in (person(n, "1 month"), talk(110 + n, ago(40), n))]
    assert shown(*rows, *busy) == [11, 12]
    assert queue_on(*rows, *busy).held_back == 1
    assert len(shown(*rows, *busy[:2])) == 2


def test_its_since_is_the_weeks_monday() -> None:
    (nudge,) = queue_on(person(1), talk(9, ago(300))).nudges
    assert (nudge.band, nudge.due_on, nudge.first.since) == (3, MONDAY, MONDAY)
    assert (nudge.first.about.on, nudge.first.about.days) == (ago(300), 300)
    (note,) = queue_on(person(1), Note(id=9, contact_id=1, kind="fact", text="sails")).nudges
    assert note.first.about.on is None
    assert person(1).added_on == LONG_AGO
