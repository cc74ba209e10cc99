"""What a noun of the command line is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from typing import Any, Literal

from msgspec import Struct

from keepup_tui.actions.records import add_record, drop_record, edit_record
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.domain.changes import Change
from keepup_tui.domain.records import Record

Subject = Literal["contact", "contacts", "contacts or you", "contact or you", "name", "days"]


def _adding(record: Record, _: Namespace, __: Context) -> Verb:
    return add_record(record)


def _editing(record: Record, change: Change, _: Namespace, __: Context) -> Verb:
    from keepup_tui.domain.book import TABLE_OF

    return edit_record(TABLE_OF[type(record)], record.id, change)


def _dropping(record: Record, _: Context) -> Verb:
    from keepup_tui.domain.book import TABLE_OF

    return drop_record(TABLE_OF[type(record)], record.id)


def _as_kept(record: Record, _: Context) -> Record:
    return record


def _always(_: Any, __: date) -> bool:
    return True


class Noun(Struct, frozen=True, kw_only=True):
    """A table of the document as a command.

    `subject` is what the first positional names and `subject_field` where it goes; `sort`
    is the field of the next positional, `text` that of the rest. `hidden` fields have no
    option, `ahead` dates lie in the future, `today` is filled with today where it is left
    out. `add` makes the verb that adds a record, None where it only showed what it would do;
    `listed` is a record as it stands today.
    """

    table: str
    kind: type[Record]
    subject: Subject
    subject_field: str
    sort: str | None = None
    text: str | None = None
    hidden: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    today: str | None = None
    also: Callable[[ArgumentParser, str], None] | None = None
    add: Callable[[Any, Namespace, Context], Verb | None] = _adding
    edit: Callable[[Any, Change, Namespace, Context], Verb] = _editing
    drop: Callable[[Any, Context], Verb] = _dropping
    done: Callable[[Any, Namespace, Context], Verb] | None = None
    listed: Callable[[Any, Context], Record] = _as_kept
    is_open: Callable[[Any, date], bool] = _always

    @property
    def verbs(self) -> tuple[str, ...]:
        """What can be done with it."""
        done = ("done",) if self.done else ()
        return ("list", "add", "edit", *done, "drop")
