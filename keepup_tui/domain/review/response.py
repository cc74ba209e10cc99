"""How long people waited for the user's answer (G37)."""

from collections.abc import Iterator
from datetime import date

from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import is_word_from_me


def response_days(network: Network, first: date) -> tuple[int, ...]:
    """The days until each answer to what asked for one on or after `first`."""
    found: dict[int, int] = {}
    for standing in network.standings.values():
        for asked, answer in _answered(standing, first):
            days = (answer.on - asked.on).days
            found[asked.id] = min(days, found.get(asked.id, days))
    return tuple(found.values())


def _answered(standing: Standing, first: date) -> Iterator[tuple[Interaction, Interaction]]:
    """What was asked with the first word from the user after it, the latest first."""
    answer: Interaction | None = None
    named: dict[int, Interaction] = {}
    for row in reversed(standing.interactions):
        if row.on < first:
            return
        if is_word_from_me(row):
            answer = row
            if row.answers_id is not None:
                named[row.answers_id] = row
        elif row.direction == "from_them" and not row.broadcast and row.awaits_reply:
            said = named.get(row.id, answer)
            if said is not None:
                yield row, said
