"""`keepup plan`: what is arranged for a day."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import get_args

from keepup_tui.actions.close_plan import close_plan
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Plan
from keepup_tui.domain.terms import PlanOutcome


def _also(parser: ArgumentParser, verb: str) -> None:
    if verb == "done":
        parser.add_argument("--outcome", choices=get_args(PlanOutcome), default="happened")
        parser.add_argument("--until", metavar="DATE", help="the day it moves to")
        parser.add_argument("--text", metavar="TEXT", help="what came of it")


def _done(record: Plan, args: Namespace, context: Context) -> Verb:
    until = context.date(args.until) if args.until else None
    return close_plan(record.id, args.outcome, text=args.text, until=until)


def _open(record: Plan, today: date) -> bool:
    return record.closed_on is None or record.closed_on > today


NOUN = Noun(
    table="plans",
    kind=Plan,
    subject="contacts",
    subject_field="contact_ids",
    text="text",
    hidden=("line",),
    ahead=("on",),
    also=_also,
    done=_done,
    is_open=_open,
)
