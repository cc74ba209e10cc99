"""The rows of a contact's panes, wrapped to the room there is."""

from collections.abc import Iterator

from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.ui.widgets.listing import Line, Row
from keepup_tui.wording.about import about
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.timeline import Entry, Show, timeline
from keepup_tui.wording.wrapping import wrap

_INDENT = 4
_MARGINS = 4
_LABEL = 13


def timeline_rows(
    standing: Standing, network: Network, show: Show, holding: str, width: int
) -> Iterator[Row]:
    """The months as headings, an entry a row."""
    months = timeline(standing, network, show, holding)
    for number, month in enumerate(months):
        if number:
            yield Row(None, (Line(()),))
        yield Row(None, (Line((("faint", month.heading),)),))
        for entry in month.entries:
            yield Row(entry.place, tuple(_entry(entry, width - _MARGINS - _INDENT)))
    if not months:
        said = "Nothing has these words." if holding else "Nothing yet: l logs what happens."
        yield Row(None, (Line((("dim", said),)),))


def about_rows(standing: Standing, network: Network, width: int) -> Iterator[Row]:
    """What is known, a label and a line a row."""
    for number, (label, said) in enumerate(about(standing, network)):
        lines = wrap(said, width - _MARGINS - _LABEL)
        first = Line((("faint", f"{label:<{_LABEL}}"), *lines[0]))
        rest = (Line((("plain", " " * _LABEL), *line)) for line in lines[1:])
        yield Row(number, (first, *rest))


def _entry(entry: Entry, width: int) -> Iterator[Line]:
    first, *more = wrap(entry.what, width - 12)
    yield Line((*entry.day, ("plain", "  "), *first), entry.purpose)
    below: list[Spans] = [*more, *(line for part in entry.below for line in wrap(part, width))]
    for line in below:
        yield Line((("plain", " " * _INDENT), *line))
