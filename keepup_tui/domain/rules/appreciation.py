"""G26, honest appreciation: none told them in a year.

Fills on, the day of the last one, None where there was none.
"""

from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Acknowledge, Particulars, Reason
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import A_YEAR, HALF_A_YEAR, is_alive


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """A year after the last, or after they were added, until appreciation is given."""
    contact = standing.contact
    added_on = network.added_on(contact)
    if network.today - added_on < A_YEAR:
        return ()
    last = next(
        (
            exchange.on
            for exchange in reversed(standing.exchanges)
            if exchange.side == "gave" and exchange.kind == "appreciation"
        ),
        None,
    )
    opens = max(added_on, last or added_on) + A_YEAR
    if opens > network.today or not is_alive(standing, network):
        return ()
    ref = ref_to("contacts", contact.id)
    return (
        RULE.reason(
            standing,
            ref=ref,
            since=opens,
            closes=Acknowledge(ref, gives="appreciation"),
            intent="feedback",
            about=Particulars(on=last, record_id=contact.id),
        ),
    )


RULE: Final = Rule(name="appreciation", practice="G26", band=4, rest=HALF_A_YEAR.days, find=find)
