"""What a verb did, as words or as JSON."""

from keepup_tui.actions.verb import Outcome
from keepup_tui.cli.context import Context
from keepup_tui.cli.shapes import Changed, Place
from keepup_tui.wording.spans import text_of


def report(context: Context, outcome: Outcome) -> int:
    """Prints the outcome and returns exit status 0."""
    if context.json:
        context.printing.json(changed(outcome))
    else:
        context.printing.line(outcome.said)
    return 0


def changed(outcome: Outcome) -> Changed:
    """The outcome in its published shape."""
    return Changed(
        changed=[Place(table=table, id=key) for table, key in outcome.changed],
        said=text_of(outcome.said),
        undo=outcome.undo,
    )
