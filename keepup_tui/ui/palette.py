"""What the command palette finds: people by name, commands by what they do."""

from functools import partial
from typing import Final, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from keepup_tui.domain.names import Names, fold
from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.spans import plain

MOST: Final = 8
LEAST: Final = 0.1


class ContactsProvider(Provider):
    """Everybody by name, those lately in touch first."""

    async def startup(self) -> None:
        reading = self._desk.reading
        self._names = reading.names if reading else Names({})

    async def search(self, query: str) -> Hits:
        wanted = fold(query)
        for place, contact_id in enumerate(self._names.complete(query, MOST)):
            contact = self._names.contacts[contact_id]
            if wanted[:1] in fold(contact.name):
                yield Hit(
                    0.5 - place / 100,
                    safe_text((("name", contact.name),)),
                    partial(self._desk.open_contact, contact_id),
                    text=contact.name,
                    help=_about(contact),
                )

    async def discover(self) -> Hits:
        latest = sorted(self._names.last_touch, key=self._names.last_touch.__getitem__)
        for contact_id in latest[: -MOST - 1 : -1]:
            contact = self._names.contacts.get(contact_id)
            if contact:
                yield DiscoveryHit(
                    safe_text((("name", contact.name),)),
                    partial(self._desk.open_contact, contact_id),
                    text=contact.name,
                    help=_about(contact),
                )

    @property
    def _desk(self) -> Desk:
        app = self.app
        assert isinstance(app, Desk)
        return app


class MeaningProvider(Provider):
    """The commands whose description has the words typed, below those found by name."""

    async def search(self, query: str) -> Hits:
        wanted = fold(query).split()
        by_name = self.matcher(query)
        for name, said, run, _ in self.app.get_system_commands(self.screen):
            words = fold(said).replace(",", " ").split()
            begun = all(any(word.startswith(part) for word in words) for part in wanted)
            if wanted and begun and not by_name.match(name):
                yield Hit(LEAST, safe_text(plain(name)), run, text=name, help=said)


def _about(contact: Contact) -> str:
    """What they do, as Content: the palette would read a string as markup."""
    said = " at ".join(part for part in (contact.title, contact.organisation) if part)
    return cast("str", safe_text(said))
