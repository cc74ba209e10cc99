"""`keepup follow-up`: the sheet of an event, and a word to those who were met there."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from keepup_tui.actions.follow_up_all import follow_up_all
from keepup_tui.cli import shapes
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contacts_named
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.stopping import AMBIGUOUS, Stop, Usage
from keepup_tui.domain.event_sheet import EventSheet, event_sheets, sheets_called
from keepup_tui.wording.event_sheet import NOTHING, event_name, met_row, waiting_words
from keepup_tui.wording.numbers import listed


def arguments(parser: ArgumentParser) -> None:
    """Which event, with whom, and in which words."""
    parser.add_argument("event", nargs="?", metavar="EVENT", help="its name or id; else the only")
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what you said, as a log line")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--with", dest="people", metavar="NAMES", help="one word to each of them")
    chosen.add_argument("--everybody", action="store_true", help="one word to all who wait")


def run(args: Namespace, context: Context) -> int:
    """Prints the sheets, or logs a word to each of those chosen, in one undo."""
    sheets = event_sheets(context.network)
    if args.event is not None:
        sheets = _called(sheets, args.event)
    if args.people or args.everybody:
        chosen = _chosen(args, _one(sheets), context)
        return report(context, context.perform(follow_up_all(chosen, " ".join(args.text))))
    if args.text:
        raise Usage("With whom? --with Ana,Ben or --everybody.")
    if context.json:
        context.printing.json(shapes.EventSheets([_shape(sheet, context) for sheet in sheets]))
        return 0
    for sheet in sheets:
        context.printing.line(waiting_words(sheet, context.today))
        for key in sheet.waiting:
            name, work = met_row(context.book.contacts[key])
            context.printing.row((("plain", "  "), *name, ("plain", "  "), *work))
    if not sheets:
        context.printing.message(NOTHING)
    return 0


def _called(sheets: Sequence[EventSheet], text: str) -> tuple[EventSheet, ...]:
    told = tuple(each for each in sheets if event_name(each).casefold() == text.casefold())
    found = told or sheets_called(sheets, text)
    if found:
        return found
    known = listed([f"“{event_name(sheet)}”" for sheet in sheets], "or")
    said = f"No event that waits is called “{text}”; there is {known}: name it before your words."
    raise Stop(said if known else NOTHING)


def _one(sheets: Sequence[EventSheet]) -> EventSheet:
    if not sheets:
        raise Stop(NOTHING)
    if len(sheets) > 1:
        known = listed([f"“{event_name(sheet)}” #{sheet.met.id}" for sheet in sheets], "or")
        raise Stop(f"Which event: {known}?", AMBIGUOUS)
    return sheets[0]


def _chosen(args: Namespace, sheet: EventSheet, context: Context) -> tuple[int, ...]:
    if args.everybody:
        return sheet.waiting
    ids = contacts_named(args.people, context)
    contacts = context.book.contacts
    strangers = [contacts[key].name for key in ids if key not in (*sheet.waiting, *sheet.heard)]
    if strangers:
        raise Stop(f"{event_name(sheet)} was without {listed(strangers)}; `keepup log` takes it.")
    return ids


def _shape(sheet: EventSheet, context: Context) -> shapes.EventSheet:
    contacts = context.book.contacts

    def named(ids: Sequence[int]) -> list[shapes.Candidate]:
        return [shapes.Candidate(key, contacts[key].name) for key in ids]

    return shapes.EventSheet(
        sheet.met.id, event_name(sheet), sheet.on, named(sheet.waiting), named(sheet.heard)
    )
