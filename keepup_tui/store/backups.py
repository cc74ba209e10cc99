"""The document's backups: compressed, read back before they count, thinned as they age."""

import contextlib
import errno
import os
import zlib
from collections.abc import Collection, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from keepup_tui.store.disk import read_bytes, remove, write_atomically
from keepup_tui.store.errors import Damaged, Unwritable

_EVERY: Final = timedelta(minutes=30)
_ALL_OF: Final = timedelta(days=2)
_GZIP: Final = 31
_GOOD: Final = ".json.gz"
_BAD: Final = ".damaged.gz"
_UNIX: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Backup(Struct, frozen=True):
    """A copy of the document as it was `at` that instant."""

    path: Path
    at: datetime


class Backups:
    """The backups in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Backup]:
        """Every good backup, newest first."""
        return self._named(_GOOD)

    def due(self, ms: int) -> bool:
        """Whether none was made within the half hour around the instant `ms`."""
        now = _at(ms)
        return all(abs(now - backup.at) >= _EVERY for backup in self.all())

    def keep(self, content: bytes, ms: int, *, good: bool = True) -> str:
        """Keeps `content` and returns the name of its file. Raises Unwritable."""
        path = self._free(ms, _GOOD if good else _BAD)
        write_atomically(path, [zlib.compress(content, 1, _GZIP)])
        if self.content(path.name) != content:
            remove(path)
            raise Unwritable(path, errno.EIO)
        return path.name

    def content(self, name: str) -> bytes:
        """What the backup called `name` holds. Raises Damaged where it is gone or broken."""
        path = self._folder / name
        packed = read_bytes(path)
        if packed is None:
            raise Damaged(path, "it is gone")
        try:
            return zlib.decompress(packed, _GZIP)
        except zlib.error as error:
            raise Damaged(path, "it cannot be unpacked") from error

    def thin(self, ms: int, needed: Collection[str]) -> None:
        """Removes what has aged out by the instant `ms`, but for the `needed` names.

        Damaged bytes stay only while undo needs them. What cannot be removed stays.
        """
        kept = {backup.path for backup in kept_of(self.all(), _at(ms))}
        for backup in (*self.all(), *self._named(_BAD)):
            if backup.path not in kept and backup.path.name not in needed:
                with contextlib.suppress(Unwritable):
                    remove(backup.path)

    def _named(self, ending: str) -> list[Backup]:
        try:
            found = os.listdir(self._folder)
        except OSError:
            return []
        names = sorted((name for name in found if name.endswith(ending)), reverse=True)
        return [Backup(self._folder / name, at) for name in names for at in _when(name, ending)]

    def _free(self, ms: int, ending: str) -> Path:
        stem = f"{_at(ms):%Y%m%dT%H%M%S}{ms % 1000:03d}"
        paths = (self._folder / f"{stem}-{number:03d}{ending}" for number in count(1))
        return next(path for path in paths if not path.exists())


def kept_of(backups: list[Backup], now: datetime) -> list[Backup]:
    """Those of `backups` (newest first) that stay: two days of all, then ever fewer."""
    kept = [backup for backup in backups if now - backup.at < _ALL_OF]
    rest = backups[len(kept) :]
    for form, most in (("%Y%j", 12), ("%G%V", 10), ("%Y%m", 9)):
        newest: dict[str, Backup] = {}
        for backup in rest:
            newest.setdefault(f"{backup.at:{form}}", backup)
        chosen = dict(islice(newest.items(), most))
        kept += chosen.values()
        rest = [backup for backup in rest if f"{backup.at:{form}}" not in chosen]
    return kept


def _at(ms: int) -> datetime:
    return _UNIX + timedelta(milliseconds=ms)


def _when(name: str, ending: str) -> Iterator[datetime]:
    stem = name.removesuffix(ending).partition("-")[0]
    try:
        seconds = datetime.fromisoformat(f"{stem[:15]}+00:00")
        yield seconds + timedelta(milliseconds=int(stem[15:]))
    except ValueError:
        return
