"""A draft follows the text: whichever thread writes last, what is kept elsewhere leaves none."""

import asyncio
import threading
from pathlib import Path

import pytest

from keepup_tui.store.drafts import Draft, Drafts, Left
from keepup_tui.ui.drafting import Drafting


def files(home: Path) -> list[Path]:
    return sorted((home / "drafts").glob("*.json"))


async def test_a_slow_write_does_not_bring_a_dropped_draft_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = Drafts(tmp_path)
    drafting = Drafting(drafts, "composer", lambda: 1)
    begun, go_on = threading.Event(), threading.Event()
    keep = drafts.keep

    def slowly(name: str, draft: Draft) -> None:
        begun.set()
        assert go_on.wait(5)
        keep(name, draft)

    monkeypatch.setattr(drafts, "keep", slowly)
    drafting.text = "coffee with Ana"
    writing = asyncio.create_task(asyncio.to_thread(drafting.write))
    await asyncio.to_thread(begun.wait, 5)
    dropping = asyncio.create_task(drafting.drop())
    await asyncio.sleep(0.05)
    go_on.set()
    await asyncio.gather(writing, dropping)
    assert files(tmp_path) == []


async def test_what_another_process_left_goes_once_it_is_ours(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    theirs = tmp_path / "drafts" / "1-0-composer.json"
    theirs.write_text("{}", encoding="utf-8")
    drafting = Drafting(Drafts(tmp_path), "composer", lambda: 1)
    await drafting.take_up(Left(theirs, Draft(place="composer", text="coffee", ms=1)))
    (ours,) = files(tmp_path)
    assert "coffee" in ours.read_text(encoding="utf-8")
    assert ours != theirs
