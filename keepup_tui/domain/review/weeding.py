"""Weeding: what is double, dead, put off again and again, or without a cadence (G51)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.answers import IN_A_ROW
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import obligations_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.new_ties import ENDS
from keepup_tui.domain.obligations import Obligation
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.playbooks.own_change import LADDER, stepped
from keepup_tui.domain.records import Answer, Contact
from keepup_tui.domain.review.duplicates import Double, doubles
from keepup_tui.domain.review.proposal import Proposal
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.ties import HALF_A_YEAR
from keepup_tui.domain.touches import last_touch, touches_since

RULE_NAME: Final = "weeding"
WeedKind = Literal["double", "dead", "put_off", "loose"]
KINDS: Final[tuple[WeedKind, ...]] = ("double", "dead", "put_off", "loose")
_TWO_YEARS: Final = timedelta(days=731)
_SELDOM: Final = Period("1 year")
_OFTEN: Final = Period("1 month")


class Weed(Struct, frozen=True):
    """One thing to look at, and what is proposed; of a double the first is the one to keep."""

    kind: WeedKind
    contact_ids: tuple[int, ...]
    proposal: Proposal
    shared: str | None = None
    text: str | None = None

    @property
    def ref(self) -> str:
        """What an answer to leave it is kept under, on its first contact."""
        others = "".join(f":{key}" for key in sorted(self.contact_ids)[1:])
        return f"{self.kind}{others}"

    @property
    def holder(self) -> int:
        """The contact on whom such an answer is kept."""
        return min(self.contact_ids)

    @property
    def key(self) -> str:
        """What a review calls it."""
        return f"weed:{self.holder}:{self.ref}"


def weeds(network: Network) -> tuple[Weed, ...]:
    """Everything there is to weed, kind by kind, without what was left as it is."""
    return network.kept(_weeds)


def _weeds(network: Network) -> tuple[Weed, ...]:
    found = [*_doubles(network), *_singles(network)]
    found.sort(key=lambda weed: KINDS.index(weed.kind))
    return tuple(weed for weed in found if not _left(weed, network))


def _doubles(network: Network) -> Iterator[Weed]:
    there = (
        standing.contact
        for standing in network.standings.values()
        if not standing.contact.archived and not standing.contact.deceased
    )
    for double in doubles(there):
        ids = _fuller_first(double, network)
        yield Weed("double", ids, Proposal("unite", ids), double.shared, double.text)


def _fuller_first(double: Double, network: Network) -> tuple[int, int]:
    first, second = (network.standings[key] for key in (double.first, double.second))
    turned = len(second.interactions) > len(first.interactions)
    return (double.second, double.first) if turned else (double.first, double.second)


def _singles(network: Network) -> Iterator[Weed]:
    """Of one contact no more than one thing at a time."""
    for standing in network.standings.values():
        if boundary(standing.contact) is None:
            found = _dead(standing, network) or _put_off(standing, network)
            found = found or _loose(standing, network)
            if found is not None:
                yield found


def _dead(standing: Standing, network: Network) -> Weed | None:
    contact = standing.contact
    stale = [way.stale for way in contact.emails] + [way.stale for way in contact.phones]
    if not stale or contact.post or not all(stale):
        return None
    last = last_touch(standing, network)
    if last is not None and last.on > network.today - HALF_A_YEAR:
        return None
    return Weed("dead", (contact.id,), Proposal("archive", (contact.id,)))


def _put_off(standing: Standing, network: Network) -> Weed | None:
    if not _snoozed_thrice(standing.answers):
        return None
    contact, since = standing.contact, standing.answers[-1].on
    each = obligations_of(standing, network)
    if touches_since(standing, network, since) or any(one.began >= since for one in each):
        return None
    looser = _looser(each)
    if looser is None:
        return Weed("put_off", (contact.id,), Proposal("archive", (contact.id,)))
    return Weed("put_off", (contact.id,), Proposal("cadence", (contact.id,), every=looser))


def _snoozed_thrice(answers: tuple[Answer, ...]) -> bool:
    """Whether the latest answers to one reason are three snoozes in a row."""
    if not answers:
        return False
    rule, ref = answers[-1].rule, answers[-1].ref
    same = [row.verb for row in answers if (row.rule, row.ref) == (rule, ref)]
    return len(same) >= IN_A_ROW and set(same[-IN_A_ROW:]) == {"snooze"}


def _looser(each: tuple[Obligation, ...]) -> Period | None:
    if not each:
        return None
    tightest = min((one.period for one in each), key=lambda period: period.days)
    changed = stepped(Cadence(every=tightest), "lower")
    return changed.every if changed else None


def _loose(standing: Standing, network: Network) -> Weed | None:
    contact = standing.contact
    if obligations_of(standing, network) or _is_fresh(contact, network):
        return None
    return Weed("loose", (contact.id,), Proposal("cadence", (contact.id,), every=_fit(standing, network)))  # fmt: skip  # noqa: E501


def _is_fresh(contact: Contact, network: Network) -> bool:
    """Whether they were met so lately that the first weeks are not over."""
    return contact.met_on is not None and 0 <= (network.today - contact.met_on).days <= ENDS


def _fit(standing: Standing, network: Network) -> Period:
    """How often the two of you have been in touch, on the ladder of cadences; else yearly."""
    rows = touches_since(standing, network, network.today - _TWO_YEARS)
    if len(rows) < 2:
        return _SELDOM
    gap = (rows[0].on - rows[-1].on).days / (len(rows) - 1)
    steps = (every for every in LADDER if _OFTEN.days <= every.days <= _SELDOM.days)
    return next((every for every in steps if every.days >= gap), _SELDOM)


def _left(weed: Weed, network: Network) -> bool:
    """Whether it was left as it is: two people for good, anything else for half a year."""
    return any(
        row.rule == RULE_NAME
        and row.ref == weed.ref
        and (row.verb == "dismiss" or row.on > network.today - HALF_A_YEAR)
        for row in network.standings[weed.holder].answers
    )
