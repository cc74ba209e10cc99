"""The ledger's list in words: a name, a beam, how it stands, and never a number."""

from typing import Final

from keepup_tui.domain.ledger import Tie, View
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.ledger import HEADING, balance_word, beam
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.width import cell_width, fit_text

BEAM: Final = 11
WORD: Final = 9
GAP: Final = 2
LEAST: Final = 36
_MARGINS: Final = 3

_WHERE: Final[dict[View, str]] = {
    "everybody": "five years",
    "contacts": "lopsided ties",
    "circles": "lopsided circles",
    "organisations": "lopsided firms",
}
_GROUP: Final = {
    "giving": "Mostly you who give here.",
    "receiving": "Mostly they who give here.",
    "even": "Even, all in all.",
    "nothing_yet": "Nothing is written down here yet.",
}

HIDDEN: Final[tuple[Spans, ...]] = (
    plain("The ledger is hidden, here and everywhere."),
    (("key", "t"), ("dim", " shows it again; nothing was lost.")),
)
NOTHING: Final[tuple[Spans, ...]] = (
    plain("Nothing that was given or received is written down yet."),
    (
        ("dim", "In a line, "), ("marigold", "+"), ("dim", " says what you gave and "),
        ("sky", "-"), ("dim", " what you received; "), ("key", "/"),
        ("dim", " finds somebody to begin with."),
    ),
)  # fmt: skip
ALL_EVEN: Final[tuple[Spans, ...]] = (
    plain("Nothing leans to one side here."),
    (("key", "B"), ("dim", " looks at the next: ties, circles, organisations, everybody.")),
)


def ledger_where(view: View) -> Spans:
    """What the header says."""
    return (("plain", "Ledger"), ("dim", f" · {_WHERE[view]}"))


def beam_heading(width: int) -> Spans:
    """The words above the beams of a list that is `width` cells wide."""
    start = _name_width(width) + GAP + BEAM // 2 - len(HEADING) // 2
    return (("faint", " " * max(0, start) + HEADING),) if width >= LEAST else ()


def tie_row(tie: Tie, width: int, glyphs: Glyphs = FANCY) -> tuple[Spans, Spans]:
    """A line of the list: the name and the beam, and at the right the word."""
    room = _name_width(width) if width >= LEAST else width - WORD - 2 * GAP
    name = short_name(tie.name, room)
    left: Spans = (("name", name),)
    if width >= LEAST:
        pad = " " * (_name_width(width) - cell_width(name) + GAP)
        empty = tie.balance == "nothing_yet" and tie.state != "asleep"
        drawn = () if empty else (("plain", pad), *beam(tie.balance, tie.lean, glyphs))
        left = (*left, *drawn)
    return left, (("dim", f"{tie.state or balance_word(tie.balance):<{WORD}}"),)


def group_sentence(tie: Tie) -> Spans:
    """How it stands with a circle or an organisation."""
    return plain(_GROUP[tie.balance])


def short_name(name: str, width: int) -> str:
    """A name in `width` cells, its last word as an initial where it is longer."""
    first, _, last = name.rpartition(" ")
    if cell_width(name) <= width or not first:
        return fit_text(name, width)
    return fit_text(f"{first} {last[:1]}.", width)


def _name_width(width: int) -> int:
    return max(8, width - BEAM - WORD - _MARGINS - 2 * GAP)
