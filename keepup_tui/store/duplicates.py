"""Records and tables that a document names twice, of which a reader would see only one."""

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from keepup_tui.store.errors import Damaged
from keepup_tui.store.surrogates import mended
from keepup_tui.store.tables import Tables, line_at, text_of


class _Pairs(dict[str, Any]):
    """A JSON object that remembers the first of its keys that it was given twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        times = Counter(key for key, _ in pairs) if len(self) < len(pairs) else {}
        self.twice = next((key for key, count in times.items() if count > 1), None)


def refuse_duplicates(content: bytes, tables: Tables, path: Path) -> None:
    """Raises Damaged where `content`, which was decoded to `tables`, names something twice."""
    text = mended(text_of(content, path))
    kept = msgspec.json.encode({**tables.rows, **tables.others})
    if len(_compact(text)) == len(_compact(kept)):
        return
    import json

    found = json.loads(text, object_pairs_hook=_Pairs)
    if found.twice:
        raise Damaged(path, "it is there twice", where=f"$.{found.twice}")
    for name, rows in found.items():
        if isinstance(rows, _Pairs) and rows.twice and name in tables.rows:
            where = f"$.{name}[{rows.twice}]"
            line = line_at(content, content.rfind(b'"%b":' % rows.twice.encode()))
            raise Damaged(path, "it is there twice", line=line, where=where)


def _compact(content: bytes) -> bytes:
    return msgspec.json.format(content, indent=-1)
