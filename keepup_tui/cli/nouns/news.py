"""`keepup news`: what changed for somebody, and the steps that it opens."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.apply_news import apply_news
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.cli.shapes import Items
from keepup_tui.domain.playbooks.steps import steps_of
from keepup_tui.domain.records import News
from keepup_tui.wording.following import step_row


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
    people = context.book.contacts if len(record.contact_ids) > 1 else {}
    for place, step in enumerate(steps):
        before = [(each.contact_id, each.intent) for each in steps[:place]]
        left, right = step_row(
            step,
            record.kind,
            people.get(step.contact_id),
            context.today,
            dropped=False,
            place=before.count((step.contact_id, step.intent)),
        )
        context.printing.line((*left, ("plain", "  "), *right))
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
