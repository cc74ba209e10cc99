"""Undo of a line that had waited: it waits again, and is never in both places nor in none."""

import json
from pathlib import Path
from typing import Any

import pytest

from keepup_tui.store.lock import locked
from tests.outside.harness import Keepup
from tests.outside.test_inbox import BENS

LINE = "coffee with Ben +tea !send deck"


@pytest.fixture
def waiting(keepup: Keepup) -> str:
    """The id of a line that waits, beside a document of three people."""
    keepup.restore(BENS)
    keepup("log", LINE)
    return str(lines(keepup)[0]["id"])


def lines(keepup: Keepup) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = keepup("inbox", "--json").json["items"]
    return items


def logged(keepup: Keepup) -> list[str]:
    return [row["line"] for row in keepup.tables().get("interactions", {}).values()]


def entry(keepup: Keepup, number: str) -> Path:
    return keepup.document.with_name("keepup.json.inbox") / f"{number}.json"


def test_a_line_that_was_taken_waits_again_after_undo_and_not_after_redo(
    keepup: Keepup, waiting: str
) -> None:
    before, kept = keepup.bytes(), entry(keepup, waiting).read_bytes()
    keepup("inbox", "take", waiting, "#2")
    assert (logged(keepup), lines(keepup)) == ([LINE], [])
    assert "waits in the inbox again" in keepup("undo").out
    assert keepup.bytes() == before
    assert entry(keepup, waiting).read_bytes() == kept
    assert [row["line"] for row in lines(keepup)] == [LINE]
    keepup("redo")
    assert (logged(keepup), lines(keepup)) == ([LINE], [])
    keepup("undo")
    keepup("inbox", "take", waiting, "#3")
    assert keepup.only("interactions")["contact_ids"] == [3]
    assert lines(keepup) == []


def test_who_was_new_goes_and_the_line_stays(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup("log", "coffee with Zorka")
    number = str(lines(keepup)[0]["id"])
    keepup("inbox", "take", number)
    keepup("undo")
    assert "Zorka" not in keepup("contacts").out
    assert [row["why"] for row in lines(keepup)] == ["unknown"]
    keepup("add", "Zorka")
    keepup("set", "cap", "5")
    assert logged(keepup) == []
    keepup("inbox", "take", number)
    assert logged(keepup) == ["coffee with Zorka"]


def test_what_went_in_by_itself_waits_for_a_hand_after_undo(keepup: Keepup) -> None:
    keepup.restore(BENS)
    with locked(keepup.document.resolve(), 1):
        keepup("log", "coffee with Ana")
    keepup("set", "cap", "5")
    assert logged(keepup) == ["coffee with Ana"]
    keepup("undo")
    keepup("undo")
    assert [(row["line"], row["why"]) for row in lines(keepup)] == [("coffee with Ana", "undone")]
    keepup("set", "cap", "6")
    assert logged(keepup) == []
    keepup("inbox", "take", str(lines(keepup)[0]["id"]))
    assert (logged(keepup), lines(keepup)) == (["coffee with Ana"], [])


def test_over_a_document_written_by_hand_too(keepup: Keepup) -> None:
    keepup.document.write_text(json.dumps(BENS, indent=3))
    before = keepup.bytes()
    keepup("log", LINE)
    number = str(lines(keepup)[0]["id"])
    keepup("inbox", "take", number, "#2")
    keepup("undo")
    assert keepup.bytes() == before
    assert [row["line"] for row in lines(keepup)] == [LINE]
    keepup("redo")
    assert (logged(keepup), lines(keepup)) == ([LINE], [])


def test_a_kill_between_the_two_files_doubles_nothing(keepup: Keepup, waiting: str) -> None:
    file = entry(keepup, waiting)
    kept = file.read_bytes()
    keepup("inbox", "take", waiting, "#2")
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(kept)
    assert lines(keepup) == []
    keepup("inbox", "take", waiting, "#3")
    assert logged(keepup) == [LINE]
    assert not file.exists()
    keepup("undo")
    assert (logged(keepup), [row["line"] for row in lines(keepup)]) == ([], [LINE])


def test_where_the_line_cannot_be_kept_nothing_is_undone(
    keepup: Keepup, waiting: str, tmp_path: Path
) -> None:
    keepup("inbox", "take", waiting, "#2")
    before = keepup.bytes()
    keepup.document.with_name("keepup.json.inbox").write_text("in the way")
    for home in (tmp_path / "home").rglob("undo"):
        (home.parent / "inbox").unlink(missing_ok=True)
        (home.parent / "inbox").write_text("in the way")
    assert keepup("undo", ok=False).status == 1
    assert keepup.bytes() == before
