"""A quick-log line while it is typed: what it means so far, and which names fit."""

from datetime import date
from typing import Final, NamedTuple

from msgspec.structs import replace

from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Named, Parsed, parse
from keepup_tui.domain.terms import Intent

OFFERS: Final = 5
_SHORTEST: Final = 2


class Completion(NamedTuple):
    """The line with a name put in, and where the cursor stands after it."""

    text: str
    cursor: int


class TypedLine:
    """The text of a line, understood anew at each change.

    `context` are those it is about where its words name nobody, `too` are in it whomever it
    names.
    """

    def __init__(
        self,
        names: Names,
        today: date,
        context: tuple[int, ...] = (),
        too: tuple[int, ...] = (),
    ) -> None:
        self.names = names
        self.today = today
        self.context = context
        self.too = too
        self.chosen: dict[str, int] = {}
        self.parsed: Parsed = parse("", names, today, context=context)
        self._turn: tuple[int, tuple[int, ...], int] | None = None
        self._put_in = ""

    def learn(self, names: Names) -> None:
        """Takes other names: somebody came, went, or is called otherwise."""
        self.names = names
        self.chosen = {said: key for said, key in self.chosen.items() if key in names.contacts}
        self._turn = None
        self.type(self.parsed.line)

    def type(self, text: str) -> Parsed:
        """Takes the whole text as it is now."""
        if text != self._put_in:
            self._turn = None
        parsed = parse(text, self.names, self.today, self.chosen, context=self.context)
        if self.too and parsed.contact_ids:
            ids = dict.fromkeys((*parsed.contact_ids, *self.too))
            parsed = replace(parsed, contact_ids=tuple(ids))
        self.parsed = parsed
        return self.parsed

    def meant_by(self, text: str) -> Intent | None:
        """What `text` alone, a part of the line, says that it is for."""
        return parse(text, self.names, self.today, context=self.context).intent

    def next_person(self) -> bool:
        """Takes the next person that an ambiguous name can mean; False where none is."""
        named = self._ambiguous()
        if named is None:
            return False
        at = -1 if named.contact_id is None else named.candidates.index(named.contact_id)
        self.chosen[named.text] = named.candidates[(at + 1) % len(named.candidates)]
        self.type(self.parsed.line)
        return True

    @property
    def ambiguous(self) -> str:
        """The name that can mean several people, or nothing."""
        named = self._ambiguous()
        return named.text if named else ""

    def offers(self, cursor: int) -> tuple[int, ...]:
        """Whom the word before the cursor may mean, as far as it is typed."""
        if self._turn:
            return self._turn[1]
        start, word = self._word(cursor)
        begun = len(word) >= _SHORTEST and (word[0].isupper() or self._expects_name(start))
        if not begun or self._is_whole(start, cursor):
            return ()
        return self.names.complete(word, OFFERS)

    def candidates(self) -> tuple[int, ...]:
        """Whom an ambiguous name can mean, the one it is taken for first."""
        named = self._ambiguous()
        if named is None:
            return ()
        ordered = sorted(named.candidates, key=lambda key: key != named.contact_id)
        return tuple(ordered[:OFFERS])

    def complete(self, cursor: int) -> Completion | None:
        """The line with the first name that fits, or with the next one at each turn."""
        if self._turn is None:
            start, _ = self._word(cursor)
            found = self.offers(cursor)
            if not found:
                return None
            self._turn = (start, found, 0)
        else:
            start, found, turn = self._turn
            self._turn = (start, found, (turn + 1) % len(found))
        start, found, turn = self._turn
        name = self.names.contacts[found[turn]].name
        self._put_in = self.parsed.line[:start] + name + self.parsed.line[cursor:]
        return Completion(self._put_in, start + len(name))

    def _word(self, cursor: int) -> tuple[int, str]:
        text = self.parsed.line[:cursor]
        start = len(text)
        while start and (text[start - 1].isalnum() or text[start - 1] in "'’-"):
            start -= 1
        return start, text[start:]

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether a name that is known stands there, or ends there."""
        known = (named for named in self.parsed.names if named.candidates)
        return any(named.start <= start and named.end == end for named in known)

    def _expects_name(self, start: int) -> bool:
        before = self.parsed.line[:start].rstrip().rpartition(" ")[2].casefold()
        return before in {"with", "to", "from", "and", "met", "for"}

    def _ambiguous(self) -> Named | None:
        return next((named for named in self.parsed.names if len(named.candidates) > 1), None)
