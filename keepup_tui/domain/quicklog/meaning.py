"""How and why somebody was in touch, read from the words of the prose."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final, Literal, TypeVar

from msgspec import Struct

from keepup_tui.domain.names.folding import Word
from keepup_tui.domain.quicklog.people import Person
from keepup_tui.domain.quicklog.words import (
    CHANNEL_OF,
    CLAUSE_BREAKS,
    ME,
    MEETINGS,
    NOUN_OR_VERB,
    OBJECTS,
    PREPOSITIONS,
    THEM,
    VERBS,
    WRITTEN,
)
from keepup_tui.domain.terms import Channel, Direction

V = TypeVar("V")
_STOPS: Final = frozenset(",;:.!?()–—-/\n#")


class Hit(Struct, frozen=True, gc=False):
    """The first word, or pair of words, that a table knows."""

    first: int
    last: int
    word: str


def first_of(
    words: Sequence[Word], table: Mapping[str, V], taken: Collection[int] = ()
) -> tuple[Hit, V] | None:
    """The first entry of `table` among `words` and what it stands for; names are passed over."""
    for at, word in enumerate(words):
        if at in taken:
            continue
        if at + 1 < len(words):
            pair = f"{word.folded} {words[at + 1].folded}"
            if pair in table and words[at + 1].gap.isspace():
                return Hit(at, at + 1, pair), table[pair]
        if word.folded in table:
            return Hit(at, at, word.folded), table[word.folded]
    return None


class Prose:
    """The words of the prose, and where in them people are named."""

    def __init__(self, words: Sequence[Word], people: Collection[Person]) -> None:
        self.words = words
        self.taken = {at for person in people for at in range(person.first, person.last + 1)}
        self._part = {
            at: person.first
            for person in people
            if not person.mention
            for at in range(person.first, person.last + 1)
        }

    @property
    def channel(self) -> tuple[Hit, Channel] | None:
        """The first channel word and its channel."""
        return first_of(self.words, CHANNEL_OF, self.taken)

    def direction(self) -> Direction:
        """Who turned to whom, as far as the words tell."""
        hit, channel = self.channel or (None, None)
        if channel in MEETINGS:
            return "both"
        if hit is None:
            verb = self._verb(len(self.words))
            return self._of_verb(verb) if verb is not None else "both"
        follows = self._after(hit.last)
        if hit.word in VERBS or (hit.word in NOUN_OR_VERB and self._somebody(hit.last + 1)):
            return self._of_verb(hit.first, follows)
        return self._of_noun(hit.first, follows, written=channel in WRITTEN)

    def _of_verb(self, at: int, follows: str = "") -> Direction:
        subject = self._subject(at)
        if subject:
            return subject
        if follows == "from":
            return "from_them"
        later = range(at + 1, len(self.words))
        return "from_me" if follows == "to" or any(map(self._somebody, later)) else "both"

    def _of_noun(self, at: int, follows: str, *, written: bool) -> Direction:
        before = self._verb(at)
        subject = self._subject(before) if before is not None else None
        if subject:
            return subject
        if follows in {"from", "to"}:
            return "from_them" if follows == "from" else "from_me"
        verb = self._verb(len(self.words)) if written and follows != "with" else None
        return self._of_verb(verb) if verb is not None else "both"

    def _verb(self, before: int) -> int | None:
        for at in range(before):
            if at not in self.taken and self.words[at].folded in VERBS:
                return at
        return None

    def _subject(self, verb: int) -> Literal["from_me", "from_them"] | None:
        for at in range(verb - 1, -1, -1):
            word = self.words[at]
            if not _STOPS.isdisjoint(self.words[at + 1].gap) or word.folded in CLAUSE_BREAKS:
                return None
            if word.folded in ME:
                return "from_me"
            if word.folded in THEM:
                return "from_them"
            if at in self._part:
                first = self._part[at]
                led = first > 0 and self.words[first - 1].folded in PREPOSITIONS
                return None if led else "from_them"
        return None

    def _after(self, at: int) -> str:
        if at + 1 < len(self.words) and self.words[at + 1].gap.isspace():
            return self.words[at + 1].folded
        return ""

    def _somebody(self, at: int) -> bool:
        return at in self._part or (at < len(self.words) and self.words[at].folded in OBJECTS)
