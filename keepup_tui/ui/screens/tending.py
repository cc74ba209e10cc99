"""What Contacts and a contact's own screen do with people: circles, archive, unite."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar, Final, Literal

from textual import getters, work
from textual.binding import BindingType

from keepup_tui.actions.set_aside import archive, remove_contacts
from keepup_tui.actions.unite import unite, united
from keepup_tui.ui.forms.contact import correct_contact
from keepup_tui.ui.keys import key
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.page import Page
from keepup_tui.ui.screens.asking import Answers, Asking
from keepup_tui.ui.screens.circle_choice import sort_into_circle
from keepup_tui.ui.screens.picker import somebody
from keepup_tui.wording.directory import who
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.uniting import uniting

Fate = Literal["archive", "back", "remove", "line"]

LINE: Final[tuple[str, Spans, Spans, Fate]] = (
    "l", plain("only this line"), (("dim", "opens it, to be cleared"),), "line",
)  # fmt: skip


class Tending(Page):
    """A page about people; `aimed_at` are those that a key is for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("c", "circles", "circles", "Put into a circle, or take out", "circles"),
    ]
    app = getters.app(Logbook)

    @abstractmethod
    def aimed_at(self) -> tuple[int, ...]:
        """The ids of the contacts that a key is for."""

    def settled(self) -> None:
        """Something was done with those aimed at."""

    @work(exclusive=True, group="asking")
    async def action_circles(self) -> None:
        aimed = self.aimed_at()
        if aimed and await sort_into_circle(self.app, aimed):
            self.settled()

    @work(exclusive=True, group="asking")
    async def action_set_aside(self) -> None:
        await self.set_aside(self.aimed_at())

    async def set_aside(self, aimed: Sequence[int], field: str | None = None) -> None:
        """Asks whether to archive or to remove, or only to clear the `field`, and does so."""
        contacts = [self.app.book.contacts[key] for key in aimed if key in self.app.book.contacts]
        if not contacts:
            return
        there = all(contact.archived for contact in contacts)
        title: Spans = who([contact.name for contact in contacts])
        rest: tuple[str, Spans, Spans, Fate] = (
            ("b", plain("bring back"), (("dim", "into the lists again"),), "back")
            if there
            else (
                "a",
                plain("archive"),
                (("dim", "out of the lists, kept in the book"),),
                "archive",
            )
        )
        answers: Answers[Fate] = [
            rest,
            ("r", plain("remove"), (("dim", "with all that is theirs alone"),), "remove"),
        ]
        if field:
            answers.insert(0, LINE)
        fate = await self.app.push_screen_wait(Asking(title, (), answers))
        if fate is None:
            return
        if fate == "line":
            await correct_contact(self.app, aimed[0], begin=field)
            return
        ids = [contact.id for contact in contacts]
        verb = remove_contacts(ids) if fate == "remove" else archive(ids, archived=fate != "back")
        if await self.app.carry_out(verb) is not None:
            self.settled()

    async def unite(self, kept_id: int, other_id: int | None = None) -> None:
        """Asks for the other record of one person, shows what comes of it, and unites them."""
        contacts = self.app.book.contacts
        if other_id is None:
            title = f"Who is {contacts[kept_id].name} too?"
            other_id = await self.app.push_screen_wait(
                somebody(self.app, title, frozenset({kept_id}))
            )
        while other_id is not None:
            kept, other = contacts[kept_id], contacts[other_id]
            lines = uniting(kept, other, united(kept, other), self._name_of)
            answers: Answers[str] = [
                ("M", plain("unite them"), (("dim", "one undo takes it back"),), "unite"),
                ("o", plain("the other way round"), (("dim", f"keep {other.name}"),), "turn"),
            ]
            said = await self.app.push_screen_wait(Asking(plain("One person"), lines, answers))
            if said != "turn":
                break
            kept_id, other_id = other_id, kept_id
        if other_id is None or said is None:
            return
        if await self.app.carry_out(unite(kept_id, other_id)) is not None:
            self.settled()

    def _name_of(self, contact_id: int) -> str:
        contact = self.app.book.contacts.get(contact_id)
        return contact.name if contact else f"#{contact_id}"
