"""LinkedIn's `Connections.csv`, with or without the notes above its header."""

from typing import Final

from keepup_tui.domain.parts import Email
from keepup_tui.formats.cards import Card, Reading, Skipped, key_of
from keepup_tui.formats.encodings import text_of, utf8
from keepup_tui.formats.names import full_name
from keepup_tui.formats.spreadsheets import Row, rows
from keepup_tui.formats.written_dates import written_date

FORMAT: Final = "linkedin"
_HEADER: Final = frozenset({"first name", "last name", "connected on"})


def recognises(head: str, _name: str) -> bool:
    """Whether a file that begins with `head` is an export of LinkedIn's connections."""
    line = head.lower()
    return all(column in line for column in _HEADER) and "e-mail 1" not in line


def read_linkedin(content: bytes) -> Reading:
    """Everybody in a `Connections.csv`. Raises TooLarge."""
    cards: list[Card] = []
    skipped: list[Skipped] = []
    for row in rows(text_of(utf8(content)), _HEADER):
        if isinstance(row, int):
            skipped.append(Skipped(row, "", "unreadable"))
        elif found := _card(row):
            cards.append(found)
        else:
            skipped.append(Skipped(row.number, row.get("company", "url"), "no_name"))
    return Reading(format=FORMAT, cards=tuple(cards), skipped=tuple(skipped))


def _card(row: Row) -> Card | None:
    given, family = row.get("first name"), row.get("last name")
    address = row.get("email address")
    link, organisation = row.get("url"), row.get("company")
    name = full_name("", given, "", family, "") or address
    if not name:
        return None
    connected = row.get("connected on")
    return Card(
        row=row.number,
        key=link or key_of(name, address, connected),
        name=name,
        given=given or None,
        emails=(Email(address=address),) if address else (),
        links=(link,) if link else (),
        organisation=organisation or None,
        title=row.get("position") or None,
        met_on=written_date(connected, month_first=True),
        met_how="LinkedIn",
        extra=dict(row.unused()),
    )
