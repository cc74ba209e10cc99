"""What stands in a form: a text a field, what is wrong with it, and the change that it makes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal, get_args, get_origin

from msgspec import structs

from keepup_tui.domain.changes import Change
from keepup_tui.domain.fields import AHEAD, NAMES_CONTACT, Field, snake, worded
from keepup_tui.domain.names import Names
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Style
from keepup_tui.domain.records import Record
from keepup_tui.domain.said_days import day_said, partly_said
from keepup_tui.wording.fields import in_lines, item_text, value_text
from keepup_tui.wording.numbers import listed

YES_NO: Final = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


class Sheet:
    """The texts of some fields; one that is not touched keeps its value exactly.

    `about` says which record it is of, or of what kind and whom a new one: a draft comes back
    to the same one.
    """

    about: str = ""

    def __init__(
        self,
        fields: Sequence[Field],
        values: Mapping[str, Any],
        names: Names,
        today: date,
        ahead: Collection[str] = (),
    ) -> None:
        """`values` are what the fields hold now, `ahead` the days that lie in the future."""
        self.fields = {field.field: field for field in fields}
        self.names = names
        self.today = today
        self._values = {field.field: values.get(field.field) for field in fields}
        self.ahead = {*AHEAD, *ahead}
        self._start = {
            field.field: value_text(field, self._values[field.field], self.name_of)
            for field in fields
        }
        self.texts = dict(self._start)

    def type(self, field: str, text: str) -> None:
        """Takes the text of a field as it is now."""
        self.texts[field] = text

    @property
    def touched(self) -> tuple[str, ...]:
        """The fields whose text is another one."""
        return tuple(key for key, text in self.texts.items() if text != self._start[key])

    def wrong(self, field: str) -> str:
        """A sentence about what is wrong with a field, or nothing."""
        try:
            value = self.value(field)
        except ValueError as error:
            said = str(error)
            return f"{said[:1].upper()}{said[1:]}."
        if self.fields[field].required and value in {None, "", ()}:
            return "This one is needed."
        return ""

    def first_wrong(self) -> str | None:
        """The first field with something wrong."""
        return next((key for key in self.fields if self.wrong(key)), None)

    def value(self, field: str) -> Any:
        """What a field's text means. Raises ValueError where it means nothing."""
        text, spec = self.texts[field], self.fields[field]
        if text == self._start[field]:
            return self._values[field]
        if spec.many:
            return self._items(spec, text)
        if not text.strip():
            return None if spec.required else spec.default
        found = self._one(spec, text.strip())
        return self._dated(field, found) if spec.item is Cadence else found

    def values(self) -> dict[str, Any]:
        """Every field's value. Raises ValueError."""
        return {key: self.value(key) for key in self.fields}

    def change(self, record: Record | None = None) -> Change:
        """What the touched fields change in `record`. Raises ValueError."""
        put: dict[str, Any] = {}
        add: dict[str, tuple[Any, ...]] = {}
        take: dict[str, tuple[Any, ...]] = {}
        for key in self.touched:
            old, new = self._values[key], self.value(key)
            more = _beyond(old, new) if isinstance(new, tuple) else None
            less = _beyond(new, old) if isinstance(new, tuple) else None
            if more:
                add[key] = more
            elif less:
                take[key] = less
            else:
                put[key] = new
        parts = {key[6:]: put.pop(key) for key in tuple(put) if key.startswith("style.")}
        if parts:
            style = structs.replace(getattr(record, "style", None) or Style(), **parts)
            put["style"] = style if style != Style() else None
        return Change(put=put, add=add, take=take)

    def words(self, field: str) -> tuple[str, ...]:
        """The closed words that a field takes, as they are said."""
        item = self.fields[field].item
        if item is bool:
            return ("yes", "no")
        choices = get_args(item) if get_origin(item) is Literal else ()
        return tuple(word.replace("_", " ") for word in choices)

    def has_lines(self, field: str) -> bool:
        """Whether a field takes more than one line."""
        spec = self.fields[field]
        if spec.field == "post" or (spec.field == "text" and "\n" in self.texts[field]):
            return True
        return spec.many and in_lines(spec, self._values[field])

    def name_of(self, contact_id: int) -> str:
        """A contact's name, with the id where several have it."""
        contact = self.names.contacts.get(contact_id)
        if contact is None:
            return f"#{contact_id}"
        alone = self.names.resolve(contact.name).found == contact_id
        return contact.name if alone else f"#{contact_id}"

    def _items(self, spec: Field, text: str) -> Any:
        lines = text.splitlines() if self.has_lines(spec.field) else text.split(",")
        said = [line.strip() for line in lines if line.strip()]
        if get_origin(spec.item) is dict or spec.item is dict:
            return dict(self._pairs(spec, said))
        kept = {
            item_text(spec, item, self.name_of): item for item in self._values[spec.field] or ()
        }
        return tuple(
            dict.fromkeys(kept[one] if one in kept else self._one(spec, one) for one in said)
        )

    def _pairs(self, spec: Field, said: list[str]) -> Iterator[tuple[str, Any]]:
        held = self._values[spec.field] or {}
        for line in said:
            key, equals, value = line.partition("=")
            if not equals or not key.strip():
                raise ValueError(f"“{line}” has no =: write key=value")
            kept = key in held and f"{key}={held[key]}" == line
            yield key.strip(), held[key] if kept else value.strip()

    def _one(self, spec: Field, text: str) -> Any:
        if spec.field in NAMES_CONTACT:
            return self._somebody(text)
        if spec.item is bool or get_origin(spec.item) is Literal:
            return self._word(spec, text)
        if spec.item is date:
            return day_said(text, self.today, past=spec.field not in self.ahead)
        if spec.item is PartialDate:
            return partly_said(text, self.today)
        if spec.item is int:
            if not (text.isascii() and text.isdecimal() and len(text) < 5):
                raise ValueError(f"“{text}” is no number of days")
            return int(text)
        return worded(spec.item, text)

    def _word(self, spec: Field, text: str) -> Any:
        words = YES_NO if spec.item is bool else {word: word for word in get_args(spec.item)}
        found = words.get(snake(text))
        if found is None:
            raise ValueError(f"It is {listed(self.words(spec.field), 'or')}, not “{text}”")
        return found

    def _somebody(self, text: str) -> int:
        match = self.names.resolve(text)
        contacts = self.names.contacts
        if match.found is not None:
            return match.found
        if match.candidates:
            who = listed([f"{contacts[key].name} #{key}" for key in match.candidates[:3]], "or")
            raise ValueError(f"“{text}” may be {who}: write more of the name, or the number")
        near = listed([contacts[key].name for key in match.near[:3]], "or")
        tail = f"; {near} comes near" if near else ""
        raise ValueError(f"Nobody is called “{text}”{tail}")

    def _dated(self, field: str, cadence: Cadence) -> Cadence:
        """A cadence that begins today, unless it is the one that was."""
        held = self._values[field]
        if held is not None and structs.replace(held, since=None) == cadence:
            return held  # type: ignore[no-any-return]
        return structs.replace(cadence, since=self.today)


def _beyond(some: Any, all_of: Any) -> tuple[Any, ...] | None:
    """What a list has after all of `some`, None where it does not begin with them."""
    some, all_of = tuple(some or ()), tuple(all_of or ())
    return all_of[len(some) :] if all_of[: len(some)] == some else None
