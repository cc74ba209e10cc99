"""G45, G46: a setback asks for a kind word the next day, and again three weeks later."""

import pytest

from keepup_tui.domain.parts import Membership
from keepup_tui.domain.reasons import Touch
from keepup_tui.domain.records import Circle, Contact, News, Record
from keepup_tui.domain.rules import setback
from tests.rules.rule_case import TODAY, ago, met, reasons, refs, said


def hard_time(days_ago: int, **fields: object) -> News:
    return News(id=5, contact_ids=(1,), kind="setback", on=ago(days_ago), text="laid off")


def test_it_opens_the_next_day() -> None:
    assert refs(setback, hard_time(0)) == []
    (found,) = reasons(setback, hard_time(1))
    assert (found.ref, found.band, found.practice, found.intent) == ("news:5", 0, "G45", "console")
    assert found.closes == Touch()
    assert (found.since, found.about.text, found.about.again) == (TODAY, "laid off", False)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([hard_time(30)], ["news:5"]),
        ([hard_time(31)], []),
        ([hard_time(5), said(5)], []),
        ([hard_time(5), said(2)], []),
        ([hard_time(5), said(6)], ["news:5"]),
        ([hard_time(5), said(2, direction="from_them")], ["news:5"]),
        ([hard_time(5), said(2, broadcast=True)], ["news:5"]),
        ([hard_time(5), met(2, channel="event")], ["news:5"]),
        ([hard_time(22), said(21)], ["news:5:2026-11-25"]),
        ([hard_time(22), said(20)], []),
        ([hard_time(30), said(30), said(20, number=901)], ["news:5:2026-11-16"]),
        ([hard_time(30), said(30), said(9, number=901)], []),
        ([hard_time(60), said(50)], ["news:5:2026-10-27"]),
        ([hard_time(60), said(51)], ["news:5:2026-10-26"]),
        ([hard_time(60), said(52)], []),
        ([hard_time(60), said(30)], ["news:5:2026-11-16"]),
        ([hard_time(60), said(29)], []),
        ([News(id=5, contact_ids=(1,), kind="success", on=ago(5))], []),
        ([News(id=5, contact_ids=(2,), kind="setback", on=ago(5))], []),
    ],
)
def test_a_touch_closes_each_and_time_lets_them_lapse(
    records: list[Record], expected: list[str]
) -> None:
    assert refs(setback, *records) == expected


def test_an_event_is_a_touch_where_a_circle_names_events() -> None:
    guild = Circle(id=9, name="Guild", channel="event")
    ana = Contact(id=1, name="Ana", circles=(Membership(id=9),))
    assert refs(setback, guild, ana, hard_time(5), met(2, channel="event")) == []
