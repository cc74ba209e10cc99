"""The one door through which text reaches a widget."""

from collections.abc import Iterable
from unicodedata import combining

from textual.content import Content

from keepup_tui.ui.theme import STYLES
from keepup_tui.wording.safe import INVISIBLE, RUN, safe
from keepup_tui.wording.spans import Spans


def safe_text(said: str | Spans, *, lines: bool = False) -> Content:
    """`said` as Content that neither markup nor a control character can steer.

    With `lines` its line ends stay, else they are spaces.
    """
    spans = (("plain", said),) if isinstance(said, str) else said
    return Content.assemble(*((safe(text, lines=lines), STYLES[role]) for role, text in spans))


def joined(*lines: Spans) -> Content:
    """`lines` as Content, one under the other."""
    return stacked(safe_text(line) for line in lines)


def stacked(lines: Iterable[Content], indent: int = 0) -> Content:
    """`lines` one under the other, all but the first moved in by `indent`."""
    return Content("\n" + " " * indent).join(lines)


def safe_in_place(text: str) -> str:
    """`text` cleaned sign by sign, as long as it was: what a field shows while one types."""
    shown = []
    marks = 0
    for sign in text:
        marks = marks + 1 if combining(sign) else 0
        kept = sign if 0 < marks <= RUN else safe(sign)
        shown.append(kept if len(kept) == 1 else INVISIBLE)
    return "".join(shown)
