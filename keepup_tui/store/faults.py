"""What the decoder found wrong, in plain words."""

import re
from typing import Final

_EXPECTED: Final = r"Expected `(.+)`, got `(.+)`"
_MISSING: Final = r"Object missing required field `(.+)`"
_ENUM: Final = r"Invalid enum value (.+)"
_KINDS: Final = {
    "str": "a text",
    "int": "a whole number",
    "float": "a decimal number",
    "bool": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
    "date": "a date",
}


def wrong_value(message: str) -> str:
    """Why a value cannot be taken, from msgspec's `message` about it."""
    if found := re.fullmatch(_EXPECTED, message):
        return f"it should be {_kinds(found[1])} and is {_kinds(found[2])}"
    if found := re.fullmatch(_MISSING, message):
        return f"it has no {found[1]}"
    if found := re.fullmatch(_ENUM, message):
        return f"{found[1]} is none of its values"
    if "RFC3339" in message:
        return "it is no date: write 2026-11-25"
    if message == "Number out of range":
        return "its number is too large"
    return message


def wrong_text(message: str) -> str:
    """Why a text is no JSON, from msgspec's `message` about it."""
    return f"it is no JSON from there on, {message}"


def _kinds(names: str) -> str:
    return " or ".join(_KINDS.get(name, name) for name in names.split(" | "))
