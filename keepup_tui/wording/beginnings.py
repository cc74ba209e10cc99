"""The first words of a line about somebody, to be written on."""

from typing import Final

from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import Channel
from keepup_tui.wording.channels import BY

BEGUN: Final[dict[Channel | None, str]] = {
    "email": "mail to {}",
    "call": "call with {}",
    "video": "video call with {}",
    "chat": "chat with {}",
    "text": "text to {}",
    "letter": "letter to {}",
    "in_person": "coffee with {}",
    "social": "a line to {}",
    "event": "met {}",
}


def begun(contact: Contact, channel: Channel | None = None) -> str:
    """A line begun in a channel, else in the one the contact likes best, else by mail."""
    way = channel or (contact.channels[0] if contact.channels else "email")
    return BEGUN[way].format(contact.name) + " "


def thanks_begun(contact: Contact, what: str) -> str:
    """A line of thanks begun: "thanked Marcus Bell by mail: put in a word at Lumen"."""
    way: Channel = contact.channels[0] if contact.channels else "email"
    return f"thanked {contact.name} {BY[way]}: {' '.join(what.split())}"
