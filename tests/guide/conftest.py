"""A guide of its own for every test: a document, a clock, and the commands in this process."""

from pathlib import Path

import pytest

from keepup_tui.cli.main import run
from tests.guide.guiding import Guide
from tests.guide.without import parts, take_out


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--without", metavar="G05", help="take a practice out for this run")


def pytest_configure(config: pytest.Config) -> None:
    practice = config.getoption("--without", default=None)
    for part in parts(practice) if practice else ():
        take_out(part)


@pytest.fixture
def guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Guide:
    """An empty document in a folder of its own; the clock stands on Wednesday, 25 November 2026."""
    monkeypatch.setenv("KEEPUP_DATA", str(tmp_path / "keepup.json"))
    monkeypatch.setenv("KEEPUP_NOW", "2026-11-25T09:40")

    def command(words: list[str]) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(words)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    def clock(moment: str) -> None:
        monkeypatch.setenv("KEEPUP_NOW", moment)

    return Guide(command, tmp_path, clock)
