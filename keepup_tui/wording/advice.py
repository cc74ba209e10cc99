"""What stands below a line while it is typed: limits, asking too often, wording, a way to begin."""

from collections.abc import Sequence

from keepup_tui.domain.composing import Help
from keepup_tui.domain.network import Network
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.records import Contact
from keepup_tui.wording.composing import banner, way_to_begin
from keepup_tui.wording.draft_reading import limits_and_wording
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.spans import Spans


def advice(
    parsed: Parsed,
    contacts: Sequence[Contact],
    found: Help | None,
    network: Network | None,
    glyphs: Glyphs = FANCY,
    *,
    has_purpose: bool = False,
) -> tuple[Spans, ...]:
    """The most important first; `found` and `network` are None until they are known.

    `has_purpose` is whether what the word is for is settled, though the line may not say it.
    """
    limits, wording = limits_and_wording(parsed, contacts)
    asks: Spans = ()
    if found and network and parsed.direction != "from_them":
        asks = banner(found, network)
    said = (*limits, *([asks] if asks else ()), *wording)
    if said or found is None:
        return said
    settled = has_purpose or parsed.intent is not None
    return way_to_begin(found, glyphs, among=len(contacts), has_purpose=settled)
