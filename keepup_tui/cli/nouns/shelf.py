"""`keepup shelf`: what is worth sharing."""

from argparse import Namespace
from datetime import date

from keepup_tui.actions.close_record import close_record
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import ShelfItem


def _done(record: ShelfItem, _: Namespace, __: Context) -> Verb:
    return close_record("shelf", record.id, "Put away")


def _open(record: ShelfItem, today: date) -> bool:
    return record.closed_on is None or record.closed_on > today


NOUN = Noun(
    table="shelf",
    kind=ShelfItem,
    subject="name",
    subject_field="title",
    text="text",
    done=_done,
    is_open=_open,
)
