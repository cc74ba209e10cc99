"""`keepup help-me`: who can help with something, and who wants it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from msgspec import Struct

from keepup_tui.cli.context import Context
from keepup_tui.domain.helping import helping
from keepup_tui.domain.records import Note
from keepup_tui.wording.records import people


class Fitting(Struct):
    """Somebody's need or offer that fits."""

    contact_id: int | None
    contact: str
    note_id: int
    text: str


class HelpMe(Struct):
    can_help: list[Fitting]
    wants: list[Fitting]


def arguments(parser: ArgumentParser) -> None:
    """What it is about."""
    parser.add_argument("text", nargs="+", metavar="TEXT")


def run(args: Namespace, context: Context) -> int:
    """Prints whose offers and needs fit."""
    found = helping(" ".join(args.text), context.network)
    shape = HelpMe(_fitting(found.can_help, context), _fitting(found.wants, context))
    if context.json:
        context.printing.json(shape)
        return 0
    for heading, rows in (("Can help", shape.can_help), ("Wants it", shape.wants)):
        if rows:
            context.printing.line((("faint", heading),))
        for row in rows:
            context.printing.line(
                (("plain", "  "), ("name", row.contact), ("plain", f"  {row.text}"))
            )
    if not shape.can_help and not shape.wants:
        context.printing.message("Nobody's offer or need has those words.")
    return 0


def _fitting(notes: Sequence[Note], context: Context) -> list[Fitting]:
    return [
        Fitting(note.contact_id, people(context.book, note), note.id, note.text) for note in notes
    ]
