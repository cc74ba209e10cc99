"""Backups: made by themselves, read back, thinned as they age."""

import gzip
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from keepup_tui.domain.records import Contact
from keepup_tui.store.backups import Backup, Backups, kept_of
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged, Unwritable

MS = 1_795_600_000_000
MINUTE = 60_000
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def add(document: Document, ms: int, *, backup: bool = False) -> bytes:
    before = document.path.read_bytes() if document.exists() else b""
    document.apply(lambda edit: edit.add(Contact(name="A")), ms=ms, label="", backup=backup)
    return before


def test_a_change_keeps_what_was_there_every_half_hour(document: Document) -> None:
    add(document, MS)
    assert document.backups() == []
    first = add(document, MS)
    add(document, MS + 29 * MINUTE)
    assert len(document.backups()) == 1
    second = add(document, MS + 30 * MINUTE)
    newest, oldest = document.backups()
    assert gzip.decompress(newest.path.read_bytes()) == second
    assert document.backup(oldest.path.name) == first
    assert newest.at - oldest.at == timedelta(minutes=30)


def test_a_clock_set_back_makes_no_flood(document: Document) -> None:
    add(document, MS)
    add(document, MS)
    add(document, MS - 20 * MINUTE)
    assert len(document.backups()) == 1


def test_one_is_made_when_it_is_asked_for(document: Document) -> None:
    add(document, MS)
    for _ in range(3):
        add(document, MS, backup=True)
    backups = document.backups()
    assert len(backups) == 3
    assert [len(document.backup(backup.path.name)) for backup in backups] == sorted(
        [len(document.backup(backup.path.name)) for backup in backups], reverse=True
    )


def test_what_is_gone_or_broken_is_damaged(tmp_path: Path) -> None:
    backups = Backups(tmp_path)
    name = backups.keep(b"{}", MS)
    packed = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(packed[:-3])
    with pytest.raises(Damaged):
        backups.content(name)
    with pytest.raises(Damaged):
        backups.content("gone.json.gz")


def test_one_that_does_not_read_back_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = Backups(tmp_path / "backups")
    monkeypatch.setattr(backups, "content", lambda name: b"something else")
    with pytest.raises(Unwritable):
        backups.keep(b"{}", MS)
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_file_that_is_none_of_ours_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "notes.json.gz").write_bytes(b"x")
    assert Backups(tmp_path).all() == []


def test_damaged_bytes_are_kept_but_not_offered(tmp_path: Path) -> None:
    backups = Backups(tmp_path)
    name = backups.keep(b"broken", MS, good=False)
    assert backups.all() == []
    assert backups.content(name) == b"broken"
    backups.thin(MS, {name})
    assert backups.content(name) == b"broken"
    backups.thin(MS, ())
    assert not list(tmp_path.glob("*.gz"))


def test_two_days_of_all_then_ever_fewer() -> None:
    every = [
        Backup(Path(str(hours)), NOW - timedelta(hours=hours)) for hours in range(0, 24 * 800, 6)
    ]
    kept = kept_of(every, NOW)
    ages = [(NOW - backup.at) / timedelta(days=1) for backup in kept]
    assert ages == sorted(ages)
    assert len([age for age in ages if age < 2]) == 8
    assert len(kept) == 8 + 12 + 10 + 9
    daily = ages[8:20]
    assert all(0.5 <= later - sooner <= 1.5 for sooner, later in pairwise(daily))
    assert 70 <= ages[29] <= 95
    assert 290 <= ages[-1] <= 375


def test_what_undo_needs_stays(tmp_path: Path) -> None:
    backups = Backups(tmp_path)
    old = [backups.keep(b"{}", MS - 1000 * 86_400_000 - ms) for ms in range(3)]
    backups.thin(MS, {old[2]})
    assert [backup.path.name for backup in backups.all()] == [old[0], old[2]]
