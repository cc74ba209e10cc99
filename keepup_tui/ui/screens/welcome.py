"""The first start: bring your contacts, add one person, or look around first."""

from pathlib import Path
from typing import ClassVar, Final, Literal

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Center, Middle, Vertical
from textual.screen import Screen
from textual.widgets import Static

from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import joined
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.welcome import BEGINNINGS, PLANT, SMALL_PLANT, kept_in

ROOMY: Final = 64
Beginning = Literal["import", "add", "demo", "restore", "quit"]
_KEYS: Final[tuple[tuple[str, Beginning, str], ...]] = (
    ("i", "import", "Bring your contacts from a file"),
    ("n", "add", "Add one person"),
    ("d", "demo", "Walk through a sample network"),
    ("r", "restore", "Restore a backup"),
    ("q", "quit", "Leave KeepUp"),
)


class Welcome(Screen[Beginning]):
    """What a new user sees; dismissed with how they begin."""

    CSS_PATH = [stylesheet("welcome")]
    BINDINGS: ClassVar[list[BindingType]] = [
        key(pressed, f"begin('{how}')", how, tooltip, f"welcome.{how}")
        for pressed, how, tooltip in _KEYS
    ]

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def compose(self) -> ComposeResult:
        small = self.app.size.width < ROOMY
        with Middle(), Center(), Vertical(id="welcome"):
            yield Static(joined(*(SMALL_PLANT if small else PLANT)), id="plant")
            rows = (_row(*beginning, small=small) for beginning in BEGINNINGS)
            yield Static(joined(*(row for row in rows if row)), id="beginnings")
            yield Static(joined(*kept_in(str(self._path), str(Path.home()))), id="kept")

    def action_begin(self, beginning: Beginning) -> None:
        self.dismiss(beginning)


def _row(pressed: str, word: str, about: str, *, small: bool) -> Spans:
    if small:
        return (("key", f"{pressed}  "), ("plain", word)) if word else ()
    return ("key", f"{pressed}  "), ("plain", f"{word:<24}"), ("dim", about)
