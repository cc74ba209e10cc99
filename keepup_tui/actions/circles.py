"""Finding a circle by its name, or making it."""

from typing import Final

from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Circle
from keepup_tui.wording.spans import Spans

_LEAST: Final = 4
"""The letters of the shortest word in which one is a slip, not another name."""


def circle_called(book: Book, name: str) -> Circle:
    """The circle called `name`, `#id`, or uniquely beginning so. Raises Refusal."""
    exact, near = _matches(book, name)
    found = exact or near
    if len(found) == 1:
        return found[0]
    raise Refusal(_unknown(book, name, found or _slips(book, name)))


def membership_in(edit: Edit, name: str) -> tuple[Circle, bool]:
    """The circle called exactly `name`, and whether it was made now.

    Raises Refusal where the name is so near another circle's that it may be a slip.
    """
    exact, near = _matches(edit.book, name)
    if len(exact) == 1:
        return exact[0], False
    meant = exact or near or _slips(edit.book, name)
    if meant or not name.strip():
        raise Refusal(_unknown(edit.book, name, meant))
    return edit.add(Circle(name=name.strip())), True


def members(book: Book, circle: Circle) -> int:
    """How many people are in a circle, those put away left out."""
    return sum(
        any(place.id == circle.id for place in contact.circles)
        for contact in book.contacts.values()
        if not (contact.archived or contact.deceased)
    )


def _matches(book: Book, name: str) -> tuple[list[Circle], list[Circle]]:
    wanted = _folded(name)
    circles = list(book.circles.values())
    exact = [row for row in circles if f"#{row.id}" == wanted or _folded(row.name) == wanted]
    near = [
        row
        for row in circles
        if wanted and (_folded(row.name).startswith(wanted) or wanted == _folded(row.name) + "s")
    ]
    return exact, near


def _slips(book: Book, name: str) -> list[Circle]:
    """The circles of which `name` may be a slip: one word of it is a letter or two off."""
    from rapidfuzz.distance import OSA

    def off(word: str, other: str) -> bool:
        long = min(len(word), len(other))
        letters = long >= _LEAST and (word + other).isalpha()
        return letters and OSA.distance(word, other) <= 1 + (long >= 2 * _LEAST)

    def is_slip(words: list[str], others: list[str]) -> bool:
        differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
        return len(words) == len(others) and len(differing) == 1 and off(*differing[0])

    wanted = _folded(name).split()
    return [row for row in book.circles.values() if is_slip(wanted, _folded(row.name).split())]


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _unknown(book: Book, name: str, found: list[Circle]) -> Spans:
    names = " or ".join(row.name for row in found[:5])
    if names:
        return (
            ("plain", f"No circle is called “{name}”; did you mean {names}? If not, "),
            ("key", "keepup circle add"),
            ("plain", " makes a new one."),
        )
    known = ", ".join(row.name for row in list(book.circles.values())[:8])
    tail = f"there are {known}." if known else "`keepup circle add NAME` makes one."
    return (("plain", f"No circle is called “{name}”; {tail}"),)
