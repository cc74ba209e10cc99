"""What was planned and done today, in words."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.queue.settled import Settled
from keepup_tui.domain.records import Interaction, Plan
from keepup_tui.wording import today_told
from keepup_tui.wording.glyphs import PLAIN
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.today import Row
from tests.wording.wording_people import TODAY, network, reads_well

CALL = Interaction(id=60, contact_ids=(5,), on=TODAY, channel="call", text="call with Ben")

EARLIER = replace(CALL, on=date(2026, 11, 3), text="call with Ben about the panel")


def said(row: Row) -> list[str]:
    return [text_of(part) for part in (row.sign, row.name, row.gesture, row.why)]


@pytest.mark.parametrize(
    ("fields", "sign", "became", "about"),
    [
        ({"how": "word", "interaction": CALL}, "✓", "call", ""),
        ({"how": "theirs", "interaction": CALL}, "·", "", ""),
        ({"how": "word", "interaction": EARLIER}, "✓", "call, 3 November", "about the panel"),
        ({"how": "theirs", "interaction": EARLIER}, "·", "3 November", "about the panel"),
        ({"how": "others", "text": "the talk", "others": (4,)}, "✓", "with Ana Reyes", "the talk"),
        ({"how": "skipped"}, "·", "skipped this once", ""),
        ({"how": "snoozed", "until": date(2026, 11, 26)}, "·", "back tomorrow", ""),
        ({"how": "snoozed", "until": date(2026, 11, 27)}, "·", "back on Friday", ""),
        ({"how": "dismissed"}, "·", "not asked again", ""),
        ({"how": "kept", "text": "the deck"}, "✓", "kept", "the deck"),
        ({"how": "released", "text": "the deck"}, "·", "let go", "the deck"),
        ({"how": "happened", "text": "lunch"}, "✓", "it happened", "lunch"),
        ({"how": "did_not", "text": "lunch"}, "·", "did not happen", "lunch"),
        ({"how": "moved", "until": date(2026, 11, 27)}, "·", "moved to Friday", ""),
        ({"how": "moved"}, "·", "moved to another day", ""),
        ({"how": "planned", "until": date(2026, 11, 27)}, "·", "planned for Friday", ""),
        ({"how": "gone"}, "·", "not today", ""),
        ({"how": "on_its_way"}, "·", "", ""),
    ],
)
def test_who_is_done_says_by_what(fields: Any, sign: str, became: str, about: str) -> None:
    row = today_told.settled_row(Settled(contact_id=5, **fields), network())
    assert said(row) == [sign, "Ben Okafor", became, about]
    assert not became or reads_well(became)


def test_their_word_says_that_they_wrote() -> None:
    rang = Interaction(id=60, contact_ids=(4,), on=TODAY, channel="call", direction="from_them")
    row = today_told.settled_row(Settled(contact_id=4, how="theirs", interaction=rang), network())
    assert said(row)[2] == "she rang"


@pytest.mark.parametrize(
    ("fields", "name", "kind"),
    [
        ({}, "Ben Okafor", "call"),
        ({"contact_ids": (5, 4)}, "Ben Okafor and Ana Reyes", "call"),
        ({"contact_ids": (5, 99)}, "Ben Okafor", "call"),
        (
            {"contact_ids": (1, 2, 3, 4), "channel": "event", "event": "Rail Forum"},
            "Rail Forum · 4 people",
            "event",
        ),
        ({"contact_ids": (1, 2, 3, 4), "channel": "email"}, "4 people", "mail"),
    ],
)
def test_what_else_was_logged_is_one_row(fields: Any, name: str, kind: str) -> None:
    row = today_told.logged_row(
        Interaction(**{"id": 60, "contact_ids": (5,), "on": TODAY, "channel": "call", **fields}),
        network(),
    )
    assert said(row)[:3] == ["✓", name, kind]


def test_a_log_of_another_day_says_its_day_and_only_what_is_news() -> None:
    word = Interaction(
        id=60,
        contact_ids=(5, 4),
        on=date(2026, 1, 15),
        channel="in_person",
        line="dinner with Ben and Ana about the maps",
        text="dinner with Ben and Ana about the maps",
    )
    row = today_told.logged_row(word, network())
    assert said(row)[2:] == ["dinner, 15 January", "about the maps"]


@pytest.mark.parametrize(
    ("fields", "shown", "begun"),
    [
        (
            {"text": "lunch with Ben about the roadmap", "channel": "in_person"},
            ["-", "Ben Okafor", "lunch", "lunch with Ben about the roadmap"],
            "lunch with Ben about the roadmap ",
        ),
        (
            {"text": "the roadmap", "channel": "video"},
            ["-", "Ben Okafor", "video call", "the roadmap"],
            "video call with Ben Okafor: the roadmap ",
        ),
        ({}, ["-", "Ben Okafor", "", ""], "with Ben Okafor "),
    ],
)
def test_a_plan_of_the_day_and_the_line_that_it_begins(
    fields: Any, shown: list[str], begun: str
) -> None:
    plan = Plan(id=70, contact_ids=(5,), on=TODAY, **fields)
    assert said(today_told.planned_row(plan, network(), PLAIN)) == shown
    assert today_told.plan_begun(plan, network()) == begun
