"""What the command palette finds: people by name, commands by what they do."""

from functools import partial
from typing import Final, cast

from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.widgets.option_list import Option

from keepup_tui.domain.names import Names, fold
from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.wording.commands import IN_THE_SHELL, in_the_shell, nothing_called
from keepup_tui.wording.spans import plain, text_of

MOST: Final = 8
LEAST: Final = 0.1
LAST: Final = 0.05
SOON: Final = 0.5


class _OfDesk(Provider):
    """What is found by asking the desk."""

    @property
    def _desk(self) -> Desk:
        app = self.app
        assert isinstance(app, Desk)
        return app


class ContactsProvider(_OfDesk):
    """Everybody by name, those lately in touch first."""

    async def startup(self) -> None:
        reading = self._desk.reading
        self._names = reading.names if reading else Names({})

    async def search(self, query: str) -> Hits:
        wanted = fold(query)
        for place, contact_id in enumerate(self._names.complete(query, MOST)):
            contact = self._names.contacts[contact_id]
            if any(word.startswith(wanted[:1]) for word in fold(contact.name).split()):
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


class MeaningProvider(_OfDesk):
    """The commands whose description has the words typed, and last what only the shell can do."""

    async def search(self, query: str) -> Hits:
        wanted = fold(query).split()
        by_name = self.matcher(query)
        for name, said, run, _ in self.app.get_system_commands(self.screen):
            if _begins(wanted, said) and not by_name.match(name):
                yield Hit(LEAST, safe_text(plain(name)), run, text=name, help=said)
        for command in IN_THE_SHELL:
            if _begins(wanted, f"{command.name} {command.typed} {command.said}"):
                run = partial(self._desk.say, in_the_shell(command))
                about = f"{text_of(in_the_shell(command))} {command.said}."
                yield Hit(LAST, safe_text(plain(command.name)), run, text=command.name, help=about)


class Palette(CommandPalette):
    """Textual's palette, which says in our words that nothing fits."""

    def _start_no_matches_countdown(self, search_value: str) -> None:
        self._stop_no_matches_countdown()
        self._no_matches_timer = self.set_timer(SOON, partial(self._say_nothing, search_value))

    def _say_nothing(self, typed: str) -> None:
        if typed:
            said = safe_text((("dim", nothing_called(typed)),))
            self.query_one(CommandList).add_option(Option(said, id=self._NO_MATCHES, disabled=True))
        self._list_visible = bool(typed)


def _about(contact: Contact) -> str:
    """What they do, as Content: the palette would read a string as markup."""
    said = " at ".join(part for part in (contact.title, contact.organisation) if part)
    return cast("str", safe_text(said))


def _begins(wanted: list[str], said: str) -> bool:
    """Whether each word that is wanted begins one of what is said; nothing wanted begins none."""
    words = fold(said).replace(",", " ").split()
    return bool(wanted) and all(any(word.startswith(part) for word in words) for part in wanted)
