"""Lines put into a large document without laying out again what they do not touch."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from keepup_tui.domain.edit import Place
from keepup_tui.domain.records import TABLES
from keepup_tui.store.disk import Chunk
from keepup_tui.store.layout import Lines, changed, render
from keepup_tui.store.tables import Tables

_MANY: Final = 16


class _Cut(NamedTuple):
    """A stretch of the document, and what stands there instead."""

    start: int
    end: int
    text: bytes


class _NotSimple(Exception):
    """The lines do not fit in one by one."""


def spliced(content: bytes, tables: Tables, lines: Lines) -> list[Chunk]:
    """The canonical `content`, which holds `tables`, with `lines` in it, in pieces."""
    try:
        cuts = sorted(_cuts(content, tables, lines), key=_by_place)
    except _NotSimple:
        return [render(changed(tables, lines))]
    view = memoryview(content)
    edges = [_Cut(0, 0, b""), *cuts, _Cut(len(content), len(content), b"")]
    chunks: list[Chunk] = []
    for cut, following in pairwise(edges):
        chunks += [cut.text, view[cut.end : following.start]]
    return [chunk for chunk in chunks if chunk]


def _cuts(content: bytes, tables: Tables, lines: Lines) -> Iterator[_Cut]:
    if len(lines) > _MANY:
        raise _NotSimple
    by_table: dict[str, dict[int, bytes | None]] = {}
    for (name, key), line in sorted(lines.items(), key=_by_key):
        by_table.setdefault(name, {})[key] = line
    for name, some in by_table.items():
        ids = list(tables.rows.get(name, ()))
        if not ids or (some.get(ids[-1], b"") is None and (len(some) > 1 or len(ids) == 1)):
            raise _NotSimple
        body = _body(content, tables, name)
        for key, line in some.items():
            yield _cut(content, ids, body, key, line)


def _by_place(cut: _Cut) -> tuple[int, int]:
    return cut.start, cut.end


def _by_key(item: tuple[Place, bytes | None]) -> int:
    return item[0][1]


def _body(content: bytes, tables: Tables, name: str) -> tuple[int, int]:
    """Where the lines of a table begin, at the break before them, and where they end."""
    names = [table for table in TABLES if tables.rows.get(table)]
    names += tables.others
    start = content.find(b'\n"%b": {\n' % name.encode()) + len(name) + 6
    place = names.index(name) + 1
    if place == len(names):
        return start, len(content) - len(b"\n}\n}\n")
    following = content.rfind(b'\n},\n"%b": ' % names[place].encode())
    if following < start:
        raise _NotSimple
    return start, following


def _cut(
    content: bytes, ids: list[int], body: tuple[int, int], key: int, line: bytes | None
) -> _Cut:
    place = bisect_left(ids, key)
    if place == len(ids):
        return _Cut(body[1], body[1], b',\n"%d": %b' % (key, line or b""))
    start = content.find(b'\n"%d": ' % ids[place], *body) + 1
    end = content.find(b"\n", start, body[1])
    if not start:
        raise _NotSimple
    if ids[place] != key:
        return _Cut(start, start, b'"%d": %b,\n' % (key, line or b""))
    last = end < 0
    if line is None:
        return _Cut(start - 2, body[1], b"") if last else _Cut(start, end + 1, b"")
    return _Cut(start, body[1] if last else end, b'"%d": %b%b' % (key, line, b"" if last else b","))
