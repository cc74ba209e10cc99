"""What the store could not do, in one sentence with what to do."""

import errno
from pathlib import Path

import pytest

from keepup_tui.store.errors import (
    Busy,
    Damaged,
    Foreign,
    Newer,
    NothingToRedo,
    NothingToUndo,
    StoreError,
    UndoRefused,
    Unreadable,
    Unwritable,
)
from keepup_tui.wording.errors import said_of
from keepup_tui.wording.spans import text_of
from tests.wording.wording_people import reads_well

FILE = Path("/home/ana/keepup.json")
CASES: list[tuple[StoreError, str]] = [
    (
        Damaged(FILE, "it ends too early", line=4812),
        (
            "keepup.json cannot be read: it ends too early (line 4,812)."
            " Nothing was changed; `keepup backups` lists 9 good copies."
        ),
    ),
    (
        Damaged(FILE, "no such month", line=12, where="$.milestones[123].date"),
        (
            "keepup.json cannot be read: no such month ($.milestones[123].date, line 12)."
            " Nothing was changed; `keepup backups` lists 9 good copies."
        ),
    ),
    (
        Foreign(FILE, "it is another program's"),
        (
            "/home/ana/keepup.json is no KeepUp document."
            " Nothing was changed; name another file with --data."
        ),
    ),
    (
        Newer(FILE, 3),
        (
            "/home/ana/keepup.json was written by a newer KeepUp (schema 3):"
            " it can be read, not changed. Update KeepUp."
        ),
    ),
    (
        Busy(FILE),
        (
            "/home/ana/keepup.json is in use by another KeepUp."
            " Nothing was changed; try again in a moment."
        ),
    ),
    (
        Unwritable(FILE, errno.ENOSPC),
        (
            "/home/ana/keepup.json could not be written: the disk is full."
            " What was there is whole; free some space and try again."
        ),
    ),
    (
        Unwritable(FILE, 9999),
        (
            "/home/ana/keepup.json could not be written: the system refused."
            " What was there is whole; see to it, or name another file with --data."
        ),
    ),
    (
        Unreadable(FILE, errno.EACCES),
        (
            "/home/ana/keepup.json could not be read: it does not let you read."
            " Look at it, or name another file with --data."
        ),
    ),
    (NothingToUndo(), "There is nothing to undo."),
    (NothingToRedo(), "There is nothing to redo."),
    (
        UndoRefused("log", (("contacts", 7), ("promises", 8))),
        (
            "Not undone: the contact #7 and the promise #8 changed since."
            " Nothing was touched; `keepup backups` has it as it was."
        ),
    ),
    (
        UndoRefused("restore", ()),
        (
            "Not undone: “restore” wrote the whole document anew, and it has changed since."
            " Nothing was touched; `keepup backups` has it as it was."
        ),
    ),
    (
        UndoRefused("import", tuple(("contacts", key) for key in range(1, 2003))),
        (
            "Not undone: the contact #1, the contact #2, the contact #3 and 1,999 more changed"
            " since. Nothing was touched; `keepup backups` has it as it was."
        ),
    ),
    (StoreError("something new"), "That could not be done: something new."),
]


@pytest.mark.parametrize(("error", "said"), CASES, ids=[case[1][:40] for case in CASES])
def test_an_error_says_what_where_and_what_to_do(error: StoreError, said: str) -> None:
    assert text_of(said_of(error, 9)) == said
    assert reads_well(said)


@pytest.mark.parametrize(
    ("copies", "end"),
    [
        (None, "`keepup backups` lists the good copies."),
        (0, "there is no backup of it yet."),
        (1, "`keepup backups` lists 1 good copy."),
    ],
)
def test_the_good_copies_are_counted(copies: int | None, end: str) -> None:
    assert text_of(said_of(Damaged(FILE, "it is empty"), copies)).endswith(end)
