"""Why a day that matters to somebody does not come up: there is no tie yet."""

from datetime import timedelta
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.occurrences import occurrences
from keepup_tui.domain.rules.milestone import BELATED, is_tied
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.dates import on
from keepup_tui.wording.milestones import MILESTONE
from keepup_tui.wording.pronouns import pronouns_of

_AHEAD: Final = timedelta(days=14)


def no_tie(standing: Standing, network: Network) -> str:
    """The day that is near and what would make it come up; empty where one of them is missing."""
    if is_tied(standing):
        return ""
    today, contact = standing.today, standing.contact
    added_on = network.added_on(contact)
    for milestone in standing.milestones:
        near = occurrences(
            milestone, added_on, today - BELATED, today + _AHEAD, network.working_days
        )
        for day in near:
            what = milestone.label or MILESTONE[milestone.kind].removeprefix("a ")
            named = pronouns_of(contact).their(what)
            verb = "was" if day < today else "is"
            said = f"{named[:1].upper()}{named[1:]} {verb} {on(day, today)}"
            return (
                f"{said}; days like it come up once there is a circle, a cadence, a word or a note."
            )
    return ""
