"""A record type's fields one by one, and what somebody typed as a field's value."""

import re
from collections.abc import Collection, Iterator
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, Struct, structs

from keepup_tui.domain.cadence_words import cadence_from
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Phone, Role, Style
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Record

NAMES_CONTACT: Final = frozenset({"contact_ids", "contact_id", "about_ids", "introduced_by"})
"""The fields that a contact's name fills."""

AHEAD: Final = frozenset({"due_on", "next_check", "until", "from_", "to"})
"""The days that lie ahead: a bare weekday in them is the next such."""

STALE: Final = "no longer used"

_NOTED: Final = re.compile(r"(.*\S)\s*\(([^()]*)\)\Z", re.DOTALL)
_OLD: Final = frozenset({STALE, "old", "stale"})
_YEARS: Final = re.compile(r"(?:(?:since )?([-\d]+))?(?: ?to ([-\d]+))?\Z")


class Field(Struct, frozen=True):
    """One field of a record: `item` is the type of a list's items, or of the field itself.

    A part of the style is a field of its own, `style.formality`.
    """

    field: str
    item: Any
    many: bool
    required: bool
    default: Any = None


def fields_of(kind: type[Record], without: Collection[str] = ()) -> Iterator[Field]:
    """The fields of a record type in their order; a style's own fields stand for it."""
    for info in structs.fields(kind):
        if info.name in {"id", "changed_at", *without}:
            continue
        bare = _bare(info.type)
        required = info.default is NODEFAULT and info.default_factory is NODEFAULT
        if bare is Style:
            yield from (
                Field(f"style.{part.name}", _bare(part.type), many=False, required=False)
                for part in structs.fields(Style)
            )
        elif get_origin(bare) is tuple:
            yield Field(info.name, get_args(bare)[0], many=True, required=required)
        else:
            many = get_origin(bare) is dict
            unset = info.default if info.default is not NODEFAULT else None
            yield Field(info.name, bare, many=many, required=required, default=unset)


def worded(item: Any, said: str) -> Any:
    """A cadence, a period, a mail, a phone or a role as it is written; other texts as they are.

    Raises ValueError (a BadCadence among them) where `said` is none.
    """
    if item is Cadence:
        return cadence_from(said)
    if item is Period:
        return Period(said)
    if isinstance(item, type) and issubclass(item, Struct):
        return _part(item, said)
    return said


def snake(word: str) -> str:
    """A word of a closed vocabulary as it is stored: "in person" is in_person."""
    return word.strip().replace("-", "_").replace(" ", "_").lower()


def _part(item: type[Struct], said: str) -> Any:
    if said.lstrip().startswith("{"):
        return msgspec.json.decode(said, type=item, dec_hook=lambda kind, text: kind(text))
    noted = _NOTED.match(said)
    text, notes = (noted[1], noted[2]) if noted else (said, "")
    if item is Role:
        return _role(said, text, notes)
    labels = [note.strip() for note in notes.split(",") if note.strip()]
    label = ", ".join(label for label in labels if label not in _OLD) or None
    stale = any(label in _OLD for label in labels)
    if item is Email:
        return Email(address=text, label=label, stale=stale)
    return Phone(number=text, label=label, stale=stale)


def _role(said: str, text: str, notes: str) -> Role:
    years = _YEARS.match(notes) if notes else None
    title, comma, organisation = (text if years else said).rpartition(", ")
    begin, end = (years[1], years[2]) if years else (None, None)
    return Role(
        title=title or None if comma else organisation,
        organisation=organisation if comma else None,
        from_=PartialDate(begin) if begin else None,
        to=PartialDate(end) if end else None,
    )


def _bare(kind: Any) -> Any:
    if isinstance(kind, UnionType) or get_origin(kind) is Union:
        return next(part for part in get_args(kind) if part is not type(None))
    return kind
