"""G34, not only at events: a tie that lives at events alone.

Fills count, how often in a year, and on, the last time.
"""

from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Particulars, Reason
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import A_YEAR, HALF_A_YEAR, is_alive

OFTEN: Final = 4


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """Four interactions or more in a year, all at events, until they meet another way."""
    rows, year_ago = standing.interactions, network.today - A_YEAR
    if len(rows) < OFTEN or rows[-OFTEN].on < year_ago or not _at_event(rows[-1]):
        return ()
    recent = [row for row in rows if row.on >= year_ago and not row.broadcast]
    if len(recent) < OFTEN or not all(map(_at_event, recent)) or not is_alive(standing, network):
        return ()
    opens = recent[OFTEN - 1].on
    return (
        RULE.reason(
            standing,
            ref=ref_to("contacts", standing.contact.id),
            since=opens,
            closes=Ask(("yes", "no"), quiet=("no",)),
            intent="catch_up",
            about=Particulars(on=recent[-1].on, count=len(recent), channel="event"),
        ),
    )


def _at_event(row: Interaction) -> bool:
    return row.channel == "event" or row.event is not None


RULE: Final = Rule(name="event_only", practice="G34", band=4, rest=HALF_A_YEAR.days, find=find)
