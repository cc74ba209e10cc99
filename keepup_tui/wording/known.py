"""What the user knows of a contact, and the limits that the contact set."""

from datetime import date
from typing import Final

from keepup_tui.domain.brief import RECENT, Brief
from keepup_tui.domain.records import Contact, Note
from keepup_tui.domain.terms import WEEKDAYS, Weekday
from keepup_tui.wording.dates import ago
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.spans import Spans

_DAYS: Final[dict[Weekday, str]] = {
    "mon": "Mondays",
    "tue": "Tuesdays",
    "wed": "Wednesdays",
    "thu": "Thursdays",
    "fri": "Fridays",
    "sat": "Saturdays",
    "sun": "Sundays",
}


def good_to_know(brief: Brief, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """What you know of them, and what they would rather not."""
    lines = [_fact(fact, brief, glyphs) for fact in brief.facts]
    interests = brief.contact.interests
    if interests:
        lines.append((("faint", f"{glyphs.dot} "), ("plain", f"cares for {listed(interests)}")))
    limits = limits_of(brief.contact)
    if limits and brief.contact.quiet_days:
        limits = ((("faint", f"{glyphs.dot} "), *limits[0]), *limits[1:])
    return (*lines, *limits)


def quiet_today(contact: Contact, today: date) -> str:
    """That the day is a quiet one of theirs, and what shows all the same; else nothing."""
    day = WEEKDAYS[today.weekday()]
    if day not in contact.quiet_days:
        return ""
    theirs = pronouns_of(contact).their("quiet days", "the")
    named = _DAYS[day].removesuffix("s")
    return f"{named} is one of {theirs}; what is owed and moments show all the same."


def _fact(fact: Note, brief: Brief, glyphs: Glyphs) -> Spans:
    made = fact.made_on
    lately = made if made and (brief.today - made).days <= RECENT else None
    noted: Spans = (("dim", f" · noted {ago(lately, brief.today)}"),) if lately else ()
    return (("faint", f"{glyphs.dot} "), ("plain", fact.text), *noted)


def limits_of(contact: Contact) -> tuple[Spans, ...]:
    """The limits a contact set: quiet days, topics, being contacted at all."""
    lines: list[Spans] = []
    if contact.quiet_days:
        lines.append(
            (("plain", f"nothing on {listed([_DAYS[day] for day in contact.quiet_days])}"),)
        )
    if contact.off_limits:
        lines.append((("dim", f"not to be raised: {listed(contact.off_limits)}"),))
    if contact.do_not_contact:
        lines.append((("clay", "not to be contacted"),))
    return tuple(lines)
