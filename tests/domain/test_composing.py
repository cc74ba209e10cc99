"""What helps to write to somebody: G04, G08, G12 and G22."""

from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.composing import Help, help_for
from keepup_tui.domain.gives import APPRECIATION, Give
from keepup_tui.domain.records import News, Note, Record, Setting, ShelfItem
from tests.rules.rule_case import BEN, WEEKLY, ago, answered, exchanged, met, network, said

ASKS: tuple[Record, ...] = tuple(
    said(days, number=900 + days, intent="ask") for days in (9, 19, 29, 39)
)
SAILOR = replace(WEEKLY, interests=("sailing",))
CHARTS = ShelfItem(id=60, title="Old charts", topics=("sailing",))


def helped(*records: Record) -> Help:
    whole = network([WEEKLY, *records] if SAILOR not in records else records)
    return help_for(whole.standings[1], whole)


def note(number: int, kind: Any, text: str, **fields: Any) -> Note:
    return Note(id=number, **{"contact_id": 1, "kind": kind, "text": text} | fields)


CELLO = note(30, "fact", "plays the cello", made_on=ago(300))
BEES = note(31, "fact", "keeps bees", made_on=ago(200))
PORTO = note(32, "question", "How was the move to Porto?", made_on=ago(100))
DOG = note(33, "question", "what is the dog called?", made_on=ago(90))


def offered(*records: Record) -> tuple[str | None, str | None]:
    found = helped(CELLO, BEES, PORTO, DOG, *records)
    return (
        found.fact.text if found.fact else None,
        found.question.text if found.question else None,
    )


def test_what_rested_longest_is_offered() -> None:
    assert offered() == ("plays the cello", "How was the move to Porto?")
    assert offered(replace(CELLO, used_on=ago(2)), replace(PORTO, used_on=ago(2))) == (
        "keeps bees",
        "what is the dog called?",
    )
    assert helped() == replace(helped(), fact=None, question=None)


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        (met(5, text="tea, and her Cello"), "keeps bees"),
        (said(5, text="wrote about CELLO lessons"), "keeps bees"),
        (said(5, text="cellos"), "plays the cello"),
        (said(5, text="wrote about bees"), "plays the cello"),
        (met(5, direction="from_them", text="she told of the cello"), "plays the cello"),
        (met(5, broadcast=True, text="cello"), "plays the cello"),
        (met(300, number=29, text="heard that she plays the cello"), "plays the cello"),
        (met(310, text="cello"), "plays the cello"),
    ],
)
def test_a_log_of_yours_that_speaks_of_a_fact_used_it(log: Record, expected: str) -> None:
    assert offered(log)[0] == expected


def test_a_question_is_asked_where_it_stands_as_it_is() -> None:
    asked = said(5, text="Hi Ana, how was the  move to Porto? I moved too")
    assert offered(asked)[1] == "what is the dog called?"
    assert offered(said(5, text="we spoke about Porto"))[1] == "How was the move to Porto?"


@pytest.mark.parametrize(
    ("records", "last", "proposed"),
    [
        ((), None, "catch_up"),
        ((said(3, intent="catch_up"),), "catch_up", "share"),
        ((said(3, intent="ask"),), "ask", "give"),
        ((said(3, intent="share"),), "share", "catch_up"),
        ((said(3, intent="update"), met(1, direction="from_them")), "update", "catch_up"),
        (ASKS, "ask", "give"),
        ((News(id=5, contact_ids=(1,), kind="setback", on=ago(20)),), None, "console"),
        ((News(id=5, contact_ids=(1,), kind="setback", on=ago(40)),), None, "catch_up"),
    ],
)
def test_another_purpose_is_proposed(
    records: tuple[Record, ...], last: str | None, proposed: str
) -> None:
    found = helped(*records)
    assert (found.last_purpose, found.purpose) == (last, proposed)


@pytest.mark.parametrize(
    ("records", "mostly"),
    [
        (ASKS, True),
        (ASKS[:3], False),
        ((*ASKS[:2], said(1, number=901), said(2, number=902)), False),
        ((*ASKS[:3], said(1, number=901)), True),
        (tuple(said(days, number=900 + days) for days in (9, 19, 29, 39)), False),
        ((*ASKS, Setting(id=1, key="ledger_hidden", value=True)), None),
    ],
)
def test_mostly_asking_is_noticed_unless_the_ledger_is_hidden(
    records: tuple[Record, ...], mostly: bool | None
) -> None:
    found = helped(*records)
    assert found.mostly_asks is mostly
    assert (found.give is not None) is (mostly is True)


NEED = note(70, "need", "finding designers")
YOURS = Note(id=71, kind="offer", text="I know designers", made_on=ago(40))
BENS = Note(id=72, contact_id=2, kind="offer", text="designers for hire", made_on=ago(40))


@pytest.mark.parametrize(
    ("records", "give"),
    [
        ((), APPRECIATION),
        ((SAILOR, CHARTS, NEED, YOURS), Give("shelf", "Old charts", 60)),
        ((NEED, YOURS, BENS, BEN), Give("offer", "I know designers", 71)),
        ((NEED, BENS, BEN), Give("introduction", "designers for hire", 72, 2)),
        ((NEED,), Give("need", "finding designers", 70)),
        ((SAILOR, CHARTS, exchanged(3, "gave", "resource", shelf_id=60)), APPRECIATION),
        ((SAILOR, CHARTS, answered(3, "shelf_match", "shelf:60", "skip")), APPRECIATION),
        (
            (SAILOR, CHARTS, Setting(id=1, key="kinds_off", value=["shelf_match"])),
            APPRECIATION,
        ),
    ],
)
def test_the_first_give_that_fits_is_proposed(records: tuple[Record, ...], give: Give) -> None:
    assert helped(*ASKS, *records).give == give


def test_without_asks_nothing_has_to_be_given_first() -> None:
    assert helped(SAILOR, CHARTS).give is None
