"""Where somebody is, what time it is there, and when a call suits."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from keepup_tui.domain.day import Day
from keepup_tui.domain.records import Contact, Leave
from keepup_tui.domain.settings import known_zone
from keepup_tui.domain.terms import WEEKDAYS
from keepup_tui.wording import dates
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Spans, plain

FROM: Final = time(9)
UNTIL: Final = time(17)
MOST_NAMED: Final = 5
_WEEKEND: Final = 5


def clock(moment: datetime) -> str:
    """The time of day: "9:40", "17:00"."""
    return f"{moment.hour}:{moment.minute:02}"


def where(contact: Contact, day: Day) -> str:
    """The place and the time there: "Lisbon, 9:40 there"; empty where neither is known."""
    there = _there(contact, day)
    said = f"{clock(there)} there" if there else None
    return ", ".join(filter(None, (contact.place, said)))


def good_hour(contact: Contact, day: Day) -> str | None:
    """When their working hours allow a call today, in the user's time; None where never.

    "now until 17:00", "from 14:00 until 22:00".
    """
    there = _there(contact, day)
    if there is None or there.weekday() >= _WEEKEND:
        return None
    if WEEKDAYS[there.weekday()] in contact.quiet_days:
        return None
    zone = there.tzinfo
    begin = datetime.combine(there.date(), FROM, zone)
    end = datetime.combine(there.date(), UNTIL, zone)
    if there >= end - timedelta(minutes=15):
        return None
    mine = day.local().tzinfo
    until = f"until {clock(end.astimezone(mine))}"
    return f"now {until}" if there >= begin else f"from {clock(begin.astimezone(mine))} {until}"


def near_there(contacts: Sequence[Contact]) -> Spans:
    """Who is near where the user goes, as a sentence after another; nothing where nobody is."""
    names = [contact.name for contact in contacts[:MOST_NAMED]]
    more = len(contacts) - len(names)
    if more:
        names.append(dates.plural(more, "other"))
    return plain(f" {listed(names)} {'is' if len(contacts) == 1 else 'are'} near.") if names else ()


def travelling(journey: Leave, contacts: Sequence[Contact], today: date) -> Spans:
    """That the user is on a journey, and who is near: "Travelling in Porto until Friday."."""
    where = f" in {journey.place}" if journey.place else ""
    said = f"Travelling{where} until {dates.when(journey.to, today)}."
    return (*plain(said), *near_there(contacts))


def passing(journey: Leave, today: date) -> str:
    """That the user comes by: "you are near, 1 to 4 December"."""
    return f"you are near, {dates.stretch(journey.from_, journey.to, today)}"


def _there(contact: Contact, day: Day) -> datetime | None:
    if contact.zone is None or not known_zone(contact.zone):
        return None
    return day.local().astimezone(ZoneInfo(contact.zone))
