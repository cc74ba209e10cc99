"""vCards 2.1, 3.0 and 4.0, as phones, address books and mail programs write them."""

import re
from typing import Final

from keepup_tui.formats.cards import (
    MOST_CARDS,
    Card,
    Reading,
    Skipped,
    TooLarge,
    Why,
    key_of,
)
from keepup_tui.formats.encodings import utf8
from keepup_tui.formats.names import full_name
from keepup_tui.formats.vcard_fields import Fields
from keepup_tui.formats.vcard_lines import Line, line_of
from keepup_tui.formats.vcard_properties import fields_of
from keepup_tui.formats.vcard_split import RawCard, split_cards

FORMAT: Final = "vcard"
_BEGIN: Final = re.compile(rb"BEGIN:VCARD", re.IGNORECASE)
_COMPANY: Final = frozenset({"org", "company", "organization"})


def recognises(head: str, name: str) -> bool:
    """Whether a file that begins with `head` and is called `name` holds vCards."""
    return "begin:vcard" in head.lower() or name.lower().endswith((".vcf", ".vcard"))


def read_vcards(content: bytes) -> Reading:
    """Everybody in a vCard file. Raises TooLarge."""
    content = utf8(content)
    if sum(1 for _ in _BEGIN.finditer(content)) > MOST_CARDS:
        raise TooLarge
    cards: list[Card] = []
    skipped: list[Skipped] = []
    for raw in split_cards(content):
        found = _read(raw)
        if isinstance(found, Card):
            cards.append(found)
        else:
            skipped.append(found)
    return Reading(format=FORMAT, cards=tuple(cards), skipped=tuple(skipped))


def _read(raw: RawCard) -> Card | Skipped:
    if raw.too_large:
        return Skipped(raw.row, "", "too_large")
    lines = [line for line in map(line_of, raw.lines) if line]
    if not lines:
        return Skipped(raw.row, "", "unreadable" if raw.lines else "no_name")
    fields = fields_of(lines)
    if raw.agent:
        fields.facts.extend(_assistant(raw.agent))
    told_by = fields.formatted or fields.organisation or _reached(fields)
    if why := _no_person(fields):
        return Skipped(raw.row, told_by, why)
    return _card(raw.row, fields)


def _no_person(fields: Fields) -> Why | None:
    if fields.kind == "group":
        return "group"
    if not fields.formatted and not _composed(fields) and not fields.aliases:
        if fields.organisation:
            return "company"
        return None if fields.emails else "no_name"
    company = fields.kind in _COMPANY or fields.formatted == fields.organisation
    return "company" if company and not any(fields.name) and fields.formatted else None


def _card(row: int, fields: Fields) -> Card:
    name = _name(fields)
    return Card(
        row=row,
        key=fields.uid or key_of(name, _reached(fields), fields.organisation),
        name=name,
        given=fields.name[1] or None,
        aliases=tuple(alias for alias in dict.fromkeys(fields.aliases) if alias != name),
        pronouns=fields.pronouns,
        emails=tuple(fields.emails),
        phones=tuple(fields.phones),
        post=next(iter(fields.posts + fields.envelopes), None),
        place=fields.place,
        zone=fields.zone,
        links=tuple(dict.fromkeys(fields.links)),
        organisation=fields.organisation or None,
        title=fields.title,
        interests=tuple(fields.interests),
        days=tuple(dict.fromkeys(fields.days)),
        deceased=fields.deceased,
        facts=tuple(dict.fromkeys(fields.facts)),
        groups=tuple(fields.groups),
        extra=fields.extra,
    )


def _name(fields: Fields) -> str:
    family, given = fields.name[:2]
    turned = bool(family and given) and fields.formatted == f"{family}, {given}"
    if fields.formatted and not turned and fields.kind not in _COMPANY:
        return fields.formatted
    return _composed(fields) or (fields.aliases or [fields.emails[0].address])[0]


def _composed(fields: Fields) -> str:
    family, given, additional, prefix, suffix = fields.name
    return full_name(prefix, given, additional, family, suffix)


def _reached(fields: Fields) -> str:
    if fields.emails:
        return fields.emails[0].address
    return fields.phones[0].number if fields.phones else ""


def _assistant(agent: list[bytes]) -> list[str]:
    lines: list[Line] = [line for line in map(line_of, agent) if line]
    fields = fields_of(lines)
    ways = [email.address for email in fields.emails] + [phone.number for phone in fields.phones]
    told = [part for part in (fields.formatted or _composed(fields), *ways) if part]
    return [f"Assistant: {', '.join(told)}"] if told else []
