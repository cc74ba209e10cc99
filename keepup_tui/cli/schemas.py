"""The published shapes by name, and their JSON Schemas."""

from importlib import import_module
from types import GenericAlias
from typing import Any, Final

import msgspec
from msgspec import Struct, defstruct

from keepup_tui.cli import review_shapes, shapes
from keepup_tui.cli.registry import COMMANDS, NOUNS
from keepup_tui.domain.records import TABLES, Contact, Record

_OWN: Final[dict[str, tuple[str, ...]]] = {
    "backups": ("Backups",),
    "doctor": ("Checked",),
    "find": ("FoundItems",),
    "garden": ("Garden",),
    "guide": ("Practices",),
    "help-me": ("HelpMe",),
    "import": ("Imported",),
    "inbox": ("Lines",),
    "path": ("Path",),
    "read-draft": ("DraftRead",),
}
"""The shapes that a command's own module holds."""

_TWO_OF: Final[dict[str, tuple[Any, ...]]] = {
    "log": (shapes.Logged, list[shapes.Logged]),
    "due": (shapes.Due, list[shapes.Due], int),
    "ledger": (shapes.LedgerItems, shapes.Ledger),
    "set": (shapes.Decided, shapes.Changed),
    "follow-up": (shapes.EventSheets, shapes.Changed),
    "review": (
        review_shapes.Week,
        review_shapes.Season,
        review_shapes.Weeds,
        review_shapes.Ties,
        shapes.Changed,
    ),
}
_SHAPES: Final[dict[str, Any]] = {
    "list": shapes.Items,
    "changed": shapes.Changed,
    "show": shapes.Show,
    "brief": shapes.Brief,
    "why": shapes.Why,
}
_CHANGING: Final = ("add", "edit", "remove", "unite", "answer", "away", "undo", "redo", "restore")  # fmt: skip  # noqa: E501


def names() -> tuple[str, ...]:
    """Every name that has a schema."""
    found = {*_OWN, *_TWO_OF, *_SHAPES, *_CHANGING, *NOUNS, "contacts", "export"}
    return tuple(sorted(name for name in found if name in COMMANDS or name not in _OWN))


def types_of(name: str) -> tuple[Any, ...]:
    """The types that the command called `name` prints, one of them at a time."""
    if name in _TWO_OF:
        return _TWO_OF[name]
    if name in _SHAPES:
        return (_SHAPES[name],)
    if name in _CHANGING:
        return (shapes.Changed,)
    if name == "export":
        return (_document(),)
    if name in _OWN:
        module = import_module(COMMANDS[name].module)
        return tuple(getattr(module, shape) for shape in _OWN[name])
    if name == "contacts":
        return (_items(Contact),)
    return _items(import_module(NOUNS[name].module).NOUN.kind), shapes.Changed


def schema_of(name: str) -> dict[str, Any]:
    """The JSON Schema of that name."""
    found, components = msgspec.json.schema_components(
        types_of(name), schema_hook=_text, ref_template="#/$defs/{name}"
    )
    one = found[0] if len(found) == 1 else {"anyOf": list(found)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name,
        **one,
        "$defs": components,
    }


def _items(kind: type[Record]) -> type[Struct]:
    return defstruct(f"{kind.__name__}Items", [("items", list[kind])])  # type: ignore[valid-type]


def _document() -> type[Struct]:
    tables: list[tuple[str, Any, Any]] = [
        (name, GenericAlias(dict, (str, kind)), {}) for name, kind in TABLES.items()
    ]
    return defstruct("Document", tables)


def _text(_: type) -> dict[str, Any]:
    """A period or a partial date: a text in JSON."""
    return {"type": "string"}
