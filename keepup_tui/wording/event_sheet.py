"""An event's sheet in words: what it was, whom it brought, and what was sent after it."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.event_sheet import EventSheet
from keepup_tui.domain.records import Contact
from keepup_tui.wording.channels import occasion
from keepup_tui.wording.dates import ago, on
from keepup_tui.wording.directory import who
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import fit_text

_AT: Final = re.compile(
    r"\bat ((?:the |an? )?\S.*?)(?= about | with | and |[,.;:(]|$)", re.IGNORECASE
)
_WIDEST: Final = 40
NOTHING: Final = "No event of the last ten days has anybody left to follow up with."


def event_name(sheet: EventSheet) -> str:
    """What the event is called: its name, else where its words say it was, else what it was."""
    where = _AT.search(sheet.met.text or "")
    return sheet.name or fit_text(where[1] if where else f"the {occasion(sheet.met)}", _WIDEST)


def event_row(sheet: EventSheet, today: date) -> tuple[Spans, Spans]:
    """An event to choose: its name, and at the right its day."""
    return (("name", event_name(sheet)),), (("dim", ago(sheet.on, today)),)


def waiting_words(sheet: EventSheet, today: date) -> Spans:
    """Its heading: "the Ghent meetup, last Thursday: seven people to follow up with"."""
    count = len(sheet.waiting)
    people = "one person" if count == 1 else f"{in_words(count)} people"
    return (
        ("name", event_name(sheet)),
        ("plain", f", {on(sheet.on, today)}"),
        ("dim", f": {people} to follow up with"),
    )


def met_row(contact: Contact) -> tuple[Spans, Spans]:
    """Somebody met there, and at the right what they do."""
    work = " at ".join(filter(None, (contact.title, contact.organisation)))
    return (("name", contact.name),), (("dim", work),)


def followed_up(names: Sequence[str], silence: Spans = ()) -> Spans:
    """What was written: "Followed up with Ana and Ben."."""
    return (("plain", "Followed up with "), *who(names), ("plain", "."), *silence)
