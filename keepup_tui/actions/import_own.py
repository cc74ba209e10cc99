"""KeepUp's own records from another file, united with the document's by their ids."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Raw

from keepup_tui.actions.either import either
from keepup_tui.domain.book import TABLE_OF, Book
from keepup_tui.domain.changes import differing
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import TABLES, Batch, Record
from keepup_tui.wording.imports import Becomes, summary
from keepup_tui.wording.spans import Spans

Forms = Mapping[str, Mapping[int, Raw]]

_NONE: Final[Forms] = {}
_NOT_RECORDS: Final = frozenset({"meta", "settings", "conflicts", "tombstones"})


class ImportOwn:
    """The verb that takes in every record of `theirs`: what is lacking, and what they say anew."""

    def __init__(self, theirs: Book, file: str, forms: Forms = _NONE) -> None:
        """`forms` is how `file` stores their records, by table and id."""
        self.theirs = theirs
        self.forms = forms
        self.file = file
        self.counts: Counter[Becomes] = Counter()
        self.batch_id: int | None = None

    def __call__(self, edit: Edit, day: Day) -> Spans:
        found = list(united(edit.book, self.theirs))
        self.counts = Counter(becomes for becomes, _ in found)
        for becomes, record in found:
            if becomes != "same":
                edit.put(record, self._form(record))
        changed = self.counts["create"] + self.counts["update"]
        self.batch_id = None
        if changed:
            batch = Batch(on=day.date, format="keepup", file=self.file, count=changed)
            self.batch_id = edit.add(batch).id
        return summary(self.counts, [])

    def _form(self, record: Record) -> bytes | None:
        """How the file stores a record that came from it; None where ours was the newer."""
        table = TABLE_OF[type(record)]
        stamp = self.theirs.table(table)[record.id].changed_at
        form = self.forms.get(table, {}).get(record.id)
        return bytes(form) if form is not None and stamp in {None, record.changed_at} else None


def united(ours: Book, theirs: Book) -> Iterator[tuple[Becomes, Record]]:
    """What each of their records becomes, united with ours of its id."""
    for table in TABLES:
        if table in _NOT_RECORDS:
            continue
        held = ours.table(table)
        for key, record in theirs.table(table).items():
            mine = held.get(key)
            if mine is None:
                yield "create", record
            else:
                both = either(mine, record)
                yield "update" if differing(mine, both) else "same", both
