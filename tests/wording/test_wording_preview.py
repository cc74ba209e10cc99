"""A typed line said back, piece by piece."""

from datetime import date

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Trouble, parse
from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.wording.logged import asked
from keepup_tui.wording.preview import painted, preview, said_day, trouble_said
from keepup_tui.wording.spans import text_of

TODAY = date(2026, 11, 25)
NAMES = Names.of(
    Book.of(
        [
            Contact(id=1, name="Ana Reyes"),
            Contact(id=2, name="Ben Okafor"),
            Contact(id=3, name="Ben Adler"),
            Contact(id=4, name="Priya Nair", given="Pri"),
            Contact(id=5, name="James Hall"),
            Contact(id=6, name="James Tan"),
            Interaction(id=10, contact_ids=(1, 2), on=date(2026, 6, 1)),
            Interaction(id=11, contact_ids=(6,), on=date(2026, 6, 1)),
            Interaction(id=12, contact_ids=(3,), on=date(2026, 6, 1)),
        ]
    )
)


def _rows(line: str, **chosen: int) -> dict[str, str]:
    return {
        row.label: text_of(row.spans) for row in preview(parse(line, NAMES, TODAY, chosen), NAMES)
    }


def test_the_line_of_the_picture() -> None:
    assert _rows(
        "yesterday: coffee with Ana Reyes and Ben about the reorg +intro to Priya "
        "-advice on pricing !send deck in 2w #pricing"
    ) == {
        "when": "yesterday, Tuesday 24 November",
        "who": "Ana Reyes, Ben Okafor (2 Bens: usually met with Ana)",
        "how": "in person, coffee",
        "about": "the reorg",
        "you gave": "intro to Priya",
        "you got": "advice on pricing",
        "you owe": "send deck, by Wednesday 9 December",
        "tags": "pricing",
    }


def test_roles_are_those_of_the_pieces() -> None:
    rows = preview(parse("lunch with Ana +tea -tip !cake ?pie #x", NAMES, TODAY), NAMES)
    roles = {row.label: {role for role, _ in row.spans} for row in rows}
    assert roles == {
        "when": {"plain"},
        "who": {"leaf"},
        "how": {"plain"},
        "you gave": {"marigold"},
        "you got": {"sky", "dim"},
        "you owe": {"clay"},
        "they owe": {"clay"},
        "tags": {"plum"},
    }


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("lunch with Ana", "when", "today, Wednesday 25 November"),
        ("fri: lunch with Ana", "when", "last Friday, 20 November"),
        ("wed: lunch with Ana", "when", "today, Wednesday 25 November"),
        ("last wed: lunch with Ana", "when", "last Wednesday, 18 November"),
        ("3 nov: lunch with Ana", "when", "Tuesday 3 November"),
        ("3 nov 2025: lunch with Ana", "when", "Monday 3 November 2025"),
        ("tomorrow: lunch with Ana", "when", "tomorrow, Thursday 26 November: a plan"),
        ("31 feb: lunch with Ana", "when", "“31 feb” is a day that no calendar has"),
        ("lunch with James", "who", "James Tan (2 Jameses: the one you were in touch with)"),
        ("lunch with Ben", "who", "Ben (Ben Okafor or Ben Adler?)"),
        ("lunch with Ben Adler. Ben was well", "who", "Ben Adler"),
        ("lunch with Zack and Ana", "who", "Zack (new to you), Ana Reyes"),
        ("lunch", "who", "nobody yet: name somebody you know"),
        ("+intro to Priya Nair", "who", "Priya Nair"),
        ("mail from Ana about x >", "how", "mail, from them, waits for your reply"),
        (">Ana is worried", "how", "from them, waits for your reply"),
        ("mailed Ana", "how", "mail, from you"),
        ("thanked Ana", "how", "from you, thanks"),
        ("call with Ana, caught up", "how", "call, catch-up"),
        ("conference with Ana", "how", "event, conference"),
        ("met Ana", "how", "in person"),
        ("Ana and Priya Nair: it is cut", "about", "it is cut"),
        ("lunch with Ana ?her slides by friday", "they owe", "her slides, by Friday 27 November"),
        ("lunch with Ana +cake", "you gave", "cake"),
        ("lunch with Ana +article on rust", "you gave", "article on rust (a resource)"),
        ("lunch with Ana +introduced Priya", "you gave", "introduced Priya"),
        ("lunch with Ana !the book by 31 feb", "you owe",
         "the book by 31 feb (“31 feb” is a day that no calendar has, so the promise has none)"),
        ("lunch with Ana !page 31", "you owe", "page 31"),
        ("mail to Ana wished her a happy birthday", "about", "wished her a happy birthday"),
        ("mail to Ana's sister", "about", "mail to Ana's sister"),
    ],
)  # fmt: skip
def test_each_piece_in_words(line: str, label: str, words: str) -> None:
    assert _rows(line)[label] == words


