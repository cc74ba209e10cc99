"""Where a contact stands today, in one line: why they are due, resting, or when they come up."""

from keepup_tui.domain.cadence import most_pressing
from keepup_tui.domain.network import Network
from keepup_tui.domain.pressure import unanswered
from keepup_tui.domain.queue.morning import row_of
from keepup_tui.domain.standing import Standing
from keepup_tui.wording import reasons
from keepup_tui.wording.dates import around, past
from keepup_tui.wording.gestures import BAND_ROLE
from keepup_tui.wording.glyphs import FANCY, Glyphs, cadence_glyph
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.today import sign


def standing_line(standing: Standing, network: Network, glyphs: Glyphs = FANCY) -> Spans:
    """The line; empty where there is no reason and no cadence."""
    nudge = row_of(standing, network)
    if nudge is not None:
        said = reasons.row(nudge.first, network)
        return ((BAND_ROLE[nudge.band], f"{sign(nudge, glyphs)} "), *(("name", t) for _, t in said))
    due = most_pressing(standing, network)
    if due is None:
        return ()
    glyph: Span = ("leaf", f"{cadence_glyph(due.r, glyphs)} ")
    if due.due_on < network.today:
        return (glyph, ("plain", past(due.due_on, network.today))) if due.begun else ()
    next_on = around(due.due_on, network.today)
    if due.last is None and not standing.interactions:
        return (glyph, ("plain", f"a first word {next_on}"))
    if due.factor > 1:
        count = in_words(unanswered(standing))
        return (glyph, ("plain", f"resting: {count} mails without an answer; next {next_on}"))
    return (glyph, ("plain", f"next {next_on}"))
