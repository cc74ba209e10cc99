"""Bad input of every kind: one sentence on standard error and an exit status that says so."""

from pathlib import Path

import pytest

from tests.cli.commanding import Keepup


def one_sentence(text: str) -> bool:
    """Whether an error is a line that a person can read."""
    return text.count("\n") == 1 and text.endswith(".\n") and "Traceback" not in text


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("frobnicate",), 2),
        (("due", "--frob"), 2),
        (("due", "--days", "x"), 2),
        (("due", "--days", "0"), 2),
        (("due", "--more", "-1"), 2),
        (("due", "--on", "2026-02-30"), 2),
        (("due", "--on"), 2),
        (("due", "--data"), 2),
        (("show",), 2),
        (("show", "Nobody"), 1),
        (("brief", "Nobody"), 1),
        (("why", "#99"), 1),
        (("ledger", "Nobody"), 1),
        (("edit", "Nobody", "--title", "x"), 1),
        (("remove", "Nobody"), 1),
        (("add", ""), 2),
        (("add", "Ben", "--importance", "huge"), 2),
        (("add", "Ben", "--cadence", "often"), 2),
        (("add", "Ben", "--birthday", "1984-02-30"), 2),
        (("add", "Ben", "--met-on", "someday"), 2),
        (("promise", "frob", "x"), 2),
        (("promise", "add", "Nobody", "x"), 1),
        (("promise", "add"), 2),
        (("promise", "done", "99"), 1),
        (("milestone", "add", "Ana", "birthdy"), 2),
        (("milestone", "add", "Ana", "birthday"), 2),
        (("milestone", "add", "Ana", "birthday", "--date", "soon"), 2),
        (("note", "add", "Ana", "fact"), 2),
        (("step", "add", "Ana", "share"), 2),
        (("circle", "edit", "Nowhere", "--strict"), 1),
        (("circle", "list", "extra"), 2),
        (("answer", "Ana", "frob"), 2),
        (("answer", "Ana", "dismiss"), 2),
        (("set", "colour"), 2),
        (("set", "colour", "red"), 2),
        (("set", "cap", "many"), 2),
        (("set", "cap", "0"), 2),
        (("set", "cap", "1001"), 2),
        (("set", "cap", "99999999999999999999"), 2),
        (("set", "rollover", "04:00+02:00"), 2),
        (("set", "days_off", '["funday"]'), 2),
        (("edit", "Ana", "--zone", "Mars/Phobos"), 2),
        (("edit", "Ana", "--name", " "), 2),
        (("edit", "Ana", "--extra", "novalue"), 2),
        (("edit", "Ana", "--extra", "=value"), 2),
        (("edit", "Ana", "--email", "notmail"), 2),
        (("edit", "Ana", "--email", "@example.com"), 2),
        (("edit", "Ana", "--alias", " "), 2),
        (("add", "Ben", "--email", "notmail"), 2),
        (("add", "  "), 2),
        (("promise", "add", "Ana", "  "), 2),
        (("circle", "add", "  "), 2),
        (("away", "2026-12-10", "2026-12-01"), 1),
        (("undo", "extra"), 2),
        (("redo",), 1),
        (("export", "--format", "pdf"), 2),
        (("export", "--format", "csv", "--json"), 2),
        (("export", "--json", "--format", "markdown", "-o", "/nowhere/at/all"), 2),
        (("restore", "/nowhere/at/all.json"), 1),
        (("import", "/nowhere/at/all.vcf"), 1),
        (("schema", "frob"), 2),
        (("guide", "G99"), 1),
        (("completions", "fish"), 2),
        (("find",), 2),
        (("find", "x", "--limit", "0"), 2),
        (("inbox", "take", "x"), 2),
        (("unite", "Ana", "Ana"), 1),
    ],
)
def test_one_sentence_and_a_status(
    keepup: Keepup, ana: int, words: tuple[str, ...], status: int
) -> None:
    ran = keepup(*words, ok=False)
    assert ran.status == status, ran.err
    assert one_sentence(ran.err), ran.err
    assert ran.out == ""


def test_a_slip_is_met_with_what_was_meant(keepup: Keepup, ana: int) -> None:
    assert "due" in keepup("deu", ok=False).err
    assert "Ana Reyes" in keepup("show", "Anna Rayes Quite", ok=False).err


def test_two_that_fit_exit_3_with_both(keepup: Keepup) -> None:
    keepup("add", "Ben Okafor")
    keepup("add", "Ben Stone")
    ran = keepup("show", "ben", ok=False)
    assert ran.status == 3
    assert "Ben Okafor" in ran.err
    assert "Ben Stone" in ran.err
    keepup("show", "ben st")


BAD_FILES = {
    "empty": b"",
    "truncated": b'{"contacts": {"1": {"name": "A',
    "foreign": b'{"cookies": [1, 2, 3]}',
    "not a document": b"PK\x03\x04 something else",
    "nan": b'{"contacts": {"1": {"name": NaN}}}',
    "a wrong field": b'{"contacts": {"1": {"name": 5}}}',
    "bad utf-8": b'{"contacts": {"1": {"name": "\xff\xfe"}}}',
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES)
@pytest.mark.parametrize("command", ["due", "contacts", "add Ben", "export", "undo"])
def test_a_document_that_is_none(keepup: Keepup, data: Path, content: bytes, command: str) -> None:
    data.write_bytes(content)
    ran = keepup(*command.split(), ok=False)
    assert ran.status == 1
    assert one_sentence(ran.err), ran.err
    assert data.read_bytes() == content


def test_a_damaged_document_tells_of_its_copies(keepup: Keepup, ana: int, data: Path) -> None:
    keepup("log", "call with Ana")
    data.write_bytes(data.read_bytes()[:-20])
    assert "lists 1 good copy" in keepup("due", ok=False).err


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES)
def test_nothing_is_restored_from_what_is_no_document(
    keepup: Keepup, ana: int, tmp_path: Path, data: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(content)
    before = data.read_bytes()
    ran = keepup("restore", str(bad), ok=False)
    assert ran.status == 1
    assert one_sentence(ran.err), ran.err
    assert data.read_bytes() == before


def test_a_folder_in_place_of_the_document(keepup: Keepup, data: Path) -> None:
    data.mkdir()
    ran = keepup("due", ok=False)
    assert ran.status == 1
    assert one_sentence(ran.err), ran.err


def test_screens_need_a_terminal(keepup: Keepup) -> None:
    for words in ((), ("quick",), ("demo",)):
        ran = keepup(*words, ok=False)
        assert ran.status == 1
        assert one_sentence(ran.err)


def test_nothing_stored_steers_the_terminal(keepup: Keepup) -> None:
    keepup("add", "Eve\x1b]52;c;aGk=\x07\u202e")
    for words in (("contacts",), ("show", "eve"), ("why", "eve"), ("brief", "eve")):
        out = keepup(*words).out
        assert "\x1b" not in out
        assert "\x07" not in out
        assert "\u202e" not in out
    assert "\u202e" not in keepup("contacts", "--json").out
    assert keepup("contacts", "--json").items[0]["name"].endswith("\u202e")
