"""Contacts in the command palette: a name opens its screen."""

from functools import partial
from typing import Final, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from keepup_tui.domain.names import Names, fold
from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.safe_text import safe_text

MOST: Final = 8


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


def _about(contact: Contact) -> str:
    """What they do, as Content: the palette would read a string as markup."""
    said = " at ".join(part for part in (contact.title, contact.organisation) if part)
    return cast("str", safe_text(said))
