"""`keepup inbox`: lines that wait to be sorted, without a screen."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from keepup_tui.actions.doctor import unreadable_lines
from keepup_tui.actions.inbox import Waiting, drop, names_in, take, waiting, waiting_beside
from keepup_tui.actions.log_interaction import Unsorted
from keepup_tui.actions.verb import Outcome
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import one_of, record_number
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.shapes import Candidate
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.records import Contact
from keepup_tui.store.errors import StoreError
from keepup_tui.wording.captured import waits
from keepup_tui.wording.dates import when
from keepup_tui.wording.errors import said_of
from keepup_tui.wording.logged import asked


class Line(Struct):
    """A line that waits, and whom an ambiguous name in it fits."""

    id: int
    on: date
    line: str
    why: str
    candidates: list[Candidate]


class Lines(Struct):
    items: list[Line]


def arguments(parser: ArgumentParser) -> None:
    """What to do, and with which line."""
    parser.add_argument("verb", nargs="?", choices=("list", "take", "drop"), default="list")
    parser.add_argument("id", nargs="?", metavar="ID")
    parser.add_argument("name", nargs="*", metavar="NAME", help="who was meant, or who is new")


def run(args: Namespace, context: Context) -> int:
    """Lists, logs or forgets what waits."""
    if args.verb == "list":
        return _list(context)
    if args.id is None:
        raise Usage(f"Say which line: keepup inbox {args.verb} ID.")
    number = record_number(args.id)
    if args.verb == "drop":
        said = drop(context.document, number)
        return report(context, Outcome(changed=(), said=said, undo=False))
    return report(context, _taken(number, " ".join(args.name), context))


def _taken(number: int, name: str, context: Context) -> Outcome:
    """The line, logged; where a name in it fits several, whoever sits there is asked."""
    while True:
        try:
            return take(context.document, number, context.day, name or None)
        except Unsorted as unclear:
            trouble = unclear.trouble
            if trouble.why != "ambiguous":
                raise
            contacts = [context.book.contacts[key] for key in trouble.candidates]
            meant = one_of(trouble.text, contacts, context, f"keepup inbox take {number} NAME")
            others = [part for part in names_in(name) if part != trouble.text]
            name = ", ".join((*others, f"#{meant.id}"))


def _rows(context: Context) -> tuple[Sequence[Waiting], Mapping[int, Contact]]:
    """What waits, and the contacts; where the document cannot be read, that is said beside it."""
    try:
        return waiting(context.document), context.book.contacts
    except StoreError as error:
        context.printing.message(said_of(error))
        return waiting_beside(context.document), {}


def _list(context: Context) -> int:
    for said in unreadable_lines(context.document):
        context.printing.message(said)
    rows, contacts = _rows(context)
    asked_of = {
        row.entry.id: waits(row.entry.why, asked(row.trouble, contacts) if row.trouble else ())
        for row in rows
    }
    lines = [
        Line(
            id=row.entry.id,
            on=row.on,
            line=row.entry.line,
            why=row.trouble.why if row.trouble else row.entry.why,
            candidates=[
                Candidate(key, contacts[key].name)
                for key in (row.trouble.candidates if row.trouble else ())
            ],
        )
        for row in rows
    ]
    if context.json:
        context.printing.json(Lines(lines))
        return 0
    for line in lines:
        why = f"  {when(line.on, context.today)}: {asked_of[line.id]}"
        context.printing.line((("faint", f"{line.id}  "), ("plain", line.line), ("dim", why)))
    if not lines:
        context.printing.message("Nothing waits.")
    return 0
