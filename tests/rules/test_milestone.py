"""G09, G36: birthdays, anniversaries and other days worth marking."""

from datetime import date

import pytest

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Acknowledge
from keepup_tui.domain.records import Circle, Contact, Milestone, Note, Record
from keepup_tui.domain.rules import milestone
from tests.rules.rule_case import ANA, TODAY, ago, met, reasons, refs, said

TIE = met(3000)


def marked(when: str, kind: str = "birthday", **fields: object) -> Milestone:
    values = {"contact_id": 1, "kind": kind, "date": PartialDate(when)} | fields
    return Milestone(id=3, **values)  # type: ignore[arg-type]


def days(record: Milestone, on: date = TODAY) -> list[date]:
    return [reason.due_on for reason in reasons(milestone, TIE, record, on=on)]


def test_a_birthday_is_shown_the_day_before() -> None:
    birthday = marked("1984-11-26", label="her 42nd")
    (found,) = reasons(milestone, TIE, birthday)
    assert (found.ref, found.band, found.practice) == ("milestones:3:2026-11-26", 1, "G09")
    assert found.closes == Acknowledge("milestones:3:2026-11-26")
    assert (found.since, found.due_on, found.intent) == (TODAY, ago(-1), "congratulate")
    assert (found.about.kind, found.about.count, found.about.days) == ("birthday", 42, 1)
    assert found.about.text == "her 42nd"
    assert days(birthday, ago(1)) == []


@pytest.mark.parametrize(
    ("record", "on", "expected"),
    [
        (marked("--11-25"), TODAY, [TODAY]),
        (marked("--11-11"), TODAY, [ago(14)]),
        (marked("--11-10"), TODAY, []),
        (marked("--12-31"), date(2027, 1, 5), [date(2026, 12, 31)]),
        (marked("--01-01"), date(2026, 12, 31), [date(2027, 1, 1)]),
        (marked("2026-11-25"), TODAY, []),
        (marked("2027-11-25"), TODAY, []),
        (marked("--11-26", "wedding"), TODAY, []),
        (marked("--11-25", "wedding"), TODAY, [TODAY]),
        (marked("--11-30", lead_days=5), TODAY, [ago(-5)]),
        (marked("--12-01", lead_days=5), TODAY, []),
        (marked("--11-26", lead_days=0), TODAY, []),
        (marked("2000-02-29"), date(2027, 2, 28), [date(2027, 2, 28)]),
        (marked("2000-02-29"), date(2028, 2, 27), []),
        (marked("2000-02-29"), date(2028, 2, 28), [date(2028, 2, 29)]),
        (marked("--11"), date(2026, 11, 2), [date(2026, 11, 2)]),
        (marked("1984-11"), date(2025, 11, 3), [date(2025, 11, 3)]),
        (marked("--08"), date(2026, 8, 1), []),
        (marked("--08"), date(2026, 8, 3), [date(2026, 8, 3)]),
        (marked("1984"), TODAY, []),
        (marked("2020-11-25", "work_anniversary"), TODAY, [TODAY]),
        (marked("2020-11-25", "work_anniversary", until="2026-11-24"), TODAY, []),
        (marked("2020-11-25", "work_anniversary", until="2026-11"), TODAY, [TODAY]),
        (marked("2020-11-25", "work_anniversary", until="2026-10"), TODAY, []),
        (marked("2020-11-25", "work_anniversary", until="2025"), TODAY, []),
        (marked("2020-11-25", "work_anniversary", until="--05"), TODAY, [TODAY]),
        (marked("2026-11-25", "launch"), TODAY, [TODAY]),
        (marked("2026-11-25", "launch"), ago(1), []),
        (marked("2025-11-25", "launch"), TODAY, []),
        (marked("2026-11", "other"), date(2026, 11, 3), [date(2026, 11, 2)]),
    ],
)
def test_when_it_is_shown(record: Milestone, on: date, expected: list[date]) -> None:
    if record.until is not None:
        record = marked(record.date, record.kind, until=PartialDate(record.until))
    assert days(record, on) == expected


@pytest.mark.parametrize(
    ("added", "when", "on", "shown"),
    [
        (date(2026, 3, 1), "--11-25", date(2026, 11, 25), True),
        (date(2025, 3, 1), "--11-25", date(2026, 11, 25), False),
        (date(2025, 12, 1), "--11-25", date(2026, 11, 25), True),
        (date(2025, 11, 20), "--11", date(2026, 11, 2), True),
        (date(2024, 11, 20), "--11", date(2026, 11, 2), False),
    ],
)
def test_what_happens_once_without_a_year_is_the_first_since_they_were_added(
    added: date, when: str, on: date, shown: bool
) -> None:
    ana = Contact(id=1, name="Ana", added_on=added)
    assert bool(refs(milestone, ana, TIE, marked(when, "launch"), on=on)) is shown


def test_nothing_from_before_they_were_added_is_belated() -> None:
    ana = Contact(id=1, name="Ana", added_on=ago(5))
    assert refs(milestone, ana, TIE, marked("--11-19")) == []
    assert refs(milestone, ana, TIE, marked("--11-20")) == ["milestones:3:2026-11-20"]


@pytest.mark.parametrize(
    ("tie", "shown"),
    [
        ([], False),
        ([met(3000)], True),
        ([Note(id=9, contact_id=1, kind="fact", text="sails")], True),
        ([Circle(id=4, name="Guild"), Contact(id=1, name="A", circles=(Membership(id=4),))], True),
        ([Contact(id=1, name="A", cadence=Cadence(every=Period("1 year")))], True),
    ],
)
def test_it_needs_a_tie(tie: list[Record], shown: bool) -> None:
    assert bool(refs(milestone, *tie, marked("--11-25"))) is shown


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        (said(0), False),
        (said(1), True),
        (said(1, intent="congratulate"), False),
        (said(2, intent="congratulate"), True),
        (said(0, direction="from_them"), True),
        (said(0, channel="event"), True),
        (said(0, channel="social", intent="congratulate"), False),
        (said(0, broadcast=True, intent="congratulate"), True),
    ],
)
def test_a_touch_from_the_day_or_a_congratulation_since_it_opened_closes_it(
    word: Record, shown: bool
) -> None:
    assert bool(refs(milestone, word, TIE, marked("--11-25"))) is shown


def test_the_end_of_a_project_asks_for_thanks() -> None:
    (found,) = reasons(milestone, TIE, marked("2026-11-24", "project_end"))
    assert found.intent == "thanks"
    assert (found.about.days, found.about.count) == (-1, 0)


def test_the_contact_alone_is_no_tie() -> None:
    assert refs(milestone, ANA, marked("--11-25")) == []
