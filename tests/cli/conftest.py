"""Running `keepup` as a user would, on a document of the test's own."""

from pathlib import Path

import pytest

from keepup_tui.cli.main import run
from tests.cli.commanding import Keepup, Ran

NOW = "2026-11-25T09:40"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of the document, in a folder of its own."""
    folder = tmp_path / "kept"
    folder.mkdir()
    monkeypatch.setenv("KEEPUP_DATA", str(folder / "keepup.json"))
    monkeypatch.setenv("KEEPUP_NOW", NOW)
    return folder / "keepup.json"


@pytest.fixture
def keepup(data: Path, capsys: pytest.CaptureFixture[str]) -> Keepup:
    """Runs one command in this process; with `ok` it has to succeed."""

    def command(*words: str, ok: bool = True) -> Ran:
        capsys.readouterr()
        status = run([str(word) for word in words])
        printed = capsys.readouterr()
        assert not ok or status == 0, printed.err
        return Ran(status, printed.out, printed.err)

    return command


@pytest.fixture
def ana(keepup: Keepup) -> int:
    """The id of Ana Reyes, who has been in the document for a while."""
    words = ("--pronouns", "she", "--email", "ana@example.com", "--on", "2025-01-06", "--json")
    added = keepup("add", "Ana Reyes", *words)
    contact_id: int = added.json["changed"][0]["id"]
    return contact_id
