"""The document's care from the command line: undo, export, restore, import, backups, doctor."""

import json
from pathlib import Path

import pytest

from tests.cli.commanding import Keepup

VCARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Priya Nair
EMAIL:priya@example.com
BDAY:1984-11-27
END:VCARD
BEGIN:VCARD
VERSION:3.0
ORG:Some Company
END:VCARD
"""


def test_undo_and_redo_across_commands(keepup: Keepup, ana: int, data: Path) -> None:
    before = data.read_bytes()
    keepup("log", "call with Ana")
    after = data.read_bytes()
    undone = keepup("undo", "--json").json
    assert undone["undo"] is False
    assert [place["table"] for place in undone["changed"]] == ["interactions"]
    assert data.read_bytes() == before
    keepup("redo")
    assert data.read_bytes() == after


def test_nothing_left_to_undo(keepup: Keepup) -> None:
    ran = keepup("undo", ok=False)
    assert (ran.status, ran.err) == (1, "There is nothing to undo.\n")


def test_what_is_exported_restores_to_the_same_bytes(
    keepup: Keepup, ana: int, tmp_path: Path, data: Path
) -> None:
    keepup("log", "coffee with Ana +intro !send deck")
    file = tmp_path / "out.json"
    keepup("export", "-o", str(file))
    keepup("remove", "ana")
    keepup("restore", str(file))
    assert keepup("export").out.encode() == file.read_bytes()
    keepup("undo")
    assert keepup("contacts", "--json").items == []


def test_a_hand_written_document_restores(keepup: Keepup, tmp_path: Path) -> None:
    file = tmp_path / "hand.json"
    file.write_text('{"contacts": {"1": {"name": "Ana"}}}')
    keepup("restore", str(file))
    assert [row["id"] for row in keepup("contacts", "--json").items] == [1]


@pytest.mark.parametrize("form", ["csv", "vcard", "ics", "markdown"])
def test_the_other_formats(keepup: Keepup, ana: int, form: str) -> None:
    keepup("milestone", "add", "ana", "birthday", "--date", "1984-11-27")
    assert "Ana" in keepup("export", "--format", form).out


def test_an_import_is_looked_at_made_and_undone_as_one(
    keepup: Keepup, tmp_path: Path, data: Path
) -> None:
    file = tmp_path / "cards.vcf"
    file.write_text(VCARDS)
    dry = keepup("import", str(file), "--dry-run", "--json").json
    assert (dry["create"], dry["batch_id"]) == (1, None)
    assert not data.exists()
    made = keepup("import", str(file), "--json").json
    assert (made["create"], made["update"], made["same"]) == (1, 0, 0)
    assert [row["row"] for row in made["skipped"]] == [2]
    again = keepup("import", str(file), "--json").json
    assert (again["create"], again["same"], again["batch_id"]) == (0, 1, None)
    (contact,) = keepup("contacts", "--json").items
    assert contact["sources"][0]["batch_id"] == made["batch_id"]
    assert "cards.vcf" in keepup("undo").out
    assert keepup("contacts", "--json").items == []
    assert "Priya Nair" in keepup("import", str(file), "--dry-run").out


def test_importing_keepups_own_file_unites_by_id(keepup: Keepup, ana: int, tmp_path: Path) -> None:
    file = tmp_path / "own.json"
    keepup("export", "-o", str(file))
    assert keepup("import", str(file), "--json").json["create"] == 0
    keepup("remove", "ana")
    assert keepup("import", str(file), "--dry-run", "--json").json["create"] == 1
    keepup("import", str(file))
    assert [row["id"] for row in keepup("contacts", "--json").items] == [ana]


def test_backups_are_listed_and_restored_by_name(keepup: Keepup, ana: int, tmp_path: Path) -> None:
    keepup("export", "-o", str(tmp_path / "a.json"))
    keepup("add", "Ben")
    keepup("restore", str(tmp_path / "a.json"))
    newest = keepup("backups", "--json").items[0]
    assert newest["size"] > 0
    keepup("restore", newest["name"])
    assert len(keepup("contacts", "--json").items) == 2
    assert newest["name"] in keepup("backups").out


def test_the_doctor_finds_what_is_wrong(keepup: Keepup, ana: int, data: Path) -> None:
    keepup("log", "call with Ana")
    assert "whole" in keepup("doctor").out
    assert keepup("doctor", "--json").json["problems"] == []
    tables = json.loads(data.read_bytes())
    del tables["contacts"]
    data.write_text(json.dumps(tables))
    ran = keepup("doctor", ok=False)
    assert ran.status == 1
    assert "contact_ids" in ran.out
    tables["interactions"] = {"5": {"contact_ids": [1], "on": "someday"}}
    data.write_text(json.dumps(tables))
    ran = keepup("doctor", "--json", ok=False)
    assert len(ran.json["problems"]) == 1
    assert "5" in ran.json["problems"][0]


def test_the_demo_can_be_printed_and_restored(keepup: Keepup, tmp_path: Path) -> None:
    file = tmp_path / "demo.json"
    file.write_text(keepup("demo", "--print").out)
    keepup("restore", str(file))
    assert len(keepup("contacts", "--json").items) > 50


def test_the_guide_names_every_practice(keepup: Keepup) -> None:
    items = keepup("guide", "--json").items
    assert [row["id"] for row in items] == [f"G{number:02}" for number in range(1, 56)]
    assert "G11" in keepup("guide", "g11").out


def test_settings(keepup: Keepup) -> None:
    keepup("set", "cap", "5")
    keepup("set", "days_off", '["fri","sat"]')
    assert keepup("due", "--json").json["cap"] == 5
    assert keepup("set", "days_off", "--json").json == {"days_off": ["fri", "sat"]}
    keepup("set", "days_off", "sat,sun")
    keepup("set", "cap", "null")
    assert keepup("set", "--json").json["cap"] is None
    assert "sat, sun" in keepup("set").out


def test_completions(keepup: Keepup) -> None:
    assert "--no-circle" in keepup("completions", "bash").out
    assert "promise" in keepup("completions", "zsh").out


def test_help_and_version(keepup: Keepup) -> None:
    assert "help-me" in keepup("--help").out
    assert keepup("--version").out.startswith("keepup ")
    assert "--days" in keepup("help", "due").out
    assert "--cadence" in keepup("add", "-h").out
