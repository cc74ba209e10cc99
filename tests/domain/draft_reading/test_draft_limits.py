"""G10: a draft against the limits that a contact set."""

from datetime import date

import pytest

from keepup_tui.domain.draft_reading import read_draft
from keepup_tui.domain.records import Contact

WEDNESDAY = date(2026, 11, 25)


def found(text: str, *topics: str) -> list[tuple[str | None, int | None]]:
    contact = Contact(id=1, name="Ana Reyes", off_limits=topics)
    return [
        (one.text, one.at)
        for one in read_draft(text, contact, WEDNESDAY)
        if one.kind == "off_limits"
    ]


@pytest.mark.parametrize(
    ("text", "topic", "expected"),
    [
        ("How was the divorce?", "divorce", [("divorce", 12)]),
        ("How was the divorce?", "the divorce", [("divorce", 12)]),
        ("HER DIVORCE, her divorce", "Divorce", [("DIVORCE", 4), ("divorce", 17)]),
        ("a word on política", "Politica", [("política", 10)]),
        ("Acme’s merger is done", "the merger", [("merger", 7)]),
        ("on Acme's plans", "acme", [("Acme", 3)]),
        ("the ex-wife", "ex-wife", [("ex-wife", 4)]),
        ("your old\njob, you know", "old job", [("old\njob", 5)]),
    ],
)
def test_a_topic_is_found_whole_whatever_its_case_and_accents(
    text: str, topic: str, expected: list[tuple[str, int]]
) -> None:
    assert found(text, topic) == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("divorced from reality", "divorce"),
        ("the merge request", "merger"),
        ("the job of old", "old job"),
        ("the best of them", "the"),
        ("anything at all", ""),
        ("", "divorce"),
    ],
)
def test_another_word_is_no_topic(text: str, topic: str) -> None:
    assert found(text, topic) == ([("the", 0)] if topic == "the" else [])


@pytest.mark.parametrize(
    ("fields", "kind", "until"),
    [
        ({"do_not_contact": True}, "do_not_contact", None),
        ({"deceased": True}, "deceased", None),
        ({"quiet_days": ("wed",)}, "quiet_day", date(2026, 11, 26)),
        ({"quiet_days": ("wed", "thu", "fri", "sat")}, "quiet_day", date(2026, 11, 29)),
        (
            {"quiet_days": ("mon", "tue", "wed", "thu", "fri", "sat", "sun")},
            "quiet_day",
            None,
        ),
    ],
)
def test_a_limit_is_said_whatever_the_draft_says(
    fields: dict[str, object], kind: str, until: date | None
) -> None:
    contact = Contact(id=1, name="Ana Reyes", **fields)  # type: ignore[arg-type]
    (one,) = read_draft("A kind word.", contact, WEDNESDAY)
    assert (one.kind, one.until, one.at, one.practice) == (kind, until, None, "G10")


def test_another_day_and_an_archived_contact_are_nothing_to_point_out() -> None:
    for contact in (
        Contact(id=1, name="Ana Reyes", quiet_days=("thu",)),
        Contact(id=1, name="Ana Reyes", archived=True),
    ):
        assert read_draft("A kind word.", contact, WEDNESDAY) == ()
