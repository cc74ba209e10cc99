"""What a contact's screen adds to them: promises, facts, questions, news, plans, gifts, lines."""

from abc import abstractmethod
from typing import Any, ClassVar

from textual import work
from textual.binding import BindingType

from keepup_tui.actions.close_record import close_record
from keepup_tui.actions.edit_interaction import remove_interaction
from keepup_tui.actions.hide_ledger import hide_ledger
from keepup_tui.actions.records import drop_record
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.edit import Place
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.records import Contact as Person
from keepup_tui.ui.forms.contact import correct_contact
from keepup_tui.ui.forms.news import tell_news
from keepup_tui.ui.forms.records import correct_record, new_record
from keepup_tui.ui.keys import key
from keepup_tui.ui.screens.tending import Tending


class Knowing(Tending):
    """The verbs of one contact; `item` is what the focused pane's cursor stands on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("l", "log_here", "log", "Log what happened, in one line", "log"),
        key("e", "edit", "edit", "Change what the cursor is on", "contact.edit"),
        key("p", "promise", "promise", "Note a promise", "contact.promise"),
        key("f", "fact", "fact", "Note what you learnt", "contact.fact"),
        key("a", "ask", "ask", "Note what to ask next time", "contact.ask"),
        key("N", "news", "news", "What changed for them, and what follows", "contact.news"),
        key("P", "plan", "plan", "Arrange something for a day", "contact.plan"),
        key("plus", "gave", "gave", "Note what you gave", "contact.gave"),
        key("minus", "received", "received", "Note what you received", "contact.received"),
        key("greater_than_sign", "wrote", "they wrote", "Log their mail", "contact.wrote"),
        key("X", "take_away", "remove", "Remove what the cursor is on", "contact.remove"),
        key("t", "hide", "hide ledger", "Hide the ledger everywhere", "ledger.hide"),
        key("t", "unhide", "show ledger", "Show the ledger again", "ledger.hide"),
    ]

    @property
    @abstractmethod
    def item(self) -> Place | str | None:
        """A record's place, or the name of a field of what is known."""

    @property
    def person(self) -> Person:
        """The contact of the screen."""
        assert self.contact is not None
        return self.contact

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in {"hide", "unhide"}:
            network = self.app.reading.network if self.app.reading else None
            hidden = network is not None and network.settings.ledger_hidden
            return hidden == (action == "unhide")
        return super().check_action(action, parameters)

    @work(group="line")
    async def action_log_here(self) -> None:
        await self.app.write_about(self.person)

    @work(group="line")
    async def action_wrote(self) -> None:
        await self.app.write_line(f"mail from {self.person.name} >")

    @work(exclusive=True, group="asking")
    async def action_promise(self) -> None:
        await self._note("promises", "A promise to {}", by="me", contact_ids=(self.person.id,))

    @work(exclusive=True, group="asking")
    async def action_fact(self) -> None:
        await self._note("notes", "To know about {}", kind="fact", contact_id=self.person.id)

    @work(exclusive=True, group="asking")
    async def action_ask(self) -> None:
        await self._note("notes", "To ask {}", kind="question", contact_id=self.person.id)

    @work(exclusive=True, group="asking")
    async def action_plan(self) -> None:
        await self._note("plans", "A plan with {}", contact_ids=(self.person.id,))

    @work(exclusive=True, group="asking")
    async def action_gave(self) -> None:
        await self._note("exchanges", "You gave {}", side="gave", **self._exchange())

    @work(exclusive=True, group="asking")
    async def action_received(self) -> None:
        await self._note("exchanges", "You received from {}", side="received", **self._exchange())

    @work(exclusive=True, group="asking")
    async def action_news(self) -> None:
        await tell_news(self.app, (self.person.id,))

    @work(exclusive=True, group="asking")
    async def action_edit(self) -> None:
        item = self.item
        if isinstance(item, tuple) and item[0] == "interactions":
            await self.app.correct_line(item[1])
        elif isinstance(item, tuple):
            await correct_record(self.app, item)
        else:
            await correct_contact(self.app, self.person.id, begin=item)

    @work(exclusive=True, group="asking")
    async def action_take_away(self) -> None:
        item = self.item
        if isinstance(item, tuple):
            await self.app.carry_out(removing(item))
        else:
            await self.set_aside((self.person.id,), item)

    @work(exclusive=True, group="asking")
    async def action_hide(self) -> None:
        await self.app.carry_out(hide_ledger(hidden=True))

    @work(exclusive=True, group="asking")
    async def action_unhide(self) -> None:
        await self.app.carry_out(hide_ledger(hidden=False))

    async def _note(self, table: str, title: str, **values: Any) -> None:
        await new_record(self.app, table, title.format(first_name(self.person)), values)

    def _exchange(self) -> dict[str, Any]:
        return {"contact_ids": (self.person.id,), "on": self.app.clock(self.app.book).date}


def removing(place: Place) -> Verb:
    """The verb that takes a record away; a log goes with what it made, a step stays as dropped."""
    table, record_id = place
    if table == "interactions":
        return remove_interaction(record_id)
    if table == "steps":
        return close_record("steps", record_id, "Dropped", dropped=True)
    return drop_record(table, record_id)
