"""What every test gets: a home of its own, and no trace of the real one."""

from pathlib import Path

import pytest

from keepup_tui.store.document import Document


@pytest.fixture(autouse=True)
def _fenced_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    for name in (
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_CONFIG_HOME",
        "KEEPUP_DATA",
        "KEEPUP_NOW",
        "NO_COLOR",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    """A document that is not there yet, with a state folder of its own."""
    return Document(tmp_path / "data" / "keepup.json", tmp_path / "state")
