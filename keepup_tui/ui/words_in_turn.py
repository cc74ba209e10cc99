"""Words that one key puts into a line, one after the other, and takes out again at the end."""

from typing import Final, NamedTuple

_HEAD: Final = 4
"""How many words tell a beginning, however it goes on."""


class PutIn(NamedTuple):
    """The line with the words, and where the cursor stands after them."""

    text: str
    cursor: int


class WordsInTurn:
    """Some words to put in where the cursor stands; the next ones stand in their place."""

    def __init__(self, offered: tuple[str, ...] = ()) -> None:
        self.offered = offered
        self._before: tuple[str, int] = ("", 0)
        self._turn = -1
        self._put = ""

    def stand_in(self, text: str) -> bool:
        """Whether `text` is the line as it was made last."""
        return self._turn >= 0 and text == self._put

    def where(self, number: int, text: str) -> int:
        """Where in `text` these words begin, written on or not; below nought where nowhere."""
        return text.find(" ".join(self.offered[number].split()[:_HEAD]))

    def put_into(self, text: str, cursor: int) -> PutIn | None:
        """The line with the next words; after the last as it was; None where there are none."""
        if not self.offered:
            return None
        if not self.stand_in(text):
            self._before, self._turn = (text, cursor), -1
        text, cursor = self._before
        self._turn += 1
        if self._turn == len(self.offered):
            self._turn = -1
            return PutIn(text, cursor)
        before = text[:cursor].rstrip()
        lead = f"{before}{'' if before[-1:] in ':,.;' else ':'} " if before else ""
        begun = lead + self.offered[self._turn]
        self._put = begun + text[cursor:]
        return PutIn(self._put, len(begun))
