"""One playbook for every kind of news, and the links and words that matches go by."""

from datetime import date

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.links import page, pages_in
from keepup_tui.domain.matches import words_in
from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks import PLAYBOOKS
from keepup_tui.domain.playbooks.steps import steps_of
from keepup_tui.domain.records import Contact, News
from keepup_tui.domain.refs import is_about, parts, ref_to
from keepup_tui.domain.settings import Settings
from keepup_tui.domain.terms import NEWS_KINDS


def test_every_kind_of_news_has_its_playbook() -> None:
    assert set(PLAYBOOKS) == set(NEWS_KINDS)
    assert all(PLAYBOOKS[kind].kind == kind for kind in NEWS_KINDS)


def test_a_preview_is_in_the_order_of_its_days() -> None:
    zone = "Europe/Lisbon"
    today = date(2026, 11, 25)
    book = Book.of([Contact(id=1, name="Ana"), Contact(id=2, name="Ben")])
    network = Network(book, Day(noon(today, zone), zone, Settings().rollover))
    moved = News(id=9, contact_ids=(2, 1), kind="new_company", on=date(2026, 11, 1))
    steps = steps_of(moved, network)
    assert [step.contact_id for step in steps] == [2, 1, 2, 1, 2, 1]
    assert [step.due_on for step in steps][::2] == [
        date(2026, 11, 8),
        date(2026, 12, 1),
        date(2027, 1, 30),
    ]
    assert {step.news_id for step in steps} == {9}
    assert {step.id for step in steps} == {0}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.atlas.org/a/?utm_source=x#top", "http://atlas.org/a"),
        ("https://Atlas.org/a?b=2&a=1&fbclid=z", "atlas.org/a?a=1&b=2"),
        (" https://atlas.org ", "https://atlas.org/"),
    ],
)
def test_tracking_makes_no_other_page(one: str, other: str) -> None:
    assert page(one) == page(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("https://a.org/x", "https://a.org/y"), ("https://a.org/?id=1", "https://a.org/?id=2")],
)
def test_other_pages_stay_apart(one: str, other: str) -> None:
    assert page(one) != page(other)


def test_a_broken_link_is_its_own_page() -> None:
    assert page("http://[bad") == "http://[bad"


def test_links_are_found_in_prose() -> None:
    assert list(pages_in("see https://a.org/x, and (http://b.org/y).")) == ["a.org/x", "b.org/y"]
    assert list(pages_in(None)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Help with Pricing", {"pricing"}),
        ("ab abc abcd", {"abcd"}),
        ("Straßenbau in Köln", {"strassenbau", "köln"}),
        ("I could offer some advice about this", set()),
    ],
)
def test_the_words_that_say_something(text: str, words: set[str]) -> None:
    assert words_in(text) == words


def test_refs_are_regular() -> None:
    assert ref_to("promises", 7) == "promises:7"
    assert ref_to("milestones", 3, date(2026, 11, 26)) == "milestones:3:2026-11-26"
    assert parts("milestones:3:2026-11-26") == ("milestones", 3, "2026-11-26")
    assert parts("notes:4:9") == ("notes", 4, "9")
    assert parts(None) == ("", None, "")
    assert is_about("promises:7:2026-12-02", "promises:7")
    assert not is_about("promises:71", "promises:7")
    assert not is_about(None, "promises:7")
