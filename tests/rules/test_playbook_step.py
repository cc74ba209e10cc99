"""G28 to G31, G36, G47: the dated steps that a piece of news opens."""

from datetime import date, timedelta

import pytest

from keepup_tui.domain.reasons import CloseStep
from keepup_tui.domain.records import News, Record, Step
from keepup_tui.domain.rules import playbook_step
from tests.rules.rule_case import TODAY, ago, met, reasons, refs, said

NEWS_DAY = ago(120)


def joined(**fields: object) -> News:
    values = {"contact_ids": (1,), "kind": "new_company", "on": NEWS_DAY, "text": "Lumen"} | fields
    return News(id=5, **values)  # type: ignore[arg-type]


def step(after: int, number: int, intent: str = "catch_up", **fields: object) -> Step:
    values = {"news_id": 5, "contact_id": 1, "intent": intent} | fields
    return Step(id=number, due_on=NEWS_DAY + timedelta(days=after), **values)  # type: ignore[arg-type]


def after(days: int) -> date:
    return NEWS_DAY + timedelta(days=days)


def word(days: int, number: int = 900, **fields: object) -> Record:
    return said((TODAY - after(days)).days, number=number, **fields)


CHECK_INS = [joined(), step(7, 11), step(30, 12), step(90, 13)]


def test_a_step_says_what_happened_and_what_to_do() -> None:
    news = joined(contact_ids=(1, 2))
    (found,) = reasons(playbook_step, news, step(7, 11, channel="call"), on=after(7))
    assert (found.ref, found.band, found.practice) == ("steps:11", 1, "G29")
    assert (found.since, found.intent, found.channel) == (after(7), "catch_up", "call")
    assert found.closes == CloseStep(11)
    assert (found.about.kind, found.about.text, found.about.on) == (
        "new_company",
        "Lumen",
        NEWS_DAY,
    )
    assert (found.about.other_ids, found.about.record_id) == ((2,), 5)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (6, []),
        (7, ["steps:11"]),
        (29, ["steps:11"]),
        (30, ["steps:12"]),
        (89, ["steps:12"]),
        (90, ["steps:13"]),
        (120, ["steps:13"]),
        (121, []),
    ],
)
def test_each_lapses_when_the_next_opens_and_the_last_after_30_days(
    day: int, expected: list[str]
) -> None:
    assert refs(playbook_step, *CHECK_INS, on=after(day)) == expected


@pytest.mark.parametrize(
    ("touches", "day", "expected"),
    [
        ([word(0)], 7, []),
        ([word(-1)], 7, ["steps:11"]),
        ([word(7)], 8, []),
        ([word(7)], 30, ["steps:12"]),
        ([word(9)], 10, []),
        ([word(9)], 30, ["steps:12"]),
        ([word(9), word(20, 901)], 30, []),
        ([word(9), word(20, 901)], 90, ["steps:13"]),
        ([word(33)], 34, []),
        ([word(33)], 90, ["steps:13"]),
        ([word(9, direction="from_them")], 10, ["steps:11"]),
        ([word(9, broadcast=True)], 10, ["steps:11"]),
    ],
)
def test_any_touch_since_the_step_before_is_a_check_in(
    touches: list[Record], day: int, expected: list[str]
) -> None:
    assert refs(playbook_step, *CHECK_INS, *touches, on=after(day)) == expected


@pytest.mark.parametrize(
    ("touches", "day", "expected"),
    [
        ([], 0, ["steps:11"]),
        ([word(0)], 1, ["steps:11"]),
        ([word(0, intent="congratulate")], 1, []),
        ([word(0, intent="congratulate")], 30, ["steps:12"]),
        ([word(31)], 32, ["steps:12"]),
        ([word(10, intent="update")], 30, []),
    ],
)
def test_other_steps_want_their_own_intent(
    touches: list[Record], day: int, expected: list[str]
) -> None:
    steps = [step(0, 11, "congratulate"), step(30, 12, "update"), step(90, 13, "update")]
    promoted = joined(kind="promoted")
    assert refs(playbook_step, promoted, *steps, *touches, on=after(day)) == expected


def test_a_closed_or_dropped_step_is_silent() -> None:
    done = step(7, 11, closed_on=after(8))
    assert refs(playbook_step, joined(), done, step(30, 12), on=after(8)) == []
    assert refs(playbook_step, joined(), done, step(30, 12), on=after(7)) == ["steps:11"]
    dropped = step(30, 12, dropped=True)
    assert refs(playbook_step, joined(), step(7, 11), dropped, on=after(31)) == ["steps:11"]


def test_steps_without_known_news_are_not_playbook_steps() -> None:
    loose = step(7, 11, news_id=None)
    assert refs(playbook_step, joined(), loose, on=after(7)) == []
    assert refs(playbook_step, step(7, 11), on=after(7)) == []
    other = joined(contact_ids=(2,))
    assert refs(playbook_step, other, step(7, 11), on=after(7)) == []


def test_news_without_steps_opens_nothing() -> None:
    assert refs(playbook_step, joined(), on=after(7)) == []


@pytest.mark.parametrize(
    ("kind", "intent", "practice"),
    [
        ("promoted", "update", "G28"),
        ("promoted", "congratulate", "G28"),
        ("relocated", "introduction", "G30"),
        ("new_field", "catch_up", "G31"),
        ("retired", "thanks", "G36"),
        ("left", "thanks", "G36"),
        ("success", "congratulate", "G36"),
        ("shared_win", "congratulate", "G47"),
    ],
)
def test_the_practice_is_the_news_s(kind: str, intent: str, practice: str) -> None:
    (found,) = reasons(playbook_step, joined(kind=kind), step(0, 11, intent), on=after(0))
    assert found.practice == practice


@pytest.mark.parametrize(("people", "band"), [((1, 2, 3), 1), ((1, 2, 3, 4), 2)])
def test_the_steps_of_a_whole_team_rank_among_the_cadences(
    people: tuple[int, ...], band: int
) -> None:
    moved = joined(kind="relocated", contact_ids=people)
    (found,) = reasons(playbook_step, moved, step(14, 11), on=after(14))
    assert found.band == band


def test_a_later_meeting_counts_for_each_of_its_people() -> None:
    together = met((TODAY - after(8)).days, contact_ids=(1, 2))
    assert refs(playbook_step, *CHECK_INS, together, on=after(9)) == []
