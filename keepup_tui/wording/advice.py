"""What stands below a line while it is typed: limits, asking too often, wording, a way to begin."""

from collections.abc import Sequence

from keepup_tui.domain.composing import Help
from keepup_tui.domain.draft_reading.line import read_line
from keepup_tui.domain.network import Network
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.records import Contact
from keepup_tui.wording.composing import banner, way_to_begin
from keepup_tui.wording.draft_reading import finding_line
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.spans import Spans


def limits_and_wording(
    parsed: Parsed, contacts: Sequence[Contact]
) -> tuple[list[Spans], list[Spans]]:
    """The limits that the line would cross with any of them, and how it sounds."""
    limits: list[Spans] = []
    wording: list[Spans] = []
    for contact in contacts:
        for finding in read_line(parsed, contact):
            line = finding_line(finding, contact, parsed.on)
            kept = limits if finding.is_limit else wording
            if line not in kept:
                kept.append(line)
    return limits, wording


def advice(
    parsed: Parsed,
    contacts: Sequence[Contact],
    found: Help | None,
    network: Network | None,
    glyphs: Glyphs = FANCY,
) -> tuple[Spans, ...]:
    """The most important first; `found` and `network` are None until they are known."""
    limits, wording = limits_and_wording(parsed, contacts)
    asks: Spans = ()
    if found and network and parsed.direction != "from_them":
        asks = banner(found, network)
    said = (*limits, *([asks] if asks else ()), *wording)
    return said or (way_to_begin(found, glyphs) if found else ())
