"""The properties of vCards, and which of a person's fields each speaks of."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from msgspec.structs import replace

from keepup_tui.formats import vcard_dates as dates
from keepup_tui.formats import vcard_says as says
from keepup_tui.formats.vcard_fields import Fields
from keepup_tui.formats.vcard_lines import Line

_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_\s*\Z", re.DOTALL)
_UNUSED: Final = frozenset(
    {"VERSION", "REV", "PRODID", "X-ABLABEL", "X-ABADR", "PROFILE", "AGENT", "END"}
)

SAYS: Final[Mapping[str, says.Say]] = {
    "FN": says.formatted,
    "N": says.name,
    "NICKNAME": says.nickname,
    "X-NICKNAME": says.nickname,
    "EMAIL": says.email,
    "TEL": says.phone,
    "ADR": says.address,
    "LABEL": says.envelope,
    "ORG": says.organisation,
    "TITLE": says.title,
    "ROLE": says.title,
    "URL": says.link,
    "IMPP": says.link,
    "SOCIALPROFILE": says.link,
    "X-SOCIALPROFILE": says.link,
    "NOTE": says.note,
    "RELATED": says.related,
    "X-ABRELATEDNAMES": says.related,
    "TZ": says.zone,
    "CATEGORIES": says.groups,
    "HOBBY": says.interests,
    "INTEREST": says.interests,
    "EXPERTISE": says.interests,
    "PRONOUNS": says.pronouns,
    "UID": says.uid,
    "KIND": says.kind,
    "X-ABSHOWAS": says.kind,
    "X-ADDRESSBOOKSERVER-KIND": says.kind,
    "X-ANDROID-CUSTOM": says.android,
    "X-AIM": says.chat("aim"),
    "X-GOOGLE-TALK": says.chat("xmpp"),
    "X-GTALK": says.chat("xmpp"),
    "X-ICQ": says.chat("icq"),
    "X-JABBER": says.chat("xmpp"),
    "X-MSN": says.chat("msn"),
    "X-QQ": says.chat("qq"),
    "X-SKYPE": says.chat("skype"),
    "X-SKYPE-USERNAME": says.chat("skype"),
    "X-YAHOO": says.chat("yahoo"),
    "BDAY": dates.birthday,
    "ANNIVERSARY": dates.wedding,
    "X-ANNIVERSARY": dates.wedding,
    "X-EVOLUTION-ANNIVERSARY": dates.wedding,
    "X-KADDRESSBOOK-X-ANNIVERSARY": dates.wedding,
    "X-MS-ANNIVERSARY": dates.wedding,
    "X-WAB-WEDDING-ANNIVERSARY": dates.wedding,
    "X-ABDATE": dates.labelled,
    "DEATHDATE": dates.death,
    "X-SPOUSE": says.relation("Spouse"),
    "X-EVOLUTION-SPOUSE": says.relation("Spouse"),
    "X-KADDRESSBOOK-X-SPOUSESNAME": says.relation("Spouse"),
    "X-MS-SPOUSE": says.relation("Spouse"),
    "X-MANAGER": says.relation("Manager"),
    "X-EVOLUTION-MANAGER": says.relation("Manager"),
    "X-KADDRESSBOOK-X-MANAGERSNAME": says.relation("Manager"),
    "X-MS-MANAGER": says.relation("Manager"),
    "X-ASSISTANT": says.relation("Assistant"),
    "X-EVOLUTION-ASSISTANT": says.relation("Assistant"),
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": says.relation("Assistant"),
    "X-MS-ASSISTANT": says.relation("Assistant"),
    "X-CHILDREN": says.relation("Children"),
    "X-MS-CHILD": says.relation("Child"),
}


def fields_of(lines: Iterable[Line]) -> Fields:
    """All that the lines of one card say; what is marked as preferred comes first."""
    fields = Fields()
    known = [line for line in lines if line.value.strip()]
    labels = {line.group: _named(line.text) for line in known if line.name == "X-ABLABEL"}
    for line in sorted(known, key=lambda line: (not line.preferred, line.name == "ROLE")):
        if line.name not in _UNUSED:
            label = labels.get(line.group) if line.group else None
            SAYS.get(line.name, says.unknown)(fields, replace(line, label=label))
    return fields


def _named(label: str) -> str:
    apples = _APPLE_LABEL.match(label)
    return (apples[1].lower() if apples else label).strip()
