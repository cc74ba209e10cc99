"""What stands below a line while it is typed."""

from datetime import date

import pytest
from msgspec.structs import replace

from keepup_tui.domain.composing import help_for
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import parse
from keepup_tui.domain.records import Contact, Interaction, Note
from keepup_tui.wording.advice import advice
from keepup_tui.wording.spans import text_of
from tests.wording.wording_people import ANA, BEN, TODAY, network

CAREFUL = replace(ANA, off_limits=("the divorce",))
PORTO = Note(id=31, contact_id=4, kind="question", text="how was Porto?")
ASKS = tuple(
    Interaction(
        id=40 + day,
        contact_ids=(4,),
        on=date(2026, 11, day),
        channel="email",
        direction="from_me",
        intent="ask",
    )
    for day in range(1, 5)
)
TOPIC = "Ana would rather not hear about “divorce”."
ORDER = "“ASAP” can sound like an order; say by when, as in “by Friday, if you can”."
ASKED = "Most of what you began with Ana lately was an ask. Before the next one, say what you value in her."  # noqa: E501


def said(line: str, *people: Contact, asks: bool = False, known: bool = True) -> list[str]:
    whole = network(CAREFUL, PORTO, *(ASKS if asks else ()))
    parsed = parse(line, Names.of(whole.book), TODAY)
    found = help_for(whole.standings[ANA.id], whole) if known else None
    return [text_of(row) for row in advice(parsed, people or (CAREFUL,), found, whole)]


@pytest.mark.parametrize(
    ("line", "asks", "expected"),
    [
        ("mailed Ana", False, ["» ask: how was Porto?"]),
        ("mailed Ana about the divorce ASAP", False, [TOPIC, ORDER]),
        ("mailed Ana about the divorce ASAP", True, [TOPIC, ASKED, ORDER]),
        ("coffee with Ana", True, [ASKED]),
    ],
)
def test_limits_come_first_then_asks_then_wording(
    line: str, asks: bool, expected: list[str]
) -> None:
    assert said(line, asks=asks) == expected


def test_a_word_that_has_a_purpose_is_not_given_another() -> None:
    whole = network(CAREFUL, replace(ASKS[0], intent="share"))
    found = help_for(whole.standings[ANA.id], whole)
    names = Names.of(whole.book)

    def told(line: str, *, has_purpose: bool = False) -> list[str]:
        parsed = parse(line, names, TODAY)
        rows = advice(parsed, (CAREFUL,), found, whole, has_purpose=has_purpose)
        return [text_of(row) for row in rows]

    assert told("mailed Ana") == [
        "last time you shared something; this time just ask how things are"
    ]
    assert told("thanked Ana") == told("mailed Ana", has_purpose=True) == []


def test_their_own_word_is_no_ask_of_yours() -> None:
    assert ASKED not in said("Ana wrote about the divorce", asks=True)


def test_what_is_not_known_yet_is_left_out() -> None:
    assert said("mailed Ana", known=False) == []
    assert said("mailed Ana ASAP", known=False) == [ORDER]


def test_what_holds_for_two_people_is_said_once() -> None:
    assert said("mailed Ana and Ben about the divorce ASAP", CAREFUL, BEN) == [TOPIC, ORDER]
