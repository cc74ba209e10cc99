"""Finding a circle by its name, or making it."""

from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Circle
from keepup_tui.wording.spans import Spans


def circle_called(book: Book, name: str) -> Circle:
    """The circle called `name`, `#id`, or uniquely beginning so. Raises Refusal."""
    exact, near = _matches(book, name)
    found = exact or near
    if len(found) == 1:
        return found[0]
    raise Refusal(_unknown(book, name, found))


def membership_in(edit: Edit, name: str) -> tuple[Circle, bool]:
    """The circle called exactly `name`, and whether it was made now.

    Raises Refusal where the name is so near another circle's that it may be a slip.
    """
    exact, near = _matches(edit.book, name)
    if len(exact) == 1:
        return exact[0], False
    if exact or near or not name.strip():
        raise Refusal(_unknown(edit.book, name, exact or near))
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


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _unknown(book: Book, name: str, found: list[Circle]) -> Spans:
    names = " or ".join(row.name for row in found[:5])
    if names:
        return (("plain", f"No circle is called “{name}”; did you mean {names}?"),)
    known = ", ".join(row.name for row in list(book.circles.values())[:8])
    tail = f"there are {known}." if known else "`keepup circle add NAME` makes one."
    return (("plain", f"No circle is called “{name}”; {tail}"),)
