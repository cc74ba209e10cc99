"""Text with roles: what the screens colour and the command line prints plainly."""

from collections.abc import Iterable
from typing import Literal

Role = Literal["plain", "name", "dim", "faint", "leaf", "marigold", "clay", "sky", "plum", "key"]
Span = tuple[Role, str]
Spans = tuple[Span, ...]


def plain(text: str) -> Spans:
    """`text` as spans, in the plain role."""
    return (("plain", text),)


def text_of(spans: Iterable[Span]) -> str:
    """The words of `spans` without their roles."""
    return "".join(text for _, text in spans)
