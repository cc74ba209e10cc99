"""The app: five screens over one document."""

from collections.abc import Iterable
from typing import Any, ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from keepup_tui.store.document import Document
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.keys import EVERYWHERE, shown_key
from keepup_tui.ui.places import MODES
from keepup_tui.ui.reading import Clock
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.theme import THEMES, suited_theme


class KeepUp(Desk):
    """KeepUp on a terminal: Today first, the other screens one key away."""

    TITLE = "KeepUp"
    CSS_PATH: ClassVar[Any] = [stylesheet("app")]
    MODES: ClassVar[Any] = MODES
    DEFAULT_MODE = "today"
    BINDINGS: ClassVar[list[BindingType]] = list(EVERYWHERE)
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS = [(0, "-one"), (72, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-short"), (30, "-tall")]

    def __init__(
        self,
        document: Document,
        clock: Clock,
        *,
        theme: str | None = None,
        only_looking: bool = False,
    ) -> None:
        super().__init__(document, clock, only_looking=only_looking)
        for ours in THEMES:
            self.register_theme(ours)
        self.theme = theme or suited_theme()

    def on_mount(self) -> None:
        self.run_worker(self.read_again(), group="reading", exclusive=True)

    def get_key_display(self, binding: Binding) -> str:
        return shown_key(binding)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        seen: set[str] = set()
        for node, binding, enabled, tooltip in screen.active_bindings.values():
            if enabled and binding.id and binding.id not in seen and binding.show:
                seen.add(binding.id)
                run = self._runner(binding.action, node)
                yield SystemCommand(f"{binding.description}  {shown_key(binding)}", tooltip, run)

    def _runner(self, action: str, node: Any) -> Any:
        async def run() -> None:
            await self.run_action(action, node)

        return run

    def action_go(self, mode: str) -> None:
        self.switch_mode(mode)
