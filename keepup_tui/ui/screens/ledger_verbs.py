"""What the ledger changes: gifts noted, whether they helped, what they led to, hiding it all."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from textual import getters, work
from textual.binding import BindingType

from keepup_tui.actions.hide_ledger import hide_ledger
from keepup_tui.actions.records import drop_record, edit_record
from keepup_tui.domain.changes import Change
from keepup_tui.domain.names import fold
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.records import Exchange
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.forms.records import correct_record, new_record
from keepup_tui.ui.keys import key
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.page import Page
from keepup_tui.ui.screens.asking import Answers
from keepup_tui.ui.screens.picker import Item, Picker
from keepup_tui.wording.choices import OUTCOMES
from keepup_tui.wording.dates import loosely
from keepup_tui.wording.exchanges import exchange_title, exchange_words
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Spans, plain


class Keeping(Page):
    """The part of the ledger that writes; `person` and `pages` are what its keys are for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("plus", "gave", "gave", "Note what you gave", "ledger.gave"),
        key("minus", "received", "received", "Note what you received", "ledger.received"),
        key("h", "helped", "helped?", "Say whether it helped", "ledger.helped"),
        key("L", "led_to", "led to", "Say what it led to later", "ledger.led_to"),
        key("e", "edit", "edit", "Change the entry under the cursor", "ledger.edit"),
        key("X", "take_away", "remove", "Remove the entry under the cursor", "ledger.remove"),
        key("t", "hide", "hide", "Hide the ledger everywhere", "ledger.hide"),
        key("t", "unhide", "show", "Show the ledger again", "ledger.hide"),
    ]
    app = getters.app(Logbook)

    @property
    @abstractmethod
    def page(self) -> int | None:
        """The exchange under the cursor of the open book."""

    @property
    def hidden(self) -> bool:
        """Whether the ledger is hidden everywhere."""
        reading = self.app.reading
        return reading is not None and reading.network.settings.ledger_hidden

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in {"hide", "unhide"}:
            return self.hidden == (action == "unhide")
        if action in {"gave", "received"}:
            return self.contact is not None and not self.hidden
        if action in {"edit", "take_away"}:
            return self.page is not None
        if action == "helped":
            return bool(self._those("gave"))
        if action == "led_to":
            return bool(self._those("gave", "received"))
        return super().check_action(action, parameters)

    @work(exclusive=True, group="asking")
    async def action_gave(self) -> None:
        await self._note("gave", "You gave {}")

    @work(exclusive=True, group="asking")
    async def action_received(self) -> None:
        await self._note("received", "You received from {}")

    @work(exclusive=True, group="asking")
    async def action_helped(self) -> None:
        exchange = await self._one(self._those("gave"), "Which one?")
        if exchange is None:
            return
        answers: Answers[str] = [
            (each.key, plain(each.said), (("dim", each.aside),), each.choice) for each in OUTCOMES
        ]
        title = plain(f"Did it help: {exchange_words(exchange)}?")
        became = await self.app.push_screen_wait(Choice(title, answers))
        if became is None:
            return
        day = self.app.clock(self.app.book).date
        known = became != "not_yet"
        put = {"outcome": became if known else None, "outcome_on": day if known else None}
        await self.app.carry_out(edit_record("exchanges", exchange.id, Change(put=put)))

    @work(exclusive=True, group="asking")
    async def action_led_to(self) -> None:
        exchange = await self._one(self._those("gave", "received"), "Which one?")
        if exchange is None:
            return
        later = await self.app.push_screen_wait(self._later_than(exchange))
        if later is None:
            return
        known = later in exchange.led_to
        led_to = {"led_to": (later,)}
        change = Change(take=led_to) if known else Change(add=led_to)
        await self.app.carry_out(edit_record("exchanges", exchange.id, change))

    @work(exclusive=True, group="asking")
    async def action_edit(self) -> None:
        if self.page is not None:
            await correct_record(self.app, ("exchanges", self.page))

    @work(exclusive=True, group="asking")
    async def action_take_away(self) -> None:
        if self.page is not None:
            await self.app.carry_out(drop_record("exchanges", self.page))

    @work(exclusive=True, group="asking")
    async def action_hide(self) -> None:
        await self.app.carry_out(hide_ledger(hidden=True))

    @work(exclusive=True, group="asking")
    async def action_unhide(self) -> None:
        await self.app.carry_out(hide_ledger(hidden=False))

    def _those(self, *sides: str) -> list[Exchange]:
        """The entry under the cursor, else all of the contact's, the newest first."""
        exchanges = self.app.book.exchanges
        if self.hidden:
            return []
        if self.page is not None:
            return [exchanges[self.page]] if exchanges[self.page].side in sides else []
        if self.contact is None or self.app.reading is None:
            return []
        rows = self.app.reading.network.standings[self.contact.id].exchanges
        return [row for row in reversed(rows) if row.side in sides]

    async def _one(self, found: Sequence[Exchange], title: str) -> Exchange | None:
        if len(found) < 2:
            return found[0] if found else None
        answers: Answers[Exchange] = [
            ("", self._said(row)[0][:1], self._said(row)[1], row) for row in found
        ]
        return await self.app.push_screen_wait(Choice(plain(title), answers))

    def _later_than(self, exchange: Exchange) -> Picker[int]:
        rows = [
            row
            for row in self.app.book.exchanges.values()
            if row.on >= exchange.on and row.id != exchange.id and row.side != "asked"
        ]
        near = set(exchange.contact_ids)
        rows.sort(key=lambda row: (near.isdisjoint(row.contact_ids), -row.on.toordinal()))
        items = [(fold("".join(text for _, text in self._said(row)[0])), row) for row in rows]

        def find(text: str) -> list[Item[int]]:
            words = fold(text).split()
            fitting = (row for said, row in items if all(word in said for word in words))
            return [Item(row.id, *self._said(row)) for row in fitting]

        title = plain(f"What did it lead to: {exchange_words(exchange)}?")
        return Picker(title, find, "type to find an entry")

    def _said(self, row: Exchange) -> tuple[Spans, Spans]:
        contacts = self.app.book.contacts
        who = listed([contacts[key].name for key in row.contact_ids if key in contacts])
        day = loosely(row.on, self.app.clock(self.app.book).date)
        text = f": {row.text}" if row.text else ""
        return (("plain", f"{exchange_title(row)}{text}"), ("dim", f" · {who}")), (("dim", day),)

    async def _note(self, side: str, title: str) -> None:
        contact = self.contact
        if contact is not None:
            day = self.app.clock(self.app.book).date
            values = {"contact_ids": (contact.id,), "on": day, "side": side}
            await new_record(self.app, "exchanges", title.format(first_name(contact)), values)
