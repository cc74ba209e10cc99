"""Opening the mail or phone of a contact, and copying their address."""

import os
import sys
from collections.abc import Mapping
from urllib.parse import quote

from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.wording.spans import Spans


def address_of(contact: Contact) -> str:
    """The first address or number in use, or nothing."""
    emails = [email.address for email in contact.emails if not email.stale]
    phones = [phone.number for phone in contact.phones if not phone.stale]
    calls = bool(contact.channels) and contact.channels[0] in {"call", "text", "chat"}
    found = [*phones, *emails] if calls else [*emails, *phones]
    return found[0] if found else ""


def open_way(app: Desk, contact: Contact) -> None:
    """Opens their mail or phone where this machine can; else copies the address and says so."""
    address = address_of(contact)
    if not has_desktop():
        copy_address(app, contact)
        return
    scheme = "mailto" if "@" in address else "tel"
    app.open_url(f"{scheme}:{quote(address, safe='@+')}")


def copy_address(app: Desk, contact: Contact) -> None:
    """Puts their address on the clipboard, through the terminal."""
    address = address_of(contact)
    app.copy_to_clipboard(address)
    said: Spans = (("name", address), ("plain", " is copied."))
    app.say(said)


def has_desktop(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a mail program can come up here; over SSH there is none."""
    if "SSH_CONNECTION" in environ:
        return False
    return sys.platform in {"darwin", "win32"} or bool(
        environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    )
