"""Who introduced whom, and the path between two people (G54)."""

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import permutations
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.book import Book

How = Literal["introduced", "introduced_by", "by_you", "together"]

AT_ONE_TABLE: Final = 8
"""Up to how many people an interaction makes known to each other."""


class Link(Struct, frozen=True):
    """How one contact leads to the next.

    They introduced the next, were introduced by them, you introduced the two, or they met.
    """

    to: int
    how: How
    on: date | None = None


Links = Mapping[int, list[Link]]


def path_between(book: Book, first: int, last: int) -> tuple[Link, ...] | None:
    """The shortest way from one contact to another, by introductions before meetings.

    None where no way is known.
    """
    links: dict[int, list[Link]] = {}
    for edges in (_introductions, _meetings):
        for source, link in edges(book):
            if source in book.contacts and link.to in book.contacts:
                links.setdefault(source, []).append(link)
        found = _shortest(links, first, last)
        if found is not None:
            return found
    return None


def _shortest(links: Links, first: int, last: int) -> tuple[Link, ...] | None:
    paths: dict[int, tuple[Link, ...]] = {first: ()}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        if here == last:
            return paths[here]
        for link in links.get(here, ()):
            if link.to not in paths:
                paths[link.to] = (*paths[here], link)
                waiting.append(link.to)
    return None


def _introductions(book: Book) -> Iterator[tuple[int, Link]]:
    for contact in book.contacts.values():
        by = contact.introduced_by
        if by is not None:
            yield by, Link(contact.id, "introduced", contact.met_on)
            yield contact.id, Link(by, "introduced_by", contact.met_on)
    for row in book.exchanges.values():
        if row.kind != "introduction":
            continue
        if row.side == "gave":
            for one, other in permutations(dict.fromkeys((*row.contact_ids, *row.about_ids)), 2):
                yield one, Link(other, "by_you", row.on)
            continue
        for one in row.contact_ids:
            for other in row.about_ids:
                there, back = _sides(row.side)
                yield one, Link(other, there, row.on)
                yield other, Link(one, back, row.on)


def _sides(side: str) -> tuple[How, How]:
    return ("introduced", "introduced_by") if side == "received" else ("by_you", "by_you")


def _meetings(book: Book) -> Iterator[tuple[int, Link]]:
    for row in book.interactions.values():
        if not row.broadcast and 1 < len(row.contact_ids) <= AT_ONE_TABLE:
            for one, other in permutations(row.contact_ids, 2):
                yield one, Link(other, "together", row.on)
