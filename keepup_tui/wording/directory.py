"""Everybody in one line each: a sign, a name, what they do, the circles, the last touch."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from keepup_tui.domain.cadence import lateness
from keepup_tui.domain.dormancy import asleep
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Circle, Contact
from keepup_tui.domain.touches import last_touch
from keepup_tui.wording.dates import ago
from keepup_tui.wording.glyphs import FANCY, Glyphs, cadence_glyph
from keepup_tui.wording.last_word import uncounted
from keepup_tui.wording.numbers import counted, listed
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.spans import Span, Spans, plain
from keepup_tui.wording.width import cell_width, fit_text

_FEW: Final = 3
_AROUND: Final = 20
"""The cells of the margin, the sign and the last touch with its gap."""
_APART: Final = 2


def who(names: Sequence[str]) -> Spans:
    """Some people as a sentence names them: "Ana and Ben", "40 people"."""
    if len(names) > _FEW:
        return (("name", f"{counted(len(names))} people"),)
    return (("name", listed(names)),)


class Columns(Struct, frozen=True):
    """The cells that the columns of a line have; 0 leaves one out."""

    name: int
    work: int
    circles: int

    @classmethod
    def within(cls, width: int) -> "Columns":
        """The columns of a list that is `width` cells wide."""
        if width < 64:
            return cls(max(12, width - _AROUND), 0, 0)
        room = width - _AROUND - _APART
        name = min(28, room * 2 // 5)
        circles = (room - name) // 3 if width >= 96 else 0
        apart = _APART if circles else 0
        return cls(name, room - name - circles - apart, circles)


def directory_where(shown: int, everybody: int, marked: int) -> Spans:
    """What the header says: how many there are, are found, are marked."""
    people = "1 person" if everybody == 1 else f"{counted(everybody)} people"
    found = people if shown == everybody else f"{counted(shown)} of {counted(everybody)}"
    told: Spans = (("plain", "Contacts"),)
    if marked:
        return (*told, ("leaf", f" · {counted(marked)} marked"))
    return (*told, ("dim", f" · {found}"))


def directory_line(
    contact: Contact,
    network: Network | None,
    columns: Columns,
    glyphs: Glyphs = FANCY,
    *,
    marked: bool = False,
) -> tuple[Spans, Spans]:
    """One person's line: what stands at its left, and the last touch at its right.

    Without a network the sign and the last touch are not known yet.
    """
    work = " at ".join(filter(None, (contact.title, contact.organisation)))
    left: list[Span] = [
        ("key", glyphs.helped) if marked else _sign(contact, network, glyphs),
        ("plain", " "),
        ("name", _padded(contact.name, columns.name)),
    ]
    if columns.work:
        left += [("plain", "  "), ("dim", _padded(work, columns.work))]
    if columns.circles:
        left += [("plain", "  "), ("faint", _padded(_circles(contact, network), columns.circles))]
    return tuple(left), (("dim", _last(contact, network)),)


def _circles(contact: Contact, network: Network | None) -> str:
    if network is None:
        return ""
    known = network.circles
    return ", ".join(known[place.id].name for place in contact.circles if place.id in known)


def _padded(text: str, width: int) -> str:
    said = fit_text(text, width)
    return said + " " * (width - cell_width(said))


def _sign(contact: Contact, network: Network | None, glyphs: Glyphs) -> Span:
    standing = None if network is None else network.standings.get(contact.id)
    if standing is None or network is None:
        return "plain", " "
    if asleep(standing, network):
        return "plum", glyphs.asleep
    late = lateness(standing, network)
    return ("leaf", cadence_glyph(late, glyphs)) if late is not None else ("plain", " ")


def _last(contact: Contact, network: Network | None) -> str:
    standing = None if network is None else network.standings.get(contact.id)
    if standing is None or network is None:
        return ""
    touch = last_touch(standing, network) or uncounted(standing, network)
    return "not yet" if touch is None else ago(touch.on, network.today)


def nothing_fits(text: str) -> Spans:
    """Where none of what can be chosen fits what was typed."""
    return (("dim", f"Nothing fits “{text.strip()}”."),) if text.strip() else (("dim", "Nothing."),)


def circle_row(circle: Circle, part: float, glyphs: Glyphs = FANCY) -> tuple[Spans, Spans]:
    """A circle to choose: whether all, some or none of the people are in it, and its cadence."""
    sign: Span = ("dim", glyphs.dot) if part else ("plain", " ")
    sign = ("key", glyphs.helped) if part == 1 else sign
    often = cadence_words(circle.cadence) if circle.cadence else "no cadence yet"
    return (sign, ("plain", " "), ("name", circle.name)), (("dim", often),)


def nobody_yet() -> tuple[Spans, ...]:
    """What to do where nobody is in the book."""
    return (
        plain("Nobody is here yet."),
        (
            ("key", "i"),
            ("dim", " brings people in from a file, "),
            ("key", "n"),
            ("dim", " adds one."),
        ),
    )


def nobody_fits(text: str) -> tuple[Spans, ...]:
    """What to do where nobody fits what was typed."""
    return (
        (("plain", f"Nobody fits “{text.strip()}”."),),
        (("key", "esc"), ("dim", " shows everybody, "), ("key", "n"), ("dim", " adds somebody.")),
    )
