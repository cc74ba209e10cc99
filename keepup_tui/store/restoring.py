"""Export and restore: the document out whole, and in whole."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from keepup_tui.domain.edit import Place
from keepup_tui.domain.records import TABLES
from keepup_tui.store.codec import decode_table
from keepup_tui.store.disk import read_bytes, write_atomically
from keepup_tui.store.errors import Damaged
from keepup_tui.store.held import EMPTY, Held, differences, refuse_newer
from keepup_tui.store.layout import render
from keepup_tui.store.patch import normal
from keepup_tui.store.snapshot import Snapshot, snapshot_of, with_meta
from keepup_tui.store.tables import Tables

_UNIX = datetime(1970, 1, 1, tzinfo=UTC)


def export(now: Snapshot, path: Path) -> bytes:
    """The document of `now` in its canonical form. Raises Damaged where a record is wrong."""
    if now.content is None:
        return EMPTY
    tables = now.tables if now.normal else normal(now.tables, path)
    if now.canonical and tables is now.tables and tables.rows.get("meta"):
        return now.content
    return render(with_meta(tables))


def checked(content: bytes, source: Path) -> Tables:
    """The tables of a document to restore, every record sound and in its form.

    Raises Damaged, Foreign or Newer.
    """
    new = snapshot_of(content, source)
    refuse_newer(new, source)
    for name in TABLES:
        decode_table(name, new.tables.rows.get(name, {}), source, content)
    return with_meta(normal(new.tables, source))


def restore(held: Held, new: Tables, *, ms: int, label: str) -> tuple[Place, ...]:
    """Replaces the document by `new`; what was there is a backup, and beside it if damaged."""
    old = read_bytes(held.file)
    try:
        now = held.snapshot()
    except Damaged:
        assert old is not None
        aside = held.file.with_name(f"{held.file.name}.damaged-{_name_of(ms)}")
        write_atomically(aside, [old])
        held.replace(old, render(new), ms=ms, label=label, good=False)
        return differences(Tables({}), new)
    refuse_newer(now, held.path)
    content = render(new)
    if content != now.content:
        held.replace(now.content, content, ms=ms, label=label)
    return differences(now.tables, new)


def _name_of(ms: int) -> str:
    return f"{_UNIX + timedelta(milliseconds=ms):%Y%m%dT%H%M%S}{ms % 1000:03d}"
