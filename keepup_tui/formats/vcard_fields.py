"""A person as their card is read, property by property."""

from typing import Any

from keepup_tui.domain.parts import Email, Phone
from keepup_tui.formats.cards import Day


class Fields:
    """What the properties of one card have said so far."""

    def __init__(self) -> None:
        self.formatted = ""
        self.name: tuple[str, str, str, str, str] = ("",) * 5
        self.aliases: list[str] = []
        self.pronouns: str | None = None
        self.emails: list[Email] = []
        self.phones: list[Phone] = []
        self.posts: list[str] = []
        self.envelopes: list[str] = []
        self.place: str | None = None
        self.zone: str | None = None
        self.links: list[str] = []
        self.organisation = ""
        self.title: str | None = None
        self.interests: list[str] = []
        self.days: list[Day] = []
        self.deceased = False
        self.facts: list[str] = []
        self.groups: list[str] = []
        self.kind = ""
        self.uid: str | None = None
        self.extra: dict[str, Any] = {}

    def keep(self, name: str, value: str) -> None:
        """Keeps verbatim what KeepUp has no field for."""
        if not value.strip(" ;"):
            return
        held = self.extra.get(name, [])
        values = dict.fromkeys([*([held] if isinstance(held, str) else held), value])
        self.extra[name] = value if len(values) == 1 else [*values]
