"""A disk that is full, a file that may not grow, a folder that may not be written."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from keepup_tui.domain.records import Note
from keepup_tui.store.document import Document

MS = 1_795_600_000_000
SCRIPT = """
import os, sys
from pathlib import Path
from keepup_tui.domain.records import Note
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Unwritable
from keepup_tui.store.inbox import Entry
document = Document(Path(sys.argv[1]), Path(sys.argv[2]))
if len(sys.argv) > 3:
    os.seteuid(int(sys.argv[3]))
print(len(document.read().notes))
try:
    for number in range(10_000):
        document.apply(
            lambda edit: edit.add(Note(kind="fact", text="x" * 20_000)), ms=5, label="more"
        )
        print("added")
except Unwritable:
    print("unwritable")
try:
    print(document.inbox.put(Entry(id=9, line="coffee", ms=5, zone="UTC", why="unwritable")))
except Unwritable:
    print("no inbox")
"""


def run(document: Document, state: Path, *more: str, limit: int | None = None) -> list[str]:
    def bound() -> None:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(document.path), str(state), *more],
        capture_output=True,
        text=True,
        preexec_fn=bound,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:-1]


def begun(document: Document) -> bytes:
    document.apply(lambda edit: edit.add(Note(kind="fact", text="first")), ms=MS, label="begin")
    return document.path.read_bytes()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a real file system of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_keeps_every_change_it_took(small_disk: Path, tmp_path: Path) -> None:
    document = Document(small_disk / "keepup.json", tmp_path / "state")
    begun(document)
    said = run(document, tmp_path / "state")
    assert said[-2:-1] == ["unwritable"]
    added = said.count("added")
    assert 3 < added < 100
    assert len(document.read().notes) == added + 1
    assert not list(small_disk.glob(".*.tmp"))


def test_a_full_state_folder_stops_the_change_before_it_is_made(
    small_disk: Path, tmp_path: Path
) -> None:
    document = Document(tmp_path / "keepup.json", small_disk)
    begun(document)
    said = run(document, small_disk)
    assert said[-2:-1] == ["unwritable"]
    assert len(document.read().notes) == said.count("added") + 1
    assert said[-1] == str(tmp_path / "keepup.json.inbox" / "9.json")


def test_a_file_that_may_not_grow_is_left_as_it_was(document: Document, tmp_path: Path) -> None:
    begun(document)
    said = run(document, tmp_path / "state", limit=100_000)
    assert said[-2] == "unwritable"
    assert len(document.read().notes) == said.count("added") + 1
    assert not list(document.path.parent.glob(".*.tmp"))


def test_a_folder_that_may_not_be_written_is_read_and_the_line_kept_elsewhere() -> None:
    folder = Path(tempfile.mkdtemp())
    nobody = 65534 if os.geteuid() == 0 else os.geteuid()
    try:
        state = folder / "state"
        document = Document(folder / "data" / "keepup.json", state)
        content = begun(document)
        if os.geteuid() == 0:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, nobody, nobody)
        document.path.parent.chmod(0o500)
        said = run(document, state, str(nobody))
        assert said[:2] == ["1", "unwritable"]
        assert said[2] == str(document.home / "inbox" / "9.json")
        assert document.path.read_bytes() == content
    finally:
        document.path.parent.chmod(0o700)
        shutil.rmtree(folder)
