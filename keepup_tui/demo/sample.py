"""The sample document: a network of about 130 people, as it stands on any day."""

from datetime import date

from keepup_tui.demo.cast import Cast
from keepup_tui.demo.crowd import Bed, Crowd
from keepup_tui.demo.diary import Diary
from keepup_tui.demo.storyteller import Circles
from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import TABLES, Circle, Meta, Note, Review, Setting, ShelfItem
from keepup_tui.domain.terms import Channel, Importance

_FRESH = (0.1, 0.3, 0.5, 0.7, 0.85)


def sample(today: date) -> Book:
    """The sample network as it stands on the morning of `today`."""
    diary = Diary(today)
    circles = _circles(diary)
    Cast(diary, circles).tell()
    _crowd(diary, circles)
    _yours(diary)
    _reflections(diary)
    return Book.of([*diary.records, Setting(id=1, key="cap", value=9), Meta(id=1)])


def _circles(diary: Diary) -> Circles:
    start = diary.ago(2600)

    def circle(
        name: str, every: str, channel: Channel | None = None, importance: Importance = "normal"
    ) -> Circle:
        cadence = Cadence(every=Period(every))
        made = Circle(name=name, cadence=cadence, channel=channel, importance=importance)
        return diary.enter(made, start)

    return Circles(
        mentors=circle("Mentors", "3 months", channel="email", importance="high"),
        old_team=circle("Old team", "1 month"),
        clients=circle("Clients", "6 weeks"),
        alumni=circle("Alumni", "6 months", importance="low"),
    )


def _crowd(diary: Diary, circles: Circles) -> None:
    crowd = Crowd(diary)
    beds = (
        Bed(circles.mentors, 8, 91, ("email", "email", "call"), _FRESH),
        Bed(circles.old_team, 13, 30, ("email", "call", "in_person", "chat"), (*_FRESH, 0.9)),
        Bed(circles.clients, 34, 42, ("email", "call", "video", "in_person"), (*_FRESH, 0.9)),
        Bed(circles.alumni, 56, 182, ("email", "text", "call"), (*_FRESH, 0.95, 3.4)),
    )
    for bed in beds:
        crowd.plant(bed)


def _yours(diary: Diary) -> None:
    made = diary.ago(40)
    for item in (
        ShelfItem(
            title="How teams outgrow stand-ups",
            url="https://example.org/stand-ups",
            topics=("teams",),
        ),
        ShelfItem(
            title="Night trains, mapped",
            url="https://example.org/night-trains",
            topics=("public transport",),
        ),
    ):
        diary.enter(item, made)
    diary.enter(Note(kind="offer", text="time to read a grant application", made_on=made), made)
    diary.enter(Note(kind="need", text="an archive that moved by rail", made_on=made), made)


def _reflections(diary: Diary) -> None:
    week, season = diary.ago(7), diary.ago(95)
    answers = {"thanks": "Deepa, for Thursday", "open": "call Keiko before the launch"}
    diary.enter(Review(kind="week", on=week, answers=answers), week)
    ahead = {"ahead": "more coffee, fewer mails"}
    diary.enter(Review(kind="season", on=season, answers=ahead), season)


def plant(edit: Edit, today: date) -> None:
    """Puts the sample network, as of the morning of `today`, into a document."""
    book = sample(today)
    for table in TABLES:
        for record in book.table(table).values():
            edit.put(record)
