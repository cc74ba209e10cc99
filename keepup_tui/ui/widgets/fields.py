"""What a line says, as fields of the interaction to be set by hand."""

from typing import Any, Final, get_args

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static

from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.terms import CHANNELS, INTENTS, Direction
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.widgets.hinted import Hinted

DIRECTIONS: Final[tuple[str, ...]] = get_args(Direction)
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "channel": CHANNELS,
    "direction": DIRECTIONS,
    "intent": INTENTS,
}
_FREE: Final = {
    "noticed": "what you noticed, for your eyes",
    "event": "the event where you met",
}


class Fields(Vertical):
    """A field a line; one that is not changed by hand is left to what the line says."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        for name, words in _CHOICES.items():
            yield from self._field(name, Suggested(words), ", ".join(_spoken(words)))
        for name, hint in _FREE.items():
            yield from self._field(name, None, hint)
        yield Static(id="field-words")

    def on_descendant_focus(self) -> None:
        self._say_words()

    @on(Hinted.Fitted)
    def _say_words(self) -> None:
        """Says every word that the field takes, where it has no room for them."""
        here = next((each for each in self.query(Hinted) if each.has_focus), None)
        said = here.hint if here and here.cut_short else ""
        self.query_one("#field-words", Static).update(safe_text((("dim", said),)))

    def read(self, parsed: Parsed) -> None:
        """Fills the fields from the line, and puts the cursor in the first."""
        for name in _CHOICES:
            field, said = self._input(name), (getattr(parsed, name) or "").replace("_", " ")
            if field.value == self._said.get(name, ""):
                field.value = said
            self._said[name] = said
        self._input("channel").focus()

    def values(self) -> dict[str, Any]:
        """The fields that were set by hand, as the record holds them."""
        found = {}
        for name in (*_CHOICES, *_FREE):
            said = self._input(name).value.strip()
            if said and said != self._said.get(name, ""):
                found[name] = said.replace(" ", "_") if name in _CHOICES else said
        return found

    def wrong(self) -> str:
        """A sentence about the first field that holds none of its words, or nothing."""
        for name, value in self.values().items():
            if name in _CHOICES and value not in _CHOICES[name]:
                return f"The {name} is one of: {', '.join(_spoken(_CHOICES[name]))}."
        return ""

    def _field(self, name: str, suggester: "Suggested | None", hint: str) -> ComposeResult:
        with Horizontal():
            yield Static(safe_text((("faint", name),)), classes="label")
            yield Hinted("", hint, suggester=suggester, id=f"field-{name}")

    def _input(self, name: str) -> Input:
        return self.query_one(f"#field-{name}", Input)


class Suggested(SuggestFromList):
    """One of a few words, completed while it is typed."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__(_spoken(words), case_sensitive=False)


def _spoken(words: tuple[str, ...]) -> list[str]:
    return [word.replace("_", " ") for word in words]
