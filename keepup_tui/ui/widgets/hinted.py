"""A field of one line; while it is empty, as much of its hint as it has room for."""

from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input

from keepup_tui.wording.width import fit_parts


class Hinted(Input):
    """Its hint ends at a part or a word; `cut_short` tells whether some of it has no room."""

    class Fitted(Message):
        """Its hint has got another room while one types there."""

    def __init__(
        self,
        text: str,
        hint: str,
        *,
        suggester: Suggester | None = None,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(
            text,
            placeholder=hint,
            compact=True,
            suggester=suggester,
            select_on_focus=False,
            id=id,
        )
        self.cursor_blink = False
        self.hint = hint

    @property
    def cut_short(self) -> bool:
        """Whether the hint has more words than there is room for."""
        return self._fitting != self.hint

    @property
    def _fitting(self) -> str:
        return fit_parts(self.hint, self.content_size.width)

    def on_resize(self) -> None:
        self.placeholder = self._fitting
        if self.has_focus:
            self.post_message(self.Fitted())

    def on_focus(self) -> None:
        self.placeholder = self._fitting
