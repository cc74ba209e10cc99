"""Files are wholly written, durably, or not at all, whichever call fails."""

import errno
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from keepup_tui.domain.records import Contact
from keepup_tui.store.disk import make_folder, read_bytes, remove, sync_folder, write_atomically
from keepup_tui.store.document import Document
from keepup_tui.store.errors import StoreError, Unreadable, Unwritable
from keepup_tui.store.lock import locked
from keepup_tui.store.seal import Seal

CALLS = ("open", "fchmod", "write", "fsync", "replace", "fstat")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES, errno.EROFS)


class Failing:
    """A system call that fails from its `nth` time on."""

    def __init__(self, real: Callable[..., object], nth: int, number: int) -> None:
        self.real, self.left, self.number = real, nth, number

    def __call__(self, *args: object, **kwargs: object) -> object:
        self.left -= 1
        if self.left <= 0:
            raise OSError(self.number, os.strerror(self.number))
        return self.real(*args, **kwargs)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", ERRORS)
def test_a_failing_call_leaves_the_old_bytes_and_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "folder" / "a.json"
    write_atomically(path, [b"old"])
    with monkeypatch.context() as patch:
        patch.setattr(os, call, Failing(getattr(os, call), 1, number))
        with pytest.raises(Unwritable) as caught:
            write_atomically(path, [b"new"])
    assert (caught.value.path, caught.value.errno) == (path, number)
    assert path.read_bytes() == b"old"
    assert os.listdir(path.parent) == ["a.json"]


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace", "mkdir"])
@pytest.mark.parametrize("nth", range(1, 8))
def test_whichever_call_of_a_change_fails_the_document_is_the_old_or_the_new_one(
    document: Document, monkeypatch: pytest.MonkeyPatch, call: str, nth: int
) -> None:
    document.apply(lambda edit: edit.add(Contact(name="Ana")), ms=5, label="")
    old = document.path.read_bytes()
    monkeypatch.setattr(os, call, Failing(getattr(os, call), nth, errno.EIO))
    failed = False
    try:
        document.apply(lambda edit: edit.add(Contact(name="Ben")), ms=6, label="", backup=True)
    except StoreError:
        failed = True
    monkeypatch.undo()
    names = [contact.name for contact in document.read().contacts.values()]
    assert names == (["Ana", "Ben"] if document.path.read_bytes() != old else ["Ana"])
    assert failed or names == ["Ana", "Ben"]
    document.apply(lambda edit: edit.add(Contact(name="Eli")), ms=7, label="")
    assert document.undo(ms=8).changed
    assert [contact.name for contact in document.read().contacts.values()] == names


def test_the_data_is_synced_before_the_rename_and_the_folder_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    seen: list[str] = []
    sync, move = os.fsync, os.replace

    def fsync(descriptor: int) -> None:
        seen.append(os.path.basename(os.readlink(f"/proc/self/fd/{descriptor}")))
        sync(descriptor)

    def replace(old: Path, new: Path) -> None:
        seen.append("rename")
        move(old, new)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    write_atomically(path, [b"x"])
    assert seen == [".a.json.tmp", "rename", tmp_path.name]


def test_short_writes_are_carried_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:3]))
    write_atomically(tmp_path / "a", [b"one", memoryview(b"and two")])
    assert (tmp_path / "a").read_bytes() == b"oneand two"


def test_what_a_killed_writer_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / ".a.tmp").write_bytes(b"half")
    write_atomically(tmp_path / "a", [b"whole"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "home"]


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "victim").write_bytes(b"mine")
    (tmp_path / ".a.tmp").symlink_to(tmp_path / "victim")
    write_atomically(tmp_path / "a", [b"new"])
    assert (tmp_path / "victim").read_bytes() == b"mine"


def test_a_file_system_that_cannot_sync_folders_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", Failing(os.fsync, 1, errno.EINVAL))
    sync_folder(tmp_path)


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Unwritable):
        make_folder(tmp_path / "file")
    with pytest.raises(Unwritable):
        remove(tmp_path / "file" / "x")
    with pytest.raises(Unreadable):
        read_bytes(tmp_path / "file" / "x")
    remove(tmp_path / "absent" / "x")


def test_a_lock_that_cannot_be_had_is_told(tmp_path: Path) -> None:
    (tmp_path / "keepup.json.lock").symlink_to(tmp_path / "elsewhere")
    document = Document(tmp_path / "keepup.json", tmp_path / "state")
    with pytest.raises(Unwritable):
        document.undo(ms=5)


def test_a_broken_seal_only_costs_time(document: Document) -> None:
    document.apply(lambda edit: edit.add(Contact(name="Ana")), ms=5, label="")
    (document.home / "seal").write_bytes(b"\xff")
    document.apply(lambda edit: edit.add(Contact(name="Ben")), ms=6, label="")
    assert len(document.read().contacts) == 2
    stamp = document.stamp()
    assert stamp
    assert Seal(document.home / "seal").read(stamp) == (True, False)


def test_a_busy_writer_lets_others_in(tmp_path: Path) -> None:
    path, line = tmp_path / "a.json", tmp_path / "line"
    stop = threading.Event()

    def push() -> None:
        while not stop.is_set():
            with locked(path, 5, line):
                time.sleep(0.02)

    thread = threading.Thread(target=push)
    thread.start()
    try:
        for _ in range(20):
            with locked(path, 0.4, line):
                pass
    finally:
        stop.set()
        thread.join()
