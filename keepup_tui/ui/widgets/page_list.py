"""A list whose cursor is seen only while it has the focus."""

from keepup_tui.ui.widgets.row_list import RowList


class PageList(RowList):
    """One side of an open book."""

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def _is_under(self, index: int) -> bool:
        return self.has_focus and super()._is_under(index)
