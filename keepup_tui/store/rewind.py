"""Undo and redo: an operation's inverse, laid over the document if nothing else touched it."""

from typing import Literal

import msgspec
from msgspec import Struct

from keepup_tui.domain.edit import Place
from keepup_tui.store.disk import read_bytes
from keepup_tui.store.errors import Damaged, NothingToRedo, NothingToUndo, UndoRefused
from keepup_tui.store.held import EMPTY, Held, differences, refuse_newer
from keepup_tui.store.history import Numbered, Operation, digest, with_after
from keepup_tui.store.layout import changed, lines_at, render
from keepup_tui.store.migrations import SCHEMA
from keepup_tui.store.patch import normal
from keepup_tui.store.snapshot import Snapshot, snapshot_of
from keepup_tui.store.splice import spliced
from keepup_tui.store.tables import Tables

Landing = Literal["landed", "absent", "changed"]
"""Whether the document holds what an operation made, or what it found, or neither."""


class Undone(Struct, frozen=True):
    """The operation that was taken back, or done again, and every record that changed.

    `lines` is how many lines of the inbox it had taken in.
    """

    label: str
    changed: tuple[Place, ...]
    lines: int = 0


def undo(held: Held, ms: int) -> Undone:
    """Takes back the latest operation. Raises NothingToUndo, UndoRefused and StoreErrors."""
    now, damage = _present(held)
    for found in held.history.done():
        landing, places = _landing(found.operation, now, damage)
        if landing == "absent":
            held.history.forget(found.number)
            continue
        if landing == "changed":
            raise UndoRefused(found.operation.label, places)
        undone = _back(held, now, found, ms)
        held.history.mark_undone(found.number)
        return undone
    raise damage or NothingToUndo


def redo(held: Held, ms: int) -> Undone:
    """Does again what was undone. Raises NothingToRedo, UndoRefused and StoreErrors."""
    now, damage = _present(held)
    for found in held.history.undone():
        landing, places = _landing(found.operation, now, damage)
        if landing == "landed":
            held.history.mark_done(found.number)
            continue
        if landing == "changed":
            raise UndoRefused(found.operation.label, places)
        undone = _forth(held, now, found.operation, ms)
        held.inbox.let_go(found.operation.taken)
        held.history.mark_done(found.number)
        return undone
    raise damage or NothingToRedo


def _present(held: Held) -> tuple[Snapshot, Damaged | None]:
    """What the document holds now; where it is damaged only its bytes, and what is wrong."""
    try:
        now = held.snapshot()
    except Damaged as damage:
        content = read_bytes(held.file)
        return Snapshot(content, Tables({}), SCHEMA, canonical=False, normal=False), damage
    refuse_newer(now, held.path)
    return now, None


def _landing(
    operation: Operation, now: Snapshot, damage: Damaged | None
) -> tuple[Landing, tuple[Place, ...]]:
    """What became of the operation; of a damaged document only whole bytes can be compared."""
    if operation.whole:
        present = digest(now.content)
        if present == operation.whole.after_digest:
            return "landed", ()
        if present == operation.whole.before_digest:
            return "absent", ()
    if damage:
        raise damage
    if operation.whole:
        return "changed", ()
    places = {(row.table, row.key): row for row in operation.rows}
    present_lines = lines_at(now.tables, places)
    strange = {p for p, row in places.items() if not _same(present_lines[p], row.after)}
    if not strange:
        return "landed", ()
    if all(_same(present_lines[p], row.before) for p, row in places.items()):
        return "absent", ()
    return "changed", tuple(place for place in places if place in strange)


def _same(line: bytes | None, noted: str | None) -> bool:
    if line is None or noted is None:
        return line is None and noted is None
    if line == noted.encode():
        return True
    try:
        return bool(msgspec.json.decode(line) == msgspec.json.decode(noted))
    except msgspec.DecodeError:
        return False


def _back(held: Held, now: Snapshot, found: Numbered, ms: int) -> Undone:
    operation = found.operation
    for entry in operation.taken:
        held.inbox.put_back(entry)
    if not operation.whole:
        return _lay(held, now, {(r.table, r.key): r.before for r in operation.rows}, operation, ms)
    assert now.content is not None
    after = held.backups.keep(now.content, ms)
    held.history.rewrite(found.number, with_after(operation, after))
    before = operation.whole.before
    return _bring(held, now, EMPTY if before is None else held.backups.content(before), operation)


def _forth(held: Held, now: Snapshot, operation: Operation, ms: int) -> Undone:
    if not operation.whole:
        return _lay(held, now, {(r.table, r.key): r.after for r in operation.rows}, operation, ms)
    assert operation.whole.after
    return _bring(held, now, held.backups.content(operation.whole.after), operation)


def _lay(
    held: Held, now: Snapshot, noted: dict[Place, str | None], operation: Operation, ms: int
) -> Undone:
    lines = {place: None if text is None else text.encode() for place, text in noted.items()}
    if now.content is not None and now.canonical:
        held.write(spliced(now.content, now.tables, lines), None, in_form=now.normal)
    else:
        if now.content is not None:
            held.backups.keep(now.content, ms)
        held.write([render(normal(changed(now.tables, lines), held.path))], None)
    places = tuple(place for place in lines if place[0] != "meta")
    return Undone(operation.label, places, len(operation.taken))


def _bring(held: Held, now: Snapshot, content: bytes, operation: Operation) -> Undone:
    held.write([content], None)
    try:
        tables = snapshot_of(content, held.path).tables
    except Damaged:
        tables = Tables({})
    return Undone(operation.label, differences(now.tables, tables), len(operation.taken))
