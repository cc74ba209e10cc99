"""What a snooze offers: some days to come, and after the third in a row something else."""

from datetime import date, timedelta
from typing import Final, Literal

from keepup_tui.wording import dates
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.topics import sentence

PUT_OFF: Final = "put off three times: loosen, archive, or why?"
ASKS: Final = plain(sentence(PUT_OFF))
REPAIR_WAITS: Final = "A repair waits two days at most."
UNTIL_WHEN: Final = plain("Until when?")
HEARD_OF: Final[Spans] = (("dim", "friday, in 3 weeks, 3 dec, 2026-12-03"),)
NO_DAY: Final[Spans] = (("clay", "That is no day to come; "), *HEARD_OF)
WHY: Final = plain("Why is it put off?")
ANOTHER_DAY: Final = plain("another day")

Instead = Literal["loosen", "archive", "why"]
"""What can become of somebody who was put off three times in a row."""

_DAYS: Final = (
    ("1", 1, "tomorrow"),
    ("2", 2, "in 2 days"),
    ("3", 3, "in 3 days"),
    ("7", 7, "in a week"),
    ("f", 14, "in a fortnight"),
)
_LEFT_OUT: Final = 2
"""Offered only where little more is."""

_INSTEAD: Final[tuple[tuple[str, str, str, Instead], ...]] = (
    ("l", "loosen", "cadence or circle", "loosen"),
    ("a", "archive", "out of the lists", "archive"),
    ("w", "say why", "kept as a fact", "why"),
)


def days_offered(
    today: date, longest: int | None, *, short: bool
) -> list[tuple[str, Spans, Spans, date]]:
    """The days to choose from, `longest` of them ahead at most: key, words, date, meaning."""
    offered: list[tuple[str, Spans, Spans, date]] = []
    for key, days, said in _DAYS:
        if days > longest if longest is not None else days == _LEFT_OUT:
            continue
        on = today + timedelta(days=days)
        named = _in_short(on) if short else dates.full_day(on, today)
        offered.append((key, plain(said), (("dim", named),), on))
    return offered


def instead() -> list[tuple[str, Spans, Spans, Instead]]:
    """What there is to choose from beside a day: key, words, what comes of it, meaning."""
    return [(key, plain(said), (("dim", aside),), what) for key, said, aside, what in _INSTEAD]


def kept_about(first_name: str) -> Spans:
    """Where the answer to why goes."""
    return (("dim", f"kept as a fact about {first_name}"),)


def _in_short(on: date) -> str:
    return f"{dates.WEEKDAY_NAMES[on.weekday()][:3]} {dates.short_day(on)}"
