"""Ways of reaching somebody, and what a contact was about, in words."""

import re
from typing import Final

from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.domain.terms import Channel, Intent
from keepup_tui.wording.pronouns import pronouns_of

NOUN: Final[dict[Channel, str]] = {
    "email": "mail",
    "call": "call",
    "video": "video call",
    "chat": "chat",
    "text": "text message",
    "letter": "letter",
    "in_person": "meeting",
    "social": "post",
    "event": "event",
}
BY: Final[dict[Channel, str]] = {
    "email": "by mail",
    "call": "by call",
    "video": "by video",
    "chat": "by chat",
    "text": "by text",
    "letter": "by letter",
    "in_person": "in person",
    "social": "on social media",
    "event": "at an event",
}
LIKES: Final[dict[Channel, str]] = {
    "email": "mail",
    "call": "calls",
    "video": "video calls",
    "chat": "chat",
    "text": "text messages",
    "letter": "letters",
    "in_person": "meeting in person",
    "social": "social media",
    "event": "events",
}
INTENT: Final[dict[Intent, str]] = {
    "catch_up": "catch-up",
    "share": "share",
    "give": "give",
    "ask": "ask",
    "thanks": "thanks",
    "congratulate": "congratulations",
    "console": "comfort",
    "feedback": "feedback",
    "apology": "apology",
    "introduction": "introduction",
    "update": "update",
}
_OCCASION: Final = re.compile(
    r"\b(coffee|lunch|dinner|breakfast|drinks?|beer|tea|walk)\b", re.IGNORECASE
)
_ON_A: Final = frozenset({"walk"})
_INBOUND: Final[dict[Channel, str]] = {"call": "rang", "event": "was there"}


def occasion(interaction: Interaction) -> str:
    """What an interaction was: "coffee", "mail", "video call"; "a word" where unknown."""
    if interaction.channel in {None, "in_person"}:
        found = _OCCASION.search(interaction.text or interaction.line or "")
        if found:
            return found[1].casefold()
    if interaction.event:
        return interaction.event
    return NOUN[interaction.channel] if interaction.channel else "a word"


def how(interaction: Interaction) -> str:
    """How an interaction came about, after its day: "over coffee", "by mail", "in person"."""
    if interaction.channel in {None, "in_person"}:
        word = occasion(interaction)
        if word not in {"meeting", "a word"} and word != interaction.event:
            return f"on a {word}" if word in _ON_A else f"over {word}"
    if interaction.event:
        return f"at {interaction.event}"
    return BY[interaction.channel] if interaction.channel else ""


def who_began(interaction: Interaction, contact: Contact) -> str:
    """Who reached out, where that was the contact: "she rang", "she wrote"; else nothing."""
    if interaction.direction != "from_them":
        return ""
    verb = _INBOUND.get(interaction.channel or "email", "wrote")
    return pronouns_of(contact).they(verb, "theirs")
