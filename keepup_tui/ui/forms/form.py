"""A form over the screen below: one field a line, kept with enter."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import ClassVar, Final

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from keepup_tui.ui.forms.draft import FORM, as_text, fields_in, place_of
from keepup_tui.ui.forms.line import FieldLine, Lines, One
from keepup_tui.ui.forms.sheet import Sheet
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.hinted import Hinted
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import fit_text

Keep = Callable[[Sheet], Awaitable[bool]]
"""Keeps what stands in a sheet; False where it could not, and the form stays."""

SHORT: Final = 20
BACK: Final[Spans] = (("dim", "What you were writing here is back; esc twice throws it away."),)
CHANGED: Final[Spans] = (("clay", "Not kept yet: "), ("dim", "esc again throws it away."))


def _key(keys: str, action: str, word: str, tooltip: str) -> Binding:
    return Binding(keys, action, word, tooltip=tooltip, id=f"form.{action}", priority=True)


class RecordForm(ModalScreen[bool]):
    """The fields of one record; dismissed with whether they were kept."""

    CSS_PATH = stylesheet("forms")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("ctrl+s", "save", "save", "Keep what stands here"),
        _key("tab", "on", "next", "Complete what is begun, or go to the next field"),
        _key("shift+tab", "back", "before", "The field before"),
        _key("ctrl+o", "more", "more", "The fields that are seldom needed"),
        _key("escape", "leave", "leave", "Leave without keeping it"),
        Binding("down", "down", "next", show=False, id="form.down", tooltip="The next field"),
        Binding("up", "back", "before", show=False, id="form.up", tooltip="The field before"),
    ]
    app = getters.app(Logbook)
    fields = getters.query_one("#fields", VerticalScroll)
    below = getters.query_one("#form-below", Static)

    def __init__(
        self,
        title: Spans,
        sheet: Sheet,
        keep: Keep,
        *,
        first: Sequence[str] = (),
        offers: Mapping[str, tuple[str, ...]] | None = None,
        begin: str | None = None,
    ) -> None:
        """`first` are the fields shown at once (all, where none), `begin` the one to start in."""
        super().__init__()
        self._title = title
        self.sheet = sheet
        self._keep = keep
        shown = [name for name in first if name in sheet.fields]
        self._shown = shown or list(sheet.fields)
        self._rest = [name for name in sheet.fields if name not in self._shown]
        self._offers = offers or {}
        self._begin = begin
        self._place = place_of(sheet.about)
        if begin in self._rest or any(sheet.texts[name] and first == () for name in self._rest):
            self._shown, self._rest = self._shown + self._rest, []
        self._asked = False

    def compose(self) -> ComposeResult:
        with Vertical(id="form") as box:
            box.border_title = safe_text(self._title)
            with VerticalScroll(id="fields", can_focus=False):
                for name in self._shown:
                    yield self._line(name)
            yield Static(id="form-below")

    def on_screen_suspend(self) -> None:
        self.add_class("-below")

    def on_screen_resume(self) -> None:
        self.remove_class("-below")

    def on_mount(self) -> None:
        self._drafting = self.app.draft_of(self._place, FORM)
        self._refill()
        self._say_keys()
        self._line_of(self._begin or self._shown[0]).where.focus()

    @work
    async def _refill(self) -> None:
        """Puts in what was typed in the same form when KeepUp was ended in the midst of it."""
        left = await self.app.left_in(self._place) if self.sheet.about else None
        if left is None or self.sheet.touched:
            return
        texts = fields_in(left.draft)
        if texts.keys() & set(self._rest):
            rest, self._rest = self._rest, []
            await self.fields.mount_all([self._line(name) for name in rest])
        for line in self._lines:
            if line.field in texts:
                line.put(texts[line.field])
        await self._drafting.take_up(left)
        self.below.update(safe_text(BACK))

    def on_resize(self) -> None:
        """What stands below the fields is always seen."""
        around = 3 if self.size.height < SHORT else 6
        self.fields.styles.max_height = max(1, self.size.height - around)

    @property
    def here(self) -> FieldLine | None:
        """The field with the cursor."""
        focused = self.focused
        return next((line for line in self._lines if line.where is focused), None)

    def on_descendant_focus(self) -> None:
        self._say_keys()
        self._say_words()

    @on(Hinted.Fitted)
    def _say_words(self) -> None:
        self._say_below(self._words())

    def _words(self) -> Spans:
        """Every word that the field with the cursor takes, where it has no room for them."""
        here = self.here
        where = here.where if here and self.sheet.words(here.field) else None
        if not isinstance(where, One) or not where.cut_short:
            return ()
        room = self.below.content_size.width if self.has_class("-low") else len(where.hint)
        return (("dim", fit_text(where.hint, room)),)

    def _say_below(self, said: Spans) -> None:
        if not self._asked:
            self.below.update(safe_text(said))

    @on(FieldLine.Typed)
    def _typed(self) -> None:
        self._drafting.type(as_text({name: self.sheet.texts[name] for name in self.sheet.touched}))
        if self._asked:
            self._asked = False
            self._say_below(self._words())

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.action_save()

    def action_save(self) -> None:
        wrong = self.sheet.first_wrong()
        if wrong is None:
            self._save()
            return
        if wrong in self._rest:
            self.action_more()
        self.call_after_refresh(self._show_wrong, wrong)

    def action_on(self) -> None:
        """Completes what is begun, and goes on in the same press: the next words are the next's."""
        if self.here is not None:
            self.here.complete()
        self.action_down()

    def action_down(self) -> None:
        if self.here is not None and self.here is self._lines[-1] and self._rest:
            self.action_more()
            self.call_after_refresh(self.focus_next)
        else:
            self.focus_next()

    def action_back(self) -> None:
        self.focus_previous()

    def action_more(self) -> None:
        if self._rest:
            rest, self._rest = self._rest, []
            self._shown += rest
            self.fields.mount_all([self._line(name) for name in rest])
            self._say_keys()

    def action_leave(self) -> None:
        if self.sheet.touched and not self._asked:
            self._asked = True
            self.below.update(safe_text(CHANGED))
        else:
            self._done(kept=False)

    @work(exclusive=True, group="keeping")
    async def _done(self, *, kept: bool) -> None:
        await self._drafting.drop()
        self.dismiss(kept)

    @work(exclusive=True, group="keeping")
    async def _save(self) -> None:
        if await self._keep(self.sheet):
            await self._drafting.drop()
            self.dismiss(True)

    def _show_wrong(self, name: str) -> None:
        line = self._line_of(name)
        line.check()
        line.where.focus()

    @property
    def _lines(self) -> list[FieldLine]:
        return list(self.fields.query(FieldLine))

    def _line(self, name: str) -> FieldLine:
        return FieldLine(self.sheet, name, self._offers.get(name, ()))

    def _line_of(self, name: str) -> FieldLine:
        return next(line for line in self._lines if line.field == name)

    def _say_keys(self) -> None:
        more = ["ctrl+o more"] if self._rest else []
        saves = "ctrl+s" if self.here and isinstance(self.here.where, Lines) else "enter"
        keys = [f"{saves} save", *more, "tab next", "esc back"]
        self.query_one("#form").border_subtitle = key_line(keys, self.app.size.width)
