"""What the palette says to type in the shell works there as it is told."""

import shlex
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from keepup_tui.wording.commands import IN_THE_SHELL, InShell
from tests.cli.commanding import Keepup

MEANT = {
    "NAME": "Ana",
    "OTHER": "Ben",
    "TEXT": "grants",
    "KEY": "cap",
    "VALUE": "4",
}
ON_A_SCREEN = frozenset({"quick"})


@pytest.mark.parametrize(
    "command",
    [each for each in IN_THE_SHELL if each.typed not in ON_A_SCREEN],
    ids=lambda command: command.name,
)
@pytest.mark.usefixtures("ana")
def test_it_can_be_typed(
    keepup: Keepup,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: InShell,
) -> None:
    keepup("add", "Ben Okafor", "--introduced-by", "Ana")
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"Dear Ana")))
    meant = {**MEANT, "FILE": str(tmp_path / "copy")}
    words = [meant.get(word, word) for word in shlex.split(command.typed)]
    keepup(*words)
