"""The order of the system calls survives a power cut: data, name, folder."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import sys
from pathlib import Path
from keepup_tui.domain.records import Note
from keepup_tui.store.document import Document
from keepup_tui.store.inbox import Entry
document = Document(Path(sys.argv[1]) / "data" / "keepup.json", Path(sys.argv[1]) / "state")
for text in ("one", "two"):
    document.apply(
        lambda edit: edit.add(Note(kind="fact", text=text)), ms=5, label=text, backup=True
    )
document.undo(ms=6)
document.redo(ms=7)
document.restore(b'{"notes": {"5": {"kind": "fact", "text": "x"}}}', ms=8, label="restore")
document.inbox.put(Entry(id=9, line="coffee", ms=5, zone="UTC", why="busy"))
"""
CALL = re.compile(r"(fsync|rename|mkdir)\((?:\d+<)?\"?([^>\",]+)[^,]*(?:, \"([^\"]+)\")?")


def calls(folder: Path) -> list[tuple[str, str, str]]:
    """Every rename, new folder and sync in `folder`, in order, with the names they touch."""
    strace = shutil.which("strace")
    if not strace:
        pytest.skip("there is no strace here")
    log = folder / "strace.log"
    command = [strace, "-f", "-y", "-e", "trace=fsync,rename,mkdir", "-o", str(log)]
    done = subprocess.run([*command, sys.executable, "-c", SCRIPT, str(folder)], check=False)
    if done.returncode:
        pytest.skip("strace may not trace here")
    found = [CALL.search(line) for line in log.read_text().splitlines() if " = 0" in line]
    return [
        (match[1], match[2], match[3] or "") for match in found if match and str(folder) in match[2]
    ]


def test_data_is_synced_before_its_name_and_the_folder_after_it(tmp_path: Path) -> None:
    seen = calls(tmp_path)
    written = 0
    for place, (call, old, new) in enumerate(seen):
        if call == "mkdir":
            assert ("fsync", str(Path(old).parent)) == seen[place + 1][:2]
        if call == "rename":
            assert ("fsync", str(Path(new).parent)) == seen[place + 1][:2]
            if old.endswith(".tmp"):
                assert ("fsync", old) == seen[place - 1][:2]
                written += 1
    assert written == 11


def test_the_inverse_comes_before_the_document(tmp_path: Path) -> None:
    renamed = [new for call, _, new in calls(tmp_path) if call == "rename"]
    first = next(place for place, new in enumerate(renamed) if new.endswith("keepup.json"))
    assert renamed[first - 1].endswith("undo/000000000001.done")
    last = max(place for place, new in enumerate(renamed) if new.endswith("keepup.json"))
    assert renamed[last - 1].endswith(".done")
