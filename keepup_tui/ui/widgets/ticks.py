"""Reasons that an answer may close, each with a tick."""

from typing import ClassVar

from textual.binding import Binding, BindingType

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

    def __init__(self, reasons: tuple[tuple[Spans, bool], ...]) -> None:
        super().__init__(id="ticks")
        self._reasons = reasons
        self._set = {number for number, (_, ticked) in enumerate(reasons) if ticked}

    @property
    def ticked(self) -> tuple[int, ...]:
        """The numbers of the reasons that are ticked."""
        return tuple(sorted(self._set))

    def on_mount(self) -> None:
        self.styles.height = len(self._reasons)
        self._show()

    def action_tick(self) -> None:
        if isinstance(self.key, int):
            self._set ^= {self.key}
            self._show()

    def on_row_list_chosen(self) -> None:
        self.action_tick()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def _is_under(self, index: int) -> bool:
        return self.has_focus and super()._is_under(index)

    def _show(self) -> None:
        self.show(Listing.of(self._row(number) for number in range(len(self._reasons))))

    def _row(self, number: int) -> Row:
        box: Spans = (("key", "[x] "),) if number in self._set else (("dim", "[ ] "),)
        return Row(number, (Line((*box, *self._reasons[number][0])),))