@pytest.mark.parametrize(
    ("line", "who"), [("lunch", "Priya Nair"), ("lunch with Ana", "Ana Reyes")]
)
def test_whom_the_line_is_about_is_told_where_it_names_nobody(line: str, who: str) -> None:
    rows = preview(parse(line, NAMES, TODAY, context=(4,)), NAMES)
    assert text_of(rows[1].spans) == who


def test_a_choice_says_so() -> None:
    assert _rows("lunch with Ben", Ben=3)["who"] == "Ben Adler (2 Bens: your choice)"


@pytest.mark.parametrize(
    ("line", "label"),
    [("Ana", "how"), ("lunch with Ana and Pri", "about"), ("+cake for Ana", "about")],
)  # fmt: skip
def test_a_piece_that_lacks_has_no_row(line: str, label: str) -> None:
    assert label not in _rows(line)


def test_the_painted_line_is_the_line() -> None:
    line = "yesterday: mail from Ana about Priya Nair's talk +tea #x to Zack >"
    spans = painted(parse(line, NAMES, TODAY))
    assert text_of(spans) == line
    assert spans == (
        ("dim", "yesterday:"),
        ("plain", " mail from "),
        ("leaf", "Ana"),
        ("plain", " about "),
        ("name", "Priya Nair"),
        ("plain", "'s talk "),
        ("marigold", "+tea "),
        ("plum", "#x"),
        ("plain", " to Zack "),
        ("sky", ">"),
    )
    assert painted(parse("met Zack", NAMES, TODAY))[-1] == ("clay", "Zack")
    assert painted(parse("Ana is well", NAMES, TODAY))[-1] == ("plain", " is well")


def test_what_stands_in_the_way() -> None:
    assert text_of(trouble_said(parse("lunch with Ben", NAMES, TODAY), NAMES)) == (
        "“Ben” may be Ben Okafor or Ben Adler; ctrl+n chooses, enter again keeps it to sort later."
    )
    assert trouble_said(parse("lunch with Ana", NAMES, TODAY), NAMES) == ()
    assert asked(Trouble("ambiguous", "Ben", (2, 99)), NAMES.contacts)


def test_days_around_today() -> None:
    assert said_day(date(2026, 11, 18), TODAY) == "last Wednesday, 18 November"
    assert said_day(date(2026, 11, 17), TODAY) == "Tuesday 17 November"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("mail to Ana, yesterday: the deck", "“yesterday: …”"),
        ("mail to Ana in 9 days: the deck", "“in 9 days: …”"),
        ("yesterday: mail to Ana, 3 nov: x", None),
        ("mail to Ana: the deck", None),
    ],
)
def test_a_date_further_on_is_told_to_lead(line: str, said: str | None) -> None:
    told = _rows(line)["when"]
    assert ("a date leads the line" in told) is (said is not None)
    assert said is None or said in told
