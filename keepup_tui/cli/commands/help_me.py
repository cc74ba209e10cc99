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


class There(Struct):
    """Somebody at a place that was named."""

    contact_id: int
    contact: str
    place: str


class HelpMe(Struct):
    can_help: list[Fitting]
    wants: list[Fitting]
    there: list[There]


def arguments(parser: ArgumentParser) -> None:
    """What it is about."""
    parser.add_argument("text", nargs="+", metavar="TEXT")


def run(args: Namespace, context: Context) -> int:
    """Prints whose offers and needs fit."""
    found = helping(" ".join(args.text), context.network)
    shape = HelpMe(
        can_help=_fitting(found.can_help, context),
        wants=_fitting(found.wants, context),
        there=[There(one.id, one.name, one.place or "") for one in found.there],
    )
    if context.json:
        context.printing.json(shape)
        return 0
    sections = (
        ("Can help", [(row.contact, row.text) for row in shape.can_help]),
        ("Wants it", [(row.contact, row.text) for row in shape.wants]),
        ("Is there", [(row.contact, row.place) for row in shape.there]),
    )
    for heading, rows in sections:
        if rows:
            context.printing.line((("faint", heading),))
        for name, text in rows:
            context.printing.line((("plain", "  "), ("name", name), ("plain", f"  {text}")))
    if not any(rows for _, rows in sections):
        context.printing.message("Nobody's offer or need has those words.")
    return 0


def _fitting(notes: Sequence[Note], context: Context) -> list[Fitting]:
    return [
        Fitting(note.contact_id, people(context.book, note), note.id, note.text) for note in notes
    ]
