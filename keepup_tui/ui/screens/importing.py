"""Bringing in an address book: what each row becomes, shown before anything is kept."""

from asyncio import to_thread
from pathlib import Path
from typing import ClassVar, Final

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import ProgressBar, Static

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.actions.import_plan import ImportPlan, plan_import
from keepup_tui.actions.read_address_book import Import, read_address_book
from keepup_tui.actions.verb import Refusal
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.screens.file_choice import FileChoice
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.footer import Footer
from keepup_tui.ui.widgets.header import Header
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording import imports
from keepup_tui.wording.spans import Spans, plain

SUFFIXES: Final = frozenset({".vcf", ".vcard", ".csv", ".json"})


class Stopped(Exception):
    """The user left the import while it ran; nothing was written."""


class Importing(Screen[bool]):
    """The preview of one file; dismissed with whether it was brought in."""

    CSS_PATH = [stylesheet("importing")]
    AUTO_FOCUS = "RowList"
    KEYS: ClassVar[tuple[str, ...]] = ("import.bring", "import.leave")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("i,enter", "bring", "bring them in", "Keep what is shown", "import.bring"),
        key("escape,q", "leave", "leave", "Go back; nothing is kept", "import.leave"),
    ]
    app = getters.app(Desk)
    header = getters.query_one(Header)
    rows = getters.query_one(RowList)
    summary = getters.query_one("#summary", Static)
    bar = getters.query_one(ProgressBar)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._verb: Import | None = None
        self._writing = False
        self._stopped = False

    def compose(self) -> ComposeResult:
        yield Header("contacts")
        yield Static(id="summary")
        yield ProgressBar(show_eta=False, show_percentage=False, id="progress")
        yield RowList()
        yield Footer(self.KEYS)

    def on_mount(self) -> None:
        self.header.where = (("plain", "Import"), ("dim", f" · {self._path.name}"))
        self._say(imports.READING)
        self._read()

    @work(exclusive=True)
    async def _read(self) -> None:
        try:
            self._verb = verb = await to_thread(read_address_book, self._path, None, self._progress)
            if isinstance(verb, ImportContacts):
                plan = await to_thread(plan_import, self.app.book, verb.reading, self._progress)
                self._preview(plan)
            else:
                self._say(imports.own(verb.file))
        except Refusal as refusal:
            self._verb = None
            self._say(refusal.said)
        except Stopped:
            return
        self.bar.display = False
        self.refresh_bindings()

    def _preview(self, plan: ImportPlan) -> None:
        said = imports.summary(plan.counts, [(skip.row, skip.why) for skip in plan.skipped])
        told = plan.counts["create"] or plan.counts["update"]
        if not told:
            self._verb = None
        self._say((*said, *(imports.BRINGS_IN if told else imports.NOTHING_NEW)))
        met = [
            (row.card.row, imports.row(row.becomes, row.name, row.adds, row.called))
            for row in plan.rows
        ]
        missed = [(s.row, imports.skipped_row(s.row, s.name, s.why)) for s in plan.skipped]
        lines = [spans for _, spans in sorted(met + missed, key=lambda found: found[0])]
        places = range(len(lines))
        self.rows.show(Listing(places, lambda n: Row(n, (Line(lines[n]),)), None))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "bring":
            return self._verb is not None and not self._writing
        return True

    def on_row_list_chosen(self) -> None:
        self.action_bring()

    def action_bring(self) -> None:
        if self._verb is not None and not self._writing:
            self._write(self._verb)

    @work(exclusive=True)
    async def _write(self, verb: Import) -> None:
        self._writing = True
        self.bar.display = True
        self.refresh_bindings()
        try:
            outcome = await self.app.carry_out(verb, backup=True)
        except Stopped:
            return
        self.dismiss(outcome is not None)

    def action_leave(self) -> None:
        self._stopped = True
        self.dismiss(False)

    def _progress(self, done: int, total: int) -> None:
        """Called beside the event loop as the rows go by."""
        if self._stopped:
            raise Stopped
        if done % 50 == 0 or done == total:
            self.app.call_from_thread(self.bar.update, total=total, progress=done)

    def _say(self, said: Spans) -> None:
        self.summary.update(safe_text(said))


async def bring_in(app: Desk) -> bool:
    """Asks for a file, shows what it would do, and brings it in; whether it did."""
    path = await app.push_screen_wait(FileChoice(plain("Import"), imports.WHICH_FILE, SUFFIXES))
    return path is not None and await app.push_screen_wait(Importing(path))
