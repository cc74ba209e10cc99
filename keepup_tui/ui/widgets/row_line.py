"""How the pieces of a row's line stand side by side."""

from typing import Final

from keepup_tui.wording.safe import safe_spans
from keepup_tui.wording.spans import Role, Spans
from keepup_tui.wording.width import fit, spans_width

GAP: Final = 2
WORTHWHILE: Final = 12


def between(said: Spans, room: int) -> Spans:
    """What fits of `said` after a gap, nothing where that is too little to say anything."""
    cleaned = safe_spans(said)
    if not cleaned:
        return ()
    gap = 1 if cleaned[0][1].startswith("·") else GAP
    least = min(WORTHWHILE, spans_width(cleaned))
    kept = fit(cleaned, room - gap) if room - gap >= least else ()
    if not kept or spans_width(kept) < least - GAP:
        return ()
    return (kept[0][0], " " * gap), *kept


def fewest(spans: Spans) -> Spans:
    """`spans` with blanks joined to what stands before them: the fewest changes of colour."""
    joined: list[tuple[Role, str]] = []
    for role, text in spans:
        if joined and (joined[-1][0] == role or not text.strip()):
            joined[-1] = (joined[-1][0], joined[-1][1] + text)
        elif text:
            joined.append((role, text))
    return tuple(joined)
