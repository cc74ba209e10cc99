"""The fields of a form: what each is called, a hint, and its value as one would type it."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final, Literal, get_origin

from keepup_tui.domain.fields import NAMES_CONTACT, STALE, Field
from keepup_tui.domain.parts import Cadence, Email, Phone, Role
from keepup_tui.wording.dates import MONTH_NAMES
from keepup_tui.wording.periods import how_often

LABELS: Final = {
    "about_ids": "about whom", "added_on": "added", "aliases": "also", "broadcast": "to many",
    "by": "who owes", "closed_on": "closed", "contact_id": "with", "contact_ids": "with",
    "deceased": "has died", "do_not_contact": "let be", "due_on": "by when", "emails": "mail",
    "extra": "details", "from_": "from", "given": "first name", "importance": "weight",
    "interests": "cares for", "introduced_by": "through", "lead_days": "days before",
    "made_on": "made", "met_how": "how you met", "met_on": "met", "next_check": "next look",
    "off_limits": "not to raise", "on": "when", "outcome_on": "since", "phones": "phone",
    "channels": "likes", "public": "in public", "quiet_days": "quiet days", "roles": "before",
    "settled_on": "settled", "text": "what", "strict": "only so", "style.formality": "tone",
    "style.language": "language", "style.salutation": "salutation", "used_on": "last used",
    "zone": "time zone", "date": "day", "links": "links", "outcome": "came of it",
}  # fmt: skip
"""A field's name in a form, where it is not its own."""

HINTS: Final = {
    "about_ids": "whom it concerns, by name",
    "aliases": "other names, with commas",
    "by": "me or them",
    "cadence": "every 3 months, each quarter, twice a year",
    "channel": "email, call, in person",
    "channels": "call, email, in person: the best first",
    "circles": "Mentors, Alumni; a new name makes one",
    "birthday": "1984-11-03, --11-03 or 1984",
    "date": "1984-11-03, --11-03 or 1984",
    "contact_ids": "Ana Reyes, Ben Okafor",
    "deceased": "yes or no",
    "do_not_contact": "yes or no: nothing will ask you to write",
    "archived": "yes or no: out of the lists, kept in the book",
    "due_on": "friday, in 2 weeks, 3 dec",
    "emails": "ana@lumen.example (work), one a line",
    "extra": "key=value, one a line",
    "given": "what a friend calls them",
    "household": "people of one household are never due on one day",
    "importance": "low, normal or high",
    "interests": "chess, public transport",
    "introduced_by": "who made you known to each other",
    "lead_days": "how many days before it comes up",
    "links": "one a line",
    "met_on": "3 nov 2023",
    "name": "a name is enough; the rest can come later",
    "off_limits": "words that warn you while you write",
    "on": "today, yesterday, 3 nov",
    "phones": "+351 912 345 678 (mobile), one a line",
    "place": "Lisbon",
    "pronouns": "she/her",
    "quiet_days": "mon, fri",
    "roles": "Engineer, Acme (2019 to 2023), one a line",
    "strict": "yes or no: only this channel counts",
    "style.formality": "formal or informal",
    "style.salutation": "Dear Dr Mori",
    "title": "what they do",
    "zone": "Europe/Lisbon",
}
"""What may stand in a field, shown while it is empty."""


def hint(field: Field, *, ahead: bool = False) -> str:
    """What may stand in the field; a day `ahead` is one to come."""
    if ahead and field.item is date:
        return HINTS["due_on"]
    return HINTS.get(field.field, "")


def label(field: Field) -> str:
    """What a form calls the field."""
    return LABELS.get(field.field, field.field.replace("_", " "))


def value_text(field: Field, value: Any, named: Callable[[int], str]) -> str:
    """A field's value as one would type it; `named` says a contact's name."""
    if value is None or value in ((), {}):
        return ""
    if isinstance(value, dict):
        return "\n".join(f"{key}={item}" for key, item in value.items())
    if field.many:
        items = [item_text(field, item, named) for item in value]
        return ("\n" if in_lines(field, value) else ", ").join(items)
    return item_text(field, value, named)


def in_lines(field: Field, value: Any) -> bool:
    """Whether the items of a list stand one a line, because a comma may be part of one."""
    if field.item in {Email, Phone, Role} or field.field in {"links", "extra"}:
        return True
    return field.item is str and any("," in item for item in value or ())


def item_text(field: Field, value: Any, named: Callable[[int], str]) -> str:
    """One value as one would type it."""
    if field.field in NAMES_CONTACT:
        return named(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, Cadence):
        often = how_often(value.every, calendar=value.mode == "calendar")
        return f"{often}, protected" if value.protected else often
    if isinstance(value, Email | Phone):
        way = value.address if isinstance(value, Email) else value.number
        notes = ", ".join(filter(None, (value.label, STALE if value.stale else None)))
        return f"{way} ({notes})" if notes else way
    if isinstance(value, Role):
        return _role(value)
    return value.replace("_", " ") if get_origin(field.item) is Literal else str(value)


def day_text(day: date) -> str:
    """A day as a field takes it: "3 December 2026"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year:04d}"


def _role(role: Role) -> str:
    work = ", ".join(filter(None, (role.title or "", role.organisation)))
    if role.organisation and not role.title:
        work = f", {work}"
    if role.from_ and role.to:
        return f"{work} ({role.from_} to {role.to})"
    if role.from_ or role.to:
        return f"{work} ({f'since {role.from_}' if role.from_ else f'to {role.to}'})"
    return work
