"""G17: channels in each person's own order."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app
from tests.ui.small_network import until

ANA = {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "1 month"}}
CALL = {"contact_ids": [1], "on": "2026-10-05", "channel": "call"}


def channel(guide: Guide, **fields: object) -> str | None:
    guide.given(contacts={1: {**ANA, **fields}}, interactions={9: CALL})
    row = guide.row("Ana Reyes", "2026-11-24")
    found: str | None = row["channel"]
    return found


def test_the_first_of_their_own_is_proposed(guide: Guide) -> None:
    assert channel(guide, channels=["letter", "email"]) == "letter"
    row = guide.row("Ana Reyes", "2026-11-24")
    assert "letter" in row["gesture"]
    assert channel(guide, channels=["call", "letter"]) == "call"


def test_one_may_be_unknown(guide: Guide) -> None:
    assert channel(guide) is None


def test_a_stale_address_is_not_proposed(guide: Guide) -> None:
    stale = {"address": "ana@acme.example", "stale": True}
    assert channel(guide, emails=[stale]) is None


def test_done_is_written_in_that_channel(guide: Guide) -> None:
    channel(guide, channels=["letter"])
    guide.answer("Ana", "done", on="2026-11-24")
    new = [row for key, row in guide.records("interactions").items() if key != 9]
    assert [(row["channel"], row["direction"]) for row in new] == [("letter", "from_me")]
    channel(guide, channels=["call"])
    guide.answer("Ana", "done", on="2026-11-24")
    new = [row for key, row in guide.records("interactions").items() if key != 9]
    assert [(row["channel"], row.get("direction", "both")) for row in new] == [("call", "both")]


async def test_their_ways_stand_on_their_screen_and_o_takes_one(
    guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "far away, where no mail program can come up")
    mail = {"address": "ana@example.org"}
    channel(guide, channels=["letter", "email"], emails=[mail])
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("letter")
        await eyes.press("o")
        await until(eyes.pilot, lambda: eyes.app.clipboard == "ana@example.org")
