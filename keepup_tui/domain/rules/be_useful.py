"""G20, ask how to be more useful: at most twice a year.

Fills on, the day it was last asked, None where it never was.
"""

from datetime import date
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.refs import last_done, ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import HALF_A_YEAR, is_alive
from keepup_tui.domain.words import words_since


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """Half a year after it was last asked, or after they were added, until it is asked."""
    contact = standing.contact
    added_on = network.added_on(contact)
    if network.today - added_on < HALF_A_YEAR or not is_alive(standing, network):
        return ()
    asked = _last_asked(standing)
    if asked is not None and asked + HALF_A_YEAR > network.today:
        return ()
    opens = max(added_on, asked or added_on) + HALF_A_YEAR
    ref = ref_to("contacts", contact.id)
    return (
        RULE.reason(
            standing,
            ref=ref,
            since=opens,
            closes=Acknowledge(ref),
            intent="give",
            about=Particulars(on=asked, record_id=contact.id),
        ),
    )


def _last_asked(standing: Standing) -> date | None:
    """The last day of an ask that asked for nothing, or of a `done`."""
    answer = last_done(standing, RULE.name, ref_to("contacts", standing.contact.id))
    asks = (
        word.on
        for word in words_since(standing, date.min)
        if word.intent == "ask" and not _asked_for_something(word, standing)
    )
    days = [day for day in (next(asks, None), answer.on if answer else None) if day]
    return max(days, default=None)


def _asked_for_something(word: Interaction, standing: Standing) -> bool:
    return any(exchange.interaction_id == word.id for exchange in standing.exchanges)


RULE: Final = Rule(
    name="be_useful", practice="G20", band=4, rest=HALF_A_YEAR.days, find=find, cheers=True
)
