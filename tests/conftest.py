"""What every test gets: a home of its own, and no trace of the real one."""

from pathlib import Path

import pytest


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
