"""KeepUp's own file over a document that knows its records already: nothing is lost or unsaid."""

import json
from typing import Any

from tests.outside.harness import Keepup, Ran

ANA = {
    "name": "Ana Reyes",
    "emails": [{"address": "ana@example.com"}],
    "place": "Lisbon",
    "interests": ["trains"],
    "extra": {"a": "ours"},
}


def imported(keepup: Keepup, tables: dict[str, Any]) -> Ran:
    return keepup("import", "--json", str(keepup.written(json.dumps(tables), "theirs.json")))


def counts(ran: Ran) -> tuple[int, int, int]:
    return ran.json["create"], ran.json["update"], ran.json["same"]


def test_an_export_edited_by_hand_comes_in_as_one_change(keepup: Keepup) -> None:
    keepup.restore({"contacts": {"1": ANA, "2": {"name": "Ben"}}})
    keepup("edit", "Ana", "--title", "Editor")
    keepup("edit", "Ben", "--place", "Faro")
    tables, before = keepup.tables(), keepup.bytes()
    tables["contacts"]["1"] |= {"place": "Porto", "emails": [{"address": "new@example.com"}]}
    del tables["contacts"]["1"]["title"]
    assert counts(imported(keepup, tables)) == (0, 1, 1)
    ana = keepup.record("contacts", 1)
    assert (ana["place"], ana["emails"]) == ("Porto", [{"address": "new@example.com"}])
    assert "title" not in ana
    assert counts(imported(keepup, tables)) == (0, 0, 2)
    keepup("undo")
    assert keepup.bytes() == before


def test_what_is_written_by_hand_leaves_what_it_does_not_say(keepup: Keepup) -> None:
    keepup.restore({"contacts": {"1": ANA}})
    keepup("edit", "Ana", "--title", "Editor")
    theirs = {"name": "Ana R. Reyes", "place": "Porto", "interests": ["maps"], "extra": {"b": "x"}}
    assert counts(imported(keepup, {"contacts": {"1": theirs}})) == (0, 1, 0)
    ana = keepup.record("contacts", 1)
    assert (ana["name"], ana["place"], ana["title"]) == ("Ana R. Reyes", "Porto", "Editor")
    assert ana["interests"] == ["trains", "maps"]
    assert ana["emails"] == ANA["emails"]
    assert ana["extra"] == {"a": "ours", "b": "x"}
    assert counts(imported(keepup, {"contacts": {"1": theirs}})) == (0, 0, 1)


def test_an_older_record_only_adds(keepup: Keepup) -> None:
    promise = {"contact_ids": [1], "text": "send the deck", "changed_at": 9}
    contact = ANA | {"changed_at": 9}
    keepup.restore({"contacts": {"1": contact}, "promises": {"5": promise}})
    older = {
        "name": "Anna",
        "place": "Porto",
        "title": "Editor",
        "emails": [{"address": "ANA@example.com", "stale": True}, {"address": "old@example.com"}],
        "extra": {"a": "theirs", "b": "x"},
        "changed_at": 3,
        "unknown": 1,
    }
    kept = promise | {"outcome": "kept", "closed_on": "2026-11-01", "changed_at": 3}
    tables = {"contacts": {"1": older}, "promises": {"5": kept}}
    assert counts(imported(keepup, tables)) == (0, 1, 1)
    ana = keepup.record("contacts", 1)
    assert (ana["name"], ana["place"], ana["title"]) == ("Ana Reyes", "Lisbon", "Editor")
    assert ana["emails"] == [{"address": "ana@example.com"}, {"address": "old@example.com"}]
    assert ana["extra"] == {"a": "ours", "b": "x"}
    assert "closed_on" not in keepup.record("promises", 5)
    assert counts(imported(keepup, tables)) == (0, 0, 2)


def test_a_newer_record_wins_whole_with_what_is_not_known_of_it(keepup: Keepup) -> None:
    keepup.restore({"contacts": {"1": ANA | {"changed_at": 9}}})
    newer = {"name": "Ana", "changed_at": 4_000_000_000_000, "unknown": 1}
    assert counts(imported(keepup, {"contacts": {"1": newer}})) == (0, 1, 0)
    ana = keepup.record("contacts", 1)
    assert (ana["name"], ana["unknown"], "place" in ana) == ("Ana", 1, False)


def test_a_dry_run_tells_the_same(keepup: Keepup) -> None:
    keepup.restore({"contacts": {"1": ANA}})
    file = keepup.written(json.dumps({"contacts": {"1": {"name": "Ana", "place": "Porto"}}}))
    before = keepup.bytes()
    dry = keepup("import", "--dry-run", "--json", str(file))
    assert keepup.bytes() == before
    assert counts(dry) == counts(keepup("import", "--json", str(file))) == (0, 1, 0)
