"""`keepup import`: contacts from a file of another program."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path
from typing import Final

from msgspec import Struct

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.actions.import_own import ImportOwn, united
from keepup_tui.actions.import_plan import ImportPlan, plan_import
from keepup_tui.actions.perform import perform
from keepup_tui.actions.read_address_book import Import, read_address_book
from keepup_tui.cli.context import Context
from keepup_tui.formats.recognise import FORMATS, OWN
from keepup_tui.wording import imports

_SHOWN: Final = 40


class SkippedRow(Struct):
    row: int
    why: str


class Imported(Struct):
    """How many contacts are new, filled in and already known; a dry run has no batch."""

    create: int
    update: int
    same: int
    skipped: list[SkippedRow]
    batch_id: int | None


def arguments(parser: ArgumentParser) -> None:
    """The files, and whether to write."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="- reads it")
    parser.add_argument("--dry-run", action="store_true", help="only show what it would do")
    names = (*(known.name for known in FORMATS), OWN)
    parser.add_argument(
        "--from", dest="format", metavar="FORMAT", help=f"it is recognised; {', '.join(names)}"
    )


def run(args: Namespace, context: Context) -> int:
    """Imports each file as a batch of its own, undone as one."""
    total = Imported(create=0, update=0, same=0, skipped=[], batch_id=None)
    for file in args.files:
        _import(file, args, context, total)
    if context.json:
        context.printing.json(total)
    return 0


def _import(file: str, args: Namespace, context: Context, total: Imported) -> None:
    path = Path("/dev/stdin" if file == "-" else file)
    verb = read_address_book(path, args.format)
    if args.dry_run:
        _dry(verb, context, total)
        return
    outcome = perform(
        context.document, verb, context.day, label=f"import of {path.name}", backup=True
    )
    if isinstance(verb, ImportContacts) and verb.plan is not None:
        _skip(verb.plan, total)
        _count(verb.plan.counts, total)
    elif isinstance(verb, ImportOwn):
        _count(verb.counts, total)
    total.batch_id = verb.batch_id or total.batch_id
    if not context.json:
        context.printing.line(outcome.said)


def _dry(verb: Import, context: Context, total: Imported) -> None:
    if isinstance(verb, ImportOwn):
        counts = Counter(becomes for becomes, _ in united(context.book, verb.theirs))
        _count(counts, total)
        said = imports.summary(counts, [])
    else:
        plan = plan_import(context.book, verb.reading)
        _skip(plan, total)
        _count(plan.counts, total)
        said = imports.summary(plan.counts, [(skip.row, skip.why) for skip in plan.skipped])
        if not context.json:
            _show(plan, context)
    if not context.json:
        context.printing.line(said)
        context.printing.message("Nothing was written.")


def _show(plan: ImportPlan, context: Context) -> None:
    for row in plan.rows[:_SHOWN]:
        context.printing.line(imports.row(row.becomes, row.name, row.adds, row.called))
    if len(plan.rows) > _SHOWN:
        context.printing.line((("faint", f"and {len(plan.rows) - _SHOWN} more rows"),))
    for skip in plan.skipped[:_SHOWN]:
        context.printing.line(imports.skipped_row(skip.row, skip.name, skip.why))


def _skip(plan: ImportPlan, total: Imported) -> None:
    total.skipped += [SkippedRow(skip.row, imports.why_skipped(skip.why)) for skip in plan.skipped]


def _count(counts: Counter[imports.Becomes], total: Imported) -> None:
    total.create += counts["create"]
    total.update += counts["update"]
    total.same += counts["same"] + counts["again"]
