"""What a playbook is: the dated steps that one kind of news opens."""

from collections.abc import Callable

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.terms import Intent, NewsKind

Holds = Callable[[int, Network], bool]


def always(_contact_id: int, _network: Network) -> bool:
    """Every time."""
    return True


class Opening(Struct, frozen=True):
    """A step to write: `days` after the news, in this intent, for whom `holds` says."""

    days: int
    intent: Intent
    holds: Holds = always


class Playbook(Struct, frozen=True, kw_only=True):
    """The steps of one kind of news; `practice` is the guide's id."""

    kind: NewsKind
    practice: str
    steps: tuple[Opening, ...] = ()
