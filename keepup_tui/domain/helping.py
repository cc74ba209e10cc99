"""Who can help with something, and who wants it (G14)."""

from collections.abc import Iterator

from msgspec import Struct

from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.matches import needs_and_offers, words_in
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Note
from keepup_tui.domain.travel import named_in


class Helping(Struct, frozen=True):
    """The offers and needs that share a word with what was asked, those with most first.

    `there` are those at a place that it names.
    """

    can_help: tuple[Note, ...]
    wants: tuple[Note, ...]
    there: tuple[Contact, ...]


def helping(text: str, network: Network) -> Helping:
    """Whose open offers and needs fit `text`; nobody who is not to be contacted."""
    words = words_in(text)
    fitting = [(len(words & words_in(note.text)), note) for note in _notes(network)]
    best = sorted((row for row in fitting if row[0]), key=lambda row: (-row[0], row[1].id))
    return Helping(
        can_help=tuple(note for _, note in best if note.kind == "offer"),
        wants=tuple(note for _, note in best if note.kind == "need"),
        there=named_in(text, network.book),
    )


def _notes(network: Network) -> Iterator[Note]:
    for standing in network.standings.values():
        if boundary(standing.contact) is None:
            yield from needs_and_offers(standing)
