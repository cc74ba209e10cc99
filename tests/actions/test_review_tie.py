"""G31: after your own change each tie is kept, raised, lowered, or carried on another way."""

from datetime import date
from typing import Any

import pytest

from keepup_tui.actions.review_tie import review_tie
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.playbooks.own_change import Tie, own_news, stepped, walk
from keepup_tui.domain.records import Circle, Contact, News, Record
from keepup_tui.domain.settings import Settings
from keepup_tui.wording.spans import text_of

TODAY = date(2026, 11, 25)
DAY = Day(noon(TODAY, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)
TEAM = Circle(id=5, name="Old team", cadence=Cadence(every=Period("3 months")))
CLUB = Circle(id=6, name="Club")
ANA = Contact(id=1, name="Ana", circles=(Membership(id=5),), channels=("call", "email"))
BEN = Contact(id=2, name="Ben", circles=(Membership(id=6), Membership(id=5)))
GONE = Contact(id=3, name="Gone", circles=(Membership(id=5),), archived=True)
MOVED = News(id=9, kind="relocated", on=date(2026, 11, 20))
TIE = Tie(9, 5, 1)


def editing(*records: Record) -> Edit:
    return Edit(Book.of([TEAM, CLUB, ANA, BEN, GONE, *records]), Ids(DAY.ms, 0, lambda: 0))


def ties(edit: Edit) -> list[tuple[int, int]]:
    network = Network(edit.book, DAY)
    news = own_news(network)
    return [(tie.circle_id, tie.contact_id) for tie in walk(news, network)] if news else []


def test_the_walk_goes_circle_by_circle() -> None:
    assert ties(editing()) == []
    assert ties(editing(News(id=9, kind="promoted", on=TODAY, contact_ids=(1,)))) == []
    assert ties(editing(News(id=9, kind="relocated", on=date(2026, 12, 1)))) == []
    assert ties(editing(MOVED)) == [(5, 1), (5, 2), (6, 2)]


def test_what_was_decided_is_not_asked_again() -> None:
    edit = editing(MOVED)
    assert text_of(review_tie(TIE, "keep")(edit, DAY)) == "Ana: kept as it is."
    assert edit.book.contacts[1] == ANA
    assert ties(edit) == [(5, 2), (6, 2)]


def test_later_news_of_your_own_walks_anew() -> None:
    edit = editing(MOVED)
    review_tie(TIE, "keep")(edit, DAY)
    edit.put(News(id=10, kind="new_company", on=TODAY))
    assert ties(edit) == [(5, 1), (5, 2), (6, 2)]


@pytest.mark.parametrize(("decision", "every"), [("raise", "2 months"), ("lower", "6 months")])
def test_a_tie_is_raised_or_lowered_by_a_step(decision: Any, every: str) -> None:
    edit = editing(MOVED)
    said = text_of(review_tie(TIE, decision)(edit, DAY))
    cadence = edit.book.contacts[1].cadence
    assert cadence == Cadence(every=Period(every), since=TODAY)
    assert said.endswith("from now on.")
    assert ties(edit) == [(5, 2), (6, 2)]


def test_an_own_cadence_is_the_one_that_changes() -> None:
    own = Contact(id=4, name="Own", cadence=Cadence(every=Period("1 month"), protected=True))
    edit = editing(MOVED, own)
    review_tie(Tie(9, 5, 4), "raise")(edit, DAY)
    expected = Cadence(every=Period("2 weeks"), protected=True, since=TODAY)
    assert edit.book.contacts[4].cadence == expected


@pytest.mark.parametrize(
    ("every", "decision", "found"),
    [
        ("10 days", "raise", "1 week"),
        ("10 days", "lower", "2 weeks"),
        ("1 week", "raise", None),
        ("2 years", "lower", None),
        ("5 years", "raise", "2 years"),
    ],
)
def test_the_ladder(every: str, decision: Any, found: str | None) -> None:
    changed = stepped(Cadence(every=Period(every)), decision)
    assert (changed.every if changed else None) == found


def test_the_other_way_comes_first() -> None:
    edit = editing(MOVED)
    review_tie(TIE, "channel", "email")(edit, DAY)
    assert edit.book.contacts[1].channels == ("email", "call")


def test_what_lacks_something_is_refused() -> None:
    with pytest.raises(Refusal, match="Which other way"):
        review_tie(TIE, "channel")(editing(MOVED), DAY)
    with pytest.raises(Refusal, match="no closer cadence"):
        review_tie(Tie(9, 6, 2), "raise")(editing(MOVED), DAY)
    with pytest.raises(Refusal, match="no looser cadence"):
        review_tie(Tie(9, 99, 2), "lower")(editing(MOVED), DAY)
    with pytest.raises(Refusal):
        review_tie(Tie(9, 5, 77), "keep")(editing(MOVED), DAY)
