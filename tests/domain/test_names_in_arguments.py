"""A name given as an argument, proposals for a mistyped one, and completion."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keepup_tui.domain.book import Book
from keepup_tui.domain.names import Match, Names, fold
from keepup_tui.domain.names.folding import key_of, words_of
from keepup_tui.domain.records import Contact, Interaction

NAMES = Names.of(
    Book.of(
        [
            Contact(id=1, name="Ana Reyes"),
            Contact(id=2, name="Ben Okafor", aliases=("Benny",)),
            Contact(id=3, name="Ben Adler", given="Benjamin"),
            Contact(id=4, name="Benita Cruz"),
            Contact(id=5, name="Zoë Müller"),
            Contact(id=6, name="Prof. Li Na"),
            Contact(id=7, name="Ana Lima", archived=True),
            Contact(id=8, name="Anabel Ruiz"),
            Contact(id=9, name="宮崎"),
            Interaction(id=20, contact_ids=(3,), on=date(2026, 1, 1)),
            Interaction(id=21, contact_ids=(4,), on=date(2026, 3, 1)),
            Interaction(id=22, contact_ids=(4, 2), on=date(2025, 3, 1)),
        ]
    )
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Ana Reyes", 1),
        ("  ana   REYES ", 1),
        ("ana", 1),
        ("anab", 8),
        ("Ana Lima", 7),
        ("ana l", 7),
        ("ben okafor", 2),
        ("ben o", 2),
        ("benny", 2),
        ("benjamin", 3),
        ("ben", 2),
        ("benit", 4),
        ("zoe muller", 5),
        ("muller", 5),
        ("Li", 6),
        ("li na", 6),
        ("okafro", 2),
        ("ana reyse", 1),
        ("宮崎", 9),
        ("#4", 4),
        (" #7 ", 7),
    ],
)
def test_the_one_whom_an_argument_names(query: str, found: int) -> None:
    assert NAMES.resolve(query).found == found


def test_where_two_fit_all_are_candidates() -> None:
    assert NAMES.resolve("beni") == Match(found=4)
    assert NAMES.resolve("benj") == Match(found=3)
    assert NAMES.resolve("be") == Match(candidates=(2, 3, 4))


def test_two_of_one_given_name() -> None:
    names = Names({1: Contact(id=1, name="Ben Okafor"), 2: Contact(id=2, name="Ben Adler")})
    assert names.resolve("ben") == Match(candidates=(1, 2))
    assert names.resolve("ben adlre") == Match(found=2, near=names.propose("ben adlre"))


@pytest.mark.parametrize("query", ["", "  ", "#", "#99", "#" + "9" * 40, "xyzzy", "!?"])
def test_nobody(query: str) -> None:
    assert NAMES.resolve(query) == Match()


def test_what_comes_near_is_proposed_and_not_taken() -> None:
    match = NAMES.resolve("okaf r")
    assert NAMES.propose("Anna Reyez")[0] == 1
    assert NAMES.propose("kuma") == ()
    near = NAMES.resolve("lina")
    assert (near.found, near.candidates) == (6, ()) or 6 in near.near
    assert match.found == 2


def test_several_near_matches_are_candidates() -> None:
    names = Names({1: Contact(id=1, name="Katrin"), 2: Contact(id=2, name="Katrim")})
    assert names.resolve("katrix") == Match(candidates=(1, 2), near=(1, 2))
    assert names.propose("katrix", 1) == (1,)


def test_completion_is_by_prefix_and_by_the_latest_touch() -> None:
    assert NAMES.complete("ben") == (4, 3, 2)
    assert NAMES.complete("BEN", limit=1) == (4,)
    assert NAMES.complete("cru") == (4,)
    assert NAMES.complete("reyse") == (1,)
    assert NAMES.complete(" ") == ()


def test_archived_people_are_completed_only_where_nobody_else_is() -> None:
    assert 7 not in NAMES.complete("ana")
    assert NAMES.complete("ana l")[0] == 7


def test_the_day_of_the_latest_touch() -> None:
    assert NAMES.last_touch == {
        3: date(2026, 1, 1),
        4: date(2026, 3, 1),
        2: date(2025, 3, 1),
    }


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ANA", "ana"),
        ("Zoë", "zoe"),
        ("Zoe\u0308", "zoe"),
        ("O’Brien", "o'brien"),
        ("Straße", "strasse"),
        ("Søren Łukasz", "soren lukasz"),
        ("गुरु", "गुरु"),
        ("がんば", "がんば"),
        ("Ñandú", "nandu"),
    ],
)
def test_case_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ana Reyes", ("ana", "reyes")),
        ("Samuel L. Jackson, Jr.", ("samuel", "l", "jackson", "jr")),
        ("Jean-Luc", ("jean-luc",)),
        ("O'Brien", ("o'brien",)),
        ("राम कुमार", ("राम", "कुमार")),
        ("?!", ()),
    ],
)
def test_the_words_of_a_name(name: str, key: tuple[str, ...]) -> None:
    assert key_of(name) == key


def test_words_keep_their_places_and_gaps() -> None:
    first, second = words_of("“Ana’s” — Ben's’", 10, "#")
    assert (first.start, first.end, first.text, first.gap) == (11, 14, "Ana", "#“")
    assert (first.folded, first.possessive) == ("ana", True)
    assert (second.text, second.possessive, second.gap) == ("Ben", True, "’s” — ")
    (james,) = words_of("James'")
    assert (james.folded, james.possessive) == ("james", True)
    (quoted,) = words_of("'James'")
    assert not quoted.possessive


def test_a_nameless_contact_is_never_meant() -> None:
    names = Names({1: Contact(id=1, name="?")})
    assert names.resolve("x") == Match()
    assert names.complete("x") == ()


@given(st.one_of(st.text(), st.text("Ana BenRéy'’-#.\x00\ud800", max_size=12)))
@settings(max_examples=400, deadline=None)
def test_any_text_at_all_names_somebody_or_nobody(query: str) -> None:
    match = NAMES.resolve(query)
    assert match.found is None or match.found in NAMES.contacts
    assert match.found is None or not match.candidates
    assert set(NAMES.complete(query, 3)) <= set(NAMES.contacts)
    assert NAMES.resolve(query) == match
