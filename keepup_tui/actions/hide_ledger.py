"""Hiding the ledger everywhere, and showing it again."""

from keepup_tui.actions.settings import set_setting
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.wording.spans import Spans, plain


def hide_ledger(*, hidden: bool) -> Verb:
    """The verb that hides what was given and received, or shows it."""

    def run(edit: Edit, day: Day) -> Spans:
        set_setting("ledger_hidden", True if hidden else None)(edit, day)
        if hidden:
            return plain("The ledger is hidden everywhere; t shows it again.")
        return plain("The ledger is shown again.")

    return run
