"""A quick-log line read as a draft."""

from datetime import date

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.draft_reading.line import read_line
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import parse
from keepup_tui.domain.records import Contact

ANA = Contact(id=1, name="Ana Reyes", off_limits=("divorce",), quiet_days=("wed",))
WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("mailed Ana about the divorce ASAP", ["quiet_day", "off_limits", "demanding"]),
        ("Hi Ana, you need to rest", ["quiet_day", "demanding"]),
        ("yesterday: mailed Ana ASAP", ["demanding"]),
        ("last wednesday: mailed Ana", []),
        ("coffee with Ana about the divorce ASAP", ["off_limits"]),
        ("call with Ana, just checking in", []),
        ("next wed: call with Ana about the divorce", ["quiet_day", "off_limits"]),
        ("next thursday: call with Ana", []),
        ("Ana wrote about the divorce, ASAP", []),
        ("coffee with Ana >she asked about the divorce", []),
    ],
)
def test_what_is_written_is_read_and_what_was_said_is_left(line: str, kinds: list[str]) -> None:
    parsed = parse(line, Names.of(Book.of([ANA])), WEDNESDAY)
    assert parsed.contact_ids == (1,)
    assert [one.kind for one in read_line(parsed, ANA)] == kinds
