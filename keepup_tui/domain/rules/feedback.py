"""G27, proactive feedback: you asked for it two weeks ago and have not had it.

Fills on, text and record_id of what was asked.
"""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.records import Exchange
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import HALF_A_YEAR, is_alive

WAITS: Final = timedelta(days=14)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """14 days after the last time it was asked for, until it is received."""
    for exchange in reversed(standing.exchanges):
        if exchange.kind != "feedback":
            continue
        if exchange.side == "received":
            return ()
        if exchange.side == "asked":
            timely = exchange.on + WAITS <= network.today
            return (_of(exchange, standing),) if timely and is_alive(standing, network) else ()
    return ()


def _of(asked: Exchange, standing: Standing) -> Reason:
    ref = ref_to("exchanges", asked.id)
    opens = asked.on + WAITS
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Acknowledge(ref),
        intent="ask",
        about=Particulars(on=asked.on, text=asked.text, kind=asked.kind, record_id=asked.id),
    )


RULE: Final = Rule(
    name="feedback", practice="G27", band=4, rest=HALF_A_YEAR.days, find=find, cheers=True
)
