"""Why somebody is on today's list: one sentence a rule, by the rule's name."""

import re
from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason
from keepup_tui.wording.putting_off import PUT_OFF
from keepup_tui.wording.reasons import following, ideas, keeping, moments, owed
from keepup_tui.wording.reasons.told import Say, Saying, Told
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.topics import ended

SAYINGS: Final[dict[str, Saying]] = {
    **owed.SAYINGS,
    **moments.SAYINGS,
    **following.SAYINGS,
    **keeping.SAYINGS,
    **ideas.SAYINGS,
}

_SECOND_STOP: Final = re.compile(r"(?<=[.?!…])\.(?= |$)")

MORE: Final = " · and "
"""What stands before the number of the reasons that a row only counts."""

__all__ = ["MORE", "SAYINGS", "detail", "row", "row_of", "text"]


def row(reason: Reason, network: Network) -> Spans:
    """The reason in the fewest words that stand by themselves."""
    return (("dim", SAYINGS[reason.rule].row(Told(reason, network))),)


def row_of(reasons: Sequence[Reason], network: Network, *, short: bool = False) -> Spans:
    """A person's line on Today, beside the gesture of the first of their reasons.

    The `short` one is for where the other has no room.
    """
    told, more = Told(reasons[0], network), len(reasons) - 1
    saying = SAYINGS[told.reason.rule]
    say = (saying.short if short else None) or saying.beside or saying.row
    said = PUT_OFF if told.put_off else say(told)
    if more:
        said += f"{MORE}{more} more reason{'' if more == 1 else 's'}"
    return (("dim", said),)


def text(reason: Reason, network: Network) -> str:
    """The reason in one line that needs nothing beside it, as the commands print it."""
    told = Told(reason, network)
    saying = SAYINGS[reason.rule]
    said = (saying.whole or saying.row)(told)
    return f"{said} · {PUT_OFF}" if told.put_off else said


def detail(reason: Reason, network: Network) -> Spans:
    """The reason at length, with its exact dates."""
    saying = SAYINGS[reason.rule]
    told = Told(reason, network)
    said = _sentence((saying.detail or saying.row), told)
    return (("plain", f"{said} {_sentence(lambda _: PUT_OFF, told)}" if told.put_off else said),)


def _sentence(say: Say, told: Told) -> str:
    """What `say` says as sentences: a capital first, one stop at each end."""
    said = _SECOND_STOP.sub("", ended(say(told)))
    return f"{said[:1].upper()}{said[1:]}"
