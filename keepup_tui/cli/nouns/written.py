"""The record, or the change to one, that was typed."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any, Literal, get_args, get_origin

from keepup_tui.cli.context import Context
from keepup_tui.cli.fields import Option, change_from, settled
from keepup_tui.cli.finding import contact_named, contacts_named, contacts_or_you
from keepup_tui.cli.nouns.arguments import noun_options
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.changes import Change
from keepup_tui.domain.records import Record


def new_record(noun: Noun, args: Namespace, context: Context) -> Record:
    """The record that `add` was given. Raises Usage where a required field is missing."""
    options = noun_options(noun)
    change = settled(args, change_from(args, options, context, noun.ahead))
    fields: dict[str, Any] = {**change.add, **change.put}
    fields |= _subject(noun, args, context)
    fields |= _words(noun, options, args, fields)
    if noun.today and noun.today not in fields:
        fields[noun.today] = context.today
    for option in options:
        if option.required and _says_nothing(fields.get(option.field)):
            raise Usage(_missing(option))
    return noun.kind(**fields)


def changed_record(noun: Noun, record: Record, args: Namespace, context: Context) -> Change:
    """The change to `record` that `edit` was given."""
    change = change_from(args, noun_options(noun), context, noun.ahead)
    change = settled(args, change, record)
    words = getattr(args, "words", ())
    if words and noun.text:
        put = {**change.put, noun.text: _said(noun, words)}
        return Change(put=put, add=change.add, take=change.take)
    return change


def _said(noun: Noun, words: Sequence[str]) -> str | None:
    """What the words say; nothing where they are blank. Raises Usage where it needs some."""
    said = " ".join(words)
    if said.strip():
        return said
    option = next(row for row in noun_options(noun) if row.field == noun.text)
    if option.required:
        raise Usage(_missing(option))
    return None


def _says_nothing(value: Any) -> bool:
    return not value.strip() if isinstance(value, str) else value in {None, ()}


def _subject(noun: Noun, args: Namespace, context: Context) -> dict[str, Any]:
    field, given = noun.subject_field, args.subject
    match noun.subject:
        case "name":
            return {field: given}
        case "days":
            return _days(args, context)
        case "contacts":
            return {field: contacts_named(given, context)}
        case "contacts or you":
            return {field: contacts_or_you(given, context)}
        case "contact":
            return {field: contact_named(given, context).id}
        case "contact or you":
            ids = contacts_or_you(given, context)
            if len(ids) > 1:
                raise Usage("That is for one contact at a time.")
            return {field: ids[0] if ids else None}


def _days(args: Namespace, context: Context) -> dict[str, Any]:
    """The days that no option says, in their order. Raises Usage where there are too many."""
    said = [day for day in (args.subject, args.last) if day is not None]
    free = [field for field in ("from_", "to") if getattr(args, f"put_{field}") is None]
    if len(said) > len(free):
        raise Usage(f"“{said[-1]}” is more than it takes: a first day and a last.")
    return {field: context.date(day) for field, day in zip(free, said, strict=False)}


def _words(
    noun: Noun, options: tuple[Option, ...], args: Namespace, fields: dict[str, Any]
) -> dict[str, Any]:
    words = list(getattr(args, "words", ()))
    found: dict[str, Any] = {}
    for option in options:
        if not words or get_origin(option.item) is not Literal or option.many:
            continue
        said = words[0].casefold().replace("-", "_").replace(" ", "_")
        named = option.field == noun.sort or (option.required and noun.sort is not None)
        if named and option.field not in fields and said in get_args(option.item):
            found[option.field] = said
            del words[0]
    sort = next((row for row in options if row.field == noun.sort), None)
    if sort and sort.required and sort.field not in {**found, **fields}:
        raise Usage(_missing(sort, words[0] if words else None))
    if words and (noun.text is None or noun.text in fields):
        raise Usage(f"“{' '.join(words)}” is more than it takes.")
    return {**found, **({noun.text: _said(noun, words)} if words and noun.text else {})}


def _missing(option: Option, said: str | None = None) -> str:
    choices = get_args(option.item) if get_origin(option.item) is Literal else ()
    if said and choices:
        return f"“{said}” is no {option.name}; there are {', '.join(choices)}."
    tail = f": {', '.join(choices)}" if choices else ""
    return f"It needs --{option.name}{tail}."
