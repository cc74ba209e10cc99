"""Which interactions are touches: the personal ones that keep a tie alive."""

from collections.abc import Container, Iterator
from datetime import date
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel

_ONLY_WHERE_NAMED: Final = frozenset[Channel]({"event", "social"})
_NONE: Final = frozenset[Channel]()


def is_word_from_me(row: Interaction) -> bool:
    """Whether it holds a personal word from the user: from me or both, and no broadcast."""
    return row.direction != "from_them" and not row.broadcast


def is_word_from_them(row: Interaction) -> bool:
    """Whether it holds a personal word from the other side: from them or both."""
    return row.direction != "from_me" and not row.broadcast


def named_channels(standing: Standing, network: Network) -> Container[Channel]:
    """Those of event and social that one of the contact's circles names."""
    circles = network.circles
    named = _NONE
    for membership in standing.contact.circles:
        circle = circles.get(membership.id)
        if circle is not None and circle.channel in _ONLY_WHERE_NAMED:
            named |= {circle.channel}
    return named


def touches(
    standing: Standing, network: Network, strict: Channel | None = None
) -> Iterator[Interaction]:
    """The contact's touches, the latest first; with `strict`, through that channel alone.

    An inbound one counts once a later word from me, or one that names it, has answered it.
    """
    named: Container[Channel] | None = None
    for row in _personal(standing):
        if strict is not None:
            if row.channel == strict:
                yield row
            continue
        if row.channel in _ONLY_WHERE_NAMED:
            named = named_channels(standing, network) if named is None else named
            if row.channel not in named:
                continue
        yield row


def _personal(standing: Standing) -> Iterator[Interaction]:
    """My own words, and theirs that I answered, the latest first."""
    spoken = False
    answered: set[int] = set()
    for row in reversed(standing.interactions):
        if row.broadcast:
            continue
        if row.direction != "from_them":
            spoken = True
            if row.answers_id is not None:
                answered.add(row.answers_id)
        elif not spoken and row.id not in answered:
            continue
        yield row


def last_touch(
    standing: Standing, network: Network, strict: Channel | None = None
) -> Interaction | None:
    """The contact's latest touch, None where there is none."""
    if strict is None and standing.interactions and _is_plain(standing.interactions[-1]):
        return standing.interactions[-1]
    return next(touches(standing, network, strict), None)


def plainly_touched_since(standing: Standing, day: date, times: int = 1) -> bool:
    """Whether the very latest interactions are that many touches since then in anybody's eyes.

    A quick look that may miss one: a strict circle's channel, or theirs that was answered.
    """
    rows = standing.interactions[-times:]
    return len(rows) == times and rows[0].on >= day and all(map(_is_plain, rows))


def _is_plain(row: Interaction) -> bool:
    """Whether it is a touch wherever no channel is asked for."""
    return (
        row.direction != "from_them" and not row.broadcast and row.channel not in _ONLY_WHERE_NAMED
    )


def touches_since(standing: Standing, network: Network, day: date) -> tuple[Interaction, ...]:
    """The touches on `day` and after, the latest first."""
    if not standing.interactions or standing.interactions[-1].on < day:
        return ()
    found = []
    for row in touches(standing, network):
        if row.on < day:
            break
        found.append(row)
    return tuple(found)
