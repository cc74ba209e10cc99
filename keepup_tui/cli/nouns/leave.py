"""`keepup leave`: days away, during which nothing piles up."""

from argparse import Namespace
from datetime import date

from keepup_tui.actions.away import away
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Leave


def _add(record: Leave, _: Namespace, __: Context) -> Verb:
    return away(record.from_, record.to, record.kind, record.place)


def _open(record: Leave, today: date) -> bool:
    return record.to >= today


NOUN = Noun(
    table="leave",
    kind=Leave,
    subject="days",
    subject_field="from_",
    ahead=("from_", "to"),
    add=_add,
    is_open=_open,
)
