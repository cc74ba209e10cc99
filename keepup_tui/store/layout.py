"""How the document lies on disk: one record a line, by table and by numeric id."""

from collections.abc import Mapping, Sized

import msgspec
from msgspec import Raw

from keepup_tui.domain.edit import Place
from keepup_tui.domain.records import TABLES
from keepup_tui.store.tables import Rows, Tables

Lines = Mapping[Place, bytes | None]
"""Records as they are stored, by place; None for one that is not there."""


def render(tables: Tables) -> bytes:
    """The whole document as KeepUp writes it; empty tables are left out."""
    parts = [_table(name, tables.rows[name]) for name in TABLES if tables.rows.get(name)]
    parts += [
        b"\n%b: %b" % (msgspec.json.encode(name), _on_one_line(raw))
        for name, raw in tables.others.items()
    ]
    return b"{" + b",".join(parts) + b"\n}\n"


def line_count(rows: Mapping[str, Sized], others: int = 0) -> int:
    """The line breaks in a document of these tables and as many that KeepUp does not know."""
    full = [len(table) for table in rows.values() if table]
    return sum(full) + 2 * len(full) + others + 2


def is_canonical(content: bytes, tables: Tables) -> bool:
    """Whether `content`, which holds `tables`, lies exactly as `render` lays it."""
    return (
        content.count(b"\n") == line_count(tables.rows, len(tables.others))
        and render(tables) == content
    )


def names_nothing_twice(content: bytes, tables: Tables) -> bool:
    """Whether `content` is as long, in lines and bytes, as `tables` laid out: a quick look."""
    if content.count(b"\n") != line_count(tables.rows, len(tables.others)):
        return False
    return len(content) == _size(tables)


def changed(tables: Tables, lines: Lines) -> Tables:
    """`tables` with `lines` in them."""
    rows = dict(tables.rows)
    for name in {table for table, _ in lines}:
        rows[name] = dict(rows.get(name, {}))
    for (name, key), line in lines.items():
        if line is None:
            rows[name].pop(key, None)
        else:
            rows[name][key] = Raw(line)
    return Tables(rows, tables.others)


def lines_at(tables: Tables, places: Mapping[Place, object]) -> dict[Place, bytes | None]:
    """What `tables` holds at each of `places`."""
    found: dict[Place, bytes | None] = {}
    for name, key in places:
        raw = tables.rows.get(name, {}).get(key)
        found[name, key] = None if raw is None else bytes(raw)
    return found


def _size(tables: Tables) -> int:
    """The length of what `render` makes, from that of the tables without white space."""
    full = {name: rows for name, rows in tables.rows.items() if rows}
    records = sum(map(len, full.values()))
    spread = 2 * records + 3 * len(full) + 2 * len(tables.others)
    return len(msgspec.json.encode({**full, **tables.others})) + spread + 2


def _table(name: str, rows: Rows) -> bytes:
    keys = list(rows)
    ordered = rows if keys == sorted(keys) else dict(sorted(rows.items()))
    body = _body(ordered)
    if body.count(b"\n") != len(rows):
        body = _body({key: Raw(_on_one_line(raw)) for key, raw in ordered.items()})
    return b'\n"%b": {%b\n}' % (name.encode(), body[1:])


def _body(rows: Rows) -> bytes:
    return b"".join([part for key, raw in rows.items() for part in (b',\n"%d": ' % key, raw)])


def _on_one_line(raw: Raw) -> bytes:
    text = bytes(raw)
    return msgspec.json.format(text, indent=-1) if b"\n" in text or b"\r" in text else text
