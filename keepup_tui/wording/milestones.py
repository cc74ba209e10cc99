"""Kinds of days worth marking, in words."""

from typing import Final

from keepup_tui.domain.terms import MilestoneKind

MILESTONE: Final[dict[MilestoneKind, str]] = {
    "birthday": "birthday",
    "work_anniversary": "work anniversary",
    "wedding": "wedding day",
    "project_end": "end of a project",
    "launch": "launch",
    "other": "a day to mark",
}
