"""G25: a goal pursued together is looked at, once for everybody."""

from datetime import date

import pytest

from keepup_tui.domain.reasons import Touch
from keepup_tui.domain.records import Goal, Record
from keepup_tui.domain.rules import goal_check
from tests.rules.rule_case import TODAY, ago, met, reasons, refs, said


def goal(days_ago: int = 0, **fields: object) -> Goal:
    values = {"contact_ids": (1, 2), "text": "the paper", "next_check": ago(days_ago)} | fields
    return Goal(id=4, **values)  # type: ignore[arg-type]


def test_it_opens_on_its_day_for_all() -> None:
    (found,) = reasons(goal_check, goal())
    assert (found.ref, found.band, found.practice) == ("goals:4:2026-11-25", 1, "G25")
    assert (found.since, found.closes) == (TODAY, Touch())
    assert (found.about.text, found.about.other_ids) == ("the paper", (2,))
    assert refs(goal_check, goal(), contact_id=2) == ["goals:4:2026-11-25"]


@pytest.mark.parametrize(
    ("records", "on", "expected"),
    [
        ([goal(-1)], TODAY, []),
        ([goal(40)], TODAY, ["goals:4:2026-10-16"]),
        ([goal(3), said(0)], TODAY, []),
        ([goal(3), said(0, contact_ids=(2,))], TODAY, []),
        ([goal(3), said(0, contact_ids=(3,))], TODAY, ["goals:4:2026-11-22"]),
        ([goal(3), said(4)], TODAY, ["goals:4:2026-11-22"]),
        ([goal(3), said(0, direction="from_them")], TODAY, ["goals:4:2026-11-22"]),
        ([goal(), said(0)], date(2026, 12, 24), []),
        ([goal(), said(0)], date(2026, 12, 25), ["goals:4:2026-12-25"]),
        ([goal(100), said(0)], date(2026, 12, 14), []),
        ([goal(100), said(0)], date(2026, 12, 15), ["goals:4:2026-12-15"]),
        ([goal(3), said(0), met(-29, contact_ids=(2,))], date(2026, 12, 24), []),
        ([goal(3, closed_on=ago(1))], TODAY, []),
        ([goal(3, next_check=None)], TODAY, []),
    ],
)
def test_a_touch_with_any_of_its_people_moves_it_on(
    records: list[Record], on: date, expected: list[str]
) -> None:
    assert refs(goal_check, *records, on=on) == expected


def test_a_person_who_is_gone_does_not_matter() -> None:
    assert refs(goal_check, goal(contact_ids=(1, 99))) == ["goals:4:2026-11-25"]
