"""One thing to point out in a draft."""

from datetime import date
from typing import Final, Literal

from msgspec import Struct

Kind = Literal[
    "do_not_contact",
    "deceased",
    "quiet_day",
    "off_limits",
    "care",
    "demanding",
    "blaming",
    "filler",
    "roundabout",
    "salutation",
    "register",
]

_PRACTICES: Final[dict[Kind, str]] = {
    "do_not_contact": "G10",
    "deceased": "G10",
    "quiet_day": "G10",
    "off_limits": "G10",
    "care": "G45",
    "demanding": "G38",
    "blaming": "G38",
    "filler": "G38",
    "roundabout": "G38",
    "salutation": "G40",
    "register": "G40",
}


class Finding(Struct, frozen=True):
    """What was found, and where.

    `text` is how it stands in the draft, `at` how many characters stand before it; both are
    None where the whole is meant. `instead` says what to write; `until` is the next day that
    suits them, where today does not.
    """

    kind: Kind
    text: str | None = None
    at: int | None = None
    instead: str | None = None
    until: date | None = None

    @property
    def practice(self) -> str:
        """The guide's practice that it comes from."""
        return _PRACTICES[self.kind]

    @property
    def is_limit(self) -> bool:
        """Whether it is a limit that the contact set, as against how the draft sounds."""
        return self.practice == "G10"
