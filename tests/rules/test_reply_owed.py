"""G37: a mail that waits is answered by the next working day."""

from datetime import date

import pytest

from keepup_tui.domain.reasons import Touch
from keepup_tui.domain.records import Interaction, Record
from keepup_tui.domain.rules import reply_owed
from tests.rules.rule_case import TODAY, ago, reasons, refs, said


def wrote(days_ago: int = 2, number: int = 600, **fields: object) -> Interaction:
    values = {"direction": "from_them", "awaits_reply": True, "text": "the panel"} | fields
    return said(days_ago, number=number, **values)


def test_it_opens_the_same_day_and_is_due_the_next_working_day() -> None:
    (found,) = reasons(reply_owed, wrote(0))
    assert (found.ref, found.band, found.practice) == ("interactions:600", 0, "G37")
    assert (found.since, found.due_on) == (TODAY, ago(-1))
    assert found.closes == Touch()
    assert (found.channel, found.about.text) == ("email", "the panel")
    (friday,) = reasons(reply_owed, wrote(5))
    assert friday.due_on == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([wrote()], ["interactions:600"]),
        ([wrote(400)], ["interactions:600"]),
        ([wrote(), wrote(1, number=601)], ["interactions:600", "interactions:601"]),
        ([wrote(), wrote(1, number=601, awaits_reply=False)], ["interactions:600"]),
        ([wrote(awaits_reply=False)], []),
        ([wrote(direction="from_me")], []),
        ([wrote(), said(1)], []),
        ([wrote(), said(2)], []),
        ([wrote(), said(1, channel="call", direction="both")], []),
        ([wrote(), said(3)], ["interactions:600"]),
        ([wrote(), said(2, number=599)], ["interactions:600"]),
        ([wrote(), said(2, number=599, answers_id=600)], []),
        ([wrote(), said(1, broadcast=True)], ["interactions:600"]),
        ([wrote(), said(1, contact_ids=(2,))], ["interactions:600"]),
        ([wrote(), said(1), wrote(0, number=950)], ["interactions:950"]),
    ],
)
def test_any_later_word_to_them_closes_it(records: list[Record], expected: list[str]) -> None:
    assert refs(reply_owed, *records) == expected
