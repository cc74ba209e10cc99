"""The app: five screens over one document."""

from collections.abc import Iterable, Mapping
from functools import partial
from shutil import rmtree
from typing import Any, ClassVar, Final

from rich.text import Text
from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.screen import Screen

from keepup_tui.actions.undo import redo, undo
from keepup_tui.store.document import Document
from keepup_tui.ui.commands import commands
from keepup_tui.ui.falling import left_behind, said_of_fault
from keepup_tui.ui.first_frame import hurry
from keepup_tui.ui.keys import CHANGES, EVERYWHERE, shown_key
from keepup_tui.ui.leaving import leave_on_signals
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.places import MODES
from keepup_tui.ui.plain_signs import draw_plainly
from keepup_tui.ui.reading import Clock
from keepup_tui.ui.screens.help import help_for
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.theme import THEMES, suited_theme
from keepup_tui.wording.glyphs import FANCY, PLAIN, Glyphs
from keepup_tui.wording.spans import Spans, plain

SETTLING: Final = 1.0
A_COMMAND: Final = "a command, or somebody's name"
NO_KEYS: Final[Mapping[str, str]] = {}


def _contacts_provider() -> type[Provider]:
    from keepup_tui.ui.palette import ContactsProvider

    return ContactsProvider


class KeepUp(Logbook):
    """KeepUp on a terminal: Today first, the other screens one key away."""

    TITLE = "KeepUp"
    CSS_PATH: ClassVar[Any] = [stylesheet("app")]
    MODES: ClassVar[Any] = MODES
    DEFAULT_MODE = "today"
    BINDINGS: ClassVar[list[BindingType]] = [
        *EVERYWHERE,
        Binding("ctrl+c", "copy_or_say", show=False, priority=True),
    ]
    COMMANDS = App.COMMANDS | {_contacts_provider}
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (40, "-one"), (72, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (12, "-low"), (20, "-short"), (30, "-tall")]

    def __init__(
        self,
        document: Document,
        clock: Clock,
        *,
        theme: str | None = None,
        glyphs: Glyphs = FANCY,
        keymap: Mapping[str, str] = NO_KEYS,
        only_looking: bool = False,
    ) -> None:
        hurry()
        super().__init__(document, clock, only_looking=only_looking)
        self.glyphs = glyphs
        if glyphs is PLAIN:
            draw_plainly(self)
        self._told_keys = keymap
        for ours in THEMES:
            self.register_theme(ours)
        self.theme = theme or suited_theme()

    def on_mount(self) -> None:
        leave_on_signals(self, self.drafting.write)
        self.run_worker(self._begin(), group="reading")

    def on_unmount(self) -> None:
        for folder in self.folders:
            rmtree(folder, ignore_errors=True)

    def _handle_exception(self, error: Exception) -> None:
        if not left_behind(self, error):
            super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Textual would print a traceback with every local in it: a user gets a sentence."""
        error = self._exception
        if error is None or self.debug:
            super()._fatal_error()
            return
        self.drafting.write()
        self.panic(Text(said_of_fault(error, self.document.home)))

    @work(group="reading")
    async def _make_ready(self) -> None:
        from keepup_tui.ui.made_ready import make_ready

        await make_ready(self)

    async def _begin(self) -> None:
        await self.begin()
        self.set_timer(SETTLING, self._make_ready)
        if self._told_keys:
            from keepup_tui.ui.keymap import checked_keymap

            kept, trouble = checked_keymap(self._told_keys)
            self.set_keymap(kept)
            if trouble:
                self.say(plain(trouble), trouble=True)
        nobody = self.reading and not self.reading.trouble and not self.book.contacts
        if nobody and not self.only_looking:
            from keepup_tui.ui.first_start import first_start

            await first_start(self)

    def get_key_display(self, binding: Binding) -> str:
        return shown_key(binding)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        seen: set[str] = set()
        for node, binding, enabled, tooltip in screen.active_bindings.values():
            waits = self.only_looking and binding.id in CHANGES
            if enabled and binding.id and binding.id not in seen and binding.show and not waits:
                seen.add(binding.id)
                run = self._runner(binding.action, node)
                yield SystemCommand(f"{binding.description}  {shown_key(binding)}", tooltip, run)
        for name, about, work_of in () if self.only_looking else commands(self, seen):
            yield SystemCommand(name, about, partial(self.run_worker, work_of, group="asking"))

    def _runner(self, action: str, node: Any) -> Any:
        async def run() -> None:
            await self.run_action(action, node)

        return run

    def action_go(self, mode: str) -> None:
        if mode == self.current_mode:
            while len(self.screen_stack) > 1:
                self.pop_screen()
        else:
            self.switch_mode(mode)

    @work(group="line")
    async def action_log(self, text: str = "") -> None:
        await self.write_line(text)

    @work(group="line")
    async def action_new_contact(self) -> None:
        await self.add_somebody()

    async def action_find(self) -> None:
        await self.switch_mode("contacts")
        await self.screen.run_action("find")

    @work(group="undo")
    async def action_undo(self) -> None:
        await self.do(undo)

    @work(group="undo")
    async def action_redo(self) -> None:
        await self.do(redo)

    def action_copy_or_say(self) -> None:
        """Ctrl+c copies what is selected, else says how to leave: nothing typed is lost."""
        from textual.widgets import Input, TextArea

        field, screen = self.focused, self.screen
        chosen = field.selected_text if isinstance(field, Input | TextArea) else None
        if chosen := chosen or screen.get_selected_text():
            self.copy_to_clipboard(chosen)
            return
        leaves: Spans = (("key", self._told_keys.get("quit", "q")), ("plain", " leaves KeepUp."))
        below = len(self.screen_stack) > 1
        self.say((("key", "esc"), ("plain", " goes back; then "), *leaves) if below else leaves)

    def action_command_palette(self) -> None:
        from keepup_tui.ui.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(placeholder=A_COMMAND, id="--command-palette"))

    def action_help(self) -> None:
        self.push_screen(help_for(self.screen, self.current_mode.title(), self.glyphs))
