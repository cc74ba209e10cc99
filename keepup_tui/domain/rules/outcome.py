"""G19, does your help solve their problem: three weeks after giving, did it help?

Fills on, text, kind and record_id of what was given.
"""

from datetime import date, timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Particulars, Reason
from keepup_tui.domain.records import Exchange
from keepup_tui.domain.refs import again, ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import ExchangeKind
from keepup_tui.domain.ties import is_alive

ASKS_AFTER: Final = timedelta(days=21)
LAPSES_AFTER: Final = timedelta(days=90)
_SOLVES_NOTHING: Final[frozenset[ExchangeKind]] = frozenset(
    {"listening", "appreciation", "feedback"}
)


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From 21 to 90 days after a give, until its outcome is known; not yet asks again."""
    found = []
    for exchange in reversed(standing.exchanges):
        if exchange.on + LAPSES_AFTER < network.today and not standing.answers:
            break
        if is_unknown(exchange):
            ref, opens, last_day = asked(exchange, standing)
            if opens <= network.today <= last_day:
                found.append(_of(exchange, standing, ref, opens))
    return tuple(reversed(found)) if found and is_alive(standing, network) else ()


def asked(exchange: Exchange, standing: Standing) -> tuple[str, date, date]:
    """The ref of the question, and the first and the last day on which it is asked."""
    first = exchange.on + ASKS_AFTER
    subject = ref_to("exchanges", exchange.id)
    ref, opens = again(standing, RULE.name, subject, first, ASKS_AFTER)
    return ref, opens, (exchange.on if opens == first else opens) + LAPSES_AFTER


def is_unknown(exchange: Exchange) -> bool:
    """Whether it was given to solve something, and nobody said yet whether it did."""
    return (
        exchange.side == "gave"
        and exchange.outcome is None
        and exchange.kind not in _SOLVES_NOTHING
    )


def _of(exchange: Exchange, standing: Standing, ref: str, opens: date) -> Reason:
    return RULE.reason(
        standing,
        ref=ref,
        since=opens,
        closes=Ask(("helped", "did_not", "not_yet")),
        about=Particulars(
            on=exchange.on, text=exchange.text, kind=exchange.kind, record_id=exchange.id
        ),
    )


RULE: Final = Rule(name="outcome", practice="G19", band=4, rest=None, find=find)
