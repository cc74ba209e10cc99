"""The ledger's list in words."""

from keepup_tui.domain.ledger import Tie
from keepup_tui.wording.ledger_list import LEAST, tie_row
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.width import spans_width
from tests.wording.wording_people import ANA


def test_a_tie_without_an_entry_keeps_its_whole_name() -> None:
    tie = Tie(("contacts", ANA.id), "Wei Lin", "nothing_yet", 0, (ANA.id,))
    left, right = tie_row(tie, LEAST)
    assert (text_of(left), text_of(right)) == ("Wei Lin", "nothing yet")


def test_a_beam_stands_beside_the_name_in_a_column() -> None:
    rows = [
        tie_row(Tie(("contacts", key), name, "even", 0, (key,)), 60)[0]
        for key, name in ((1, "Wei Lin"), (2, "Priya Nair"))
    ]
    assert len({spans_width(row) for row in rows}) == 1
