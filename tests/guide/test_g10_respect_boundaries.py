"""G10: who is not to be contacted is in no queue, digest or feed; quiet days are kept."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06", "cadence": {"every": "1 month"}}


def everything(guide: Guide, **fields: object) -> None:
    guide.given(
        contacts={1: {**ANA, **fields}, 2: {"name": "Ben Okafor", "added_on": "2025-01-06"}},
        interactions={9: {"contact_ids": [1], "on": "2026-10-05", "channel": "call"}},
        repairs={10: {"contact_id": 1, "on": "2026-11-20", "text": "a slip"}},
        milestones={11: {"contact_id": 1, "kind": "birthday", "date": "--11-24"}},
        promises={12: {"contact_ids": [1, 2], "text": "the list", "due_on": "2026-11-20"}},
    )


@pytest.mark.parametrize("boundary", ["do_not_contact", "deceased", "archived"])
def test_they_are_in_no_queue(guide: Guide, boundary: str) -> None:
    everything(guide)
    assert guide.people("2026-11-24") == ["Ana Reyes", "Ben Okafor"]
    everything(guide, **{boundary: True})
    queue = guide.due("2026-11-24")
    assert [row["contact"] for row in queue["nudges"]] == ["Ben Okafor"]
    assert "Ana Reyes" not in str(queue["finished"])
    assert queue["unstarted"] == queue["held_back"] == 0
    for day in guide.does("due", "--days", "40", on="2026-11-24"):
        assert "Ana Reyes" not in [row["contact"] for row in day["nudges"]]
    why = guide.why("Ana", "2026-11-24")
    assert why["shown"] is False


def test_their_birthday_is_in_no_feed(guide: Guide) -> None:
    everything(guide)
    feed = guide.folder / "feed.ics"
    guide.prints("export", "--format", "ics", "-o", str(feed))
    assert "Ana Reyes" in feed.read_text(encoding="utf-8")
    everything(guide, do_not_contact=True)
    guide.prints("export", "--format", "ics", "-o", str(feed))
    assert "Ana Reyes" not in feed.read_text(encoding="utf-8")


def test_a_quiet_day_is_kept_by_all_but_moments(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "quiet_days": ["tue"]}},
        interactions={9: {"contact_ids": [1], "on": "2026-10-05", "channel": "call"}},
    )
    days = ("2026-11-23", "2026-11-24", "2026-11-25")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2026-11-23", "2026-11-25"]
    everything(guide, quiet_days=["tue"])
    assert "milestone" in guide.rules("Ana Reyes", "2026-11-24")


def test_the_brief_says_them(guide: Guide) -> None:
    everything(guide, off_limits=["the merger"], quiet_days=["fri"], channels=["letter"])
    said = guide.does("brief", "Ana", on="2026-11-24")["boundaries"]
    assert said["off_limits"] == ["the merger"]
    assert said["quiet_days"] == ["fri"]
    assert said["channels"] == ["letter"]
    assert said["do_not_contact"] is False


def test_lifting_it_brings_them_back(guide: Guide) -> None:
    everything(guide, do_not_contact=True)
    guide.does("edit", "Ana", "--no-do-not-contact", on="2026-11-24")
    assert "Ana Reyes" in guide.people("2026-11-24")


def test_a_topic_to_avoid_is_pointed_out_in_a_draft(guide: Guide) -> None:
    everything(guide, off_limits=["the merger"])
    read = guide.draft("Ana", "Any news of the Merger?", on="2026-11-25")
    assert [(found["kind"], found["practice"]) for found in read["findings"]] == [
        ("off_limits", "G10")
    ]


async def test_the_composer_warns_and_keeps_the_line_all_the_same(guide: Guide) -> None:
    everything(guide, off_limits=["the merger"])
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana about the merger")
        await eyes.see("would rather not hear about")
        await eyes.press("enter")
        await eyes.written(lambda book: len(book.interactions) == 2)


async def test_who_is_not_to_be_contacted_is_not_on_today(guide: Guide) -> None:
    everything(guide, do_not_contact=True)
    guide.noun("promise", "edit", "12", "--no-contact", "Ana", on="2026-11-24")
    async with the_app(guide) as eyes:
        await eyes.see("Ben Okafor", "1 left")
        assert "Ana Reyes" not in "\n".join(eyes.lines)


@pytest.mark.parametrize("boundary", ["do_not_contact", "deceased"])
def test_nobody_elses_row_names_them(guide: Guide, boundary: str) -> None:
    everything(guide, **{boundary: True})
    assert "Ana" not in str(guide.due("2026-11-24"))
