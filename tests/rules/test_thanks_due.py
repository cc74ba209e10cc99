"""G42: help received asks for thanks."""

import pytest

from keepup_tui.domain.reasons import Touch
from keepup_tui.domain.records import Record
from keepup_tui.domain.rules import thanks_due
from tests.rules.rule_case import TODAY, ago, exchanged, reasons, refs, said


def test_it_opens_the_day_after_and_is_due_within_three_days() -> None:
    assert refs(thanks_due, exchanged(0, "received", "advice")) == []
    (found,) = reasons(thanks_due, exchanged(1, "received", "advice", text="pricing"))
    assert (found.ref, found.band, found.practice) == ("exchanges:700", 1, "G42")
    assert (found.since, found.due_on) == (TODAY, ago(-2))
    assert found.closes == Touch(intent="thanks")
    assert (found.about.kind, found.about.text) == ("advice", "pricing")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([exchanged(14, "received")], ["exchanges:700"]),
        ([exchanged(15, "received")], []),
        ([exchanged(3, "received", "listening")], []),
        ([exchanged(3, "gave", "advice")], []),
        ([exchanged(3, "asked", "advice")], []),
        ([exchanged(3, "received"), said(2, intent="thanks")], []),
        ([exchanged(3, "received"), said(3, intent="thanks")], []),
        ([exchanged(3, "received"), said(4, intent="thanks")], ["exchanges:700"]),
        ([exchanged(3, "received"), said(2)], ["exchanges:700"]),
        (
            [exchanged(3, "received"), said(2, intent="thanks", direction="from_them")],
            ["exchanges:700"],
        ),
        (
            [exchanged(5, "received"), exchanged(2, "received", number=701)],
            ["exchanges:700", "exchanges:701"],
        ),
        (
            [exchanged(5, "received"), exchanged(2, "gave", number=701)],
            ["exchanges:700"],
        ),
        (
            [
                exchanged(5, "received"),
                said(4, intent="thanks"),
                exchanged(2, "received", number=701),
            ],
            ["exchanges:701"],
        ),
    ],
)
def test_thanks_after_it_close_it(records: list[Record], expected: list[str]) -> None:
    assert refs(thanks_due, *records) == expected


def test_help_from_two_is_thanked_for_with_each() -> None:
    help_from_both = exchanged(2, "received", contact_ids=(1, 2))
    thanked = said(1, intent="thanks")
    assert refs(thanks_due, help_from_both, thanked) == []
    assert refs(thanks_due, help_from_both, thanked, contact_id=2) == ["exchanges:700"]
