"""G16: the day after a plan, KeepUp asks whether it happened."""

import pytest

from keepup_tui.domain.reasons import Ask
from keepup_tui.domain.records import Plan
from keepup_tui.domain.rules import plan_past
from tests.rules.rule_case import TODAY, ago, reasons, refs


def planned(days_ago: int, **fields: object) -> Plan:
    values = {"contact_ids": (1, 2), "channel": "in_person", "text": "lunch"} | fields
    return Plan(id=6, on=ago(days_ago), **values)  # type: ignore[arg-type]


def test_it_asks_the_day_after() -> None:
    (found,) = reasons(plan_past, planned(1))
    assert (found.ref, found.band, found.practice) == ("plans:6", 1, "G16")
    assert found.closes == Ask(("happened", "did_not", "moved"), quiet=("did_not", "moved"))
    assert (found.since, found.about.on, found.about.text) == (TODAY, ago(1), "lunch")
    assert found.about.other_ids == (2,)
    assert refs(plan_past, planned(1), contact_id=2) == ["plans:6"]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (planned(0), []),
        (planned(-3), []),
        (planned(200), ["plans:6"]),
        (planned(3, outcome="happened", closed_on=ago(1)), []),
        (planned(3, outcome="did_not", closed_on=TODAY), []),
        (planned(3, outcome="moved"), []),
        (planned(3, outcome="happened", closed_on=ago(-1)), ["plans:6"]),
        (planned(3, contact_ids=(2,)), []),
    ],
)
def test_an_answer_closes_it(plan: Plan, expected: list[str]) -> None:
    assert refs(plan_past, plan) == expected
