"""G45: cheer and asks are pointed out to somebody who suffered a setback within the month."""

from datetime import date

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.composing import help_for
from keepup_tui.domain.draft_reading import read_draft
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, News
from tests.domain.queue.queue_case import ago, day

ANA = Contact(id=1, name="Ana Reyes")
WEDNESDAY = date(2026, 11, 25)


def found(text: str, *, hurt: bool = True) -> list[tuple[str | None, int | None]]:
    return [
        (one.text, one.at)
        for one in read_draft(text, ANA, WEDNESDAY, hurt=hurt)
        if one.practice == "G45"
    ]


def test_cheer_and_asks_are_pointed_out() -> None:
    draft = "Congratulations on your big day! Could you look at my CV?"
    assert found(draft) == [("Congratulations", 0), ("big day", 24), ("Could you", 33)]
    assert found(draft, hurt=False) == []


@pytest.mark.parametrize(
    "text",
    ["I heard, and I am sorry. No need to answer; I am here.", "Could Youssef join us?", ""],
)
def test_a_kind_word_passes(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("days", "hurt"), [(0, True), (30, True), (31, False)])
def test_it_is_so_for_a_month(days: int, hurt: bool) -> None:
    lost = News(id=20, contact_ids=(1,), kind="setback", on=ago(days))
    older = News(id=19, contact_ids=(1,), kind="setback", on=ago(300))
    network = Network(Book.of([ANA, lost, older]), day())
    assert help_for(network.standings[1], network).hurt is hurt
