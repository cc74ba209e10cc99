"""A tie just begun: a word 2, 14 and 45 days after you met, then the cadence (G03)."""

from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.new_ties import opens_on, satisfied_from, window
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import FOR_GOOD, Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import touches_since


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """From 2, 14 and 45 days after they met, until a touch closes that window."""
    met_on = standing.contact.met_on
    if met_on is None or (number := window(met_on, standing.today)) is None:
        return ()
    if touches_since(standing, network, satisfied_from(met_on, number)):
        return ()
    opened = opens_on(met_on, number)
    return (
        RULE.reason(
            standing,
            ref=ref_to("contacts", standing.contact.id, opened),
            since=opened,
            closes=Touch(),
            intent="catch_up",
            about=Particulars(
                on=met_on, count=number + 1, days=(standing.today - met_on).days, again=number > 0
            ),
        ),
    )


RULE: Final = Rule(name="new_tie", practice="G03", band=2, rest=FOR_GOOD, find=find, routine=True)
