"""The one door through which text reaches a widget."""

from textual.content import Content

from keepup_tui.ui.theme import STYLES
from keepup_tui.wording.safe import safe
from keepup_tui.wording.spans import Spans


def safe_text(said: str | Spans, *, lines: bool = False) -> Content:
    """`said` as Content that neither markup nor a control character can steer.

    With `lines` its line ends stay, else they are spaces.
    """
    spans = (("plain", said),) if isinstance(said, str) else said
    return Content.assemble(*((safe(text, lines=lines), STYLES[role]) for role, text in spans))


def joined(*lines: Spans) -> Content:
    """`lines` as Content, one under the other."""
    return Content("\n").join(safe_text(line) for line in lines)
