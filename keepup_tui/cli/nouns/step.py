"""`keepup step`: the dated steps of a piece of news or of a sequence of gestures."""

from argparse import Namespace
from datetime import date

from keepup_tui.actions.close_record import close_record
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Step


def _done(record: Step, _: Namespace, __: Context) -> Verb:
    return close_record("steps", record.id, "Done")


def _drop(record: Step, _: Context) -> Verb:
    return close_record("steps", record.id, "Dropped", dropped=True)


def _open(record: Step, today: date) -> bool:
    return not record.dropped and (record.closed_on is None or record.closed_on > today)


NOUN = Noun(
    table="steps",
    kind=Step,
    subject="contact",
    subject_field="contact_id",
    sort="intent",
    text="text",
    done=_done,
    drop=_drop,
    is_open=_open,
)
