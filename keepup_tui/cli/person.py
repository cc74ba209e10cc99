"""One person as lines of text: the brief, and all that is known."""

from collections.abc import Iterator

from keepup_tui.domain.brief import brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.about import about
from keepup_tui.wording.brief import Section, printed, resume_card
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.standing import standing_line
from keepup_tui.wording.timeline import timeline


def brief_lines(standing: Standing, network: Network, glyphs: Glyphs) -> Iterator[Spans]:
    """The brief, as before a meeting."""
    yield from _sections(printed(brief(standing, network), network, glyphs))


def person_lines(standing: Standing, network: Network, glyphs: Glyphs) -> Iterator[Spans]:
    """The resume card, everything kept about them, and what happened, newest first."""
    line = standing_line(standing, network, glyphs)
    yield from _sections(resume_card(brief(standing, network), network, line, glyphs))
    known = about(standing, network)
    if known:
        yield ()
        yield (("faint", "About"),)
    for label, spans in known:
        yield (("dim", f"  {label:<12}  "), *spans)
    for month in timeline(standing, network, glyphs=glyphs):
        yield ()
        yield (("faint", month.heading),)
        for entry in month.entries:
            purpose: Spans = (("plain", "  "), *entry.purpose) if entry.purpose else ()
            yield (("plain", "  "), *entry.day, ("plain", "  "), *entry.what, *purpose)
            for below in entry.below:
                yield (("plain", "      "), *below)


def _sections(sections: tuple[Section, ...]) -> Iterator[Spans]:
    for place, section in enumerate(sections):
        if place:
            yield ()
        if section.heading:
            yield (("faint", section.heading),)
        for line in section.lines:
            yield (("plain", "  " if section.heading else ""), *line)
