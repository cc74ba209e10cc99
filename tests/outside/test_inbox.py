"""A line that could not go in: kept, folded in later, once."""

import json
from pathlib import Path

import pytest

from tests.outside.harness import Keepup

BENS = {
    "contacts": {
        "1": {"name": "Ana Reyes"},
        "2": {"name": "Ben Okri"},
        "3": {"name": "Ben Stone"},
    }
}


def _files(keepup: Keepup) -> list[Path]:
    return sorted(keepup.document.parent.glob("*.inbox/*.json"))


def test_an_entry_holds_its_id_its_moment_and_its_zone(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup("set", "zone", "Asia/Tokyo")
    keepup("log", "yesterday: coffee with Ben")
    (path,) = _files(keepup)
    entry = json.loads(path.read_bytes())
    assert entry["line"] == "yesterday: coffee with Ben"
    assert (entry["zone"], entry["ms"]) == ("Asia/Tokyo", 1795567200000)
    assert path.stem == str(entry["id"])
    assert path.stat().st_mode & 0o777 == 0o600


def test_folding_in_is_insert_if_absent(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup("log", "coffee with Ben")
    (path,) = _files(keepup)
    content = path.read_bytes()
    keepup("inbox", "take", path.stem, "Ben Stone")
    before = keepup.tables()["interactions"]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    keepup("set", "cap", "4")
    keepup("inbox", "take", path.stem, "Ben Okri", ok=False)
    assert keepup.tables()["interactions"] == before
    assert keepup("inbox", "--json").json["items"] == []


def test_a_line_kept_while_the_document_was_damaged_goes_in_afterwards(keepup: Keepup) -> None:
    keepup.restore(BENS)
    good = keepup.bytes() or b""
    damaged = good[: len(good) // 2]
    keepup.document.write_bytes(damaged)
    said = keepup("log", "--json", "yesterday: coffee with Ana !send it tomorrow").json
    assert said["kept"] == "inbox"
    assert keepup.bytes() == damaged
    keepup.document.write_bytes(good)
    keepup("note", "add", "Ana", "fact", "x", now="2026-12-01T09:00")
    record = keepup.only("interactions")
    assert record["on"] == "2026-11-24"
    assert keepup.only("promises")["due_on"] == "2026-11-26"
    assert _files(keepup) == []


@pytest.mark.parametrize("entry_id", [2**53, 10**30, 0])
def test_an_entry_with_an_impossible_id_bars_no_other_change(keepup: Keepup, entry_id: int) -> None:
    keepup.restore(BENS)
    folder = keepup.document.with_name("keepup.json.inbox")
    folder.mkdir()
    entry = {"id": entry_id, "line": "met Ana", "ms": 1795567200000, "zone": "UTC", "why": "busy"}
    (folder / f"{entry_id}.json").write_text(json.dumps(entry))
    keepup("set", "cap", "4")
    assert keepup.only("interactions")["line"] == "met Ana"
    assert _files(keepup) == []


def test_a_line_that_is_still_unclear_stays(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup("log", "coffee with Ben")
    keepup("set", "cap", "4")
    (waiting,) = keepup("inbox", "--json").json["items"]
    assert waiting["line"] == "coffee with Ben"
    assert [row["contact_id"] for row in waiting["candidates"]] == [2, 3]


def test_the_line_is_found_by_its_place_on_disk(keepup: Keepup) -> None:
    keepup.restore(BENS)
    ran = keepup("log", "coffee with Zelda")
    (path,) = _files(keepup)
    assert str(path) in ran.out + ran.err
    assert "Zelda" in ran.out + ran.err


def test_every_kind_of_trouble_keeps_the_words(keepup: Keepup) -> None:
    keepup.restore(BENS)
    lines = ["coffee with Ben", "met Zelda", "31 feb: call with Ana", "a walk alone", "+", "?"]
    for line in lines:
        assert keepup("log", "--json", line).json["kept"] == "inbox"
    kept = [row["line"] for row in keepup("inbox", "--json").json["items"]]
    assert sorted(kept) == sorted(lines)


def test_a_document_that_never_was_takes_no_harm(keepup: Keepup) -> None:
    said = keepup("log", "--json", "coffee with Ana").json
    assert said["kept"] == "inbox"
    keepup("add", "Ana Reyes")
    assert (
        len(keepup("inbox", "--json").json["items"]) + len(keepup.tables().get("interactions", {}))
        == 1
    )
