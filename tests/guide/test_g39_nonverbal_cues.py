"""G39: what you noticed goes into the next brief, and never into what is shared."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06"}
TALK = {"contact_ids": [1], "on": "2026-11-02", "channel": "video", "text": "the budget"}


def test_it_comes_back_in_the_next_brief(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: TALK})
    guide.noun("interaction", "edit", "9", "--noticed", "tired, short answers", on="2026-11-02")
    assert guide.does("brief", "Ana", on="2026-11-24")["noticed"] == "tired, short answers"
    assert "short answers" in guide.prints("brief", "Ana", "--on", "2026-11-24")


def test_the_latest_is_what_counts(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        interactions={
            9: {**TALK, "noticed": "tired"},
            10: {**TALK, "on": "2026-11-16", "noticed": "full of life"},
        },
    )
    assert guide.does("brief", "Ana", on="2026-11-24")["noticed"] == "full of life"
    assert guide.does("brief", "Ana", on="2026-11-10")["noticed"] == "tired"


@pytest.mark.parametrize("form", ["ics", "vcard", "csv"])
def test_it_never_leaves_in_what_is_shared(guide: Guide, form: str) -> None:
    guide.given(contacts={1: ANA}, interactions={9: {**TALK, "noticed": "zebracrossing"}})
    file = guide.folder / f"shared.{form}"
    guide.prints("export", "--format", form, "-o", str(file))
    assert "zebracrossing" not in file.read_text(encoding="utf-8")


def test_the_backup_keeps_it(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: {**TALK, "noticed": "zebracrossing"}})
    assert guide.records("interactions")[9]["noticed"] == "zebracrossing"


async def test_it_stands_in_the_card(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, interactions={9: {**TALK, "noticed": "tired"}})
    async with the_app(guide) as eyes:
        await eyes.press("2")
        await eyes.see("Ana Reyes")
        await eyes.press("enter")
        await eyes.see("Pick it up where you left it")
        shown = "\n".join(line.split("│")[0] for line in eyes.lines)
        assert "you noticed: tired" in shown
