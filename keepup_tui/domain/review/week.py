"""The weekly reflection: five questions in five minutes (G52)."""

from datetime import date, timedelta
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.dormancy import week_of
from keepup_tui.domain.ledger import Tie, View, ties
from keepup_tui.domain.network import Network
from keepup_tui.domain.review.coverage import Coverage, coverage
from keepup_tui.domain.review.gratitude import Help, helps
from keepup_tui.domain.review.waking import Woken, weeks_draw, woken

QuestionName = Literal["coverage", "lopsided", "thanks", "dormant", "open"]
QUESTIONS: Final[tuple[QuestionName, ...]] = ("coverage", "lopsided", "thanks", "dormant", "open")
DAYS: Final = 7
MOST: Final = 2
_VIEWS: Final[tuple[View, ...]] = ("contacts", "circles", "organisations")


class Week(Struct, frozen=True):
    """What the last seven days were like; `number` counts the weeks, for the open question."""

    first: date
    on: date
    coverage: Coverage
    leaning: tuple[Tie, ...]
    helps: tuple[Help, ...]
    woken: tuple[Woken, ...]
    drawn: int | None
    number: int


def week(network: Network) -> Week:
    """The seven days up to and with today."""
    first = network.today - timedelta(days=DAYS - 1)
    return Week(
        first=first,
        on=network.today,
        coverage=coverage(network, first),
        leaning=() if network.settings.ledger_hidden else tuple(_leaning(network)),
        helps=helps(network, first),
        woken=woken(network, first),
        drawn=weeks_draw(network),
        number=week_of(network.today),
    )


def key_of(tie: Tie) -> str:
    """What a review calls a tie that leans to one side."""
    return f"lopsided:{tie.key[0]}:{tie.key[1]}:{tie.balance}"


def _leaning(network: Network) -> list[Tie]:
    """People, then circles, then organisations: of each some that receive, some that give.

    Those that lean the most come first; the ledger has them all.
    """
    found: list[Tie] = []
    for view in _VIEWS:
        rows = [tie for tie in ties(network, view) if view != "contacts" or _open(tie, network)]
        rows.sort(key=lambda tie: -tie.lean)
        for balance in ("receiving", "giving"):
            found += [tie for tie in rows if tie.balance == balance][:MOST]
    return found


def _open(tie: Tie, network: Network) -> bool:
    return boundary(network.standings[tie.contact_ids[0]].contact) is None
