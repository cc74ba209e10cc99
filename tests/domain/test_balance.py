"""G18, G21, G22, G24: giving and receiving in words, and how often one asks."""

from datetime import date, timedelta
from typing import Any

import pytest

from keepup_tui.domain.ask_share import ask_share
from keepup_tui.domain.balance import (
    A_GROUP,
    balance,
    balance_among,
    balance_by_circle,
    balance_by_organisation,
    balance_with,
)
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import Circle, Contact, Exchange, Interaction, Record
from keepup_tui.domain.settings import Settings

TODAY = date(2026, 11, 25)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def each(
    side: Any, count: int, days_ago: int = 1, start: int = 10, **fields: Any
) -> list[Exchange]:
    values = {"contact_ids": (1,), "on": ago(days_ago), "side": side} | fields
    return [Exchange(id=start + number, **values) for number in range(count)]


@pytest.mark.parametrize(
    ("exchanges", "word"),
    [
        ([], "nothing_yet"),
        (each("asked", 5), "nothing_yet"),
        (each("gave", 1), "even"),
        (each("gave", 2), "giving"),
        (each("received", 2), "receiving"),
        (each("gave", 2, kind="listening"), "giving"),
        (each("gave", 2) + each("asked", 9), "giving"),
        (each("gave", 2) + each("received", 1), "even"),
        (each("gave", 3) + each("received", 1), "giving"),
        (each("gave", 6) + each("received", 4), "even"),
        (each("gave", 7) + each("received", 4), "giving"),
        (each("gave", 2, 366), "even"),
        (each("gave", 3, 366), "giving"),
        (each("gave", 3, 366) + each("received", 3, 1), "receiving"),
        (each("gave", 9, 5 * 366), "even"),
        (each("gave", 40, 5 * 365 + 1), "giving"),
        (each("gave", 40, 5 * 365 + 2), "even"),
    ],
)
def test_the_word_for_a_tie(exchanges: list[Exchange], word: str) -> None:
    assert balance(exchanges, TODAY) == word


@pytest.mark.parametrize(
    ("gave", "received", "word"),
    [(2, 0, "even"), (3, 0, "giving"), (5, 3, "even"), (7, 3, "giving"), (8, 4, "even")],
)
def test_a_group_leans_later(gave: int, received: int, word: str) -> None:
    exchanges = each("gave", gave, 0) + each("received", received, 0)
    assert balance(exchanges, TODAY, A_GROUP) == word


def network(*records: Record) -> Network:
    zone = "Europe/Lisbon"
    return Network(Book.of(records), Day(noon(TODAY, zone), zone, Settings().rollover))


MENTORS, EMPTY = Circle(id=5, name="Mentors"), Circle(id=6, name="Nobody")
ANA = Contact(id=1, name="Ana", circles=(Membership(id=5),), organisation="Acme")
BEN = Contact(id=2, name="Ben", circles=(Membership(id=5), Membership(id=77)), organisation="ACME")
CARL = Contact(id=3, name="Carl")


def test_contact_circle_and_organisation() -> None:
    both = each("gave", 3, 0, contact_ids=(1, 2))
    found = network(MENTORS, EMPTY, ANA, BEN, CARL, *both)
    assert [balance_with(key, found) for key in (1, 2, 3)] == ["giving", "giving", "nothing_yet"]
    assert balance_by_circle(found) == {5: "giving", 6: "nothing_yet", 77: "giving"}
    assert balance_by_organisation(found) == {"Acme": "giving"}


def test_what_was_given_to_two_counts_once_for_their_group() -> None:
    found = network(MENTORS, ANA, BEN, *each("gave", 2, 0, contact_ids=(1, 2)))
    assert balance_by_circle(found)[5] == "even"
    assert balance_among((1, 2, 99), found) == "even"


def begun(*intents: Any, **fields: Any) -> list[Interaction]:
    """Mails from me, the last of them first named."""
    values = {"contact_ids": (1,), "direction": "from_me", "channel": "email"} | fields
    return [
        Interaction(id=100 - number, on=ago(number), intent=intent, **values)
        for number, intent in enumerate(intents)
    ]


@pytest.mark.parametrize(
    ("rows", "mostly"),
    [
        ([], False),
        (begun("ask", "ask", "ask"), False),
        (begun("ask", "ask", "ask", None), True),
        (begun("ask", "ask", None, None), False),
        (begun(*["ask"] * 5, None, None, None, *["share"] * 9), True),
        (begun(*["share"] * 4, *["ask"] * 9), False),
        (begun("ask", "ask", "ask", None, direction="both"), False),
        (begun("ask", "ask", "ask", None, direction="from_them"), False),
        (begun("ask", "ask", "ask", None, broadcast=True), False),
        (begun("ask", "ask", "ask", None, answers_id=3), False),
    ],
)
def test_mostly_asking(rows: list[Interaction], mostly: bool) -> None:
    assert ask_share(network(ANA, *rows).standings[1]).mostly_asks is mostly


def test_something_asked_for_makes_it_an_ask() -> None:
    asked = each("asked", 3, 1)
    asked = [
        Exchange(id=10 + number, contact_ids=(1,), on=ago(1), side="asked", interaction_id=key)
        for number, key in enumerate((100, 99, 98))
    ]
    share = ask_share(network(ANA, *begun(None, None, None, None), *asked).standings[1])
    assert (share.asks, share.begun, share.mostly_asks) == (3, 4, True)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("mail to Ana, asked how the second cohort went", 0),
        ("mail to Ana, asked her how she is", 0),
        ("asked after her mother", 0),
        ("asked how I can help", 0),
        ("asked Ana how we could best be of use", 0),
        ("asked for a reference", 4),
        ("asked how to get into the programme", 4),
        ("asked how I could use her help", 4),
        ("asked how much they pay", 4),
        ("asked whether she would speak", 4),
        (None, 4),
    ],
)
def test_a_kind_question_asks_for_nothing(text: str | None, asks: int) -> None:
    rows = begun("ask", "ask", "ask", "ask", text=text)
    share = ask_share(network(ANA, *rows).standings[1])
    assert (share.asks, share.begun) == (asks, 4)
