"""A date that an address book names, as a milestone or in words."""

from typing import Final

from keepup_tui.domain.terms import MilestoneKind
from keepup_tui.formats.cards import Day
from keepup_tui.formats.written_dates import written_date

_KINDS: Final[dict[str, MilestoneKind]] = {
    "anniversary": "wedding",
    "birthday": "birthday",
    "launch": "launch",
    "project end": "project_end",
    "wedding": "wedding",
    "wedding anniversary": "wedding",
    "work anniversary": "work_anniversary",
}


def event(label: str | None, written: str, *, year_unknown: bool = False) -> Day | str:
    """The day that `written` names, or a fact in words where it names none."""
    word = (label or "date").strip()
    head, _, rest = word.partition(": ")
    kind = _KINDS.get(head.lower())
    date = written_date(f"--{written[5:]}" if year_unknown else written)
    if date is None:
        return f"{word[:1].upper()}{word[1:]}: {written}"
    return Day(kind, date, rest or None) if kind else Day("other", date, label)
