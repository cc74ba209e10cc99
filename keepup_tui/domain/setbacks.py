"""The month after a setback, in which asks and cheer wait for the contact (G45)."""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.records import News
from keepup_tui.domain.standing import Standing

CARE: Final = timedelta(days=30)


def fresh_setback(standing: Standing) -> News | None:
    """The latest setback whose month is not over, None where there is none."""
    setbacks = (news for news in reversed(standing.news) if news.kind == "setback")
    latest = next(setbacks, None)
    return latest if latest is not None and standing.today <= cared_until(latest) else None


def cared_until(setback: News) -> date:
    """The last day of a setback's month."""
    return setback.on + CARE
