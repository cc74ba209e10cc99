"""Choosing one of many: a line to filter by, and a list."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final, Generic, TypeVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from keepup_tui.domain.contacts import Directory
from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.key_line import key_line
from keepup_tui.ui.keys import key
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.filter_field import FilterField
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.directory import nothing_fits
from keepup_tui.wording.spans import Spans, plain

T = TypeVar("T")
KEYS: Final = ("enter choose", "type to find", "esc back")


class Item(Generic[T]):
    """One of those to choose from: what stands at its left and right, and what it means."""

    def __init__(self, meaning: T, said: Spans, right: Spans = ()) -> None:
        self.meaning, self.said, self.right = meaning, said, right


Find = Callable[[str], Sequence[Item[T]]]
"""Those that fit what was typed, best first."""


class _Wanted(FilterField):
    """The line to filter by; where nothing is typed, escape is the picker's."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return super().check_action(action, parameters) and (action != "clear" or bool(self.value))

    def action_leave(self) -> None:
        """To the list, where there is anything in it."""
        if self.screen.query_one(RowList).keys:
            super().action_leave()


class Picker(ModalScreen[T | None], Generic[T]):
    """One is chosen with enter; None where it was left with escape."""

    CSS_PATH = stylesheet("floating")
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "leave", "back", "Leave without choosing", "picker.leave"),
        key("slash", "find", "find", "Filter by what you type", "find"),
    ]
    rows = getters.query_one(RowList)
    field = getters.query_one(_Wanted)

    def __init__(self, title: Spans, find: "Find[T]", hint: str = "type a name") -> None:
        super().__init__()
        self._title, self._hint = title, hint
        self._find = find
        self._items: Sequence[Item[T]] = ()

    def compose(self) -> ComposeResult:
        with Vertical(id="float", classes="picker") as box:
            box.border_title = safe_text(self._title)
            box.border_subtitle = key_line(KEYS, self.app.size.width)
            yield _Wanted(self._hint, "rows")
            yield RowList(id="rows")

    def on_mount(self) -> None:
        self._show("")
        self.field.focus()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        self._show(message.value)
        self.rows.action_first()

    @on(RowList.Chosen)
    def _chosen(self, message: RowList.Chosen) -> None:
        if isinstance(message.key, int):
            self.dismiss(self._items[message.key].meaning)

    def action_find(self) -> None:
        self.field.focus()

    def action_leave(self) -> None:
        self.dismiss(None)

    def _show(self, text: str) -> None:
        items = self._items = self._find(text)
        if items:
            self.rows.show(Listing(range(len(items)), lambda n: _row(n, items[n]), None))
        else:
            self.rows.show(Listing.of([Row(None, (Line(nothing_fits(text)),))]))


def _row(number: int, item: Item[T]) -> Row:
    return Row(number, (Line(item.said, item.right),))


def somebody(app: Desk, title: str, but: frozenset[int] = frozenset()) -> Picker[int]:
    """A picker of contacts, without those in `but`."""
    directory = Directory(app.book, everybody=True)

    def find(text: str) -> list[Item[int]]:
        return [_person(row) for row in directory.matching(text) if row.id not in but]

    return Picker(plain(title), find)


def _person(contact: Contact) -> Item[int]:
    work = " at ".join(filter(None, (contact.title, contact.organisation)))
    return Item(contact.id, (("name", contact.name),), (("dim", work),))
