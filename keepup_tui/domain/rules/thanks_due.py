"""G42, gratitude, consistently: help received and not yet thanked for.

Fills on, text, kind and record_id of what was received.
"""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.records import Exchange
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.thanks import asks_for_thanks, thanks_for

OPENS_AFTER: Final = timedelta(days=1)
WITHIN: Final = timedelta(days=3)
LAPSES_AFTER: Final = timedelta(days=14)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The day after, due within three days, for 14 days, until thanks were said."""
    found = []
    for exchange in reversed(standing.exchanges):
        opens = exchange.on + OPENS_AFTER
        if exchange.on + LAPSES_AFTER < network.today:
            break
        if opens > network.today or not asks_for_thanks(exchange):
            continue
        if not thanks_for(exchange, standing):
            found.append(_of(exchange, standing))
    return tuple(reversed(found))


def _of(exchange: Exchange, standing: Standing) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("exchanges", exchange.id),
        since=exchange.on + OPENS_AFTER,
        due_on=exchange.on + WITHIN,
        closes=Touch(intent="thanks"),
        intent="thanks",
        about=Particulars(
            on=exchange.on, text=exchange.text, kind=exchange.kind, record_id=exchange.id
        ),
    )


RULE: Final = Rule(name="thanks_due", practice="G42", band=1, rest=None, find=find)
