"""A typed line said back in words, a row a piece."""

from typing import ClassVar, Final

from textual.content import Content
from textual.widgets import Static

from keepup_tui.ui.safe_text import safe_text, stacked
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.wording.dates import ago, when
from keepup_tui.wording.preview import preview
from keepup_tui.wording.spans import Spans, plain

LABEL: Final = 10
SHORT_LABEL: Final = 6
MARKS: Final[Spans] = (
    ("dim", "Marks: "),
    ("marigold", "+"),
    ("dim", " gave  "),
    ("sky", "-"),
    ("dim", " received  "),
    ("clay", "!"),
    ("dim", " I owe  "),
    ("clay", "?"),
    ("dim", " they owe  "),
    ("plum", "#"),
    ("dim", " tag  "),
    ("sky", ">"),
    ("dim", " they wrote"),
)


class Preview(Static):
    """What the line is understood to say; `hint` stands below it while no names are offered."""

    hint: ClassVar[Spans] = MARKS

    def show(self, typed: TypedLine) -> None:
        """Says the line back; an empty one says nothing."""
        self.update(self._said(typed))

    def _said(self, typed: TypedLine) -> Content:
        if not typed.parsed.line.strip():
            return safe_text((("dim", "What happened, and with whom: coffee with Ana"),))
        lines = (self._row(row.label, row.spans) for row in preview(typed.parsed, typed.names))
        return stacked(lines)

    def _row(self, label: str, spans: Spans) -> Content:
        """A row whose words hang below one another where they wrap."""
        room = max(20, (self.content_size.width or 70) - LABEL)
        first, *more = safe_text(spans).wrap(room)
        lead = safe_text((("faint", label.ljust(LABEL)),))
        return stacked([lead + first, *more], LABEL)


def named(typed: TypedLine, contact_ids: tuple[int, ...]) -> Spans:
    """Some names side by side, the first one plain."""
    spans: Spans = ()
    for number, contact_id in enumerate(contact_ids):
        name = typed.names.contacts[contact_id].name
        spans += (("plain" if number == 0 else "dim", name), ("plain", "   "))
    return spans


class Gist(Preview):
    """The same in two lines, for the popup."""

    hint: ClassVar[Spans] = ()

    def _said(self, typed: TypedLine) -> Content:
        if not typed.parsed.line.strip():
            return super()._said(typed)
        rows = {row.label: row.spans for row in preview(typed.parsed, typed.names)}
        who = (*rows.pop("who", ()), *self._last(typed))
        how = rows.pop("how", ())
        day: Spans = plain(when(typed.parsed.on, typed.today))
        what: Spans = (*how, ("plain", ", "), *day) if how else day
        for label in ("you gave", "you got", "you owe", "they owe", "tags"):
            if label in rows:
                what += (("dim", f" · {label}: "), *rows[label])
        lines = (("who", who), ("what", what))
        return stacked(
            safe_text((("faint", label.ljust(SHORT_LABEL)), *spans)) for label, spans in lines
        )

    def _last(self, typed: TypedLine) -> Spans:
        """When somebody alone was last in touch."""
        ids = typed.parsed.contact_ids
        last = typed.names.last_touch.get(ids[0]) if len(ids) == 1 else None
        if last is None or last > typed.today or typed.ambiguous:
            return ()
        return (("dim", f" · last: {ago(last, typed.today)}"),)
