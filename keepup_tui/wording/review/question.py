"""One question of a review: its title, the rows to look at, and what is told below them."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from keepup_tui.domain.review.proposal import Act, Proposal
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.spans import Span, Spans, plain
from keepup_tui.wording.width import cell_width, fit_text, spans_width
from keepup_tui.wording.wrapping import wrap

LABEL: Final = 12
GAP: Final = 2
_NAME_LEAST: Final = 14
_NAME_MOST: Final = 26

ACTS: Final[dict[Act, str]] = {
    "thank": "thank now",
    "hello": "say hello",
    "give": "give something",
    "look": "look",
    "try": "try it",
    "unite": "unite",
    "archive": "archive",
    "cadence": "give a cadence",
    "tie": "decide",
    "season": "the season",
    "weed": "weed",
    "ties": "walk through",
    "week": "the week",
}
"""What enter does, in a word or two."""


class Row(Struct, frozen=True):
    """Somebody or something to look at, and what is proposed; `right` is how it stands."""

    key: str
    name: str
    what: str
    right: Spans = ()
    proposal: Proposal | None = None


class Told(Struct, frozen=True):
    """Some lines under a label at their left."""

    label: str
    lines: tuple[Spans, ...]


class Question(Struct, frozen=True):
    """`nothing` stands where there are no rows; without a name nothing is written to it."""

    name: str
    title: str
    rows: tuple[Row, ...] = ()
    nothing: Spans = ()
    told: tuple[Told, ...] = ()
    writes: bool = True


def progress(at: int, of: int, tail: str, glyphs: Glyphs = FANCY, room: int = 80) -> Spans:
    """How far one has come: dots, "3 of 5 · about two minutes left", as much as has `room`."""
    dots: list[Span] = []
    for number in range(1, of + 1):
        done = number <= at
        sign = glyphs.beam_middle if done else glyphs.beam_empty
        dots.append(("leaf" if done else "dim", f"{sign} "))
    left = room - spans_width(tuple(dots)) - GAP
    told = [f"{at} of {of} · {tail}"] if tail else []
    told += [each.rpartition(",")[0] for each in told if "," in tail]
    said = next((each for each in told if cell_width(each) <= left), f"{at} of {of}")
    return (*dots, ("plain", " " * GAP), ("dim", said))


def minutes_left(at: int, of: int) -> str:
    """A question takes about a minute."""
    left = of - at
    if not left:
        return "the last one"
    return f"about {in_words(left)} minute{'s' if left > 1 else ''} left"


def name_width(rows: Sequence[Row], width: int) -> int:
    """The cells for the names of a list that is `width` cells wide."""
    longest = max((cell_width(row.name) for row in rows), default=0)
    return min(max(longest, _NAME_LEAST), _NAME_MOST, max(_NAME_LEAST, width // 2))


def row_line(row: Row, names: int, width: int) -> tuple[Spans, Spans]:
    """A row: its name and what it is about, and at its right how it stands."""
    name = fit_text(row.name, names)
    room = width - names - spans_width(row.right) - 2 * GAP
    what = fit_text(row.what, room) if room > 0 else ""
    padded = name + " " * (names - cell_width(name) + GAP)
    return (("name", padded), ("dim", what)), row.right


def row_lines(row: Row, width: int) -> tuple[tuple[Spans, Spans], ...]:
    """A row on two lines, the name and how it stands above what it is about."""
    room = width - spans_width(row.right) - GAP
    name: Spans = (("name", fit_text(row.name, max(1, room))),)
    what: Spans = (("dim", fit_text(row.what, width - GAP)),)
    return (name, row.right), ((("plain", " " * GAP), *what), ())


def has_room(row: Row, names: int, width: int) -> bool:
    """Whether a row is said whole on one line."""
    return names + cell_width(row.what) + spans_width(row.right) + 2 * GAP <= width


def told_lines(told: Sequence[Told], width: int) -> tuple[Spans, ...]:
    """What is told, each label at the left of its lines, wrapped, a blank line between two."""
    lines: list[Spans] = []
    for each in told:
        if lines:
            lines.append(())
        indent = max(LABEL, cell_width(each.label) + GAP)
        label: Spans = (("faint", each.label + " " * (indent - cell_width(each.label))),)
        for line in each.lines:
            for piece in wrap(line, max(10, width - indent)):
                lines.append((*label, *piece))
                label = plain(" " * indent)
    return tuple(lines)
