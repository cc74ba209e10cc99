"""A typed line said back in words, a row a piece."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final

from msgspec.structs import replace
from textual.content import Content

from keepup_tui.domain.quicklog import Parsed
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.wording.dates import ago, when
from keepup_tui.wording.preview import preview
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.width import fit, fit_text, spans_width

OWED: Final = ("you owe", "they owe")
TOLD: Final = (*OWED, "you gave", "you got", "tags")
"""What the popup tells of a line, what is owed first."""

LOW: Final = 20
"""The lines of a window that has none to spare."""

BROKEN: Final = 10
"""The cells that a line may leave free where its words break."""

NOTHING: Final[Mapping[str, Any]] = {}
BEGIN: Final[Spans] = (("dim", "What happened, and with whom: coffee with Ana"),)
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


class Preview(CardPane, can_focus=False):
    """What the line is understood to say; `hint` stands below it while no names are offered.

    Where it is `advised`, some advice stands in between.
    """

    advised: ClassVar[bool] = True
    label: ClassVar[int] = 10
    _typed: TypedLine | None = None
    _by_hand: Mapping[str, Any] = NOTHING

    def show(self, typed: TypedLine, by_hand: Mapping[str, Any] = NOTHING) -> None:
        """Says the line back, with the fields set `by_hand`; an empty one says what to write."""
        self._typed = typed
        self._by_hand = by_hand
        self.lay_out()

    @property
    def hint(self) -> Spans:
        """The marks, where they take no line from what is typed."""
        typed = self._typed is not None and self._typed.parsed.line.strip()
        return () if typed and self.app.size.height < LOW else MARKS

    @property
    def said(self) -> str:
        """The words shown, line by line."""
        return "\n".join(piece.plain for piece in self.pieces(self.size.width or 70))

    def pieces(self, width: int) -> Iterator[Content]:
        typed = self._typed
        if typed is None:
            return
        if not typed.parsed.line.strip():
            yield safe_text(BEGIN)
            return
        for label, spans in self._rows(typed):
            first, *more = safe_text(spans).wrap(max(20, width - self.label))
            yield safe_text((("faint", label.ljust(self.label)),)) + first
            for piece in more:
                yield safe_text(" " * self.label) + piece

    def _rows(self, typed: TypedLine) -> list[tuple[str, Spans]]:
        parsed = _set(typed.parsed, self._by_hand)
        rows = [(row.label, row.spans) for row in preview(parsed, typed.names)]
        said = ((name, self._by_hand.get(name)) for name in ("noticed", "event"))
        return rows + [(name, plain(words)) for name, words in said if words]


def _set(parsed: Parsed, by_hand: Mapping[str, Any]) -> Parsed:
    """The line as it is understood with these fields."""
    own = {key: value for key, value in by_hand.items() if key in parsed.__struct_fields__}
    return replace(parsed, **own, **({"channel_word": ""} if "channel" in own else {}))


def named(typed: TypedLine, contact_ids: tuple[int, ...]) -> Spans:
    """Some names side by side, the first one plain."""
    spans: Spans = ()
    for number, contact_id in enumerate(contact_ids):
        name = typed.names.contacts[contact_id].name
        spans += (("plain" if number == 0 else "dim", name), ("plain", "   "))
    return spans


class Gist(Preview):
    """The same in few lines, for the popup: as many as the line that is typed leaves."""

    advised: ClassVar[bool] = False
    label: ClassVar[int] = 6

    @property
    def hint(self) -> Spans:
        return ()

    def pieces(self, width: int) -> Iterator[Content]:
        said = list(super().pieces(width))
        if len(said) < self.size.height:
            yield Content("")
        yield from said

    def _rows(self, typed: TypedLine) -> list[tuple[str, Spans]]:
        rows = super()._rows(typed)
        said = dict(rows)
        who = (*said.get("who", ()), *self._last(typed))
        day = plain(when(typed.parsed.on, typed.today))
        what: Spans = (*said["how"], ("plain", ", "), *day) if "how" in said else day
        room = max(20, self.size.width - self.label)
        lines = max(1, self.size.height - 1)
        space = room * lines - BROKEN * (lines - 1)
        if sum(map(spans_width, (what, *_owed(rows)))) > space:
            what = day
        for label in TOLD:
            for spans in (spans for name, spans in rows if name == label):
                lead: Spans = (("dim", f" · {label}: "),)
                left = space - spans_width(what) - spans_width(lead)
                what += (*lead, *(_with_its_end(spans, left) if label in OWED else spans))
        return [("who", fit(who, room)), ("what", fit(what, space))]

    def _last(self, typed: TypedLine) -> Spans:
        """When somebody alone was last in touch."""
        ids = typed.parsed.contact_ids
        last = typed.names.last_touch.get(ids[0]) if len(ids) == 1 else None
        if last is None or last > typed.today or typed.ambiguous:
            return ()
        return (("dim", f" · last: {ago(last, typed.today)}"),)


def _owed(rows: list[tuple[str, Spans]]) -> Iterator[Spans]:
    """What is promised in the line, each with its label."""
    for label, spans in rows:
        if label in OWED:
            yield (("dim", f" · {label}: "), *spans)


def _with_its_end(spans: Spans, room: int) -> Spans:
    """A promise in so many cells: its words are shortened, its date is not."""
    if spans_width(spans) <= room or not spans:
        return spans
    (role, words), *date = spans
    end = tuple(date)
    return ((role, fit_text(words, max(1, room - spans_width(end)))), *end)
