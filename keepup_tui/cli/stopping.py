"""Why a command stops before its work is done, and with which exit status."""

from typing import Final

from keepup_tui.wording.spans import Spans, plain

COULD_NOT: Final = 1
WRONG_USAGE: Final = 2
AMBIGUOUS: Final = 3
BUSY: Final = 75
INTERRUPTED: Final = 130


class Stop(Exception):
    """A command cannot go on; the sentence says what is wrong and what to do."""

    def __init__(self, said: Spans | str, status: int = COULD_NOT) -> None:
        super().__init__(said)
        self.said: Spans = plain(said) if isinstance(said, str) else said
        self.status = status


class Usage(Stop):
    """What was typed after the command is not something it takes."""

    def __init__(self, said: Spans | str) -> None:
        super().__init__(said, WRONG_USAGE)
