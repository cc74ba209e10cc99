"""G13: after the mail a handwritten note."""

from typing import Any

import pytest

from keepup_tui.domain.reasons import CloseStep
from keepup_tui.domain.records import Interaction, Record, Step
from keepup_tui.domain.rules import gesture_step
from tests.rules.rule_case import ago, reasons, refs, said

MAIL = said(6, number=50, intent="thanks")


def note(**fields: object) -> Step:
    values = {
        "interaction_id": 50,
        "contact_id": 1,
        "due_on": ago(1),
        "intent": "thanks",
        "channel": "letter",
        "text": "the atlas",
    }
    return Step(id=11, **values | fields)  # type: ignore[arg-type]


def letter(days_ago: int, **fields: Any) -> Interaction:
    return said(days_ago, **{"channel": "letter", "intent": "thanks"} | fields)


def test_a_step_is_the_gesture_it_was_written_for() -> None:
    (found,) = reasons(gesture_step, MAIL, note())
    assert (found.ref, found.band, found.practice) == ("steps:11", 1, "G13")
    assert (found.since, found.intent, found.channel) == (ago(1), "thanks", "letter")
    assert found.closes == CloseStep(11)
    assert (found.about.on, found.about.text) == (ago(6), "the atlas")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([MAIL, note(due_on=ago(-1))], []),
        ([MAIL, note(due_on=ago(30))], ["steps:11"]),
        ([MAIL, note(due_on=ago(31))], []),
        ([MAIL, note(closed_on=ago(0))], []),
        ([MAIL, note(dropped=True)], []),
        ([MAIL, note(), letter(0)], []),
        ([MAIL, note(), letter(3)], []),
        ([MAIL, note(), letter(6)], []),
        ([MAIL, note(), letter(7)], ["steps:11"]),
        ([MAIL, note(channel=None)], ["steps:11"]),
        ([MAIL, note(), letter(0, channel="email")], ["steps:11"]),
        ([MAIL, note(), letter(0, intent=None)], ["steps:11"]),
        ([MAIL, note(), letter(0, direction="from_them")], ["steps:11"]),
        ([MAIL, note(channel=None), letter(0, channel="call")], []),
        ([MAIL, note(intent="catch_up"), letter(0, intent=None)], []),
        ([note(interaction_id=None)], ["steps:11"]),
        ([note(interaction_id=None), letter(10)], []),
        ([note(interaction_id=None), letter(40)], ["steps:11"]),
        ([note(news_id=5)], []),
    ],
)
def test_when_it_stands(records: list[Record], expected: list[str]) -> None:
    assert refs(gesture_step, *records) == expected
