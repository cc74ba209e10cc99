"""G43: a repair asks for an apology, and three weeks later how it stands."""

import pytest

from keepup_tui.domain.reasons import Acknowledge, Touch
from keepup_tui.domain.records import Record, Repair
from keepup_tui.domain.rules import repair
from tests.rules.rule_case import TODAY, ago, reasons, refs, said

HURT = Repair(id=5, contact_id=1, on=ago(3), text="I spoke over her")
SORRY = said(2, intent="apology")


def test_it_opens_at_once_and_asks_for_an_apology() -> None:
    (found,) = reasons(repair, Repair(id=5, contact_id=1, on=TODAY, text="late"))
    assert (found.band, found.practice, found.since) == (0, "G43", TODAY)
    assert found.closes == Touch(intent="apology")
    assert found.about.text == "late"


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([HURT], ["repairs:5"]),
        ([HURT, said(2)], ["repairs:5"]),
        ([HURT, said(4, intent="apology")], ["repairs:5"]),
        ([HURT, said(2, intent="apology", direction="from_them")], ["repairs:5"]),
        ([HURT, said(2, intent="apology", broadcast=True)], ["repairs:5"]),
        ([HURT, said(2, intent="apology", contact_ids=(2,))], ["repairs:5"]),
        ([HURT, SORRY], []),
        ([HURT, said(3, intent="apology")], []),
        ([Repair(id=5, contact_id=1, on=ago(3), text="", settled_on=ago(1))], []),
    ],
)
def test_an_apology_to_them_closes_it(records: list[Record], expected: list[str]) -> None:
    assert refs(repair, *records) == expected


def test_it_comes_again_21_days_after_the_apology_until_it_is_settled() -> None:
    assert refs(repair, HURT, SORRY, on=ago(-18)) == []
    (found,) = reasons(repair, HURT, SORRY, on=ago(-19))
    assert found.ref == "repairs:5:2026-12-14"
    assert found.about.again
    assert found.closes == Acknowledge("repairs:5:2026-12-14")
    settled = Repair(id=5, contact_id=1, on=ago(3), text="", settled_on=ago(-19))
    assert refs(repair, settled, SORRY, on=ago(-20)) == []
