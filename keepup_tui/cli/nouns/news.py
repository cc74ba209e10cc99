"""`keepup news`: what changed for somebody, and the steps that it opens."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.apply_news import apply_news
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.cli.shapes import Items
from keepup_tui.domain.playbooks.steps import steps_of
from keepup_tui.domain.records import News
from keepup_tui.wording.records import record_line


def _also(parser: ArgumentParser, verb: str) -> None:
    if verb == "add":
        parser.add_argument("--dry-run", action="store_true", help="only show the steps")


def _add(record: News, args: Namespace, context: Context) -> Verb | None:
    if not args.dry_run:
        return apply_news(record)
    steps = steps_of(record, context.network)
    if context.json:
        context.printing.json(Items(items=list(steps)))
        return None
    for step in steps:
        context.printing.line(record_line(context.book, step, context.today))
    context.printing.message("Nothing was written.")
    return None


NOUN = Noun(
    table="news",
    kind=News,
    subject="contacts or you",
    subject_field="contact_ids",
    sort="kind",
    text="text",
    today="on",
    also=_also,
    add=_add,
)
