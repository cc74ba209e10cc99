"""Help: every key that works on the screen below, and what the signs mean."""

from collections.abc import Iterator

from textual.screen import Screen

from keepup_tui.ui.floating import Telling
from keepup_tui.ui.keys import EVERYWHERE, shown_key
from keepup_tui.wording.glyphs import GARDEN_WORDS, Glyphs
from keepup_tui.wording.spans import Spans, plain

_EVERYWHERE = {"open", "copy", *(binding.id for binding in EVERYWHERE)}
_LAST = {"contacts.import"}
_WIDE = 9


def help_for(screen: Screen[object], title: str, glyphs: Glyphs) -> Telling:
    """The help of `screen`, of its bindings as they are now; `title` where it has none itself."""
    return Telling(plain(f"{screen.title or title}: keys"), tuple(_lines(screen, glyphs)))


def _lines(screen: Screen[object], glyphs: Glyphs) -> Iterator[Spans]:
    here, lists, everywhere = _keys(screen)
    for heading, keys in (("Here", here), ("In lists", lists), ("Everywhere", everywhere)):
        if keys:
            yield (("faint", heading),)
        for pressed, said in keys.values():
            yield (("key", pressed.rjust(_WIDE)), ("plain", f"  {said}"))
        if keys:
            yield ()
    yield (("faint", "Signs"),)
    yield from _signs(glyphs)


def _keys(screen: Screen[object]) -> tuple[dict[str, tuple[str, str]], ...]:
    found: tuple[dict[str, tuple[str, str]], ...] = ({}, {}, {})
    active = list(screen.active_bindings.values())
    active.sort(key=lambda each: each.binding.id in _LAST)
    for _node, binding, enabled, tooltip in active:
        if not binding.id or not enabled or not binding.tooltip:
            continue
        part = 2 if binding.id in _EVERYWHERE else int(binding.id.startswith("list."))
        before = found[part].get(binding.id)
        pressed = shown_key(binding)
        if before and len(before[0]) + len(pressed) < _WIDE:
            pressed = " ".join(sorted((before[0], pressed), key=len))
        elif before:
            continue
        found[part][binding.id] = (pressed, tooltip)
    return found


def _signs(glyphs: Glyphs) -> Iterator[Spans]:
    bands: tuple[tuple[Spans, str], ...] = (
        ((("clay", glyphs.owed),), "owed: an answer, a promise, a repair"),
        ((("marigold", glyphs.moment),), "a moment: a birthday, news, a plan"),
        (
            (("leaf", f"{glyphs.near} {glyphs.past} {glyphs.long_past}"),),
            "time to be in touch: near, past, well past",
        ),
        ((("plum", glyphs.asleep),), "asleep: long without a word"),
    )
    for sign, said in bands:
        width = sum(len(text) for _, text in sign)
        yield (("plain", " " * (_WIDE - width)), *sign, ("plain", f"  {said}"))
    plants = "  ".join(f"{getattr(glyphs, name)} {said}" for name, said in GARDEN_WORDS.items())
    yield (("plain", " " * (_WIDE - 6)), ("dim", "garden"), ("plain", f"  {plants}"))
