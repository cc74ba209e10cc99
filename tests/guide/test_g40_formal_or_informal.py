"""G40: a style per person gives the salutation and the tone of what is proposed."""

import pytest

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2025-01-06"}


def beginning(guide: Guide, **style: object) -> dict[str, str]:
    guide.given(contacts={1: {**ANA, "style": style}})
    begin: dict[str, str] = guide.draft("Ana", "How was the trip?", on="2026-11-24")["begin"]
    return begin


def test_formal_and_informal_begin_differently(guide: Guide) -> None:
    formal, informal = beginning(guide, formality="formal"), beginning(guide, formality="informal")
    assert "Ana" in informal["salutation"]
    assert formal["salutation"] != informal["salutation"]
    assert formal["template"] != informal["template"]


def test_a_salutation_of_their_own_comes_first(guide: Guide) -> None:
    assert beginning(guide, salutation="Dear Professor Reyes")["salutation"].startswith(
        "Dear Professor Reyes"
    )


def test_a_draft_in_the_other_tone_is_pointed_out(guide: Guide) -> None:
    beginning(guide, formality="formal", salutation="Dear Professor Reyes")
    read = guide.draft("Ana", "Hey Ana,\ngonna send it soon", on="2026-11-24")
    assert "G40" in {found["practice"] for found in read["findings"]}


def test_the_brief_says_it(guide: Guide) -> None:
    beginning(guide, formality="formal", language="Portuguese")
    said = guide.does("brief", "Ana", on="2026-11-24")["boundaries"]
    assert (said["formality"], said["language"]) == ("formal", "Portuguese")


def test_it_is_set_by_the_command(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.does("edit", "Ana", "--formality", "formal", on="2026-11-24")
    assert guide.records("contacts")[1]["style"] == {"formality": "formal"}


@pytest.mark.parametrize(
    ("formality", "begins"), [("formal", "Dear Ana Reyes,"), ("informal", "Hi Ana,")]
)
async def test_ctrl_t_begins_in_their_style(guide: Guide, formality: str, begins: str) -> None:
    beginning(guide, formality=formality)
    async with the_app(guide) as eyes:
        await eyes.press("l", *"mailed Ana")
        await eyes.see("ctrl+t begin")
        await eyes.press("ctrl+t")
        await eyes.see(begins)
