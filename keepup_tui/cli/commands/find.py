"""`keepup find`: every word ever written, newest first."""

from argparse import ArgumentParser, Namespace
from datetime import date

from msgspec import Struct

from keepup_tui.cli.context import Context
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.finding import found_in
from keepup_tui.wording.dates import day_month
from keepup_tui.wording.records import NOUN, people
from keepup_tui.wording.spans import Spans


class Found(Struct):
    """A record in which the words are, and the text that has them."""

    table: str
    id: int
    on: date
    contact_ids: list[int]
    contact: str
    text: str


class FoundItems(Struct):
    items: list[Found]


def arguments(parser: ArgumentParser) -> None:
    """The words."""
    parser.add_argument("text", nargs="+", metavar="TEXT", help="words that all have to be there")
    parser.add_argument("--limit", type=int, metavar="N", help="no more than the newest N")


def run(args: Namespace, context: Context) -> int:
    """Lists what was found."""
    text = " ".join(args.text).strip()
    if not text:
        raise Usage("Say which words to find.")
    if args.limit is not None and args.limit < 1:
        raise Usage(f"--limit takes a number of records, not {args.limit}.")
    hits = found_in(context.book, text, context.day)[: args.limit]
    if context.json:
        rows = [
            Found(
                table=hit.table,
                id=hit.record.id,
                on=hit.on,
                contact_ids=list(hit.contact_ids),
                contact=people(context.book, hit.record),
                text=hit.text,
            )
            for hit in hits
        ]
        context.printing.json(FoundItems(rows))
        return 0
    for hit in hits:
        who = people(context.book, hit.record) or NOUN.get(hit.table, hit.table)
        day = day_month(hit.on, context.today)
        line: Spans = (("faint", f"{day:>18}  "), ("name", who), ("plain", f"  {hit.text}"))
        context.printing.row(line)
    if not hits:
        context.printing.message(f"“{text}” is written nowhere.")
    return 0
