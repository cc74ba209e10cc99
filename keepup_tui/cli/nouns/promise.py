"""`keepup promise`: what I owe somebody, or they me."""

from argparse import ArgumentParser, Namespace
from datetime import date

from keepup_tui.actions.close_record import close_record
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Promise

_WORDS = {"kept": "Kept", "released": "Let go", "broken": "Not kept"}


def _also(parser: ArgumentParser, verb: str) -> None:
    if verb == "done":
        parser.add_argument("--outcome", choices=tuple(_WORDS), default="kept")


def _done(record: Promise, args: Namespace, _: Context) -> Verb:
    return close_record("promises", record.id, _WORDS[args.outcome], outcome=args.outcome)


def _drop(record: Promise, _: Context) -> Verb:
    return close_record("promises", record.id, _WORDS["released"], outcome="released")


def _open(record: Promise, today: date) -> bool:
    return record.closed_on is None or record.closed_on > today


NOUN = Noun(
    table="promises",
    kind=Promise,
    subject="contacts",
    subject_field="contact_ids",
    text="text",
    also=_also,
    done=_done,
    drop=_drop,
    is_open=_open,
)
