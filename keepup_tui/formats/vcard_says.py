"""What a vCard's properties say of a person, other than dates."""

import re
from collections.abc import Callable
from typing import Final

from keepup_tui.domain.parts import Email, Phone
from keepup_tui.domain.settings import known_zone
from keepup_tui.formats.groups import circles_among
from keepup_tui.formats.names import address_lines
from keepup_tui.formats.vcard_dates import android_event
from keepup_tui.formats.vcard_fields import Fields
from keepup_tui.formats.vcard_lines import Line

Say = Callable[[Fields, Line], None]
"""Adds to the fields what a line says."""

_ADDRESS_PARTS: Final = ("box", "extended", "street", "city", "region", "code", "country")
_RELATIONS: Final = (
    *("", "Assistant", "Brother", "Child", "Partner", "Father", "Friend", "Manager", "Mother"),
    *("Parent", "Partner", "Referred by", "Relative", "Sister", "Spouse"),
)


def unknown(fields: Fields, line: Line) -> None:
    """A property that KeepUp has no field for."""
    fields.keep(line.name, line.text)


def formatted(fields: Fields, line: Line) -> None:
    """FN: the whole name."""
    fields.formatted = fields.formatted or " ".join(line.text.split())


def name(fields: Fields, line: Line) -> None:
    """N: family, given, additional, prefix and suffix."""
    if not any(fields.name):
        family, given, additional, prefix, suffix = (
            " ".join(part.split()) for part in (*line.parts, *("",) * 5)[:5]
        )
        fields.name = (family, given, additional, prefix, suffix)


def nickname(fields: Fields, line: Line) -> None:
    """NICKNAME: what they are called as well."""
    fields.aliases.extend(line.items)


def email(fields: Fields, line: Line) -> None:
    """EMAIL."""
    address = re.sub(r"(?i)\Amailto:", "", line.text.strip())
    if address and address not in {held.address for held in fields.emails}:
        fields.emails.append(Email(address=address, label=line.kind))


def phone(fields: Fields, line: Line) -> None:
    """TEL, plain or as a `tel:` address."""
    number = line.text.strip()
    if number.lower().startswith("tel:"):
        number = re.sub(r"(?i);ext=(\d+)", r" ext. \1", number[4:]).partition(";")[0]
    if number and number not in {held.number for held in fields.phones}:
        fields.phones.append(Phone(number=number, label=line.kind))


def address(fields: Fields, line: Line) -> None:
    """ADR: one address is the postal one, the others are kept beside it."""
    given = dict(zip(_ADDRESS_PARTS, (part.strip() for part in line.parts), strict=False))
    told = "".join(line.params.get("LABEL", ())) or address_lines(**given)
    fields.place = fields.place or given.get("city") or None
    if told and fields.posts and told not in fields.posts:
        fields.keep("ADR", told)
    if told:
        fields.posts.append(told)


def envelope(fields: Fields, line: Line) -> None:
    """LABEL: an address as it stands on an envelope."""
    fields.envelopes.append(line.text.strip())


def organisation(fields: Fields, line: Line) -> None:
    """ORG: the organisation, then its departments."""
    parts = [part.strip() for part in line.parts if part.strip()]
    if fields.organisation or not parts:
        fields.keep("ORG", ", ".join(parts))
        return
    fields.organisation, *units = parts
    fields.keep("department", ", ".join(units))


def title(fields: Fields, line: Line) -> None:
    """TITLE, or ROLE where there is none."""
    told = line.text.strip()
    if fields.title and fields.title != told:
        fields.keep(line.name, told)
    fields.title = fields.title or told


def link(fields: Fields, line: Line) -> None:
    """URL, IMPP and profiles in social networks."""
    told = line.text.strip()
    user = "".join(line.params.get("X-USER", ()))
    if user and told.lower().startswith("x-apple:"):
        told = f"{line.kind or 'profile'}: {user}"
    fields.links.append(told)


def chat(scheme: str) -> Say:
    """A name in a chat, as an address of that scheme."""

    def say(fields: Fields, line: Line) -> None:
        fields.links.append(f"{scheme}:{line.text.strip()}")

    return say


def note(fields: Fields, line: Line) -> None:
    """NOTE."""
    fields.facts.append(line.text)


def relation(word: str) -> Say:
    """Somebody close to the person, named in a property of their own."""

    def say(fields: Fields, line: Line) -> None:
        parts = reversed(line.parts) if "n" in line.types else (line.text,)
        fields.facts.append(f"{word}: {' '.join(part.strip() for part in parts)}")

    return say


def related(fields: Fields, line: Line) -> None:
    """RELATED: somebody close, by name; an address of theirs is kept as it is."""
    told = line.text.strip()
    if re.match(r"(?i)(urn|https?|mailto):", told):
        fields.keep(line.name, told)
    else:
        word = line.kind or "related"
        fields.facts.append(f"{word[:1].upper()}{word[1:]}: {told}")


def zone(fields: Fields, line: Line) -> None:
    """TZ, where it names a zone and not only an offset."""
    told = line.text.strip()
    if "/" in told and known_zone(told) and not fields.zone:
        fields.zone = told
    else:
        fields.keep(line.name, told)


def groups(fields: Fields, line: Line) -> None:
    """CATEGORIES."""
    fields.groups.extend(circles_among(line.items))


def interests(fields: Fields, line: Line) -> None:
    """INTEREST and its like (RFC 6715)."""
    fields.interests.extend(item for item in line.items if item not in fields.interests)


def pronouns(fields: Fields, line: Line) -> None:
    """PRONOUNS (RFC 9554)."""
    fields.pronouns = fields.pronouns or line.text.strip()


def uid(fields: Fields, line: Line) -> None:
    """UID."""
    fields.uid = fields.uid or line.text.strip()


def kind(fields: Fields, line: Line) -> None:
    """KIND: a person, or a company or group."""
    fields.kind = line.text.strip().lower()


def android(fields: Fields, line: Line) -> None:
    """X-ANDROID-CUSTOM: nicknames, dates and relations that vCard 2.1 had no name for."""
    what, told, number, label = (*line.parts, "", "", "", "")[:4]
    told = told.strip()
    if what.endswith("/nickname") and told:
        fields.aliases.append(told)
    elif what.endswith("/contact_event"):
        android_event(fields, told, number, label)
    elif what.endswith("/relation") and told:
        word = _RELATIONS[int(number)] if number.isdecimal() and int(number) < 15 else ""
        fields.facts.append(f"{word or label or 'Related'}: {told}")
    else:
        fields.keep(line.name, line.text)
