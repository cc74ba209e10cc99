"""Words that one key puts into a line, one after the other, and takes out again at the end."""

from typing import NamedTuple


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

    def begun_in(self, text: str) -> bool:
        """Whether the first words, those to begin with, stand in `text`."""
        return bool(self.offered) and self.offered[0] in text

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
