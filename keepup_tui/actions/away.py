"""Going away: the days during which nothing piles up."""

from datetime import date

from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Leave
from keepup_tui.domain.terms import LeaveKind
from keepup_tui.domain.travel import near
from keepup_tui.wording.dates import stretch
from keepup_tui.wording.places import near_there
from keepup_tui.wording.spans import Spans, plain


def backwards(first: date, last: date) -> Spans:
    """What is wrong with days that end before they begin."""
    return plain(f"Those days end ({last}) before they begin ({first}).")


def away(first: date, last: date, kind: LeaveKind = "away", place: str | None = None) -> Verb:
    """The verb that enters days of leave or of travel, both ends included."""

    def run(edit: Edit, day: Day) -> Spans:
        if last < first:
            raise Refusal(backwards(first, last))
        edit.add(Leave(from_=first, to=last, kind=kind, place=place))
        days = stretch(first, last, day.date)
        where = f" in {place}" if place else ""
        if kind == "travel":
            return (*plain(f"Travelling{where}, {days}."), *near_there(near(edit.book, place)))
        return plain(f"Away{where}, {days}: moments and what is owed show, the rest waits.")

    return run
