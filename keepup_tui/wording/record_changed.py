"""What is said of a record that was changed, where it is more than that it changed."""

from keepup_tui.domain.book import Book
from keepup_tui.domain.records import Exchange, Record
from keepup_tui.wording.exchanges import exchange_words
from keepup_tui.wording.records import people
from keepup_tui.wording.spans import Spans


def record_changed(book: Book, before: Record, after: Record) -> Spans:
    """What became of something given: whether it helped, what it led to; else nothing."""
    if not isinstance(before, Exchange) or not isinstance(after, Exchange):
        return ()
    what, who = f"“{exchange_words(after)}”", people(book, after)
    became = ""
    if after.outcome != before.outcome:
        said = {"helped": f"{what} helped", "did_not": f"{what} did not help"}
        became = said.get(after.outcome or "", f"not known yet whether {what} helped")
    elif after.led_to != before.led_to:
        became = _led(book, what, before, after)
    return (("name", who), ("plain", f": {became}.")) if became else ()


def _led(book: Book, what: str, before: Exchange, after: Exchange) -> str:
    changed = {*before.led_to} ^ {*after.led_to}
    later = book.exchanges.get(next(iter(changed))) if len(changed) == 1 else None
    if later is None:
        return ""
    verb = "led to" if later.id in after.led_to else "no longer counts as leading to"
    return f"{what} {verb} “{exchange_words(later)}”"
