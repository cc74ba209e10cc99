"""`keepup remove`: remove somebody and what was theirs alone."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.remove_contact import remove_contact
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.outcomes import report


def arguments(parser: ArgumentParser) -> None:
    """Whom."""
    parser.add_argument("contact", nargs="+", metavar="NAME")


def run(args: Namespace, context: Context) -> int:
    """Removes the contact."""
    contact = contact_named(" ".join(args.contact), context)
    return report(context, context.perform(remove_contact(contact.id)))
