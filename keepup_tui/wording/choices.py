"""What a question's answers are called, each with its key and what it does."""

from typing import Final, NamedTuple

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason


class Offered(NamedTuple):
    """One answer to choose: the key that gives it, its words, what comes of it."""

    key: str
    said: str
    aside: str
    choice: str


OUTCOMES: Final = (
    Offered("y", "it helped", "", "helped"),
    Offered("n", "it did not", "no matter", "did_not"),
    Offered("o", "not known yet", "asked again later", "not_yet"),
)
_WILL: Final = Offered("y", "yes, I will", "looked at again in half a year", "yes")
_LEFT: Final = Offered("n", "no", "not asked again for half a year", "no")
_BY_RULE: Final[dict[str, tuple[Offered, ...]]] = {
    "outcome": OUTCOMES,
    "plan_past": (
        Offered("y", "it happened", "", "happened"),
        Offered("n", "it did not", "", "did_not"),
        Offered("m", "it moved", "to another day", "moved"),
    ),
    "promise_theirs": (
        Offered("y", "kept", "", "kept"),
        Offered("n", "no longer needed", "let go", "released"),
        Offered("a", "asked about it", "back in a week", "asked"),
    ),
    "event_only": (_WILL, _LEFT),
    "channel_rut": (_WILL, _LEFT),
}


def offered(reason: Reason, network: Network) -> tuple[Offered, ...]:
    """The answers to a reason that asks, in the order of what they are called."""
    if reason.rule != "circle_shift":
        return _BY_RULE[reason.rule]
    circle = network.circles.get(reason.about.circle_id or -1)
    to = f"into {circle.name}" if circle else ""
    return (Offered("y", "yes", to, "yes"), _LEFT)
