"""What can go wrong with the document, as values that the wording turns into sentences."""

from pathlib import Path

from keepup_tui.domain.edit import Place


class StoreError(Exception):
    """The document could not be read, changed or brought back."""


class Damaged(StoreError):
    """The file at `path` is no whole document.

    `line` counts from 1, or is None where no line is to blame; `where` is the path of the
    wrong value (`$.milestones[123].date`), or None; `why` says in plain words what is wrong.
    """

    def __init__(
        self, path: Path, why: str, *, line: int | None = None, where: str | None = None
    ) -> None:
        super().__init__(path, why, line, where)
        self.path, self.why, self.line, self.where = path, why, line, where


class Foreign(Damaged):
    """The file at `path` is JSON, but another program's."""


class Newer(StoreError):
    """The document at `path` has a newer schema than this KeepUp can write."""

    def __init__(self, path: Path, schema: int) -> None:
        super().__init__(path, schema)
        self.path, self.schema = path, schema


class Busy(StoreError):
    """Another process held the lock of the document at `path` for too long."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class Unreadable(StoreError):
    """The system refused to read `path`; `errno` says why."""

    def __init__(self, path: Path, errno: int) -> None:
        super().__init__(path, errno)
        self.path, self.errno = path, errno


class Unwritable(StoreError):
    """The system refused to write `path`; `errno` says why, and what was there is whole."""

    def __init__(self, path: Path, errno: int) -> None:
        super().__init__(path, errno)
        self.path, self.errno = path, errno


class NothingToUndo(StoreError):
    """No operation is left to undo."""


class NothingToRedo(StoreError):
    """No undone operation is left to redo."""


class UndoRefused(StoreError):
    """The operation `label` stays: `places`, which it touched, have changed since.

    No place is named where it replaced the whole document.
    """

    def __init__(self, label: str, places: tuple[Place, ...]) -> None:
        super().__init__(label, places)
        self.label, self.places = label, places
