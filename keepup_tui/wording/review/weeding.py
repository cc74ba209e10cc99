"""Weeding in words: what is double, dead, put off or without a cadence, each with a proposal."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.cadence import obligations_of
from keepup_tui.domain.names import fold
from keepup_tui.domain.network import Network
from keepup_tui.domain.review.weeding import KINDS, Weed, WeedKind
from keepup_tui.domain.touches import last_touch
from keepup_tui.wording.dates import ago
from keepup_tui.wording.last_word import uncounted
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.periods import how_often
from keepup_tui.wording.review.question import Question, Row
from keepup_tui.wording.spans import Spans

TITLES: Final[dict[WeedKind, str]] = {
    "double": "One person, twice?",
    "dead": "Is there a way to reach them still?",
    "put_off": "Put off three times: looser, archived, or why?",
    "loose": "How often would you like to hear from them?",
}
NOTHING: Final = Question(
    "weed", "Nothing to weed.", nothing=(("dim", "Every bed is clear."),), writes=False
)
_SHARE: Final = {"mail": "share a mail address", "phone": "share a number"}


def weed_questions(weeds: Sequence[Weed], network: Network) -> tuple[Question, ...]:
    """A question a kind of weed, where there is any of it."""
    found = []
    for kind in KINDS:
        rows = tuple(weed_row(weed, network) for weed in weeds if weed.kind == kind)
        if rows:
            found.append(Question(kind, TITLES[kind], rows, writes=False))
    return tuple(found) or (NOTHING,)


def weed_row(weed: Weed, network: Network) -> Row:
    """One weed: who, why, and what is proposed."""
    contacts = network.book.contacts
    name = contacts[weed.contact_ids[0]].name
    return Row(weed.key, name, _why(weed, network), _proposed(weed), weed.proposal)


def _why(weed: Weed, network: Network) -> str:
    if weed.kind == "double":
        return _double(weed, network)
    if weed.kind == "put_off":
        return f"asked for {_often(weed, network)}"
    return _last(weed, network)


def _often(weed: Weed, network: Network) -> str:
    each = obligations_of(network.standings[weed.contact_ids[0]], network)
    return how_often(each[0].period, calendar=each[0].calendar) if each else "no cadence"


def _double(weed: Weed, network: Network) -> str:
    other = network.book.contacts[weed.contact_ids[1]].name
    if weed.shared == "name":
        same = fold(other) == fold(network.book.contacts[weed.contact_ids[0]].name)
        return "is here twice by that name" if same else f"and {other} are nearly the same name"
    return f"and {other} {_SHARE[weed.shared or 'mail']}"


def _last(weed: Weed, network: Network) -> str:
    """When last, in few words: the title of the question says the rest."""
    standing = network.standings[weed.contact_ids[0]]
    touch, word = last_touch(standing, network), uncounted(standing, network)
    if touch is not None:
        return f"last touch {ago(touch.on, network.today)}"
    return f"last word {ago(word.on, network.today)}" if word else "not in touch yet"


def _proposed(weed: Weed) -> Spans:
    proposal = weed.proposal
    if proposal.act == "cadence" and proposal.every:
        return (("leaf", how_often(proposal.every)),)
    return (("leaf", proposal.act),)


def left(names: Sequence[str]) -> Spans:
    """What is said where it stays as it is; of two names, that they are two people."""
    if len(names) > 1:
        return ("name", listed(names)), ("plain", ": two people, then.")
    return ("name", names[0]), ("plain", ": left as it is for half a year.")
