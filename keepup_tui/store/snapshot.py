"""What a document holds at one moment, checked but for the insides of its records."""

from pathlib import Path
from typing import Final

import msgspec
from msgspec import Raw, Struct

from keepup_tui.domain.records import Meta
from keepup_tui.store.codec import decode_table
from keepup_tui.store.duplicates import refuse_duplicates
from keepup_tui.store.errors import Damaged, Foreign
from keepup_tui.store.layout import is_canonical, names_nothing_twice
from keepup_tui.store.migrations import SCHEMA, migrated
from keepup_tui.store.tables import Tables, tables_of

META: Final = Raw(msgspec.json.encode({"format": "keepup", "schema": SCHEMA}))


class Snapshot(Struct):
    """`content` is None where there is no document yet.

    `canonical` says that it lies on disk as we lay it, `normal` that each record is also
    known to be in the form in which we store it.
    """

    content: bytes | None
    tables: Tables
    schema: int
    canonical: bool
    normal: bool


def snapshot_of(
    content: bytes | None,
    path: Path,
    *,
    laid: bool = False,
    normal: bool = False,
    only_read: bool = False,
) -> Snapshot:
    """The snapshot of `content`, read from `path`, with what is known of its form already.

    Where it is `only_read`, its form is not proved. Raises Damaged or Foreign.
    """
    if content is None:
        return Snapshot(None, Tables({}), SCHEMA, canonical=True, normal=True)
    tables = tables_of(content, path)
    schema = _schema(tables, path)
    canonical = laid or (not only_read and is_canonical(content, tables))
    if not canonical and not (only_read and names_nothing_twice(content, tables)):
        refuse_duplicates(content, tables, path)
    if schema < SCHEMA:
        return Snapshot(content, migrated(tables, schema), schema, canonical=False, normal=False)
    return Snapshot(content, tables, schema, canonical, normal)


def with_meta(tables: Tables) -> Tables:
    """`tables` with the record that says what the document is."""
    if tables.rows.get("meta"):
        return tables
    return Tables({**tables.rows, "meta": {1: META}}, tables.others)


def _schema(tables: Tables, path: Path) -> int:
    rows = decode_table("meta", tables.rows.get("meta", {}), path)
    for record in rows.values():
        if isinstance(record, Meta):
            if record.format != "keepup":
                raise Foreign(path, "another program wrote it", where="$.meta")
            if record.schema < 1:
                raise Damaged(path, f"there is no schema {record.schema}", where="$.meta")
            return record.schema
    return SCHEMA
