"""A setting and its value, as a line."""

from datetime import time
from typing import Any

from keepup_tui.wording.spans import Spans


def setting_line(key: str, value: Any) -> Spans:
    """The setting and what it is: "days_off  sat, sun"."""
    return ("name", f"{key:<14}"), ("plain", setting_value(value))


def setting_value(value: Any) -> str:
    """A setting's value in words: "yes", "sat, sun", "by itself"."""
    if value is None:
        return "by itself"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "none"
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)
