"""News is kept with its steps and with what it changes on its people, undone as one."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from keepup_tui.actions.apply_news import apply_news
from keepup_tui.actions.gesture_sequence import steps_after_thanks
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Role
from keepup_tui.domain.records import Contact, Interaction, Milestone, News, Note, Record, Step
from keepup_tui.domain.settings import Settings
from keepup_tui.wording.spans import text_of

TODAY = date(2026, 11, 25)
DAY = Day(noon(TODAY, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)
ANA = Contact(
    id=1,
    name="Ana Reyes",
    added_on=date(2020, 1, 1),
    organisation="Acme",
    title="Editor",
    place="Porto",
    emails=(
        Email(address="ana@acme.com", label="Work"),
        Email(address="ana@home.org", label="home"),
        Email(address="a.r@gmail.com"),
        Email(address="ar@acme.com"),
        Email(address="hi@anareyes.net"),
    ),
)
BEN = Contact(id=2, name="Ben Okafor")


def editing(*records: Record) -> Edit:
    return Edit(Book.of([ANA, BEN, *records]), Ids(DAY.ms, 0, lambda: 0))


def news(kind: str, **fields: Any) -> News:
    return News(kind=kind, **{"contact_ids": (1,), "on": TODAY} | fields)  # type: ignore[arg-type]


def keep(edit: Edit, record: News, steps: Iterable[Step] | None = None) -> str:
    return text_of(apply_news(record, steps)(edit, DAY))


def written(edit: Edit) -> list[tuple[int, int, str]]:
    """Whom each step is for, how many days ahead, and its intent."""
    return [
        (step.contact_id, (step.due_on - TODAY).days, step.intent)
        for step in edit.book.steps.values()
    ]


@pytest.mark.parametrize(
    ("kind", "steps"),
    [
        ("promoted", [(0, "congratulate"), (30, "update"), (90, "update")]),
        ("new_company", [(7, "catch_up"), (30, "catch_up"), (90, "catch_up")]),
        ("relocated", [(14, "catch_up")]),
        ("new_field", [(7, "catch_up"), (45, "share"), (120, "catch_up")]),
        ("retired", [(1, "thanks"), (30, "catch_up"), (120, "catch_up")]),
        ("left", [(1, "thanks"), (30, "catch_up"), (120, "catch_up")]),
        ("setback", []),
        ("success", [(0, "congratulate")]),
        ("shared_win", [(0, "congratulate")]),
    ],
)
def test_every_kind_writes_its_steps(kind: str, steps: list[tuple[int, str]]) -> None:
    edit = editing()
    keep(edit, news(kind))
    assert written(edit) == [(1, days, intent) for days, intent in steps]
    (kept,) = edit.book.news.values()
    assert {step.news_id for step in edit.book.steps.values()} <= {kept.id}


def test_a_whole_team_at_once() -> None:
    edit = editing()
    assert keep(edit, news("shared_win", contact_ids=(1, 2), text="the tender")) == (
        "Ana Reyes and Ben Okafor shared a win with you today: the tender. To congratulate now."
        " Its day comes up every year."
    )
    assert written(edit) == [(1, 0, "congratulate"), (2, 0, "congratulate")]


def test_it_says_what_follows_and_on_which_days() -> None:
    said = keep(editing(), news("new_company", organisation="Lumen"))
    assert " To ask how the new place is on " in said
    assert ", again on " in said
    assert " and once more on " in said
    own = keep(editing(), news("new_company", contact_ids=(), organisation="Lumen"))
    assert own.startswith("You joined Lumen today. ")
    assert "`keepup review ties`" in own


def test_steps_are_kept_as_the_user_left_them() -> None:
    edit = editing()
    mine = Step(contact_id=1, due_on=TODAY + timedelta(days=3), intent="share", channel="call")
    keep(edit, news("promoted"), [mine])
    (step,) = edit.book.steps.values()
    (kept,) = edit.book.news.values()
    assert (step.due_on, step.intent, step.channel) == (mine.due_on, "share", "call")
    assert step.news_id == kept.id
    assert step.id > 0


@pytest.mark.parametrize(
    ("notes", "introduced"),
    [
        ([], []),
        ([Note(id=7, contact_id=1, kind="need", text="a flat in Lyon")], []),
        (
            [
                Note(id=7, contact_id=1, kind="need", text="a flat in Lyon"),
                Note(id=8, contact_id=2, kind="offer", text="knows Lyon"),
            ],
            [1, 2],
        ),
        (
            [
                Note(id=7, contact_id=1, kind="need", text="a flat in Lyon"),
                Note(id=8, kind="offer", text="knows Lyon"),
            ],
            [],
        ),
    ],
)
def test_an_introduction_only_where_a_need_meets_an_offer(
    notes: list[Note], introduced: list[int]
) -> None:
    edit = editing(*notes)
    keep(edit, news("relocated", contact_ids=(1, 2), place="Lyon"))
    found = [step.contact_id for step in edit.book.steps.values() if step.intent == "introduction"]
    assert found == introduced
    assert edit.book.contacts[1].place == "Lyon"


def test_a_new_company_keeps_the_old_role_and_marks_its_address_stale() -> None:
    edit = editing()
    keep(edit, news("new_company", organisation="Lumen", title="Head", on=TODAY))
    ana = edit.book.contacts[1]
    assert (ana.organisation, ana.title) == ("Lumen", "Head")
    assert ana.roles == (Role(organisation="Acme", title="Editor", to=PartialDate("2026-11-25")),)
    stale = [email.address for email in ana.emails if email.stale]
    assert stale == ["ana@acme.com", "ar@acme.com"]
    assert len(ana.emails) == 5


@pytest.mark.parametrize("kind", ["new_company", "retired", "left"])
def test_a_work_anniversary_ends_with_the_work(kind: str) -> None:
    work = Milestone(id=3, contact_id=1, kind="work_anniversary", date=PartialDate("2019-03-01"))
    over = Milestone(
        id=4,
        contact_id=1,
        kind="work_anniversary",
        date=PartialDate("2010"),
        until=PartialDate("2018"),
    )
    birthday = Milestone(id=5, contact_id=1, kind="birthday", date=PartialDate("--03-01"))
    bens = Milestone(id=6, contact_id=2, kind="work_anniversary", date=PartialDate("2019-03-01"))
    edit = editing(work, over, birthday, bens)
    keep(edit, news(kind))
    ends = [milestone.until for milestone in edit.book.milestones.values()]
    assert ends == [PartialDate("2026-11-25"), PartialDate("2018"), None, None]


@pytest.mark.parametrize("kind", ["retired", "left"])
def test_who_leaves_has_no_role_but_a_past_one(kind: str) -> None:
    edit = editing()
    keep(edit, news(kind, organisation="ACME"))
    ana = edit.book.contacts[1]
    assert (ana.organisation, ana.title) == (None, None)
    assert ana.roles[0].organisation == "Acme"
    assert ana.emails[0].stale


def test_leaving_some_other_place_changes_nothing() -> None:
    edit = editing()
    keep(edit, news("left", organisation="Other"))
    assert edit.book.contacts[1] == ANA


@pytest.mark.parametrize(
    ("record", "role", "past"),
    [
        (news("promoted", title="Director"), ("Acme", "Director"), 1),
        (news("promoted"), ("Acme", "Editor"), 0),
        (news("new_field", organisation="Atlas", title="Baker"), ("Atlas", "Baker"), 1),
        (news("success", title="Director"), ("Acme", "Editor"), 0),
        (news("relocated"), ("Acme", "Editor"), 0),
    ],
)
def test_what_else_changes_a_role(record: News, role: tuple[str, str], past: int) -> None:
    edit = editing()
    keep(edit, record)
    ana = edit.book.contacts[1]
    assert (ana.organisation, ana.title) == role
    assert len(ana.roles) == past
    assert not any(email.stale for email in ana.emails)
    assert ana.place == "Porto"


def test_a_first_role_leaves_no_past_one() -> None:
    edit = editing()
    keep(edit, news("new_company", contact_ids=(2,), organisation="Lumen"))
    ben = edit.book.contacts[2]
    assert (ben.organisation, ben.roles) == ("Lumen", ())


def test_your_own_news_opens_a_review_and_no_steps() -> None:
    edit = editing()
    assert "Review" in keep(edit, news("relocated", contact_ids=(), place="Lyon"))
    assert written(edit) == []
    assert edit.book.contacts[1] == ANA


def test_somebody_unknown_or_named_twice_is_refused() -> None:
    with pytest.raises(Refusal):
        keep(editing(), news("promoted", contact_ids=(9,)))
    with pytest.raises(Refusal, match="twice"):
        keep(editing(), news("promoted", contact_ids=(1, 1)))


MAIL = Interaction(
    id=50, contact_ids=(1, 2), on=TODAY, channel="email", direction="from_me", intent="thanks"
)


def project(when: str = "2026-11-20", contact_id: int = 1, kind: Any = "project_end") -> Milestone:
    return Milestone(
        id=9, contact_id=contact_id, kind=kind, date=PartialDate(when), label="the atlas"
    )


@pytest.mark.parametrize(
    ("mail", "records", "letters"),
    [
        (MAIL, [project()], 1),
        (MAIL, [project("2026-11-11")], 1),
        (MAIL, [project("2026-11-10")], 0),
        (MAIL, [project("2026-11-26")], 0),
        (MAIL, [project(kind="launch")], 0),
        (MAIL, [project(contact_id=3)], 0),
        (MAIL, [], 0),
        (
            MAIL,
            [project(), Step(id=5, contact_id=1, due_on=TODAY, intent="thanks", channel="letter")],
            0,
        ),
        (
            MAIL,
            [project(), Step(id=5, contact_id=2, due_on=TODAY, intent="thanks", channel="letter")],
            1,
        ),
    ],
)
def test_a_project_thanked_for_by_mail_is_followed_by_a_letter(
    mail: Interaction, records: list[Record], letters: int
) -> None:
    edit = editing(mail, *records)
    assert len(steps_after_thanks(edit, mail, DAY)) == letters
    assert steps_after_thanks(edit, mail, DAY) == ()


def test_a_project_from_before_they_were_added_is_none_of_theirs() -> None:
    edit = editing(MAIL, project())
    edit.put(Contact(id=1, name="Ana", added_on=date(2026, 11, 21)))
    assert steps_after_thanks(edit, MAIL, DAY) == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"intent": "catch_up"},
        {"channel": "letter"},
        {"direction": "from_them"},
        {"broadcast": True},
    ],
)
def test_nothing_else_is_followed_by_a_letter(fields: dict[str, Any]) -> None:
    values: dict[str, Any] = {
        "contact_ids": (1,),
        "on": TODAY,
        "channel": "email",
        "intent": "thanks",
    }
    word = Interaction(id=50, **values | fields)
    assert steps_after_thanks(editing(word, project()), word, DAY) == ()
