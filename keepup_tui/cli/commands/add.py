"""`keepup add`: a new contact."""

from argparse import ArgumentParser, Namespace
from typing import Final

from keepup_tui.actions.add_contact import add_contact
from keepup_tui.actions.edit_contact import Circles
from keepup_tui.cli.context import Context
from keepup_tui.cli.fields import add_options, change_from, options_of, partial_date, settled
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.records import Contact

OPTIONS: Final = tuple(options_of(Contact, without=("name", "circles", "sources")))


def arguments(parser: ArgumentParser) -> None:
    """The new contact's name, and a field an option."""
    parser.add_argument("name", nargs="+", metavar="NAME")
    parser.add_argument("--circle", action="append", default=[], metavar="NAME",
                        help="a circle to join; a new name makes one")  # fmt: skip
    parser.add_argument("--birthday", metavar="DATE", help="1984-11-03, --11-03 or 1984")
    add_options(parser, OPTIONS, clearing=False)


def run(args: Namespace, context: Context) -> int:
    """Adds the contact."""
    change = change_from(args, OPTIONS, context)
    name = " ".join(args.name).strip()
    if not name:
        raise Usage("A contact needs a name.")
    contact = settled(args, change).applied(Contact(name=name))
    birthday = partial_date(args.birthday, context) if args.birthday else None
    return report(
        context, context.perform(add_contact(contact, Circles(join=tuple(args.circle)), birthday))
    )
