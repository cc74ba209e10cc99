"""Counts, ordinals and lists as prose has them."""

from collections.abc import Sequence
from typing import Final

_WORDS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}


def counted(number: int) -> str:
    """A count with its thousands parted: "4,812"."""
    return f"{number:,}"


def in_words(number: int) -> str:
    """A small count as a word, a larger one in digits: "three", "41"."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else counted(number)


def all_of(number: int) -> str:
    """Every one of a few: "both", "all five"."""
    return "both" if number == 2 else f"all {in_words(number)}"


def ordinal(number: int) -> str:
    """A place in a row: "1st", "2nd", "11th"."""
    teens = number % 100 in {11, 12, 13}
    return f"{number}th" if teens else f"{number}{_ENDINGS.get(number % 10, 'th')}"


def listed(items: Sequence[str], joined: str = "and") -> str:
    """Some names as prose: "Ana", "Ana and Ben", "Ana, Ben and Chloé"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joined} {items[-1]}"
