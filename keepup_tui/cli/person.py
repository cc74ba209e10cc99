"""One person as lines of text: the brief, all that is known, and why they are due."""

from collections.abc import Iterator

from keepup_tui.domain.brief import brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.brief import Section, printed
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans


def brief_lines(standing: Standing, network: Network, glyphs: Glyphs) -> Iterator[Spans]:
    """The brief, as before a meeting."""
    yield from _sections(printed(brief(standing, network), network, glyphs))


def _sections(sections: tuple[Section, ...]) -> Iterator[Spans]:
    for place, section in enumerate(sections):
        if place:
            yield ()
        if section.heading:
            yield (("faint", section.heading),)
        for line in section.lines:
            yield (("plain", "  " if section.heading else ""), *line)
