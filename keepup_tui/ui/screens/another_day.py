"""Asking for a day to come, whichever is typed."""

from datetime import date

from keepup_tui.domain.quicklog.dates import trailing
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Question
from keepup_tui.wording.putting_off import HEARD_OF, NO_DAY, UNTIL_WHEN


async def any_day(app: Desk, today: date) -> date | None:
    """A day after `today`, asked for until one is understood; None where it was left."""
    hint = HEARD_OF
    said: str | None = ""
    while said is not None:
        said = await app.push_screen_wait(Question(UNTIL_WHEN, hint, said))
        if said:
            for shape in (f"it on {said}", f"it in {said}"):
                _, until = trailing(shape, today)
                if until and until > today:
                    return until
            hint = NO_DAY
    return None
