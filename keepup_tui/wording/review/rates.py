"""Shares and changes, said in words first, the figure behind them."""

from keepup_tui.domain.review.season import Share


def part(share: Share, *, every: str = "all") -> str:
    """How much of a whole: "all", "nearly all", "most", "about half", "some", "none"."""
    if share.some == share.of:
        return every
    ratio = share.some / share.of
    for least, word in ((0.85, f"nearly {every}"), (0.6, "most"), (0.4, "about half")):
        if ratio >= least:
            return word
    return "some" if share.some else "none"


def figure(share: Share) -> str:
    """The figure behind the words: "7 of 9"."""
    return f"{share.some} of {share.of}"


def against(now: Share, before: Share | None) -> str:
    """How a share compares with the last one: "more than last time", where there was one."""
    if before is None or not before.of or not now.of:
        return ""
    change = now.some / now.of - before.some / before.of
    if abs(change) < 0.05:
        return "as last time"
    return "more than last time" if change > 0 else "less than last time"


def within(days: float) -> str:
    """A median of days as one says it: "on the same day", "within a day", "in about 3 days"."""
    if days < 0.5:
        return "on the same day"
    if days <= 1:
        return "within a day"
    return f"in about {days:g} days"
