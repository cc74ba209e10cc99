"""A few words to begin a message with, in the contact's own style."""

from typing import Final

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import Formality, Intent

_INFORMAL: Final[dict[Intent, str]] = {
    "catch_up": "How are things with you?",
    "share": "I came across this and thought of you:",
    "give": "If it helps, I could take something off your plate. Just say.",
    "ask": "Could I ask you something? No is a fine answer.",
    "thanks": "Thank you, that helped.",
    "congratulate": "Congratulations, well earned.",
    "console": "I heard, and I am sorry. No need to answer; I am here.",
    "feedback": "Something I value in how you work:",
    "apology": "I got this wrong, and I am sorry:",
    "introduction": "I would like you to meet somebody. May I?",
    "update": "A short word on what is new here:",
}
_FORMAL: Final[dict[Intent, str]] = {
    "catch_up": "I hope you are well, and would be glad to hear how you are.",
    "share": "I came across the following, which may be of interest to you:",
    "give": "Should it be of use, I would gladly help.",
    "ask": "May I ask for your advice? I shall understand if it does not suit.",
    "thanks": "Thank you for your help; it made a difference.",
    "congratulate": "Please accept my congratulations; they are well deserved.",
    "console": "I was sorry to hear the news, and am thinking of you.",
    "feedback": "I would like to tell you what I value in your work:",
    "apology": "I made a mistake, and would like to apologise:",
    "introduction": "May I introduce you to somebody you might like to know?",
    "update": "May I give you a short account of what is new:",
}


def formality(contact: Contact) -> Formality:
    """How the contact is written to; informally where nothing else is known."""
    return (contact.style.formality if contact.style else None) or "informal"


def salutation(contact: Contact) -> str:
    """The first line of a message: the contact's own, else "Dear Ana Reyes," or "Hi Ana,"."""
    own = contact.style.salutation if contact.style else None
    if own:
        return own if own.endswith((",", ":")) else f"{own},"
    if formality(contact) == "formal":
        return f"Dear {contact.name},"
    return f"Hi {first_name(contact)},"


def words(intent: Intent, contact: Contact) -> str:
    """A message's first words for `intent`."""
    return (_FORMAL if formality(contact) == "formal" else _INFORMAL)[intent]


def template(intent: Intent, contact: Contact) -> str:
    """A message's beginning for `intent`, with its salutation, to be made one's own."""
    return f"{salutation(contact)}\n\n{words(intent, contact)}\n"
