"""Who is named in the prose of a line or in one of its marks."""

from collections.abc import Collection, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from keepup_tui.domain.names import Names
from keepup_tui.domain.names.folding import Word
from keepup_tui.domain.names.titles import LEADING
from keepup_tui.domain.quicklog.dates import CALENDAR_WORDS
from keepup_tui.domain.quicklog.words import CHANNEL_OF, LEADS, NAME_LIKE, NO_NAMES

_BETWEEN: Final = frozenset(",&")
_JOINS: Final = frozenset({"and", "to", "with"})
_IN_TIME: Final = frozenset({"in", "on", "since", "until", "last", "next", "this"})


class Person(Struct, frozen=True, gc=False):
    """A name in the line: its place, the words, and whom it fits; nobody where it is unknown.

    `mention` tells a possessive: somebody spoken of who took no part. `listed` is whether it
    goes on from the name before it, as the second does in "Ana and Ben".
    """

    start: int
    end: int
    text: str
    ids: tuple[int, ...]
    first: int
    last: int
    mention: bool = False
    listed: bool = False
    surname: bool = False


class Cast(Struct, frozen=True, gc=False):
    """All who are named in a line: in its prose, and in its marks."""

    prose: tuple[Person, ...]
    marks: tuple[Person, ...]

    @property
    def all(self) -> tuple[Person, ...]:
        """The prose's people, then the marks'."""
        return self.prose + self.marks


def cast_of(
    prose: Sequence[Word],
    marks: Sequence[Sequence[Word]],
    names: Names,
    opening: int,
    *,
    in_context: bool = False,
) -> Cast:
    """Who is named in the words of the prose and of each mark; the line begins at `opening`.

    In a mark people are only spoken of; but where the prose names nobody, those of the
    first mark took part, unless whom it was with is known from the context.
    """
    found = _known(prose, names, opening)
    spoken_of = [_known(words, names, opening) for words in marks]
    alone = not found and not any(spoken_of)
    found += _unknown(prose, found, alone=alone)
    found.sort(key=lambda person: person.first)
    if marks and not in_context and all(person.mention for person in found):
        first = spoken_of[0] + _unknown(marks[0], spoken_of[0], alone=alone)
    else:
        first = [replace(person, mention=True) for person in spoken_of[0]] if marks else []
    rest = [replace(person, mention=True) for people in spoken_of[1:] for person in people]
    return Cast(tuple(found), tuple(first + rest))


def _known(words: Sequence[Word], names: Names, opening: int) -> list[Person]:
    found: list[Person] = []
    at = 0
    while at < len(words):
        person = _named_at(words, at, names, found[-1] if found else None, opening)
        if person:
            found.append(person)
        at = person.last + 1 if person else at + 1
    return found


def _unknown(words: Sequence[Word], found: Collection[Person], *, alone: bool) -> list[Person]:
    """Capitalised words after with or met that fit nobody; after to and from where `alone`."""
    taken = {at for person in found for at in range(person.first, person.last + 1)}
    leads = {"with", "met", "to", "from"} if alone else {"with", "met"}
    unknown = []
    at = 1
    while at < len(words):
        last = at
        if words[at - 1].folded in leads and not _strange(words, at, taken):
            while last + 1 < len(words) and _goes_on(words, last + 1, taken):
                last += 1
            if not _mention(words, last):
                unknown.append(_person(words, at, last, ()))
        at = last + 1
    return unknown


def _named_at(
    words: Sequence[Word], at: int, names: Names, before: Person | None, opening: int
) -> Person | None:
    run = names.run_at(words, at)
    if run and _counts(words, at, run.length, before, opening):
        last = at + run.length - 1
        return _person(words, at, last, run.ids, listed=_listed(words, at, before))
    word = words[at]
    if word.capital and _led(words, at):
        ids = names.by_surname(word.folded)
        if ids:
            return _person(words, at, at, ids, surname=True)
    if word.folded in LEADING and word.capital and at + 1 < len(words):
        return _after_title(words, at, names, before, opening)
    return None


def _after_title(
    words: Sequence[Word], at: int, names: Names, before: Person | None, opening: int
) -> Person | None:
    """The name that the title at `at` belongs to, as if it stood there itself."""
    bare = [*words[:at], replace(words[at + 1], gap=words[at].gap), *words[at + 2 :]]
    found = _named_at(bare, at, names, before, opening)
    if found is None:
        return None
    last = found.last + 1
    return _person(words, at, last, found.ids, listed=found.listed, surname=found.surname)


def _counts(
    words: Sequence[Word], at: int, length: int, before: Person | None, opening: int
) -> bool:
    word = words[at]
    opens = at == 0 and word.start <= opening + 1
    everyday = all(one.folded in NAME_LIKE for one in words[at : at + length])
    whole_name = opens and length > 1 and not (word.lower and everyday)
    if word.folded in NAME_LIKE and (word.lower or opens) and not whole_name:
        return _after_with(words, at, before)
    if word.lower:
        return opens or _led(words, at)
    return length > 1 or not _in_a_date(words, at)


def _after_with(words: Sequence[Word], at: int, before: Person | None) -> bool:
    if at == 0:
        return False
    joined = words[at - 1].folded == "and" and before is not None and before.last == at - 2
    return joined or words[at - 1].folded in {"with", "met"}


def _led(words: Sequence[Word], at: int) -> bool:
    if at == 0:
        return False
    word, last = words[at], words[at - 1]
    if last.folded in LEADS or "," in word.gap or "&" in word.gap or last.folded in CHANNEL_OF:
        return True
    return at > 1 and f"{words[at - 2].folded} {last.folded}" in CHANNEL_OF


def _listed(words: Sequence[Word], at: int, before: Person | None) -> bool:
    """Whether the name at `at` goes on a list; ", and" after one name begins a clause."""
    if before is None:
        return False
    if before.last == at - 1:
        return not _BETWEEN.isdisjoint(words[at].gap)
    joined = words[at - 1]
    if before.last != at - 2 or joined.folded not in _JOINS:
        return False
    return before.listed or "," not in joined.gap


def _in_a_date(words: Sequence[Word], at: int) -> bool:
    if words[at].folded not in CALENDAR_WORDS:
        return False
    around = [words[near].folded for near in (at - 1, at + 1) if 0 <= near < len(words)]
    return any(word.isdecimal() for word in around) or (at > 0 and around[0] in _IN_TIME)


def _strange(words: Sequence[Word], at: int, taken: Collection[int]) -> bool:
    word = words[at]
    return (
        at in taken
        or not word.capital
        or not word.text[:1].isalpha()
        or word.folded in NO_NAMES
        or word.folded in CALENDAR_WORDS
        or word.folded in CHANNEL_OF
    )


def _goes_on(words: Sequence[Word], at: int, taken: Collection[int]) -> bool:
    return (
        not _strange(words, at, taken)
        and not words[at].gap.strip(" .")
        and not words[at - 1].possessive
    )


def _mention(words: Sequence[Word], last: int) -> bool:
    return words[last].possessive and last + 1 < len(words)


def _person(
    words: Sequence[Word],
    first: int,
    last: int,
    ids: tuple[int, ...],
    *,
    listed: bool = False,
    surname: bool = False,
) -> Person:
    rest = (word.gap + word.text for word in words[first + 1 : last + 1])
    text = words[first].text + "".join(rest)
    start, end = words[first].start, words[last].end
    mention = _mention(words, last)
    return Person(
        start, end, text, ids, first, last, mention=mention, listed=listed, surname=surname
    )
