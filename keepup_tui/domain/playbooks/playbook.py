"""What a playbook is: the dated steps that one kind of news opens."""

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.terms import Intent, NewsKind

Holds = Callable[[int, Network], bool]
_NOTHING: Final[Mapping[Intent, str]] = {}


def always(_contact_id: int, _network: Network) -> bool:
    """Every time."""
    return True


class Opening(Struct, frozen=True):
    """A step to write: `days` after the news, in this intent, for whom `holds` says."""

    days: int
    intent: Intent
    holds: Holds = always


class Playbook(Struct, frozen=True, kw_only=True):
    """The steps of one kind of news.

    `practice` is the guide's id; `asks` says what a step in an intent wants to know: the
    `agenda` of a purposeful update, what they are `learning`.
    """

    kind: NewsKind
    practice: str
    steps: tuple[Opening, ...] = ()
    asks: Mapping[Intent, str] = _NOTHING
