"""What `--json` prints has the shape that `keepup schema` publishes."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from keepup_tui.cli import schemas
from tests.cli.commanding import Keepup

TOLD: dict[str, list[tuple[str, ...]]] = {
    "add": [("add", "Cleo Stone", "--json")],
    "answer": [("answer", "Marcus", "snooze", "--json")],
    "away": [("away", "2026-12-01", "2026-12-03", "--json")],
    "backups": [("backups", "--json")],
    "brief": [("brief", "Ana", "--json")],
    "changed": [("note", "add", "Ana", "fact", "x", "--json")],
    "circle": [("circle", "list", "--json"), ("circle", "Old team", "--strict", "--json")],
    "contacts": [("contacts", "--json"), ("contacts", "lumen", "--all", "--json")],
    "doctor": [("doctor", "--json")],
    "due": [("due", "--json"), ("due", "--days", "3", "--json"), ("due", "--count", "--json")],
    "edit": [("edit", "Ana", "--title", "x", "--json")],
    "exchange": [("exchange", "list", "--all", "--json")],
    "export": [("export",)],
    "follow-up": [("follow-up", "--json")],
    "find": [("find", "the", "--json")],
    "garden": [("garden", "--json")],
    "goal": [("goal", "list", "--all", "--json")],
    "guide": [("guide", "--json")],
    "help-me": [("help-me", "designers", "--json")],
    "inbox": [("inbox", "--json")],
    "interaction": [("interaction", "list", "Ana", "--json")],
    "leave": [("leave", "list", "--all", "--json")],
    "ledger": [("ledger", "--json"), ("ledger", "Ana", "--json")],
    "list": [("promise", "list", "--json")],
    "log": [("log", "--json", "call with Ana"), ("log", "--json", "met Zorro")],
    "milestone": [("milestone", "list", "--json")],
    "news": [("news", "list", "--json"), ("news", "add", "Ana", "promoted", "--json")],
    "note": [("note", "list", "--json")],
    "path": [("path", "Ana", "Priya", "--json")],
    "plan": [("plan", "list", "--all", "--json")],
    "promise": [("promise", "list", "--all", "--json")],
    "read-draft": [("read-draft", "Ana", __file__, "--json")],
    "redo": [("redo", "--json")],
    "remove": [("remove", "Ana", "--json")],
    "repair": [("repair", "list", "--all", "--json")],
    "review": [
        ("review", "--json"),
        ("review", "season", "--json"),
        ("review", "weed", "--json"),
        ("review", "ties", "--json"),
        ("review", "--write", "call Keiko", "--json"),
    ],
    "set": [
        ("set", "--json"),
        ("set", "rollover", "--json"),
        ("set", "cap", "5", "--json"),
        ("set", "cap", "--json"),
    ],
    "shelf": [("shelf", "list", "--all", "--json")],
    "show": [("show", "Ana", "--json")],
    "step": [("step", "list", "--all", "--json")],
    "undo": [("undo", "--json")],
    "unite": [("unite", "Ana", "Marcus", "--json")],
    "why": [("why", "Ana", "--json"), ("why", "Marcus", "--json")],
}


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample document in a file."""
    from datetime import date

    from keepup_tui.demo.sample import sample
    from keepup_tui.domain.records import TABLES
    from keepup_tui.store.document import Document

    folder = tmp_path_factory.mktemp("demo")
    document = Document(folder / "demo.json", folder / "state")
    book = sample(date(2026, 11, 25))
    document.apply(
        lambda edit: [edit.put(row) for name in TABLES for row in book.table(name).values()],
        ms=1_795_599_600_000,
        label="the demo",
    )
    return folder / "demo.json"


@pytest.mark.parametrize("name", TOLD)
def test_the_output_is_of_the_published_shape(keepup: Keepup, demo: Path, name: str) -> None:
    keepup("restore", str(demo))
    if name == "redo":
        keepup("add", "Dora")
        keepup("undo")
    for words in TOLD[name]:
        printed = keepup(*words).out
        kinds = schemas.types_of(name)
        for kind in kinds:
            try:
                msgspec.json.decode(printed, type=kind, dec_hook=_text, strict=True)
            except msgspec.ValidationError:
                continue
            break
        else:
            msgspec.json.decode(printed, type=kinds[0], dec_hook=_text)


def _text(kind: type, value: Any) -> Any:
    return kind(value)


@pytest.mark.parametrize("name", schemas.names())
def test_every_schema_is_printed(keepup: Keepup, name: str) -> None:
    schema = keepup("schema", name).json
    assert schema["title"] == name
    text = json.dumps(schema)
    for referred in set(text.split('"#/$defs/')[1:]):
        assert referred.partition('"')[0] in schema["$defs"]


def test_every_name_has_an_output_that_is_tried() -> None:
    assert set(schemas.names()) - set(TOLD) == {"import", "restore"}


def test_a_record_carries_nothing_that_its_schema_does_not_name(keepup: Keepup, demo: Path) -> None:
    keepup("restore", str(demo))
    schema = keepup("schema", "contacts").json
    known = set(schema["$defs"]["Contact"]["properties"])
    for row in keepup("contacts", "--json").items:
        assert set(row) <= known


def test_the_names_are_listed(keepup: Keepup) -> None:
    assert keepup("schema").out.split() == list(schemas.names())
