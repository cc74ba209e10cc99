"""`keepup interaction`: what happened with people."""

from argparse import ArgumentParser, Namespace

from keepup_tui.actions.records import edit_record
from keepup_tui.actions.verb import Verb
from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.changes import Change
from keepup_tui.domain.records import Interaction


def _also(parser: ArgumentParser, verb: str) -> None:
    if verb == "edit":
        parser.add_argument("--line", metavar="LINE", help="log it anew as this line")


def _add(record: Interaction, _: Namespace, __: Context) -> Verb:
    from keepup_tui.actions.add_interaction import add_interaction

    return add_interaction(record)


def _edit(record: Interaction, change: Change, args: Namespace, _: Context) -> Verb:
    if args.line is None:
        return edit_record("interactions", record.id, change)
    if not args.line.strip():
        raise Usage("--line takes what happened, as in a log; to take it away: `drop`.")
    from keepup_tui.actions.edit_interaction import edit_interaction

    return edit_interaction(record.id, args.line)


def _drop(record: Interaction, _: Context) -> Verb:
    from keepup_tui.actions.edit_interaction import remove_interaction

    return remove_interaction(record.id)


NOUN = Noun(
    table="interactions",
    kind=Interaction,
    subject="contacts",
    subject_field="contact_ids",
    text="text",
    hidden=("line",),
    today="on",
    also=_also,
    add=_add,
    edit=_edit,
    drop=_drop,
)
