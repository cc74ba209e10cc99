"""What floats above a screen: a rounded border, a title, and its keys in the bottom border."""

from textual.containers import Vertical

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.spans import Span, Spans


class Float(Vertical):
    """A panel with a title at its top left and its keys at its bottom right."""

    def __init__(
        self,
        title: str | Spans,
        keys: tuple[tuple[str, str], ...],
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        """`keys` are pairs of a key and the word for what it does."""
        super().__init__(id=id)
        self.border_title = safe_text(title)
        self.say_keys(keys)

    def say_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """Shows other keys in the bottom border."""
        spans: list[Span] = []
        for pressed, word in keys:
            gap = "   " if spans else ""
            spans += [("plain", gap), ("key", pressed), ("dim", f" {word}")]
        self.border_subtitle = safe_text(tuple(spans))
