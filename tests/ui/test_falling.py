"""When the app itself fails, the user reads a sentence, and no traceback or note text."""

import os
import sys
from pathlib import Path

import pexpect

FAILING = """
from keepup_tui.ui.screens.today import Today
def fail(self, reading):
    secret = "what nobody else should read"
    raise LookupError(secret)
Today.paint = fail
from keepup_tui.cli.main import run
raise SystemExit(run([]))
"""


def test_an_error_nobody_expected_is_one_sentence(tmp_path: Path) -> None:
    document = tmp_path / "keepup.json"
    document.write_text('{"contacts": {"1": {"name": "Ana Reyes"}}}', encoding="utf-8")
    child = pexpect.spawn(
        sys.executable,
        ["-c", FAILING],
        env={
            **os.environ,
            "KEEPUP_DATA": str(document),
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
        },
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=20,
    )
    child.expect(pexpect.EOF)
    said = str(child.before)
    child.close()
    assert child.exitstatus == 1
    assert "LookupError" in said
    assert "Traceback" not in said
    assert "nobody else should read" not in said
    (note,) = tmp_path.rglob("fault.txt")
    assert "paint" not in said
    assert "fail" in note.read_text(encoding="utf-8")
    assert "nobody else" not in note.read_text(encoding="utf-8")
    assert note.stat().st_mode & 0o077 == 0
