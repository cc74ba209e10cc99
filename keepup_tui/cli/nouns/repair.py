"""`keepup repair`: what went wrong and is to be made good."""

from argparse import ArgumentParser, Namespace
from datetime import date

from keepup_tui.actions.settle_repair import settle_repair
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Repair


def _also(parser: ArgumentParser, verb: str) -> None:
    if verb == "done":
        parser.add_argument("--text", metavar="TEXT", help="the words of the apology")


def _done(record: Repair, args: Namespace, _: Context) -> Verb:
    return settle_repair(record.id, args.text)


def _open(record: Repair, today: date) -> bool:
    return record.settled_on is None or record.settled_on > today


NOUN = Noun(
    table="repairs",
    kind=Repair,
    subject="contact",
    subject_field="contact_id",
    text="text",
    today="on",
    also=_also,
    done=_done,
    is_open=_open,
)
