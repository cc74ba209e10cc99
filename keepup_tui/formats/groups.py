"""Which of an address book's labels are circles that somebody made."""

import re
from collections.abc import Iterable
from typing import Final

_NO_CIRCLE: Final = re.compile(
    r"(my ?contacts|starred|starred in android|other contacts|contacts|favou?rites|unfiled)\Z"
    r"|imported\b|restored\b|system group",
    re.IGNORECASE,
)


def circles_among(labels: Iterable[str]) -> tuple[str, ...]:
    """The labels that name a circle, without the programs' own; `* ` marks Google's."""
    named = (label.strip().removeprefix("* ").removeprefix("*").strip() for label in labels)
    return tuple(dict.fromkeys(name for name in named if name and not _NO_CIRCLE.match(name)))
