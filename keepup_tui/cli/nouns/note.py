"""`keepup note`: facts, questions to ask, needs and offers."""

from argparse import ArgumentParser, Namespace
from datetime import date

from keepup_tui.actions.close_note import close_note
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Note


def _also(parser: ArgumentParser, verb: str) -> None:
    if verb == "done":
        parser.add_argument("--answer", metavar="TEXT", help="the answer; it becomes a fact")


def _done(record: Note, args: Namespace, _: Context) -> Verb:
    return close_note(record.id, args.answer)


def _open(record: Note, today: date) -> bool:
    return record.closed_on is None or record.closed_on > today


NOUN = Noun(
    table="notes",
    kind=Note,
    subject="contact or you",
    subject_field="contact_id",
    sort="kind",
    text="text",
    also=_also,
    done=_done,
    is_open=_open,
)
