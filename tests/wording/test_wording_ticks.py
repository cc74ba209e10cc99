"""A tick says what was done and for which reason, nothing twice."""

from datetime import date

import pytest

from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Promise, Repair
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.ticks import tick
from tests.wording.wording_people import ANA, MARCUS, network, reason

DECK = Promise(id=31, contact_ids=(2,), text="send the deck", due_on=date(2026, 11, 20))
REVIEW = Repair(id=48, contact_id=1, on=date(2026, 11, 23), text="I forgot the review")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (reason("promise_due", MARCUS, "promises:31", band=0), "kept: send the deck, for"),
        (reason("repair", ANA, "repairs:48", band=0), "put right: I forgot the review"),
        (
            reason("repair", ANA, "repairs:48:2026-11-25", band=0, again=True),
            "asked: your apology has had time to settle, I forgot the review",
        ),
    ],
)
def test_what_a_tick_says(found: Reason, said: str) -> None:
    assert text_of(tick(found, network(DECK, REVIEW))).startswith(said)
