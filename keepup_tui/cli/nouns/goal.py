"""`keepup goal`: what is pursued together."""

from argparse import Namespace
from datetime import date

from msgspec.structs import replace

from keepup_tui.actions.close_record import close_record
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.goals import check_day
from keepup_tui.domain.records import Goal


def _done(record: Goal, _: Namespace, __: Context) -> Verb:
    return close_record("goals", record.id, "Reached")


def _with_next_look(record: Goal, context: Context) -> Goal:
    return replace(record, next_check=check_day(record, context.network) or record.next_check)


def _open(record: Goal, today: date) -> bool:
    return record.closed_on is None or record.closed_on > today


NOUN = Noun(
    table="goals",
    kind=Goal,
    subject="contacts",
    subject_field="contact_ids",
    text="text",
    done=_done,
    listed=_with_next_look,
    is_open=_open,
)
