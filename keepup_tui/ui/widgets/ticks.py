"""What a line may close, each with a tick: the reasons of a row, and a question asked."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.spans import Spans


class Ticks(RowList):
    """A line a reason; space sets its tick or takes it away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "tick",
            "tick",
            show=False,
            tooltip="Answer this reason or not",
            id="ticks.tick",
        ),
    ]

    class Used(Message):
        """Something was ticked or unticked, or the keys are theirs now, or no longer."""

    def __init__(self, reasons: tuple[tuple[Spans, bool], ...]) -> None:
        super().__init__(id="ticks")
        self._reasons = reasons
        self._question: tuple[int, Spans] | None = None
        self._set = {number for number, (_, ticked) in enumerate(reasons) if ticked}

    @property
    def asked(self) -> tuple[int, ...]:
        """The id of the question, where it is ticked as asked."""
        ticked = self._question and len(self._reasons) in self._set
        return (self._question[0],) if self._question and ticked else ()

    def ask(self, question: tuple[int, Spans] | None) -> bool:
        """Offers a question, by its id, to be ticked as asked; False where it stood there."""
        if question == self._question:
            return False
        self._question = question
        self._set.discard(len(self._reasons))
        self._fill()
        return True

    @property
    def lines(self) -> int:
        """How many there are to tick."""
        return len(self._reasons) + (self._question is not None)

    @property
    def ticked(self) -> tuple[int, ...]:
        """The numbers of the reasons that are ticked."""
        return tuple(sorted(number for number in self._set if number < len(self._reasons)))

    def on_mount(self) -> None:
        self._fill()

    def _fill(self) -> None:
        self.display = self.lines > 0
        self.styles.height = self.lines
        self._show()

    def action_tick(self) -> None:
        if isinstance(self.key, int):
            self._set ^= {self.key}
            self._show()
            self.post_message(self.Used())

    def on_row_list_chosen(self) -> None:
        self.action_tick()

    def on_focus(self) -> None:
        self.refresh()
        self.post_message(self.Used())

    def on_blur(self) -> None:
        self.refresh()
        self.post_message(self.Used())

    def _is_under(self, index: int) -> bool:
        return self.has_focus and super()._is_under(index)

    def _show(self) -> None:
        self.show(Listing.of(self._row(number) for number in range(self.lines)))

    def _row(self, number: int) -> Row:
        box: Spans = (("key", "[x] "),) if number in self._set else (("dim", "[ ] "),)
        said = self._reasons[number][0] if number < len(self._reasons) else self._asked_words
        return Row(number, (Line((*box, *said)),))

    @property
    def _asked_words(self) -> Spans:
        return self._question[1] if self._question else ()
