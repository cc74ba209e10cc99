"""Records as they are named in a sentence, and what is said of one just added."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.book import Book
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Goal,
    Interaction,
    Leave,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    ShelfItem,
    Step,
)
from keepup_tui.wording.circles import cadence_is_for
from keepup_tui.wording.record_added import record_added
from keepup_tui.wording.record_changed import record_changed
from keepup_tui.wording.record_phrase import record_phrase
from keepup_tui.wording.records import record_text
from keepup_tui.wording.spans import plain, text_of
from keepup_tui.wording.undoing import done_again, label_of, taken_back
from tests.wording.wording_people import TEAM, TODAY, reads_well

ANA = (4,)
SOON = date(2026, 12, 9)
CASES: list[tuple[Record, str, str]] = [
    (
        Note(id=90, contact_id=4, kind="fact", text="likes tea."),
        "Noted about Ana Reyes: likes tea.",
        "the fact about Ana Reyes, “likes tea”",
    ),
    (
        Note(id=90, contact_id=4, kind="question", text="how is school?"),
        "To ask Ana Reyes next time: how is school?",
        "the question for Ana Reyes, “how is school?”",
    ),
    (
        Note(id=90, kind="need", text="a room in May"),
        "You could use: a room in May.",
        "your need, “a room in May”",
    ),
    (
        Note(id=90, contact_id=4, kind="offer", text="a spare desk"),
        "Ana Reyes can offer: a spare desk.",
        "the offer of Ana Reyes, “a spare desk”",
    ),
    (
        Promise(id=90, contact_ids=ANA, text="send the deck", due_on=SOON),
        "You promised Ana Reyes: send the deck, for 9 December.",
        "the promise to Ana Reyes, “send the deck”, 9 December",
    ),
    (
        Promise(id=90, contact_ids=ANA, text="an intro", by="them"),
        "Ana Reyes promised you: an intro.",
        "the promise of Ana Reyes, “an intro”",
    ),
    (
        Exchange(id=90, contact_ids=ANA, on=TODAY, side="gave", kind="advice", text="on pricing"),
        "You gave Ana Reyes: advice on pricing.",
        "what you gave Ana Reyes, “on pricing”, 25 November",
    ),
    (
        Milestone(id=90, contact_id=4, kind="birthday", date=PartialDate("--12-09")),
        "Ana Reyes: birthday, 9 December.",
        "the birthday of Ana Reyes, 9 December",
    ),
    (
        News(id=90, contact_ids=ANA, kind="promoted", on=TODAY),
        "Kept: the news of a promotion for Ana Reyes, 25 November.",
        "the news of a promotion for Ana Reyes, 25 November",
    ),
    (
        Plan(id=90, contact_ids=ANA, on=date(2026, 11, 27), text="lunch by the river"),
        "Planned with Ana Reyes: lunch by the river, on Friday.",
        "the plan with Ana Reyes, “lunch by the river”, 27 November",
    ),
    (
        Goal(id=90, contact_ids=ANA, text="the little book", next_check=SOON),
        "Together with Ana Reyes: the little book; a look at it on 9 December.",
        "the goal with Ana Reyes, “the little book”, 9 December",
    ),
    (
        Repair(id=90, contact_id=4, on=TODAY, text="forgot the call"),
        "To put right with Ana Reyes: forgot the call.",
        "the repair with Ana Reyes, “forgot the call”, 25 November",
    ),
    (
        Step(id=90, contact_id=4, due_on=SOON, intent="thanks"),
        "Next for Ana Reyes: say thank you, on 9 December.",
        "the step for Ana Reyes, 9 December",
    ),
    (
        Circle(id=90, name="Choir", cadence=Cadence(every=Period("1 month"))),
        "A new circle: Choir, every month.",
        "the circle Choir, every month",
    ),
    (
        ShelfItem(id=90, title="Night trains, mapped"),
        "On your shelf: Night trains, mapped.",
        "the shelf item Night trains, mapped",
    ),
    (
        Leave(id=90, from_=TODAY, to=SOON, kind="travel", place="Porto"),
        "Travelling in Porto: 25 November to 9 December.",
        "the days travelling, 25 November to 9 December",
    ),
    (
        Interaction(id=90, contact_ids=ANA, on=TODAY, text="coffee, at last"),
        "Kept: the interaction with Ana Reyes, “coffee, at last”, 25 November.",
        "the interaction with Ana Reyes, “coffee, at last”, 25 November",
    ),
    (Contact(id=90, name="Zoe Quinn"), "Kept: Zoe Quinn.", "Zoe Quinn"),
]


@pytest.mark.parametrize(("record", "added", "phrase"), CASES)
def test_a_record_is_spoken_of_as_a_person_would(record: Record, added: str, phrase: str) -> None:
    book = Book.of((*TEAM, record))
    assert text_of(record_added(book, record, TODAY)) == added
    assert text_of(record_phrase(book, record, TODAY)) == phrase
    assert not any(mark in added for mark in (" · ", "..", "?."))


@pytest.mark.parametrize(
    ("record", "line"),
    [
        (Interaction(contact_ids=ANA, on=TODAY, intent="catch_up", text="x"), "catch-up · x"),
        (Milestone(contact_id=4, kind="work_anniversary", date=PartialDate("--11-03")), None),
        (News(contact_ids=ANA, on=TODAY, kind="new_company"), "joined a new company"),
        (News(contact_ids=ANA, on=TODAY, kind="promoted", title="Director"), "made Director"),
        (
            News(contact_ids=ANA, on=TODAY, kind="new_company", organisation="Lumen", title="Head"),
            "joined Lumen · Head",
        ),
        (
            Step(contact_id=4, due_on=TODAY, intent="catch_up", news_id=70),
            "ask how settling in goes",
        ),
        (
            Step(contact_id=4, due_on=TODAY, intent="thanks", channel="letter"),
            "say thank you, by letter",
        ),
        (
            Exchange(contact_ids=ANA, on=TODAY, side="asked", kind="feedback", text="on the deck"),
            "asked for feedback · on the deck",
        ),
        (
            Exchange(
                contact_ids=ANA, on=TODAY, side="gave", kind="introduction", text="intro to Jo"
            ),
            "gave · intro to Jo",
        ),
        (Exchange(contact_ids=ANA, on=TODAY, side="gave"), "gave something"),
        (Plan(contact_ids=ANA, on=TODAY, channel="video"), "video call"),
        (Promise(contact_ids=ANA, text="the notes", by="them"), "they promised · the notes"),
    ],
)
def test_a_list_says_what_a_record_is_as_a_person_would(record: Record, line: str | None) -> None:
    moved = News(id=70, contact_ids=ANA, kind="relocated", on=TODAY)
    said = record_text(Book.of([*TEAM, moved]), record, TODAY)
    assert "_" not in said
    assert line is None or said.removeprefix("Ana Reyes · ").removesuffix(" · 25 November") == line


def test_days_of_travel_say_where() -> None:
    leave = Leave(from_=TODAY, to=TODAY, kind="travel", place="Madrid")
    assert record_text(Book.of(TEAM), leave, TODAY) == "travelling in Madrid · 25 November"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({}, {"outcome": "helped"}, "Ana Reyes: “advice on pricing” helped."),
        ({}, {"outcome": "did_not"}, "Ana Reyes: “advice on pricing” did not help."),
        (
            {"outcome": "helped"},
            {},
            "Ana Reyes: not known yet whether “advice on pricing” helped.",
        ),
        ({}, {"led_to": (91,)}, "Ana Reyes: “advice on pricing” led to “a referral”."),
        (
            {"led_to": (91,)},
            {},
            "Ana Reyes: “advice on pricing” no longer counts as leading to “a referral”.",
        ),
        ({}, {"text": "on hiring"}, ""),
    ],
)
def test_what_became_of_a_gift_is_said(
    before: dict[str, Any], after: dict[str, Any], said: str
) -> None:
    gave = Exchange(id=90, contact_ids=ANA, on=TODAY, side="gave", kind="advice", text="on pricing")
    later = Exchange(id=91, contact_ids=ANA, on=TODAY, side="received", kind="referral")
    book = Book.of([*TEAM, later])
    assert text_of(record_changed(book, replace(gave, **before), replace(gave, **after))) == said


def test_a_change_is_called_by_its_first_sentence_on_whatever_day() -> None:
    skipped = plain("Prof. Alan Hale: skipped this once. Next in February. Should this kind rest?")
    assert label_of(skipped) == "Prof. Alan Hale: skipped this once"
    assert label_of(plain("Logged: coffee with Ana, today. 2 Bens: your choice.")) == (
        "Logged: coffee with Ana"
    )


def test_a_change_taken_back_is_quoted_with_one_stop_at_its_end() -> None:
    label = "Put 14 people into Mentors, every 3 months."
    assert text_of(taken_back(label)) == "Took back “Put 14 people into Mentors, every 3 months”."
    again = text_of(done_again(label))
    assert again == "Brought back “Put 14 people into Mentors, every 3 months”."
    assert all(reads_well(text_of(say("lines from the inbox"))) for say in (taken_back, done_again))


def test_another_cadence_says_for_how_many_it_is() -> None:
    weekly = Circle(id=20, name="mentors", cadence=Cadence(every=Period("1 week")))
    assert text_of(cadence_is_for(weekly, 1)) == " That goes for the one person in it."
    assert text_of(cadence_is_for(weekly, 1200)) == " That goes for all 1,200 in it."
    assert not cadence_is_for(weekly, 0)
    none = Circle(id=20, name="mentors")
    assert "nobody comes up by it any more" in text_of(cadence_is_for(none, 14))


def test_a_log_in_a_list_leaves_out_the_words_that_name_its_contact_again() -> None:
    ana = Contact(id=1, name="Ana Reyes")
    ben = Contact(id=2, name="Ben Okafor")
    with_ana = Interaction(id=9, contact_ids=(1,), on=TODAY, text="with Ana Reyes: lunch outside")
    with_both = replace(with_ana, id=10, contact_ids=(1, 2))
    book = Book.of([ana, ben, with_ana, with_both])
    assert record_text(book, with_ana, TODAY) == "Ana Reyes · lunch outside · 25 November"
    assert "with Ana Reyes: lunch outside" in record_text(book, with_both, TODAY)
