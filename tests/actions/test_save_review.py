"""G52, G51: what is written and decided in a review is kept, once a week or season."""

from datetime import date
from typing import Any

import pytest

from keepup_tui.actions.save_review import finish_review, leave_row, write_answer
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.actions.weed import leave_weed, pull
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Contact, Interaction, Record, Review
from keepup_tui.domain.review.weeding import weeds
from keepup_tui.domain.settings import Settings
from keepup_tui.wording.review.prompts import PROMPTS
from keepup_tui.wording.spans import text_of

WEDNESDAY = date(2026, 11, 25)
ANA = Contact(id=1, name="Ana Reyes", added_on=date(2020, 1, 1))
TWIN = Contact(id=2, name="Anna Reyes", added_on=date(2020, 1, 1))


class Desk:
    """Some records, and verbs run on them day after day."""

    def __init__(self, *records: Record) -> None:
        self.book = Book.of(records)

    def do(self, verb: Verb, on: date = WEDNESDAY) -> str:
        day = Day(noon(on, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)
        edit = Edit(self.book, Ids(day.ms, max(self.reviews, default=0), lambda: 0))
        said = text_of(verb(edit, day))
        self.book = edit.book
        return said

    @property
    def reviews(self) -> dict[int, Review]:
        return dict(self.book.reviews)

    @property
    def answers(self) -> list[dict[str, Any]]:
        return [row.answers for row in self.reviews.values()]

    def weeds(self) -> list[str]:
        day = Day(noon(WEDNESDAY, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)
        return [weed.kind for weed in weeds(Network(self.book, day))]


def test_a_week_has_one_record_and_a_new_week_another() -> None:
    desk = Desk()
    assert desk.do(write_answer("week", "thanks", " Marcus "), date(2026, 11, 23)) == (
        "Kept with this week's review."
    )
    desk.do(write_answer("week", "open", "call Keiko"))
    (review,) = desk.reviews.values()
    assert (review.kind, review.on) == ("week", WEDNESDAY)
    assert review.answers["thanks"] == "Marcus"
    assert review.answers["open"] == "call Keiko"
    assert review.answers["question"] in PROMPTS
    assert review.answers["at"] == "open"
    desk.do(write_answer("week", "open", "rest"), date(2026, 11, 30))
    assert len(desk.reviews) == 2


def test_words_can_be_taken_back() -> None:
    desk = Desk()
    desk.do(write_answer("season", "ahead", "fewer mails"))
    desk.do(write_answer("season", "ahead", ""))
    assert "ahead" not in desk.answers[0]


def test_a_question_that_is_not_asked_takes_no_answer() -> None:
    with pytest.raises(Refusal) as refused:
        Desk().do(write_answer("week", "ahead", "x"))
    assert "coverage" in text_of(refused.value.said)


def test_what_was_left_and_the_end_are_kept_beside_the_words() -> None:
    desk = Desk()
    desk.do(write_answer("week", "open", "x"))
    assert desk.do(leave_row("week", "thanks", "thanks:9:1", "Ana")) == "Ana: left as it is."
    desk.do(leave_row("week", "thanks", "thanks:9:1", "Ana"))
    desk.do(finish_review("week"))
    (answers,) = desk.answers
    assert (answers["open"], answers["left"], answers["finished"]) == ("x", ["thanks:9:1"], True)
    assert "at" not in answers


def test_a_double_is_united_or_two_people_for_good() -> None:
    desk = Desk(ANA, TWIN)
    weed = weeds(network_of(desk))[0]
    desk.do(pull(weed))
    assert list(desk.book.contacts) == [1]
    desk = Desk(ANA, TWIN)
    assert desk.do(leave_weed(weed)) == "Ana Reyes and Anna Reyes: two people, then."
    assert desk.weeds() == ["loose", "loose"]


def test_a_loose_tie_gets_the_cadence_proposed_or_another() -> None:
    for cadence, every in ((None, "1 year"), (Cadence(every=Period("2 weeks")), "2 weeks")):
        desk = Desk(ANA)
        (weed,) = weeds(network_of(desk))
        desk.do(pull(weed, cadence))
        kept = desk.book.contacts[1].cadence
        assert kept == Cadence(every=Period(every), since=WEDNESDAY)
        assert desk.weeds() == []
    desk = Desk(ANA)
    (weed,) = weeds(network_of(desk))
    assert "half a year" in desk.do(leave_weed(weed))
    assert desk.weeds() == []


def network_of(desk: Desk) -> Network:
    day = Day(noon(WEDNESDAY, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)
    return Network(desk.book, day)


def test_a_dead_tie_is_archived() -> None:
    from keepup_tui.domain.parts import Email

    stale = (Email(address="a@old.org", stale=True),)
    desk = Desk(
        Contact(id=1, name="Ana Reyes", emails=stale, added_on=date(2020, 1, 1)),
        Interaction(id=5, contact_ids=(1,), on=date(2025, 1, 1)),
    )
    (weed,) = weeds(network_of(desk))
    desk.do(pull(weed))
    assert desk.book.contacts[1].archived
