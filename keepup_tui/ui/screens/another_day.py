"""Asking for a day to come: one of four that are near, or any that is typed."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.quicklog.dates import trailing
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Choice, Question
from keepup_tui.ui.screens.asking import Answers
from keepup_tui.wording import dates
from keepup_tui.wording.directory import who
from keepup_tui.wording.spans import Spans, plain

DAYS: Final = (1, 3, 7, 14)
ROOMY: Final = 64
_HEARD_OF: Final[Spans] = (("dim", "friday, in 3 weeks, 3 dec, 2026-12-03"),)
_SAID: Final = {1: "tomorrow", 7: "in a week", 14: "in two weeks"}


async def day_back(app: Desk, names: Sequence[str], today: date) -> date | None:
    """The day on which the people with these `names` come back; None where it was left."""
    answers: Answers[int] = []
    for days in DAYS:
        said = plain(_SAID.get(days, f"in {days} days"))
        named = _named(app, today + timedelta(days=days), today)
        answers.append((str(days)[-1], said, (("dim", named),), days))
    answers.append(("d", plain("another day"), (), 0))
    title: Spans = (("plain", "Snooze "), *who(names))
    days_on = await app.push_screen_wait(Choice(title, answers))
    if days_on is None:
        return None
    return today + timedelta(days=days_on) if days_on else await any_day(app, today)


async def any_day(app: Desk, today: date) -> date | None:
    """A day after `today`, asked for until one is understood; None where it was left."""
    hint = _HEARD_OF
    said: str | None = ""
    while said is not None:
        said = await app.push_screen_wait(Question(plain("Until when?"), hint, said))
        if said:
            for shape in (f"it on {said}", f"it in {said}"):
                _, until = trailing(shape, today)
                if until and until > today:
                    return until
            hint = (("clay", "That is no day to come; "), *_HEARD_OF)
    return None


def _named(app: Desk, on: date, today: date) -> str:
    if app.size.width >= ROOMY:
        return dates.full_day(on, today)
    return f"{dates.WEEKDAY_NAMES[on.weekday()][:3]} {dates.short_day(on)}"
