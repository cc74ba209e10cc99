"""What was found in a draft, each in one kind sentence."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from keepup_tui.domain.draft_reading import Finding, Kind
from keepup_tui.domain.draft_reading.line import read_line
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.records import Contact
from keepup_tui.wording import dates
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.templates import salutation

NOTHING: Final[Spans] = plain("Nothing to point out; it reads well.")

_Saying = Callable[[Finding, Contact, date], str]


def finding_line(finding: Finding, contact: Contact, today: date) -> Spans:
    """One finding as a sentence; a limit that the contact set stands out."""
    said = _SAYINGS[finding.kind](finding, contact, today)
    return (("clay" if finding.is_limit else "dim", said),)


def limits_and_wording(
    parsed: Parsed, contacts: Iterable[Contact]
) -> tuple[list[Spans], list[Spans]]:
    """The limits that the line would cross with any of them, and how it sounds."""
    limits: list[Spans] = []
    wording: list[Spans] = []
    for contact in contacts:
        for finding in read_line(parsed, contact):
            line = finding_line(finding, contact, parsed.on)
            kept = limits if finding.is_limit else wording
            if line not in kept:
                kept.append(line)
    return limits, wording


def instead_of(finding: Finding, contact: Contact) -> str | None:
    """What to write instead, where something can be named."""
    if finding.kind == "salutation":
        return salutation(contact)
    return finding.until.isoformat() if finding.until else finding.instead


def _do_not_contact(_: Finding, contact: Contact, __: date) -> str:
    return f"{first_name(contact)} would rather not be contacted."


def _deceased(_: Finding, contact: Contact, __: date) -> str:
    return f"{first_name(contact)} is no longer alive."


def _quiet_day(finding: Finding, contact: Contact, today: date) -> str:
    day = dates.WEEKDAY_NAMES[today.weekday()]
    said = f"{day} is one of {first_name(contact)}'s quiet days"
    return (
        f"{said}; {dates.when(finding.until, today)} suits better." if finding.until else f"{said}."
    )


def _off_limits(finding: Finding, contact: Contact, _: date) -> str:
    return f"{first_name(contact)} would rather not hear about “{finding.text}”."


def _care(finding: Finding, contact: Contact, _: date) -> str:
    return f"“{finding.text}” can wait: {first_name(contact)} had a setback this month."


def _sounds(how: str) -> _Saying:
    def said(finding: Finding, _: Contact, __: date) -> str:
        return f"“{finding.text}” {how}; {finding.instead}."

    return said


def _salutation(finding: Finding, contact: Contact, _: date) -> str:
    whose = pronouns_of(contact).possessive or f"{first_name(contact)}'s"
    return f"“{finding.text}” is not {whose} way; write “{salutation(contact)}”"


def _register(finding: Finding, contact: Contact, _: date) -> str:
    formality = contact.style.formality if contact.style else None
    how = "a little casual" if formality == "formal" else "a little stiff"
    return f"“{finding.text}” is {how} for {first_name(contact)}; {_written(finding)}."


def _written(finding: Finding) -> str:
    said = finding.instead or ""
    return f"write {said}" if said.startswith("“") else said


_SAYINGS: Final[dict[Kind, _Saying]] = {
    "do_not_contact": _do_not_contact,
    "deceased": _deceased,
    "quiet_day": _quiet_day,
    "off_limits": _off_limits,
    "care": _care,
    "demanding": _sounds("can sound like an order"),
    "blaming": _sounds("can sound like a reproach"),
    "filler": _sounds("says little"),
    "roundabout": _sounds("takes a long way round"),
    "salutation": _salutation,
    "register": _register,
}
