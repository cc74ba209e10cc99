"""The popup: one line, a few lines high, over whatever the terminal shows."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import ClassVar, Final

from textual import getters, on, work
from textual.app import App, ComposeResult
from textual.binding import BindingType

from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.records import Contact
from keepup_tui.store.document import Document
from keepup_tui.store.drafts import Drafts
from keepup_tui.store.errors import StoreError
from keepup_tui.ui.drafting import Drafting
from keepup_tui.ui.first_frame import hurry, settle
from keepup_tui.ui.keys import key
from keepup_tui.ui.leaving import leave_on_signals
from keepup_tui.ui.plain_signs import draw_plainly
from keepup_tui.ui.reading import Clock
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.theme import THEMES, suited_theme, without_color
from keepup_tui.ui.typed import Typed
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.line_box import LineBox
from keepup_tui.ui.widgets.preview import Gist
from keepup_tui.wording.errors import said_of
from keepup_tui.wording.safe import safe_spans
from keepup_tui.wording.spans import Spans, plain, text_of

LEAVE: Final = "esc keep for later"
Reads = Callable[[Parsed, Iterable[Contact]], tuple[list[Spans], list[Spans]]]


class Quick(App[Spans]):
    """Shows its box first and learns the names after; its result is what was kept, in words."""

    CSS_PATH = stylesheet("quick")
    ENABLE_COMMAND_PALETTE = False
    INLINE_PADDING = 0
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "later", "Keep it for later and leave", "quick.leave"),
    ]
    box = getters.query_one(LineBox)

    def __init__(
        self, document: Document, clock: Clock, text: str = "", *, plainly: bool = False
    ) -> None:
        """`plainly` draws with ASCII alone."""
        hurry()
        super().__init__(ansi_color=without_color())
        if plainly:
            draw_plainly(self)
        self.document = document
        self.clock = clock
        self._text = text
        self._book = Book.of()
        self._reads: Reads | None = None
        self._drafts = Drafts(document.home)
        self.drafting = Drafting(self._drafts, "composer", lambda: clock(Book.of()).ms)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = suited_theme()

    def compose(self) -> ComposeResult:
        nobody = TypedLine(Names({}), self.clock(Book.of()).date)
        box = LineBox(nobody, self._text, title=plain("Log"), leave=LEAVE, preview=Gist())
        box.knows_names = False
        yield box

    def on_mount(self) -> None:
        leave_on_signals(self, self.drafting.write)
        self.call_after_refresh(self._learn)

    @work
    async def _learn(self) -> None:
        """Learns the names, once the box is there."""
        try:
            typed = await asyncio.to_thread(self._names)
        except StoreError as error:
            self.box.learn(self.box.typed)
            self.box.below.update(safe_text((*said_of(error), ("dim", " The line is kept."))))
            return
        self.box.learn(typed)
        with suppress(StoreError):
            left = await asyncio.to_thread(self._drafts.left)
            begun = next((one for one in left if one.draft.place == "composer"), None)
            if begun and not self.box.field.text:
                self.box.field.put(begun.draft.text, len(begun.draft.text))
                await self.drafting.take_up(begun)
        self.box.point_out(self._pointed_out())
        settle()

    def _names(self) -> TypedLine:
        from keepup_tui.wording.draft_reading import limits_and_wording

        self._book = self.document.read()
        self._reads = limits_and_wording
        return TypedLine(Names.of(self._book), self.clock(self._book).date)

    @on(LineBox.Changed)
    def _changed(self, message: LineBox.Changed) -> None:
        self.drafting.type(message.text)
        self.box.point_out(self._pointed_out())

    def _pointed_out(self) -> Spans:
        """The first thing that the line should perhaps not say to those it names."""
        parsed, contacts = self.box.typed.parsed, self._book.contacts
        people = [contacts[key] for key in parsed.contact_ids]
        limits, wording = self._reads(parsed, people) if self._reads and people else ((), ())
        return next(iter((*limits, *wording)), ())

    @on(LineBox.Ready)
    def _line_ready(self, message: LineBox.Ready) -> None:
        self._save(message.typed)

    @work(exclusive=True)
    async def _save(self, typed: Typed) -> None:
        if not typed.line:
            self.exit()
            return
        from keepup_tui.actions.capture import capture

        day = self.clock(self._book)
        try:
            captured = await asyncio.to_thread(
                capture,
                self.document,
                typed.line,
                day,
                chosen=typed.chosen,
                add_unknown=typed.add_unknown,
                fields=typed.fields,
            )
        except Refusal as refusal:
            self.box.below.update(safe_text(refusal.said))
        except StoreError as error:
            self.box.below.update(safe_text(said_of(error)))
        else:
            await self.drafting.drop()
            self.exit(captured.said)

    async def action_leave(self) -> None:
        await self.drafting.keep_now()
        self.exit()


def run(document: Document, clock: Clock, text: str = "", *, plainly: bool = False) -> int:
    """Opens the popup over `text`, says what was kept, and returns the exit status."""
    app = Quick(document, clock, text, plainly=plainly)
    said = app.run(inline=True)
    if said:
        print(text_of(safe_spans(said)))
    return app.return_code or 0
