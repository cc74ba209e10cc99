"""Band 1: days worth marking in somebody's life."""

from datetime import date
from typing import Final

from keepup_tui.domain.records import Milestone, News
from keepup_tui.domain.terms import MilestoneKind
from keepup_tui.wording import dates
from keepup_tui.wording.numbers import listed, ordinal
from keepup_tui.wording.reasons.told import Saying, Told

_NOUN: Final[dict[MilestoneKind, str]] = {
    "birthday": "birthday",
    "work_anniversary": "work anniversary",
    "wedding": "wedding day",
    "project_end": "project",
    "launch": "launch",
    "other": "day",
}
_ENDED: Final = {"project_end": "ended", "launch": "went out"}
_ENDS: Final = {"project_end": "ends", "launch": "is"}


def _milestone_day(told: Told) -> date:
    occurrence = (told.reason.ref or "").rpartition(":")[2]
    if told.about.on:
        return told.about.on
    try:
        return date.fromisoformat(occurrence)
    except ValueError:
        return told.reason.due_on


def _years(told: Told, day: date) -> int:
    milestone = told.record(Milestone, "milestones")
    begun = milestone.date.year if milestone else None
    return told.about.count or (day.year - begun if begun else 0)


def _subject(told: Told, day: date) -> str:
    milestone = told.record(Milestone, "milestones")
    kind = milestone.kind if milestone else told.about.kind or "other"
    label = told.about.text or (milestone.label if milestone else None)
    years = _years(told, day)
    if kind == "work_anniversary" and years > 0:
        where = label or told.contact.organisation
        return dates.plural(years, "year") + (f" at {where}" if where else " in the job")
    if label:
        return label if kind == "other" else told.pronouns.their(f"{_of(kind)} ({label})")
    return told.pronouns.their(_of(kind))


def _of(kind: str) -> str:
    return {str(key): noun for key, noun in _NOUN.items()}.get(kind, "day")


def _milestone(told: Told, said: str | None = None) -> str:
    day = _milestone_day(told)
    milestone = told.record(Milestone, "milestones")
    kind = milestone.kind if milestone else told.about.kind or "other"
    subject = _subject(told, day)
    named = said or dates.on(day, told.today)
    if kind == "work_anniversary" and _years(told, day) > 0:
        return f"{subject} {named}"
    if day < told.today:
        return f"{subject} {_ENDED.get(kind, 'was')} {named}"
    return f"{subject} {_ENDS.get(kind, 'is')} {named}"


def _milestone_detail(told: Told) -> str:
    day = _milestone_day(told)
    years = _years(told, day)
    milestone = told.record(Milestone, "milestones")
    kind = milestone.kind if milestone else told.about.kind
    said = _milestone(told, dates.named(day, told.today))
    age = f", the {ordinal(years)}" if years > 0 and kind in {"birthday", "wedding"} else ""
    belated = " A late word is still a good one." if day < told.today else ""
    return f"{said}{age}.{belated}"


def _win(told: Told) -> str:
    news = told.record(News, "news")
    text = told.about.text or (news.text if news else None) or "your shared win"
    ids = told.about.other_ids or (news.contact_ids if news else ())
    others = told.with_others(ids, text)
    return f"{text},{others}" if others else text


def _win_anniversary(told: Told) -> str:
    years = told.about.count or 1
    ago = "a year ago" if years == 1 else f"{years} years ago"
    day = told.about.on or told.reason.since
    return f"{ago} {dates.when(day, told.today)}: {_win(told)}"


def _win_detail(told: Told) -> str:
    news = told.record(News, "news")
    day = f"On {dates.full_day(news.on, told.today)}: " if news else ""
    return f"{day}{_win(told)}. Worth remembering together."


def _goal_check(told: Told) -> str:
    names = told.names(told.about.other_ids, told.about.text or "")
    others = f", with {listed(names)}" if names else ""
    return f"your goal: {told.about.text}{others}" if told.about.text else f"your goal{others}"


def _goal_detail(told: Told) -> str:
    return f"{_goal_check(told)}. A word with any of you counts for all, for a month."


SAYINGS = {
    "milestone": Saying(row=_milestone, detail=_milestone_detail),
    "win_anniversary": Saying(row=_win_anniversary, detail=_win_detail),
    "goal_check": Saying(row=_goal_check, detail=_goal_detail),
}
