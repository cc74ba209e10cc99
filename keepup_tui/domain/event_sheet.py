"""The sheet of an event (G34): everybody met there who has had no word from the user since."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.follow_ups import MOST_MET
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.words import words_after

RECENT: Final = timedelta(days=10)


class EventSheet(Struct, frozen=True):
    """An event of the last ten days.

    `met` is its last interaction, which tells what it was; `waiting` are those who have had
    no word since, in the order of their names, `heard` those who have.
    """

    met: Interaction
    waiting: tuple[int, ...]
    heard: tuple[int, ...] = ()

    @property
    def name(self) -> str | None:
        """What the event is called, None where it was not said."""
        return self.met.event

    @property
    def on(self) -> date:
        """Its last day."""
        return self.met.on


def event_sheets(network: Network) -> tuple[EventSheet, ...]:
    """The sheets of the last ten days' events, the latest first; finished ones are left out.

    An event is what says so by its name or its channel, and a meeting with more people than
    Today asks to follow up one by one.
    """
    first = network.today - RECENT
    found: defaultdict[Hashable, dict[int, Interaction]] = defaultdict(dict)
    for standing in network.standings.values():
        for row in reversed(standing.interactions):
            if row.on < first:
                break
            if _is_event(row):
                found[_gathering(row)][row.id] = row
    sheets = [_sheet(rows.values(), network) for rows in found.values()]
    waiting = [sheet for sheet in sheets if sheet.waiting]
    return tuple(sorted(waiting, key=lambda sheet: (sheet.on, sheet.met.id), reverse=True))


def met_many(network: Network) -> tuple[EventSheet, ...]:
    """The events before today with more people than Today asks to follow up one by one."""
    return tuple(
        sheet
        for sheet in event_sheets(network)
        if sheet.on < network.today and len(sheet.waiting) + len(sheet.heard) > MOST_MET
    )


def sheets_called(sheets: Sequence[EventSheet], text: str) -> tuple[EventSheet, ...]:
    """Those whose name or words have `text` in them, or whose last interaction has that id."""
    wanted = text.strip().removeprefix("#").casefold()
    return tuple(
        sheet
        for sheet in sheets
        if wanted == str(sheet.met.id)
        or any(wanted in said.casefold() for said in (sheet.name, sheet.met.text) if said)
    )


def _is_event(row: Interaction) -> bool:
    if row.broadcast or row.direction != "both":
        return False
    named = row.channel == "event" or row.event is not None
    return named or (row.channel == "in_person" and len(row.contact_ids) > MOST_MET)


def _gathering(row: Interaction) -> Hashable:
    """What the interactions of one event have in common: its name, else the day of an event."""
    if row.event:
        return row.event.casefold()
    return row.on if row.channel == "event" else row.id


def _sheet(rows: Iterable[Interaction], network: Network) -> EventSheet:
    ordered = sorted(rows, key=lambda row: (row.on, row.id))
    last_met = {key: row for row in ordered for key in row.contact_ids}
    waiting: list[tuple[str, int]] = []
    heard: list[tuple[str, int]] = []
    for key, row in last_met.items():
        standing = network.standings.get(key)
        if standing is None or boundary(standing.contact) is not None:
            continue
        spoken = any(True for _ in words_after(row, standing))
        (heard if spoken else waiting).append((standing.contact.name.casefold(), key))
    return EventSheet(ordered[-1], _by_name(waiting), _by_name(heard))


def _by_name(people: Iterable[tuple[str, int]]) -> tuple[int, ...]:
    return tuple(key for _, key in sorted(people))
