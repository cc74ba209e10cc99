"""What fits whom: a topic and an interest, a need and an offer."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Note, ShelfItem
from keepup_tui.domain.standing import Standing

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
STOP_WORDS: Final = frozenset(
    _WORD.findall("""
    about advice after again also another anybody anyone anything around because been before
    being best both connection connections contact contacts could does doing during each either
    else ever every everything find from getting give good great have having help helping here
    into intro introduce introduction introductions intros just keep kind know like little look
    looking made make many maybe more most much must need needed needs never next offer offering
    offers only other over people perhaps person please quite rather really recommend
    recommendation recommendations right same search seek seeking several should some somebody
    someone something soon still such support sure take than that their them then there these
    they thing things this those through time under until upon using very want wanted wants well
    were what when where which while will with within without work would year years your yours
""")
)


def words_in(text: str) -> frozenset[str]:
    """The words of four letters or more that say something, case folded."""
    return frozenset(_WORD.findall(text.casefold())) - STOP_WORDS


def fitting_items(contact: Contact, network: Network) -> tuple[ShelfItem, ...]:
    """What lies on the shelf about one of their interests, newest first."""
    if not contact.interests:
        return ()
    by_topic = network.kept(_by_topic)
    found = {
        item.id: item
        for interest in contact.interests
        for item in by_topic.get(interest.casefold(), ())
    }
    return tuple(found[key] for key in sorted(found, reverse=True))


def needs_and_offers(standing: Standing) -> Iterator[Note]:
    """Their open needs and offers, oldest first."""
    for note in standing.notes:
        if note.kind in {"need", "offer"} and note.closed_on is None:
            yield note


def answering(note: Note, network: Network) -> Iterator[Note]:
    """The offers to a need, or the needs for an offer, of others and yours, oldest first."""
    wanted = "offer" if note.kind == "need" else "need"
    by_word = network.kept(_by_word)
    found = {
        other.id: other
        for word in _words(note, network)
        for other in by_word.get(word, ())
        if other.kind == wanted and other.contact_id != note.contact_id
    }
    for key in sorted(found):
        yield found[key]


def _by_topic(network: Network) -> Mapping[str, list[ShelfItem]]:
    found: dict[str, list[ShelfItem]] = {}
    for item in network.shelf:
        for topic in item.topics:
            found.setdefault(topic.casefold(), []).append(item)
    return found


def _words(note: Note, network: Network) -> frozenset[str]:
    """The note's words, found once a network."""
    known = network.kept(_known_words)
    if note.id not in known:
        known[note.id] = words_in(note.text)
    return known[note.id]


def _known_words(_: Network) -> dict[int, frozenset[str]]:
    return {}


def _by_word(network: Network) -> Mapping[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    theirs = (
        note
        for standing in network.standings.values()
        if standing.notes and boundary(standing.contact) is None
        for note in needs_and_offers(standing)
    )
    for note in (*theirs, *network.own_notes):
        for word in _words(note, network):
            found.setdefault(word, []).append(note)
    return found
