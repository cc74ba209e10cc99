"""The desk with its pen: lines are written in the composer, kept, corrected, and never lost."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from keepup_tui.actions.inbox import Waiting
from keepup_tui.actions.verb import Outcome
from keepup_tui.domain.day import Day
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog.dates import leading
from keepup_tui.domain.records import Contact
from keepup_tui.store.document import Document
from keepup_tui.store.drafts import Drafts, Left
from keepup_tui.store.errors import StoreError
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.drafting import Drafting
from keepup_tui.ui.forms.draft import FORM, in_words
from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Clock
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.today_aside import ONLY_LOOKING
from keepup_tui.wording.width import fit_text

if TYPE_CHECKING:
    from keepup_tui.ui.screens.composer import About
    from keepup_tui.ui.typed import Typed

LOG: Final = plain("Log")
ABOUT: Final = "composer-"
PASSING: Final = "passing"
OFFERED: Final = ("composer", PASSING, FORM)


class Logbook(Desk):
    """What is typed is kept half a second behind the keys, and offered again when it was left."""

    def __init__(self, document: Document, clock: Clock, *, only_looking: bool = False) -> None:
        super().__init__(document, clock, only_looking=only_looking)
        self._left: Left | None = None
        self._open_drafts()

    async def open_document(self, document: Document) -> None:
        """Goes on with another document, the sample."""
        self.document = document
        self._open_drafts()
        await self.read_again()

    async def begin(self) -> None:
        """Reads the document, and offers the draft that was left behind."""
        await self.read_again()
        with suppress(StoreError):
            left = await asyncio.to_thread(self._drafts.left)
            found = next((one for one in left if one.draft.place.startswith(OFFERED)), None)
            self._left = found and in_words(found)
        if self._left:
            begun = fit_text(self._left.draft.text, 40)
            self.say(
                (("plain", f"You were writing “{begun}”: "), ("key", "l"), *plain(" goes on."))
            )

    async def write_line(self, text: str = "") -> bool:
        """Opens the composer for a line of its own; True where it was kept.

        The draft goes on, but not in a line that begins with another `text`.
        """
        if self._left and not text and (about := self._left_about(self._left)):
            taken, self._left = self._left, None
            await self._drafting_about(about.id).take_up(taken)
            return await self.write_about(about)
        left = self._left.draft.text if self._left else ""
        draft = self.drafting.text or left
        if text and draft and not draft.startswith(text):
            return await self.compose_line(self._keep, text)
        begun = draft or text
        if self._left and begun == left:
            taken, self._left = self._left, None
            await self.drafting.take_up(taken)
        self.drafting.type(begun)
        kept = await self.compose_line(self._keep, begun, drafting=self.drafting)
        if not kept and self.drafting.text.strip() == text.strip():
            await self.drafting.drop()
        return kept

    async def write_about(self, contact: Contact, text: str = "") -> bool:
        """Opens the composer for a line about somebody, who need not be named in it.

        Their draft goes on, but not in a line that begins with another `text`.
        """
        from keepup_tui.ui.screens.composer import About

        about = About((contact.id,))
        keep = partial(self._keep, context=about.contact_ids)
        title: Spans = (("plain", "With "), ("name", contact.name))
        drafting = self._drafting_about(contact.id)
        if text and drafting.text and not drafting.text.startswith(text):
            return await self.compose_line(keep, text, title=title, about=about)
        begun = drafting.text or text
        drafting.type(begun)
        kept = await self.compose_line(keep, begun, title=title, drafting=drafting, about=about)
        if not kept and drafting.text.strip() == text.strip():
            await drafting.drop()
        return kept

    def _drafting_about(self, contact_id: int) -> Drafting:
        if contact_id not in self._about:
            self._about[contact_id] = self.draft_of(f"{ABOUT}{contact_id}")
        return self._about[contact_id]

    def _left_about(self, left: Left) -> Contact | None:
        """The contact whom the line that was left is about, where it is one's."""
        said = left.draft.place.removeprefix(ABOUT)
        named = said != left.draft.place and said.isdecimal()
        return self.book.contacts.get(int(said)) if named else None

    async def correct_line(self, interaction_id: int) -> bool:
        """Opens the line of what was logged; True where it was corrected."""
        from keepup_tui.actions.edit_interaction import edit_interaction, reopened, there
        from keepup_tui.ui.screens.composer import About

        interaction = self.book.interactions[interaction_id]
        whom, too = there(self.book, interaction, self.clock(self.book))
        line, about = reopened(interaction), About(whom, too=too, corrected=True)

        async def keep(typed: "Typed") -> bool:
            verb = edit_interaction(
                interaction_id, typed.line, chosen=typed.chosen, add_unknown=typed.add_unknown
            )
            return await self.carry_out(verb) is not None

        return await self.compose_line(keep, line, title=plain("Correct"), about=about)

    async def sort_line(self, waiting: Waiting) -> bool:
        """Opens a line that waits in the inbox; True where it is in the document now."""
        from keepup_tui.actions.fold_inbox import still_known
        from keepup_tui.actions.log_interaction import log_line
        from keepup_tui.actions.perform import perform_sorting
        from keepup_tui.ui.screens.composer import About

        entry = waiting.entry
        today = self.clock(self.book).date
        dated = waiting.on == today or leading(entry.line, today) is not None
        line = entry.line if dated else f"{waiting.on}: {entry.line}"
        about = still_known(entry, Names.of(self.book))

        async def keep(typed: "Typed") -> bool:
            verb = log_line(
                typed.line,
                chosen=typed.chosen,
                add_unknown=typed.add_unknown,
                fields=typed.fields,
                context=about,
                asked=typed.asked,
            )

            def work(document: Document, day: Day) -> Outcome:
                return perform_sorting(document, entry, verb, day)

            return await self.do(work) is not None

        return await self.compose_line(keep, line, title=plain("Sort"), about=About(about))

    async def drop_line(self, entry_id: int) -> None:
        """Forgets a line of the inbox."""
        with suppress(StoreError):
            await asyncio.to_thread(self.document.inbox.drop, entry_id)
        await self.read_again()

    async def compose_line(
        self,
        keep: "Callable[[Typed], Awaitable[bool]]",
        text: str,
        *,
        title: Spans = LOG,
        ticks: tuple[tuple[Spans, bool], ...] = (),
        drafting: Drafting | None = None,
        about: "About | None" = None,
    ) -> bool:
        """Opens the composer until what it gives is kept, or it is left; True where it was kept.

        `ticks` are reasons to answer, each set or not; `drafting` keeps what is typed,
        also where it is left; without it a draft lasts as long as the composer. `about` says
        whom and what the line is about where its words do not.
        """
        if self.only_looking:
            self.say(ONLY_LOOKING)
            return False
        from keepup_tui.ui.screens.composer import ANYBODY, Composer

        kept_up = drafting or self.draft_of(PASSING)
        stays = drafting is not None
        while True:
            composer = Composer(
                text,
                title=title,
                ticks=ticks,
                drafting=kept_up,
                stays=stays,
                about=about or ANYBODY,
            )
            typed = await self.push_screen_wait(composer)
            kept = typed is not None and await keep(typed)
            if kept or (typed is None and not stays):
                await kept_up.drop()
            if typed is None or kept:
                return kept
            text = typed.line

    def expect_done(self, contact_ids: tuple[int, ...]) -> None:
        """Shows at once what the screen below will show when the words are on disk."""
        page = self.screen
        if isinstance(page, Page):
            page.expect_done(contact_ids)

    def _open_drafts(self) -> None:
        self._drafts = Drafts(self.document.home)
        self._about: dict[int, Drafting] = {}
        self.drafting = self.draft_of("composer")

    def draft_of(self, place: str, name: str | None = None) -> Drafting:
        """What keeps the text that is being typed in `place`, in a file called `name`."""
        return Drafting(self._drafts, place, lambda: self.clock(self.book).ms, name)

    async def left_in(self, place: str) -> Left | None:
        """What was left in `place` by a process that is gone; no line is offered to it now."""
        with suppress(StoreError):
            left = await asyncio.to_thread(self._drafts.left)
            found = next((one for one in left if one.draft.place == place), None)
            if found and self._left and self._left.path == found.path:
                self._left = None
            return found
        return None

    async def _keep(self, typed: "Typed", context: tuple[int, ...] = ()) -> bool:
        from keepup_tui.actions.capture import capture

        self.expect_done(typed.contact_ids)

        def write(document: Document, day: Day) -> Outcome:
            captured = capture(
                document,
                typed.line,
                day,
                chosen=typed.chosen,
                add_unknown=typed.add_unknown,
                fields=typed.fields,
                context=context,
                asked=typed.asked,
            )
            return Outcome(changed=(), said=captured.said, undo=captured.kept == "document")

        kept = await self.do(write) is not None
        if not kept:
            await self.read_again()
        return kept
