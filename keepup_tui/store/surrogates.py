"""Halves of a character (lone surrogates), made whole at the border: each becomes U+FFFD."""

import re
from typing import Any, Final

_ESCAPE: Final = (
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    rb"|\\."
)


def mended(content: bytes) -> bytes:
    """JSON text with every escaped lone surrogate replaced, all else as it was."""
    return re.sub(_ESCAPE, lambda found: rb"\ufffd" if found[1] else found[0], content)


def mended_text(text: str) -> str:
    """`text` with every lone surrogate replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def mended_plain(value: Any) -> Any:
    """A plain value (dicts, lists, texts, numbers) with every text mended.

    Raises ValueError for a number that JSON cannot hold.
    """
    if isinstance(value, str):
        return value if value.isascii() else mended_text(value)
    if isinstance(value, dict):
        return {mended_plain(key): mended_plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [mended_plain(item) for item in value]
    if isinstance(value, float) and value - value != 0:
        raise ValueError(f"{value} is no number that JSON can hold")
    return value
