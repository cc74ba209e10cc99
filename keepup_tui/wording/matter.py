"""What today is about with somebody: every reason in full words, before anything else."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import row_of
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.standing import Standing
from keepup_tui.wording import reasons
from keepup_tui.wording.hard_time import hard_time
from keepup_tui.wording.known import quiet_today
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.topics import sentence

IDEAS: Final = 4
"""The band of what is only suggested."""
_AT_LENGTH: Final = frozenset({"setback", "repair"})


def todays(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The reasons of a day, the most pressing first."""
    nudge = row_of(standing, network)
    return nudge.reasons if nudge else ()


def matter(standing: Standing, network: Network, found: Sequence[Reason]) -> tuple[Spans, ...]:
    """The day's reasons as sentences, after a hard time that is not over."""
    said = [hard_time(standing, found), *(_sentence(reason, network) for reason in found)]
    if found:
        said.append(quiet_today(standing.contact, network.today))
    return tuple(plain(line) for line in said if line)


def _sentence(reason: Reason, network: Network) -> str:
    if reason.rule in _AT_LENGTH:
        return text_of(reasons.detail(reason, network))
    return sentence(reasons.text(reason, network))
