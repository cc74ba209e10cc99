"""The walk through one's circles after a change of one's own, in words (G31)."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.obligations import obligations
from keepup_tui.domain.playbooks.own_change import Decision, Tie
from keepup_tui.domain.records import News
from keepup_tui.domain.review.proposal import Proposal
from keepup_tui.domain.terms import Channel
from keepup_tui.wording.last_word import last_known
from keepup_tui.wording.news import NEWS_WORDS
from keepup_tui.wording.periods import how_often
from keepup_tui.wording.review.question import Question, Row
from keepup_tui.wording.spans import Spans

DECISIONS: Final[tuple[tuple[Decision, str], ...]] = (
    ("keep", "keep it as it is"),
    ("raise", "closer"),
    ("lower", "looser"),
    ("channel", "another way"),
)
NO_NEWS: Final = "Nothing has changed for you lately; `keepup news add me relocated` says so."
ALL_SEEN: Final = "Every tie has been looked at."


def tie_questions(news: News | None, ties: Sequence[Tie], network: Network) -> tuple[Question, ...]:
    """A question a circle, each of its people a row."""
    found = []
    for circle_id in dict.fromkeys(tie.circle_id for tie in ties):
        rows = tuple(tie_row(tie, network) for tie in ties if tie.circle_id == circle_id)
        title = f"{network.circles[circle_id].name}: closer, looser, or another way?"
        found.append(Question(f"circle:{circle_id}", title, rows, writes=False))
    if found:
        return tuple(found)
    nothing: Spans = (("dim", NO_NEWS if news is None else ALL_SEEN),)
    return (Question("ties", "Your own change", nothing=nothing, writes=False),)


def key_of(tie: Tie) -> str:
    """What the walk calls a tie."""
    return f"tie:{tie.circle_id}:{tie.contact_id}"


def tie_row(tie: Tie, network: Network) -> Row:
    """A tie: how often, and when last."""
    standing = network.standings[tie.contact_id]
    contact = standing.contact
    last = last_known(standing, network, _only_channel(tie, network))
    proposal = Proposal("tie", (tie.contact_id,))
    right: Spans = (("dim", _often(tie, network)),)
    return Row(key_of(tie), contact.name, last, right, proposal)


def _only_channel(tie: Tie, network: Network) -> Channel | None:
    """The only channel that counts in the tie's circle, where it is strict."""
    circle = network.circles[tie.circle_id]
    return circle.channel if circle.strict else None


def _often(tie: Tie, network: Network) -> str:
    contact = network.book.contacts[tie.contact_id]
    for one in obligations(contact, network.circles, network.day):
        if one.circle is None or one.circle.id == tie.circle_id:
            return how_often(one.period, calendar=one.calendar)
    return "no cadence"


def because(news: News) -> str:
    """The change that the walk follows: "your move"."""
    said = NEWS_WORDS[news.kind]
    return f"after your {said.removeprefix('a ')}"
