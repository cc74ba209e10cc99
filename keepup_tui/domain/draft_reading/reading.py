"""A draft read whole, for the one whom it is written to."""

from datetime import date

from keepup_tui.domain.draft_reading.care import care
from keepup_tui.domain.draft_reading.finding import Finding
from keepup_tui.domain.draft_reading.formality import formality
from keepup_tui.domain.draft_reading.limits import limits, off_limits
from keepup_tui.domain.draft_reading.tone import tone
from keepup_tui.domain.records import Contact


def read_draft(
    text: str, contact: Contact, today: date, *, hurt: bool = False
) -> tuple[Finding, ...]:
    """What to point out: first what concerns the whole, then in the order of the text.

    `hurt` says that the contact suffered a setback within the month.
    """
    found = (
        *off_limits(text, contact),
        *(care(text) if hurt else ()),
        *tone(text),
        *formality(text, contact),
    )
    return (*limits(contact, today), *sorted(found, key=lambda each: each.at or 0))
