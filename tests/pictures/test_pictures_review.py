"""How the review looks; `pytest --snapshot-update tests/pictures` draws it anew."""

from datetime import date
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from keepup_tui.domain.records import Exchange, Interaction, Review
from keepup_tui.store.document import Document
from keepup_tui.ui.app import KeepUp
from keepup_tui.ui.screens import review
from tests.pictures.test_pictures import Svg, drawn
from tests.ui.small_network import ANA, BEN, PRIYA, clock, network_in, until, write

NEXT = "right_square_bracket"
MONDAY = date(2026, 11, 23)
VIEWS = {"thanks": (NEXT, NEXT), "season": ("S", NEXT, NEXT), "weeding": ("W",)}


@pytest.fixture
def picture(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Svg)


@pytest.fixture
def reviewed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Document:
    monkeypatch.setenv("TERM", "xterm-256color")
    made = network_in(tmp_path)
    answers = {"open": "call Ben Okafor before the launch"}
    write(
        made,
        [
            Exchange(id=51, contact_ids=(ANA,), on=MONDAY, side="received", text="read the draft"),
            Exchange(id=52, contact_ids=(PRIYA,), on=MONDAY, side="received", kind="advice"),
            Interaction(id=53, contact_ids=(BEN,), on=MONDAY, channel="call", direction="from_me"),
            Interaction(id=54, contact_ids=(ANA,), on=MONDAY, channel="email", intent="thanks"),
            Review(id=55, kind="week", on=date(2026, 11, 18), answers=answers),
        ],
    )
    return made


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(
    ("theme", "size"), [("evening", (80, 24)), ("morning", (120, 36)), ("evening", (40, 12))]
)
async def test_review(
    reviewed: Document, picture: SnapshotAssertion, theme: str, size: tuple[int, int], view: str
) -> None:
    app = KeepUp(reviewed, clock, theme=theme)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.reading)
        await pilot.press("5")
        await until(pilot, lambda: isinstance(app.screen, review.Review) and app.screen.question)
        for key in VIEWS[view]:
            await pilot.press(key)
            await pilot.pause(0.3)
        assert await drawn(app, pilot) == picture
