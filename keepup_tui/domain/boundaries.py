"""Whom the queue leaves alone, whatever the reason (G10)."""

from typing import Literal

from keepup_tui.domain.records import Contact

Boundary = Literal["do_not_contact", "deceased", "archived"]


def boundary(contact: Contact) -> Boundary | None:
    """Why nobody should be nudged towards the contact, None where nothing speaks against it."""
    if contact.do_not_contact:
        return "do_not_contact"
    if contact.deceased:
        return "deceased"
    return "archived" if contact.archived else None
