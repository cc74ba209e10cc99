"""Everybody by name, and those whom a text fits."""

from collections.abc import Mapping

from keepup_tui.domain.book import Book
from keepup_tui.domain.names import fold
from keepup_tui.domain.records import Circle, Contact


class Directory:
    """The contacts of a book in the order of their names, ready to be searched as one types.

    The archived and the deceased are left out unless `everybody` is asked for.
    """

    def __init__(self, book: Book, *, everybody: bool = False) -> None:
        rows = [
            row for row in book.contacts.values() if everybody or not (row.archived or row.deceased)
        ]
        named = sorted((fold(row.name), row.id, row) for row in rows)
        self.contacts = tuple(row for _, _, row in named)
        self._texts = [_text(row, name, book.circles) for name, _, row in named]

    def matching(self, query: str) -> tuple[Contact, ...]:
        """Those that every word of `query` fits; names that begin with it come first.

        A word fits where it is in the name, an alias, a mail address, an organisation or a
        title of now or before, the place, an interest or the name of a circle.
        """
        wanted = fold(query).strip()
        words = wanted.split()
        if not words:
            return self.contacts
        first: list[Contact] = []
        rest: list[Contact] = []
        for text, row in zip(self._texts, self.contacts, strict=True):
            if all(word in text for word in words):
                (first if text.startswith(wanted) else rest).append(row)
        return (*first, *rest)


def contacts_matching(book: Book, query: str, *, everybody: bool = False) -> list[Contact]:
    """The contacts that `query` fits, see `Directory.matching`."""
    return list(Directory(book, everybody=everybody).matching(query))


def _text(row: Contact, name: str, circles: Mapping[int, Circle]) -> str:
    known = (
        *row.aliases,
        *(mail.address for mail in row.emails),
        *(circles[place.id].name for place in row.circles if place.id in circles),
        *row.interests,
        *filter(None, (row.organisation, row.title, row.place)),
        *filter(None, (was for role in row.roles for was in (role.organisation, role.title))),
    )
    return f"{name}\n{fold(chr(10).join(known))}"
