"""A process killed at any call that writes leaves the old document or the new one."""

import os
import subprocess
import sys
from pathlib import Path

LENGTH = os.environ.get("KEEPUP_TORTURE", "short")


def test_the_next_command_finds_all_in_order_whichever_call_was_the_last(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("doomed.py")), str(tmp_path), LENGTH],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    cases = done.stdout.splitlines()
    assert len(cases) > (250 if LENGTH == "full" else 40)
    assert [case for case in cases if not case.endswith(": None")] == []
