"""Writers that are killed, and writers that come all at once, lose nothing."""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Note
from keepup_tui.store.document import Document

FULL = os.environ.get("KEEPUP_TORTURE") == "full"
WRITER = Path(__file__).with_name("loud_writer.py")
MS = 1_795_600_000_000


def filled(document: Document, size: int) -> Document:
    """The document with notes of about `size` bytes in it."""

    def fill(edit: Edit) -> None:
        for number in range(size // 1000):
            edit.add(Note(kind="fact", text=f"filling {number} " + "x" * 900))

    document.apply(fill, ms=MS, label="fill")
    return document


def start(document: Document, state: Path, name: str, times: int) -> "subprocess.Popen[str]":
    command = [sys.executable, str(WRITER), str(document.path), str(state), name, str(times)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def written(document: Document) -> Counter[str]:
    fresh = Document(document.path, document.home)
    return Counter(note.text for note in fresh.read().notes.values() if "-" in note.text[:12])


def test_a_killed_writer_loses_nothing_it_acknowledged(document: Document, tmp_path: Path) -> None:
    luck = random.Random(5)
    filled(document, 10_000_000 if FULL else 300_000)
    said: list[str] = []
    for kill in range(500 if FULL else 25):
        process = start(document, tmp_path / "state", f"w{kill}", 10_000)
        assert process.stdout
        said.append(process.stdout.readline().strip())
        time.sleep(luck.random() * 0.08)
        process.kill()
        said += process.stdout.read().split()
        process.wait()
        process.stdout.close()
    found = written(document)
    assert set(said) <= set(found)
    assert set(found.values()) == {1}
    assert len(found) <= len(said) + 500
    before = document.path.read_bytes()
    document.apply(lambda edit: edit.add(Note(kind="fact", text="after-all")), ms=MS, label="")
    document.undo(ms=MS)
    assert document.path.read_bytes() == before
    assert not list(document.path.parent.glob(".*.tmp"))


def test_eight_writers_at_once_write_each_change_exactly_once(
    document: Document, tmp_path: Path
) -> None:
    times = 250 if FULL else 12
    began = time.monotonic()
    processes = [start(document, tmp_path / "state", f"w{number}", times) for number in range(8)]
    for process in processes:
        assert process.stdout
        assert len(process.stdout.read().split()) == times
        process.stdout.close()
        assert process.wait() == 0
    assert written(document) == Counter(f"w{w}-{n}" for w in range(8) for n in range(times))
    assert len(document.read().notes) == 8 * times
    assert time.monotonic() - began < (600 if FULL else 60)
    for _ in range(min(8 * times, 100)):
        document.undo(ms=MS)


@pytest.mark.parametrize("name", ["notes"])
def test_ids_stay_unique_where_all_share_one_clock(
    document: Document, tmp_path: Path, name: str
) -> None:
    processes = [start(document, tmp_path / "state", f"w{number}", 3) for number in range(4)]
    for process in processes:
        process.communicate()
    assert len(document.read().table(name)) == 12
