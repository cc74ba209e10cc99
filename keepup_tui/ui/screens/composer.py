"""The composer: one line that says what happened, over the screen below."""

import asyncio
from typing import ClassVar, Final

from msgspec import Struct
from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen

from keepup_tui.domain.composing import Help, help_for
from keepup_tui.domain.names import Names
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason, Touch
from keepup_tui.domain.terms import Intent
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.drafting import Drafting
from keepup_tui.ui.keys import key
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.typed import Proposed, Typed
from keepup_tui.ui.typed_line import TypedLine
from keepup_tui.ui.widgets.advice import Advice
from keepup_tui.ui.widgets.line_box import LineBox
from keepup_tui.ui.widgets.preview import Preview
from keepup_tui.wording.advice import advice
from keepup_tui.wording.composing import words_to_use
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.ticks import asked

TITLE: Final = plain("Log")


class About(Struct, frozen=True):
    """Whom a line is about where its words name nobody, and what for where they do not say.

    Those `too` are in it whomever it names; the words to begin with are for the `reason`.
    What is `proposed` holds where the line says nothing of it. In one that is `corrected` no
    question is asked any more. About `many` whose rows were marked, an empty line is an answer too.
    """

    contact_ids: tuple[int, ...] = ()
    too: tuple[int, ...] = ()
    many: bool = False
    corrected: bool = False
    reason: Reason | None = None
    proposed: Proposed | None = None

    @property
    def intent(self) -> Intent | None:
        """What closes the reason, or what it proposes."""
        closes = self.reason.closes if self.reason else None
        wanted = closes.intent if isinstance(closes, Touch) else None
        return wanted or (self.reason.intent if self.reason else None)


ANYBODY: Final = About()


class Composer(ModalScreen[Typed | None]):
    """A line to write; None where it was left as it is."""

    CSS_PATH = stylesheet("composer")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Leave; what is typed stays as a draft", "composer.leave"),
    ]
    app = getters.app(Desk)
    box = getters.query_one(LineBox)
    advice = getters.query_one(Advice)

    def __init__(
        self,
        text: str = "",
        *,
        title: Spans = TITLE,
        ticks: tuple[tuple[Spans, bool], ...] = (),
        drafting: Drafting | None = None,
        stays: bool = True,
        about: About = ANYBODY,
    ) -> None:
        """`ticks` are reasons to answer, each set or not.

        `drafting` keeps what is typed, also after esc where it `stays`; `about` says whom and
        what the line is about where its words do not.
        """
        super().__init__()
        self._text = text
        self._title = title
        self._ticks = ticks
        self._drafting = drafting
        self._stays = drafting is not None and stays
        self._about = about
        self._helped: Help | None = None
        self._network: Network | None = None

    def compose(self) -> ComposeResult:
        day = self.app.clock(self.app.book)
        names = self.app.reading.names if self.app.reading else Names({})
        box = LineBox(
            TypedLine(names, day.date, self._about.contact_ids, self._about.too),
            self._text,
            title=self._title,
            leave="esc keep as draft" if self._stays else "esc back",
            preview=Preview(),
            ticks=self._ticks,
        )
        box.proposed = self._about.proposed
        yield box

    def on_mount(self) -> None:
        self.app.changed.subscribe(self, self._learn)
        self.call_after_refresh(self._advise)

    @work(exclusive=True, group="names")
    async def _learn(self, reading: Reading) -> None:
        """Somebody may have been added elsewhere while this line is typed."""
        if reading.trouble is None:
            self.box.learn_names(await asyncio.to_thread(lambda: reading.names))
            self._helped = None
            self._advise()

    def _advise(self) -> None:
        """Says what helps with the line as it is; what is known of somebody comes when found."""
        parsed = self.box.typed.parsed
        contacts = self.app.book.contacts
        people = [contacts[key] for key in parsed.contact_ids if key in contacts]
        first = people[0].id if people else None
        if first != (self._helped and self._helped.contact.id):
            self._helped = None
            self._find_help(first)
        found = self._helped
        reason = self._about.reason
        settled = reason is not None and not reason.routine and reason.intent is not None
        self.advice.say(
            advice(parsed, people, found, self._network, self.app.glyphs, has_purpose=settled)
        )
        self.box.share_room()
        if not self._ticks and not self._about.corrected:
            question = found.question if found else None
            name = first_name(found.contact) if found and len(people) > 1 else ""
            self.box.offer_question((question.id, asked(question, name)) if question else None)
        if found:
            about = found.contact.id in self._about.contact_ids
            reason = reason if about else None
            intent = self._about.intent if reason else parsed.intent
            self.box.offer_words(words_to_use(found, intent, reason))
        else:
            self.box.offer_words(())

    @work(exclusive=True)
    async def _find_help(self, contact_id: int | None) -> None:
        """Looks up, beside the event loop, what helps to write to somebody."""
        reading = self.app.reading
        if reading is None or contact_id is None:
            return

        network = await asyncio.to_thread(lambda: reading.network)
        self._helped = await asyncio.to_thread(help_for, network.standings[contact_id], network)
        self._network = network
        self._advise()

    @on(LineBox.Changed)
    def _changed(self, message: LineBox.Changed) -> None:
        if self._drafting:
            self._drafting.type(message.text)
        self._advise()

    @on(LineBox.Ready)
    def _ready(self, message: LineBox.Ready) -> None:
        nothing = not message.typed.line and not self._ticks and not self._about.many
        self.dismiss(None if nothing else message.typed)

    async def action_leave(self) -> None:
        if self._drafting and self._stays:
            await self._drafting.keep_now()
        self.dismiss(None)
