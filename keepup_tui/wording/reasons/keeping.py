"""Band 2: the cadence of a tie, and the first weeks of a new one."""

from datetime import date

from keepup_tui.domain.parts import Cadence
from keepup_tui.wording import dates
from keepup_tui.wording.channels import BY
from keepup_tui.wording.last_word import not_yet, uncounted
from keepup_tui.wording.periods import due_by_calendar, how_often, regular
from keepup_tui.wording.purposes import LAST, PROPOSED
from keepup_tui.wording.reasons.told import Saying, Told


def _cadence(told: Told) -> Cadence | None:
    circle = told.circle
    return circle.cadence if circle else told.contact.cadence


def _often(told: Told) -> str | None:
    cadence = _cadence(told)
    period = told.about.period or (cadence.every if cadence else None)
    calendar = told.about.calendar or bool(cadence and cadence.mode == "calendar")
    return how_often(period, calendar=calendar) if period else None


def _regular(told: Told) -> str:
    cadence = _cadence(told)
    period = told.about.period or (cadence.every if cadence else None)
    return f"your {regular(period, 'catch-up')}" if period else "your catch-up"


def _cadence_due(told: Told) -> str:
    past = _past(told) if told.about.on else _first_word(told)
    circle = told.circle
    if circle:
        often = _often(told)
        return f"{circle.name}, {often} · {past}" if often else f"{circle.name} · {past}"
    regularly = _regular(told)
    if not told.about.on:
        return f"{regularly} · {past}"
    return f"{regularly} is {past}" if past.startswith("due") else f"{past} {regularly}"


def _cadence_short(told: Told) -> str:
    past = _past(told) if told.about.on else _first_word(told)
    return f"{told.circle.name} · {past}" if told.circle else _cadence_due(told)


def _past(told: Told) -> str:
    due, cadence = told.reason.due_on, _cadence(told)
    period = told.about.period or (cadence.every if cadence else None)
    calendar = told.about.calendar or bool(cadence and cadence.mode == "calendar")
    if period and calendar:
        return due_by_calendar(period, due, told.today)
    return dates.past(due, told.today)


def _first_word(told: Told) -> str:
    """What is still to come where no touch counts yet, whatever else was said."""
    standing = told.network.standings.get(told.contact.id)
    channel = told.circle.channel if told.circle and told.circle.strict else None
    word = uncounted(standing, told.network, channel) if standing else None
    return not_yet(word, channel) if word else "a first word"


def _purpose(told: Told) -> str:
    last, proposed = told.about.intent, told.reason.intent
    if last is None or proposed is None:
        return ""
    return f"last time {LAST[last]}; this time {PROPOSED[proposed]}"


def _cadence_whole(told: Told) -> str:
    purpose = _purpose(told)
    return f"{_cadence_due(told)} · {purpose}" if purpose else _cadence_due(told)


def _cadence_detail(told: Told) -> str:
    channel = told.reason.channel
    by = f" The circle asks for it {BY[channel]}." if channel and told.circle else ""
    purpose = _purpose(told)
    more = f" {purpose[:1].upper()}{purpose[1:]}." if purpose else ""
    return f"{_cadence_due(told)}.{by}{more}"


def _hello(told: Told) -> str:
    standing = told.network.standings.get(told.contact.id)
    met = _met(told)
    since = bool(standing and any(row.on > met for row in standing.interactions))
    return "another hello" if since else "a first hello"


def _met(told: Told) -> date:
    return told.about.on or told.contact.met_on or told.reason.since


def _new_tie(told: Told) -> str:
    return f"you met {dates.ago(_met(told), told.today)}: {_hello(told)}"


def _new_tie_detail(told: Told) -> str:
    where = f", {told.contact.met_how}" if told.contact.met_how else ""
    return (
        f"you met on {dates.full_day(_met(told), told.today)}{where}: {_hello(told)}."
        " A tie takes root in its first weeks."
    )


SAYINGS = {
    "cadence_due": Saying(
        row=_cadence_due, short=_cadence_short, whole=_cadence_whole, detail=_cadence_detail
    ),
    "new_tie": Saying(row=_new_tie, detail=_new_tie_detail),
}
