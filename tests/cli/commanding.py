"""What running one command comes back with."""

import json
from collections.abc import Callable
from typing import Any

from keepup_tui.cli.main import run


class Ran:
    """What one command printed, and its exit status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def json(self) -> Any:
        """The one JSON value that was printed."""
        return json.loads(self.out)

    @property
    def items(self) -> list[dict[str, Any]]:
        """The records of a printed list."""
        items: list[dict[str, Any]] = self.json["items"]
        return items


Keepup = Callable[..., Ran]


def running(*words: str) -> int:
    """The exit status of a command run in this process."""
    return run(list(words))
