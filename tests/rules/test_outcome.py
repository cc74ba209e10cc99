"""G19: three weeks after giving, did it help?"""

import pytest

from keepup_tui.domain.reasons import Ask
from keepup_tui.domain.records import Record
from keepup_tui.domain.rules import outcome
from tests.rules.rule_case import TODAY, WEEKLY, ago, answered, exchanged, reasons, refs, said


def test_it_asks_after_21_days() -> None:
    assert refs(outcome, WEEKLY, exchanged(20, "gave", "advice")) == []
    (found,) = reasons(outcome, WEEKLY, exchanged(21, "gave", "advice", text="pricing"))
    assert (found.ref, found.band, found.practice) == ("exchanges:700", 4, "G19")
    assert found.closes == Ask(("helped", "did_not", "not_yet"))
    assert (found.since, found.about.on, found.about.text) == (TODAY, ago(21), "pricing")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([WEEKLY, exchanged(90, "gave")], ["exchanges:700"]),
        ([WEEKLY, exchanged(91, "gave")], []),
        ([WEEKLY, exchanged(30, "received")], []),
        ([WEEKLY, exchanged(30, "asked")], []),
        ([WEEKLY, exchanged(30, "gave", "listening")], []),
        ([WEEKLY, exchanged(30, "gave", "appreciation")], []),
        ([WEEKLY, exchanged(30, "gave", "feedback")], []),
        ([WEEKLY, exchanged(30, "gave", outcome="helped", outcome_on=ago(3))], []),
        (
            [WEEKLY, exchanged(30, "gave", outcome="helped", outcome_on=ago(-3))],
            ["exchanges:700"],
        ),
        ([exchanged(30, "gave")], []),
        ([exchanged(30, "gave"), said(300), said(200, number=901)], ["exchanges:700"]),
        ([exchanged(30, "gave"), said(500), said(200, number=901)], []),
    ],
)
def test_when_it_asks(records: list[Record], expected: list[str]) -> None:
    assert refs(outcome, *records) == expected


def test_not_yet_asks_again_in_21_days() -> None:
    gave = exchanged(30, "gave")
    not_yet = answered(1, "outcome", "exchanges:700")
    assert refs(outcome, WEEKLY, gave, not_yet) == []
    assert refs(outcome, WEEKLY, gave, not_yet, on=ago(-19)) == []
    assert refs(outcome, WEEKLY, gave, not_yet, on=ago(-20)) == ["exchanges:700:2026-12-15"]
    assert refs(outcome, WEEKLY, gave, not_yet, on=ago(-111)) == []
