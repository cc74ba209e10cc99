"""A typed line said back in words, a row a piece."""

from typing import ClassVar, Final

from textual.content import Content
from textual.widgets import Static

from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.wording.preview import preview
from keepup_tui.wording.spans import Spans

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
        lines = [
            safe_text((("faint", row.label.ljust(LABEL)), *row.spans))
            for row in preview(typed.parsed, typed.names)
        ]
        return Content("\n").join(lines)


def offered(typed: TypedLine, cursor: int) -> Spans:
    """The names that fit what is being typed, the first one plain."""
    spans: Spans = ()
    for number, contact_id in enumerate(typed.offers(cursor)):
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
        who = rows.pop("who", ())
        first = (*rows.pop("how", ()), ("plain", ", ")) if "how" in rows else ()
        what: Spans = (*first, *rows.pop("when", ()))
        for label, spans in rows.items():
            lead: Spans = () if label in {"about", "tags"} else (("dim", f"{label}: "),)
            what += (("dim", " · "), *lead, *spans)
        lines = (("who", who), ("what", what))
        return Content("\n").join(
            safe_text((("faint", label.ljust(SHORT_LABEL)), *spans)) for label, spans in lines
        )
