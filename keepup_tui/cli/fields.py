"""A record type's fields as options, and what was typed as the fields' values."""

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, Final, Literal, get_args, get_origin

from msgspec import structs

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named, record_number
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.changes import Change
from keepup_tui.domain.fields import AHEAD, NAMES_CONTACT, Field, fields_of, snake, worded
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Phone, Role, Style
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Record
from keepup_tui.domain.said_days import partly_said

SINGULAR: Final = {
    "aliases": "alias", "emails": "email", "phones": "phone", "links": "link", "roles": "role",
    "channels": "channel", "interests": "interest", "quiet_days": "quiet-day",
    "off_limits": "off-limit", "tags": "tag", "topics": "topic", "about_ids": "about",
    "contact_ids": "contact", "contact_id": "contact", "on": "date", "from_": "from",
}  # fmt: skip
_METAVARS: Final[dict[Any, str]] = {
    date: "DATE", PartialDate: "DATE", Period: "PERIOD", Cadence: "'every 3 months'",
    int: "N", str: "TEXT", dict: "KEY=VALUE", Email: "ADDRESS", Phone: "NUMBER",
    Role: "'TITLE, ORGANISATION'",
}  # fmt: skip


class Option(Field, frozen=True):
    """One field as an option."""

    @property
    def name(self) -> str:
        """The option without its dashes, a list's in the singular."""
        return SINGULAR.get(self.field, self.field.replace("_", "-"))

    @property
    def metavar(self) -> str | None:
        """What its value is called in help; None where the choices say it."""
        if self.field in NAMES_CONTACT:
            return "NAME"
        if get_origin(self.item) is Literal:
            return None
        return _METAVARS.get(get_origin(self.item) or self.item, "TEXT")


def options_of(kind: type[Record], without: Collection[str] = ()) -> Iterator[Option]:
    """The options of a record type; a style's own fields stand for it."""
    for field in fields_of(kind, without):
        yield Option(*structs.astuple(field))


def add_options(parser: ArgumentParser, options: Collection[Option], *, clearing: bool) -> None:
    """Gives `parser` an option a field, and with `clearing` its `--no-FIELD`."""
    for option in options:
        name = option.name.removeprefix("style.")
        dest = f"put_{option.field}"
        if option.item is bool:
            parser.add_argument(f"--{name}", action="store_true", default=None, dest=dest)
            parser.add_argument(f"--no-{name}", action="store_false", default=None, dest=dest)
            continue
        how: dict[str, Any] = {"metavar": option.metavar, "dest": dest}
        if get_origin(option.item) is Literal:
            how |= {"choices": get_args(option.item), "type": snake}
        parser.add_argument(f"--{name}", action="append" if option.many else "store", **how)
        if clearing and option.many:
            how = {"nargs": "?", "action": "append", "metavar": option.metavar or "WHICH"}
            parser.add_argument(f"--no-{name}", dest=f"take_{option.field}", **how)
        elif clearing and not option.required:
            parser.add_argument(f"--no-{name}", action="store_true", dest=f"clear_{option.field}")
    if any(option.item is Cadence for option in options):
        parser.add_argument("--protected", action="store_true", default=None)
        parser.add_argument("--no-protected", action="store_false", dest="protected", default=None)


def change_from(
    args: Namespace, options: Collection[Option], context: Context, ahead: Collection[str] = ()
) -> Change:
    """The change that the options say. Raises Usage where a value is none of its field's."""
    put: dict[str, Any] = {}
    add: dict[str, tuple[Any, ...]] = {}
    take: dict[str, tuple[Any, ...]] = {}
    for option in options:
        given = getattr(args, f"put_{option.field}", None)
        taken = getattr(args, f"take_{option.field}", None) or []
        if getattr(args, f"clear_{option.field}", False):
            put[option.field] = option.default
        if None in taken:
            put[option.field] = {} if get_origin(option.item) is dict else ()
        elif taken:
            take[option.field] = tuple(_value(option, text, context, ahead) for text in taken)
        if given is None:
            continue
        if not option.many:
            put[option.field] = _unless_blank(option, given, context, ahead)
        else:
            add[option.field] = tuple(_item(option, text, context, ahead) for text in given)
    return Change(put=put, add=add, take=take)


def settled(args: Namespace, change: Change, record: Any = None) -> Change:
    """`change` with what it says of a part of a value made whole: cadence, style, extra.

    `record` is the one it changes, None for a new one. Raises Usage where there is no
    cadence to protect.
    """
    put = {key: value for key, value in change.put.items() if not key.startswith("style.")}
    told = getattr(args, "protected", None)
    if told is not None:
        kept = put.get("cadence", getattr(record, "cadence", None))
        if kept is None:
            raise Usage("--protected needs a cadence: add --cadence 'every 3 months'.")
        put["cadence"] = structs.replace(kept, protected=told)
    parts = {key[6:]: value for key, value in change.put.items() if key.startswith("style.")}
    if parts:
        style = structs.replace(getattr(record, "style", None) or Style(), **parts)
        put["style"] = style if style != Style() else None
    return _with_extra(structs.replace(change, put=put), record)


def _with_extra(change: Change, record: Any) -> Change:
    if "extra" not in {*change.add, *change.take}:
        return change
    extra = dict(getattr(record, "extra", {}))
    for text in change.take.get("extra", ()):
        extra.pop(text, None)
    for text in change.add.get("extra", ()):
        key, _, value = text.partition("=")
        extra[key] = value
    add = {key: items for key, items in change.add.items() if key != "extra"}
    take = {key: items for key, items in change.take.items() if key != "extra"}
    return Change(put={**change.put, "extra": extra}, add=add, take=take)


def _unless_blank(option: Option, given: Any, context: Context, ahead: Collection[str]) -> Any:
    """A field's value; a blank text is none, which a field that has to be there does not take."""
    if option.item is not str or given.strip():
        return _value(option, given, context, ahead)
    if option.required:
        raise Usage(f"--{option.name} cannot be blank.")
    return option.default


def _item(option: Option, given: str, context: Context, ahead: Collection[str]) -> Any:
    """One item of a list. Raises Usage where it says nothing, or not what such an item is."""
    if not given.strip():
        raise Usage(f"--{option.name} cannot be blank.")
    item = _value(option, given, context, ahead)
    if isinstance(item, Email) and not all(map(str.strip, item.address.partition("@"))):
        raise Usage(f"--{option.name}: “{given}” is no mail address; write ana@example.com.")
    key, equals, _ = given.partition("=")
    if get_origin(option.item) is dict and not (key.strip() and equals):
        raise Usage(f"--{option.name}: write “{given}” as {option.metavar}.")
    return item


def _value(option: Option, given: Any, context: Context, ahead: Collection[str]) -> Any:
    item = get_origin(option.item) or option.item
    if item in {bool, Literal}:
        return given
    if option.field in NAMES_CONTACT:
        return contact_named(given, context).id
    if item is date:
        past = option.field not in AHEAD and option.field not in ahead
        return context.date(given, past=past)
    if item is int:
        return record_number(given, f"--{option.name}")
    if item is PartialDate:
        return partial_date(given, context)
    if item is dict:
        return given
    try:
        return worded(item, given)
    except ValueError as error:
        raise Usage(f"--{option.name}: {error}.") from error


def partial_date(given: str, context: Context) -> PartialDate:
    """A date as far as it is known. Raises Usage."""
    try:
        return partly_said(given, context.today)
    except ValueError as error:
        raise Usage(f"{error}.") from error
