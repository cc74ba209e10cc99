"""What KeepUp writes for other programs; its own JSON is the document itself."""

from collections.abc import Callable, Mapping
from typing import Final

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.formats.calendar_export import calendar
from keepup_tui.formats.csv_export import spreadsheet
from keepup_tui.formats.markdown_export import diary
from keepup_tui.formats.vcard_export import vcards

EXPORTS: Final[Mapping[str, Callable[[Book, Day], str | bytes]]] = {
    "csv": lambda book, _: spreadsheet(book),
    "vcard": lambda book, _: vcards(book),
    "ics": calendar,
    "markdown": lambda book, _: diary(book),
}


def exported(form: str, book: Book, day: Day) -> bytes:
    """The book in the format called `form`. Raises KeyError where there is none of that name."""
    content = EXPORTS[form](book, day)
    return content if isinstance(content, bytes) else content.encode("utf-8", "replace")
