"""`keepup read-draft`: a message read before it is sent."""

import io
from pathlib import Path
from time import process_time

import pytest

from tests.cli.commanding import Keepup

DRAFT = "Hi Ana,\nJust checking in. You need to send it ASAP. How was the divorce?\n"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Typed:
        buffer = io.BytesIO(DRAFT.encode())

    monkeypatch.setattr("sys.stdin", Typed())


def test_a_draft_from_standard_input(keepup: Keepup, ana: int, typed: None) -> None:
    keepup("edit", "Ana", "--off-limit", "the divorce")
    read = keepup("read-draft", "Ana", "Reyes", "-", "--json").json
    assert (read["contact_id"], read["contact"]) == (ana, "Ana Reyes")
    assert [(one["kind"], one["practice"], one["text"]) for one in read["findings"]] == [
        ("filler", "G38", "Just checking in"),
        ("demanding", "G38", "You need to"),
        ("demanding", "G38", "ASAP"),
        ("off_limits", "G10", "divorce"),
    ]
    for one in read["findings"]:
        assert DRAFT[one["at"] :].startswith(one["text"])
    assert (read["mostly_asks"], read["give"]) == (False, None)
    assert read["begin"]["salutation"] == "Hi Ana,"


def test_a_draft_from_a_file_in_words(keepup: Keepup, ana: int, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"\xef\xbb\xbfHi Ana, \xff how are you?")
    assert keepup("read-draft", "Ana", str(file)).out == "Nothing to point out; it reads well.\n"
    file.write_text("Please advise.")
    assert "takes" not in keepup("read-draft", "Ana", str(file)).out
    assert "“Please advise” can sound like an order" in keepup("read-draft", "Ana", str(file)).out


def test_what_cannot_be_read_is_said(keepup: Keepup, ana: int, tmp_path: Path) -> None:
    gone = keepup("read-draft", "Ana", str(tmp_path / "gone.txt"), ok=False)
    assert gone.status == 1
    assert "gone.txt" in gone.err
    (tmp_path / "long.txt").write_bytes(b"x" * 1_000_001)
    long = keepup("read-draft", "Ana", str(tmp_path / "long.txt"), ok=False)
    assert long.status == 1
    assert "longer" in long.err


def test_mostly_asking_proposes_a_give(keepup: Keepup, ana: int, tmp_path: Path) -> None:
    for day in ("2026-10-01", "2026-10-08", "2026-10-15", "2026-10-22"):
        keepup("log", "--on", day, "mailed Ana to ask for the slides")
    file = tmp_path / "letter.txt"
    file.write_text("Could you send them?")
    said = keepup("read-draft", "Ana", str(file)).out
    assert "Most of what you began with Ana lately was an ask." in said
    assert "say what you value in her" in said
    read = keepup("read-draft", "Ana", str(file), "--json").json
    assert read["mostly_asks"] is True
    assert read["give"]["kind"] == "appreciation"
    keepup("set", "ledger_hidden", "true")
    hidden = keepup("read-draft", "Ana", str(file), "--json").json
    assert "mostly_asks" not in hidden
    assert hidden["give"] is None
    assert "Most of what" not in keepup("read-draft", "Ana", str(file)).out


def test_nothing_is_written(keepup: Keepup, ana: int, data: Path, tmp_path: Path) -> None:
    before = data.read_bytes()
    (tmp_path / "letter.txt").write_text(DRAFT)
    keepup("read-draft", "Ana", str(tmp_path / "letter.txt"))
    assert data.read_bytes() == before


def test_who_is_not_to_be_written_to_is_said_and_nothing_is_refused(
    keepup: Keepup, ana: int, tmp_path: Path
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("A kind word.")
    keepup("edit", "Ana", "--quiet-day", "wed")
    (quiet,) = keepup("read-draft", "Ana", str(file), "--json").json["findings"]
    assert (quiet["kind"], quiet["instead"]) == ("quiet_day", "2026-11-26")
    keepup("edit", "Ana", "--do-not-contact")
    assert keepup("read-draft", "Ana", str(file)).out.startswith("Ana would rather not be")


def test_a_logged_fact_gives_way_to_the_next(keepup: Keepup, ana: int, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("")
    for fact in ("plays the cello", "keeps bees"):
        keepup("note", "add", "Ana", "fact", fact, "--on", "2026-11-02")

    def offered() -> str:
        begin: dict[str, str] = keepup("read-draft", "Ana", str(file), "--json").json["begin"]
        return begin["fact"]

    assert offered() == "plays the cello"
    keepup("log", "coffee with Ana, she played her new cello")
    assert offered() == "keeps bees"
    facts = keepup("brief", "Ana", "--json").json["facts"]
    assert [(row["text"], row.get("used_on")) for row in facts] == [
        ("keeps bees", None),
        ("plays the cello", "2026-11-25"),
    ]


def test_a_message_full_of_phrases_is_read_in_a_moment(
    keepup: Keepup, ana: int, tmp_path: Path
) -> None:
    (tmp_path / "long.txt").write_text("you must ASAP? " * 20_000)
    begun = process_time()
    keepup("read-draft", "Ana", str(tmp_path / "long.txt"), "--json")
    assert process_time() - begun < 5
