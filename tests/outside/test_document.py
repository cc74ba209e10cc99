"""The document's form: hand-written, stock TinyDB's, canonical, restored, undone."""

import json
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB

from tests.outside.harness import Keepup
from tests.outside.written import NOUNS, REQUIRED, with_strangers

KEYS = {
    "contacts": "name given aliases pronouns emails phones post links organisation title roles "
    "circles cadence added_on channels importance met_on met_how introduced_by place zone "
    "household interests style quiet_days off_limits do_not_contact deceased archived sources "
    "extra",
    "circles": "name cadence channel strict importance",
    "interactions": "contact_ids on channel direction intent text tags broadcast awaits_reply "
    "answers_id noticed event line",
    "promises": "contact_ids text by due_on made_on interaction_id closed_on outcome",
    "milestones": "contact_id kind date label lead_days until",
    "notes": "contact_id kind text made_on used_on closed_on answer",
    "leave": "from to kind place",
}


def test_required_fields_are_enough(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    assert keepup.tables() == REQUIRED


@pytest.mark.parametrize("table", [name for name in REQUIRED if name != "meta"])
def test_a_document_of_one_table_restores(keepup: Keepup, table: str) -> None:
    keepup.restore({table: REQUIRED[table]})
    for words in (("due",), ("contacts",), ("garden",), ("ledger",), ("export",), ("find", "x")):
        keepup(*words)
    keepup("doctor", ok=False)


@pytest.mark.parametrize(
    ("table", "key", "field"),
    [
        (table, key, field)
        for table, rows in REQUIRED.items()
        if table != "meta"
        for key, row in list(rows.items())[:1]
        for field in row
        if (table, field) != ("settings", "value")
    ],
)
def test_a_missing_required_field_is_said_with_its_place(
    keepup: Keepup, table: str, key: str, field: str
) -> None:
    row = {name: value for name, value in REQUIRED[table][key].items() if name != field}
    path = keepup.written(json.dumps({"contacts": {"1": {"name": "Ana"}}, table: {key: row}}))
    ran = keepup("restore", str(path), ok=False)
    assert ran.status == 1
    assert f"$.{table}[{key}]" in ran.err
    assert field in ran.err
    assert keepup.bytes() is None


def test_one_record_a_line_ordered_by_number(keepup: Keepup) -> None:
    keepup.restore({"contacts": {key: {"name": f"N{key}"} for key in ("10", "9", "100", "1")}})
    lines = (keepup.bytes() or b"").decode().splitlines()
    records = [json.loads("{" + line.rstrip(",") + "}") for line in lines if '{"name"' in line]
    assert [next(iter(record)) for record in records] == ["1", "9", "10", "100"]


@pytest.mark.parametrize("table", KEYS)
def test_keys_are_stored_in_their_order_and_defaults_left_out(keepup: Keepup, table: str) -> None:
    rows: dict[str, dict[str, Any]] = {
        "contacts": {
            "name": "Ana",
            "given": "A",
            "aliases": ["B"],
            "pronouns": "she",
            "emails": [{"address": "a@b", "label": "work", "stale": True}],
            "phones": [{"number": "1"}],
            "post": "x",
            "links": ["https://x"],
            "organisation": "O",
            "title": "T",
            "roles": [{"organisation": "P", "title": "Q", "from": "2001", "to": "2002-05"}],
            "circles": [{"id": 11, "since": "2026-01-01"}],
            "cadence": {"every": "3 months", "mode": "calendar", "protected": True},
            "added_on": "2026-01-01",
            "channels": ["call"],
            "importance": "high",
            "met_on": "2026-01-01",
            "met_how": "x",
            "introduced_by": 2,
            "place": "x",
            "zone": "Asia/Tokyo",
            "household": "h",
            "interests": ["maps"],
            "style": {"formality": "formal", "salutation": "Dear", "language": "pt"},
            "quiet_days": ["fri"],
            "off_limits": ["x"],
            "do_not_contact": True,
            "deceased": True,
            "archived": True,
            "sources": [{"format": "vcard", "key": "k", "batch_id": 3}],
            "extra": {"k": "v"},
        },
        "circles": {
            "name": "Old",
            "cadence": {"every": "1 week"},
            "channel": "call",
            "strict": True,
            "importance": "low",
        },
        "interactions": {
            "contact_ids": [1],
            "on": "2026-01-01",
            "channel": "email",
            "direction": "from_me",
            "intent": "ask",
            "text": "t",
            "tags": ["a"],
            "broadcast": True,
            "awaits_reply": True,
            "answers_id": 5,
            "noticed": "n",
            "event": "e",
            "line": "l",
        },
        "promises": {
            "contact_ids": [1],
            "text": "t",
            "by": "them",
            "due_on": "2026-01-01",
            "made_on": "2026-01-01",
            "interaction_id": 1,
            "closed_on": "2026-01-01",
            "outcome": "broken",
        },
        "milestones": {
            "contact_id": 1,
            "kind": "other",
            "date": "1984-11",
            "label": "l",
            "lead_days": 3,
            "until": "2020",
        },
        "notes": {
            "contact_id": 1,
            "kind": "fact",
            "text": "t",
            "made_on": "2026-01-01",
            "used_on": "2026-01-01",
            "closed_on": "2026-01-01",
            "answer": "a",
        },
        "leave": {"from": "2026-01-01", "to": "2026-01-02", "kind": "travel", "place": "p"},
    }
    row = rows[table]
    keepup.restore({table: {"77": dict(reversed(list(row.items())))}})
    assert list(keepup.record(table, 77)) == KEYS[table].split()
    assert keepup.record(table, 77) == row


def test_defaults_written_out_by_hand_are_left_out(keepup: Keepup) -> None:
    keepup.restore(
        {
            "contacts": {
                "1": {"name": "Ana", "aliases": [], "importance": "normal", "place": None}
            },
            "interactions": {
                "2": {"contact_ids": [1], "on": "2026-01-01", "direction": "both", "tags": []}
            },
            "promises": {"3": {"contact_ids": [1], "text": "x", "by": "me"}},
            "leave": {"4": {"from": "2026-01-01", "to": "2026-01-01", "kind": "away"}},
        }
    )
    assert keepup.record("contacts", 1) == {"name": "Ana"}
    assert keepup.record("interactions", 2) == {"contact_ids": [1], "on": "2026-01-01"}
    assert keepup.record("promises", 3) == {"contact_ids": [1], "text": "x"}
    assert keepup.record("leave", 4) == {"from": "2026-01-01", "to": "2026-01-01"}


@pytest.mark.parametrize("date", ["1984-11-03", "--11-03", "1984-11", "--11", "1984", "--02-29"])
def test_a_partial_date_is_kept(keepup: Keepup, date: str) -> None:
    keepup("add", "Ana", "--birthday", date)
    assert keepup.only("milestones")["date"] == date


@pytest.mark.parametrize("date", ["1984-13", "--13", "--02-30", "1985-02-29", "84", "0000", "x"])
def test_an_impossible_partial_date_is_refused(keepup: Keepup, date: str) -> None:
    ran = keepup("add", "Ana", "--birthday", date, ok=False)
    assert ran.status == 2
    assert len(ran.err.strip().splitlines()) == 1
    assert keepup.bytes() is None


def test_a_stock_tinydb_reads_and_writes_between_commands(keepup: Keepup) -> None:
    keepup.restore(with_strangers())
    with TinyDB(keepup.document) as stock:
        assert stock.tables() >= set(REQUIRED) | {"weird"}
        for name, rows in REQUIRED.items():
            assert len(stock.table(name)) == len(rows)
        stock.table("contacts").update({"title": "Editor"}, doc_ids=[1])
        new = stock.table("contacts").insert({"name": "Dora Lang"})
        stock.table("notes").insert({"contact_id": new, "kind": "fact", "text": "rows"})
    assert keepup("show", "Ana", "--json").json["contact"]["title"] == "Editor"
    before = keepup.bytes()
    keepup("log", "call with Dora")
    after = keepup.tables()
    assert after["weird"] == {"1": {"free": ["text", 2.5, None]}}
    assert after["contacts"][str(new)] == {"name": "Dora Lang"}
    keepup("undo")
    assert keepup.bytes() == before
    with TinyDB(keepup.document) as stock:
        assert stock.table("contacts").get(doc_id=new) == {"name": "Dora Lang"}


def test_changed_at_always_rises(keepup: Keepup) -> None:
    keepup("add", "Ana", now="2026-11-25T09:40")
    seen = [keepup.only("contacts")["changed_at"]]
    for now in ("2026-11-25T09:40", "2026-11-20T09:40", "2026-11-25T09:41"):
        keepup("edit", "Ana", "--title", now, now=now)
        seen.append(keepup.only("contacts")["changed_at"])
    assert seen == sorted(set(seen))


def test_ids_keep_the_order_and_the_day_of_entry(keepup: Keepup) -> None:
    first = keepup("add", "Ana", "--on", "2026-11-20", "--json").new
    second = keepup("add", "Ben", "--json").new
    earlier = keepup("add", "Cleo", "--on", "2026-11-18", "--json").new
    assert first < second < earlier
    assert earlier < 2**53


def test_export_is_the_document_and_restores_to_the_same_bytes(keepup: Keepup) -> None:
    keepup.restore(with_strangers())
    exported = keepup("export").out
    assert exported.encode() == keepup.bytes()
    keepup("add", "Somebody Else")
    keepup("restore", str(keepup.written(exported, "exported.json")))
    assert keepup.bytes() == exported.encode()
    assert keepup("export").out == exported


def test_importing_the_same_file_unites_by_id(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    path = keepup.written(keepup("export").out, "exported.json")
    before = keepup.bytes()
    said = keepup("import", str(path), "--json").json
    assert (said["create"], said["update"]) == (0, 0)
    assert keepup.bytes() == before
    keepup("remove", "Cleo")
    assert keepup("import", str(path), "--json").json["create"] == 1
    assert keepup.record("contacts", 4)["name"] == "Cleo Stone"


def test_a_restore_over_damage_keeps_the_damaged_bytes(keepup: Keepup) -> None:
    damaged = b'{"contacts": {"1": {"na'
    keepup.document.write_bytes(damaged)
    keepup.restore(REQUIRED)
    assert keepup.tables() == REQUIRED
    kept = [path for path in keepup.document.parent.iterdir() if path.read_bytes() == damaged]
    assert len(kept) == 1


def test_the_first_write_over_hand_written_bytes_is_undone_to_them(keepup: Keepup) -> None:
    by_hand = json.dumps(REQUIRED, indent=3).encode()
    keepup.document.write_bytes(by_hand)
    keepup("add", "Dora Lang")
    keepup("edit", "Dora", "--title", "x")
    keepup("undo")
    keepup("undo")
    assert keepup.bytes() == by_hand
    keepup("redo")
    keepup("redo")
    assert keepup("show", "Dora", "--json").json["contact"]["title"] == "x"


def test_undo_refuses_where_a_touched_record_has_changed_since(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    keepup("edit", "Ana", "--title", "Editor")
    with TinyDB(keepup.document) as stock:
        stock.table("contacts").update({"title": "Author"}, doc_ids=[1])
    before = keepup.bytes()
    ran = keepup("undo", ok=False)
    assert ran.status == 1
    assert "Ana Reyes" in ran.err
    assert keepup.bytes() == before


def test_undo_goes_round_what_others_changed_elsewhere(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    keepup("edit", "Ana", "--title", "Editor")
    with TinyDB(keepup.document) as stock:
        stock.table("contacts").update({"title": "Author"}, doc_ids=[2])
    keepup("undo")
    assert "title" not in keepup.record("contacts", 1)
    assert keepup.record("contacts", 2)["title"] == "Author"


def test_redo_is_gone_once_something_else_is_done(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    keepup("edit", "Ana", "--title", "Editor")
    keepup("undo")
    keepup("edit", "Ben", "--title", "Author")
    ran = keepup("redo", ok=False)
    assert ran.status == 1
    assert len(ran.err.strip().splitlines()) == 1


def test_undo_is_bound_to_the_document(keepup: Keepup, tmp_path: Path) -> None:
    keepup("add", "Ana")
    assert keepup("undo", "--data", str(tmp_path / "other.json"), ok=False).status == 1
    keepup("undo")


def test_a_restore_of_what_is_there_already_does_not_undo_something_else(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    keepup("edit", "Ana", "--title", "Editor")
    after = keepup.bytes()
    path = keepup.written(keepup("export").out, "exported.json")
    said = keepup("restore", str(path), "--json").json
    if said["undo"]:
        keepup("undo")
    assert keepup.bytes() == after


def test_the_lock_lies_beside_the_real_file(keepup: Keepup, tmp_path: Path) -> None:
    keepup("add", "Ana")
    link = tmp_path / "linked.json"
    link.symlink_to(keepup.document)
    keepup("edit", "Ana", "--title", "x", "--data", str(link))
    assert link.is_symlink()
    assert keepup.only("contacts")["title"] == "x"
    assert not list(tmp_path.glob("linked.json?*"))
    assert keepup.document.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("noun", NOUNS)
def test_a_list_prints_records_with_their_ids(keepup: Keepup, noun: str) -> None:
    keepup.restore(with_strangers())
    said = keepup(noun, "list", "--all", "--json").json
    assert list(said) == ["items"]
    table = {"shelf": "shelf", "news": "news", "leave": "leave"}.get(noun, f"{noun}s")
    for item in said["items"]:
        row = REQUIRED[table][str(item["id"])]
        assert {name: item[name] for name in row} == row
