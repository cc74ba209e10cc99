"""What a vCard's dates say: birthdays, weddings and others, whole, partial or in words."""

from typing import Final

from keepup_tui.formats.cards import Day
from keepup_tui.formats.events import event
from keepup_tui.formats.vcard_fields import Fields
from keepup_tui.formats.vcard_lines import Line

_ANDROID_EVENTS: Final = {"1": "anniversary", "3": "birthday"}


def birthday(fields: Fields, line: Line) -> None:
    """BDAY."""
    _mark(fields, line, "birthday")


def wedding(fields: Fields, line: Line) -> None:
    """ANNIVERSARY, and what programs called it before vCard 4.0."""
    _mark(fields, line, "anniversary")


def labelled(fields: Fields, line: Line) -> None:
    """X-ABDATE: a date that its label explains."""
    _mark(fields, line, line.label)


def death(fields: Fields, line: Line) -> None:
    """DEATHDATE: nobody whom an import brings to life."""
    fields.deceased = True
    fields.keep(line.name, line.text)


def android_event(fields: Fields, written: str, kind: str, label: str) -> None:
    """An event of Android's own: the number of its kind, then what the user called it."""
    line = Line("", "", {}, written)
    _mark(fields, line, _ANDROID_EVENTS.get(kind) or label)


def _mark(fields: Fields, line: Line, label: str | None) -> None:
    written = line.text.strip()
    omitted = "".join(line.params.get("X-APPLE-OMIT-YEAR", ()))
    found = event(label, written, year_unknown=bool(omitted) and written[:4] == omitted)
    if isinstance(found, Day):
        fields.days.append(found)
    elif written:
        fields.facts.append(found)
