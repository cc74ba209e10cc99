"""Naming a file: tab completes it, and what it may become stands below."""

from asyncio import to_thread
from collections.abc import Collection
from pathlib import Path
from typing import ClassVar, Final

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from keepup_tui.ui.files import common, fitting
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.safe_text import joined, safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.wording.directory import nothing_fits
from keepup_tui.wording.spans import Spans

SHOWN: Final = 5
KEYS: Final = ("enter read", "tab complete", "esc back")


class FileChoice(ModalScreen[Path | None]):
    """The path of a file that is there; None where it was left with escape."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "back", tooltip="Leave without a file", id="file.leave"),
        Binding(
            "tab", "complete", "complete", tooltip="Complete the name", id="file.complete",
            priority=True,
        ),
    ]  # fmt: skip
    field = getters.query_one(Input)
    below = getters.query_one("#below", Static)

    def __init__(self, title: Spans, hint: Spans, suffixes: Collection[str]) -> None:
        """`suffixes` are the kinds of files to offer."""
        super().__init__()
        self._title, self._hint, self._suffixes = title, hint, suffixes

    def compose(self) -> ComposeResult:
        with Vertical(id="float", classes="wide") as box:
            box.border_title = safe_text(self._title)
            box.border_subtitle = key_line(KEYS, self.app.size.width)
            field = Input(compact=True)
            field.cursor_blink = False
            yield field
            yield Static(safe_text(self._hint), id="hint")
            yield Static(id="below")

    def on_mount(self) -> None:
        self._offer("")

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        self._offer(message.value)

    @work(exclusive=True, group="offering")
    async def _offer(self, typed: str) -> None:
        names = await to_thread(fitting, typed, self._suffixes)
        if names or not typed or await to_thread(Path(typed).expanduser().exists):
            self._say(names)
        else:
            self.below.update(safe_text(nothing_fits(typed)))

    @work(exclusive=True, group="completing")
    async def action_complete(self) -> None:
        typed = self.field.value
        names = await to_thread(fitting, typed, self._suffixes)
        whole = names[0] if len(names) == 1 else common(names)
        if len(whole) > len(typed) and self.field.value == typed:
            self.field.value = whole
            self.field.cursor_position = len(whole)

    @on(Input.Submitted)
    @work(exclusive=True, group="completing")
    async def _entered(self, message: Input.Submitted) -> None:
        typed = message.value.strip()
        path = Path(typed).expanduser()
        if not typed:
            self.dismiss(None)
        elif await to_thread(path.is_dir):
            self.field.value = f"{typed.rstrip('/')}/"
            self.field.cursor_position = len(self.field.value)
        elif await to_thread(path.exists):
            self.dismiss(path)
        else:
            self.below.update(safe_text((("clay", f"There is no file {typed}."),)))

    def action_leave(self) -> None:
        self.dismiss(None)

    def _say(self, names: list[str]) -> None:
        lines: list[Spans] = [(("dim", name),) for name in names[:SHOWN]]
        if len(names) > SHOWN:
            lines.append((("faint", "and more"),))
        self.below.update(joined(*lines))
