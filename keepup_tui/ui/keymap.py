"""The keys of config.toml, checked before Textual takes them: it would drop clashes silently."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import takewhile
from typing import Final

from textual.binding import Binding, BindingType
from textual.keys import _character_to_key as named_key

from keepup_tui.ui.keys import EVERYWHERE
from keepup_tui.ui.page import Page
from keepup_tui.ui.places import PLACES
from keepup_tui.ui.widgets.line_box import LineBox
from keepup_tui.ui.widgets.row_list import RowList

_OTHERS: Final = (("contact", "contact:Contact"), ("import", "importing:Importing"))


def every_binding() -> Iterator[tuple[str, Binding]]:
    """All bindings with an id, each with the place it belongs to, as the key tables list them."""
    yield from _of("everywhere", EVERYWHERE)
    yield from _of("everywhere", Page.BINDINGS)
    yield from _of("lists", RowList.BINDINGS)
    yield from _of("composer", LineBox.BINDINGS)
    screens = [(place.name, place.where) for place in PLACES]
    for name, where in (*screens, *_OTHERS):
        module, _, kind = where.partition(":")
        screen = getattr(import_module(f"keepup_tui.ui.screens.{module}"), kind)
        for kind_of in takewhile(lambda each: each is not Page, screen.__mro__):
            yield from _of(name, kind_of.__dict__.get("BINDINGS", []))


def checked_keymap(told: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """Those keys that can be given, and a sentence about the others, empty where there are none."""
    bindings = list(every_binding())
    known = {binding.id for _, binding in bindings}
    strange = sorted(told.keys() - known)
    kept = {name: keys for name, keys in told.items() if name in known}
    clashes = sorted({name for name in kept if _clashes(name, kept, bindings)})
    for name in clashes:
        del kept[name]
    said = [f"there is nothing called {name}" for name in strange]
    said += [f"the key of {name} means something else there" for name in clashes]
    return kept, f"config.toml: {'; '.join(said)}; left aside." if said else ""


def _of(
    where: str, bindings: "tuple[Binding, ...] | list[BindingType]"
) -> Iterator[tuple[str, Binding]]:
    for binding in bindings:
        if isinstance(binding, Binding) and binding.id and binding.tooltip:
            yield where, binding


def _clashes(name: str, told: Mapping[str, str], bindings: list[tuple[str, Binding]]) -> bool:
    wanted = _keys(told[name])
    places = {where for where, binding in bindings if binding.id == name}
    for where, binding in bindings:
        assert binding.id
        near = bool(places & {where, "everywhere", "lists"}) or where in {"everywhere", "lists"}
        if binding.id != name and near and wanted & _keys(told.get(binding.id, binding.key)):
            return True
    return False


def _keys(keys: str) -> set[str]:
    each = (one.strip() for one in keys.split(","))
    return {named_key(one) if len(one) == 1 else one for one in each}
