"""config.toml: what is this machine's alone."""

from pathlib import Path

import pytest

from tests.cli.commanding import Keepup


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config" / "keepup").mkdir(parents=True)
    return tmp_path / "config" / "keepup" / "config.toml"


def test_it_names_the_document(
    keepup: Keepup, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text(f'document = "{tmp_path / "mine.json"}"\n')
    monkeypatch.delenv("KEEPUP_DATA")
    keepup("add", "Ana")
    assert (tmp_path / "mine.json").exists()


def test_it_chooses_the_signs(keepup: Keepup, config: Path, ana: int) -> None:
    keepup("promise", "add", "ana", "x", "--due-on", "2026-11-24", "--on", "2026-11-20")
    config.write_text('glyphs = "plain"\n')
    assert "! Ana" in keepup("due").out
    config.write_text('glyphs = "fancy"\n')
    assert "◆ Ana" in keepup("due").out


@pytest.mark.parametrize("text", ["theme = 5", "colour = 'red'", "= broken", "theme = '\\xff"])
def test_a_broken_one_is_said_and_left_aside(keepup: Keepup, config: Path, text: str) -> None:
    config.write_bytes(text.encode("latin-1"))
    keepup("add", "Ana")
    ran = keepup("garden")
    assert "config.toml" in ran.err
    assert "Ana" in ran.out
