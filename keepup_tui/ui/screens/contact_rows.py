"""The rows of a contact's panes, wrapped to the room there is.

A row's key is the place of the record it shows; ("contacts", field) is what is known itself.
"""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from keepup_tui.domain.balance import balance_with
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.ui.hanging import hanging
from keepup_tui.ui.widgets.listing import Key, Line, Row
from keepup_tui.wording.about import about
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.ledger import GAVE, RECEIVED, Page, in_short, pages
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.open_rows import open_rows
from keepup_tui.wording.spans import Role, Spans
from keepup_tui.wording.timeline import Entry, Show, in_all, timeline
from keepup_tui.wording.width import spans_width
from keepup_tui.wording.wrapping import wrap

BLANK: Final = Row(None, (Line(()),))
HIDDEN: Final[Spans] = (
    ("dim", "The ledger is hidden everywhere; "), ("key", "t"), ("dim", " shows it again."),
)  # fmt: skip
NOTHING_GIVEN: Final[Spans] = (
    ("key", "+"), ("dim", " notes what you gave, "),
    ("key", "-"), ("dim", " what you received."),
)  # fmt: skip

_INDENT = 4
_MARGINS = 4
_LABEL = 11
_DAY: Final = 6
_FIELDS: Final = {
    "mail": "emails", "phone": "phones", "post": "post", "link": "links", "work": "title",
    "before": "roles", "place": "place", "circles": "circles", "cadence": "cadence",
    "met": "met_on", "through": "introduced_by", "household": "household",
    "pronouns": "pronouns", "also": "aliases", "likes": "channels", "cares for": "interests",
    "style": "style.formality", "limits": "off_limits", "archived": "archived",
}  # fmt: skip
_SIDES: Final[tuple[tuple[str, Role, Literal["gave", "received"]], ...]] = (
    (GAVE, "marigold", "gave"),
    (RECEIVED, "sky", "received"),
)


def timeline_rows(
    standing: Standing, network: Network, show: Show, holding: str, width: int
) -> Iterator[Row]:
    """The months as headings, an entry a row."""
    months = timeline(standing, network, show, holding)
    for number, month in enumerate(months):
        if number:
            yield BLANK
        yield Row(None, (Line((("faint", month.heading),)),))
        for entry in month.entries:
            yield Row(entry.place, tuple(_entry(entry, width - _MARGINS - _INDENT)))
    if not months:
        said = "Nothing has these words." if holding else "Nothing yet: l logs what happens."
        yield Row(None, (Line((("dim", said),)),))
    whole = in_all(standing, network)
    if months and whole and not holding:
        yield BLANK
        lines = wrap((("faint", "In all  "), *whole), width - _MARGINS)
        yield Row(None, tuple(map(Line, lines)))


def about_rows(standing: Standing, network: Network, width: int) -> Iterator[Row]:
    """What is known, a label and a line a row; below it what is open."""
    milestones = iter(standing.milestones)
    kind = ""
    for number, (label, said) in enumerate(about(standing, network)):
        kind = label or kind
        if kind in MILESTONE.values():
            key = ("milestones", next(milestones).id)
            yield _labelled(key, label, said, width)
        else:
            yield _labelled(("contacts", _FIELDS.get(kind, "name"), number), label, said, width)
    for place, label, said in open_rows(standing, network):
        if kind:
            yield from (BLANK, Row(None, (Line((("faint", "Open"),)),)))
            kind = ""
        yield _labelled(place, label, said, width)


def ledger_rows(standing: Standing, network: Network, width: int, glyphs: Glyphs) -> Iterator[Row]:
    """The book of one: how it stands, what you gave, what you received."""
    if network.settings.ledger_hidden:
        yield _told(HIDDEN, width)
        return
    said = in_short(balance_with(standing.contact.id, network), standing, network)
    for line in said:
        yield _told(line, width)
    yield BLANK
    for heading, role, side in _SIDES:
        found = pages(standing, network, side, glyphs)
        if found:
            yield Row(None, (Line(((role, heading),)),))
        yield from page_rows(found, width)
        if found:
            yield BLANK
    yield _told(NOTHING_GIVEN, width)


def page_rows(found: Sequence[Page], width: int, *, spaced: bool = False) -> Iterator[Row]:
    """Entries of the ledger: the day, what it was, and below what became of it."""
    days = max((spans_width(page.day) for page in found), default=0)
    for page in found:
        yield _page_row(page, width, max(_DAY, days) + 2, spaced=spaced)


def _page_row(page: Page, width: int, indent: int, *, spaced: bool) -> Row:
    room = width - _MARGINS - indent
    day = "".join(text for _, text in page.day)
    first, *more = wrap(page.title, room)
    lines = [Line((("dim", f"{day:>{indent - 2}}  "), *first))]
    below = [*more, *(line for part in page.below for line in wrap(part, room))]
    lines += [Line((("plain", " " * indent), *line)) for line in below]
    return Row(("exchanges", page.id), (*lines, Line(())) if spaced else tuple(lines))


def card_rows(lines: tuple[Spans, ...], width: int) -> Iterator[Row]:
    """The resume card as rows, where there is no room for it beside the panes."""
    for line in lines:
        yield _told(line, width)


def _told(line: Spans, width: int) -> Row:
    return Row(None, tuple(map(Line, hanging(line, width - _MARGINS))))


def _labelled(key: Key, label: str, said: Spans, width: int) -> Row:
    indent = max(_LABEL, len(label) + 2)
    lines = wrap(said, width - _MARGINS - indent)
    first = Line((("faint", f"{label:<{indent}}"), *lines[0]))
    rest = (Line((("plain", " " * indent), *line)) for line in lines[1:])
    return Row(key, (first, *rest))


def _entry(entry: Entry, width: int) -> Iterator[Line]:
    first, *more = wrap(entry.what, width - 12)
    yield Line((*entry.day, ("plain", "  "), *first), entry.purpose)
    below: list[Spans] = [*more, *(line for part in entry.below for line in wrap(part, width))]
    for line in below:
        yield Line((("plain", " " * _INDENT), *line))
