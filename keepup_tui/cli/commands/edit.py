"""`keepup edit`: change what is known of somebody."""

from argparse import ArgumentParser, Namespace
from typing import Final

from keepup_tui.actions.edit_contact import Circles, edit_contact
from keepup_tui.cli.context import Context
from keepup_tui.cli.fields import add_options, change_from, options_of, settled
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.outcomes import report
from keepup_tui.domain.records import Contact

OPTIONS: Final = tuple(options_of(Contact, without=("circles", "sources")))


def arguments(parser: ArgumentParser) -> None:
    """Whom, and a field an option; `--no-FIELD` clears it."""
    parser.add_argument("contact", nargs="+", metavar="NAME")
    parser.add_argument("--circle", action="append", default=[], metavar="NAME",
                        help="a circle to join; a new name makes one")  # fmt: skip
    parser.add_argument("--no-circle", action="append", default=[], metavar="NAME",
                        help="a circle to leave")  # fmt: skip
    add_options(parser, OPTIONS, clearing=True)


def run(args: Namespace, context: Context) -> int:
    """Changes the contact."""
    contact = contact_named(" ".join(args.contact), context)
    change = settled(args, change_from(args, OPTIONS, context), contact)
    circles = Circles(join=tuple(args.circle), leave=tuple(args.no_circle))
    return report(context, context.perform(edit_contact(contact.id, change, circles)))
