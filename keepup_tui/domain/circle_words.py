"""A circle as a person names it, with how often: `mentors, every quarter`."""

import re
from typing import Final

from keepup_tui.domain.cadence_words import BadCadence, cadence_from
from keepup_tui.domain.parts import Cadence

_OFTEN: Final = re.compile(r"(\S.*?) ((?:every|each|once|twice|thrice) .+)\Z", re.IGNORECASE)


def circle_said(text: str) -> tuple[str, Cadence | None]:
    """The name and the cadence, None where none is said. Raises BadCadence."""
    words = " ".join(text.split())
    name, comma, often = (part.strip() for part in words.rpartition(","))
    if comma and name and often:
        return name, cadence_from(often)
    found = _OFTEN.match(words)
    if found:
        try:
            return found[1], cadence_from(found[2])
        except BadCadence:
            return words, None
    return words.strip(", "), None
