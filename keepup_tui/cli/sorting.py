"""Asking, at a terminal, what a quick-log line leaves open."""

from keepup_tui.actions.capture import Captured, capture
from keepup_tui.actions.log_interaction import Unsorted, log_line
from keepup_tui.actions.perform import perform
from keepup_tui.cli.asking import agreed, choose
from keepup_tui.cli.context import Context
from keepup_tui.store.errors import StoreError
from keepup_tui.wording.spans import Spans


def asked_and_kept(text: str, context: Context, wait: float) -> Captured | None:
    """The line, logged after the questions it needs; None where it is for the inbox to keep.

    Breaking off at a question is no answer to it.
    """
    try:
        return _asked_and_kept(text, context, wait)
    except KeyboardInterrupt:
        context.printing.message("")
        return None


def _asked_and_kept(text: str, context: Context, wait: float) -> Captured | None:
    chosen: dict[str, int] = {}
    while True:
        try:
            verb = log_line(text, chosen=chosen)
            outcome = perform(context.document, verb, context.day, wait)
        except Unsorted as unclear:
            trouble = unclear.trouble
            if trouble.why == "unknown" and agreed(
                context.printing, f"Nobody is called {trouble.text} yet. Add them?"
            ):
                return capture(context.document, text, context.day, chosen=chosen, add_unknown=True)
            found = _chosen(trouble.text, trouble.candidates, context)
            if trouble.why != "ambiguous" or found is None:
                return None
            chosen[trouble.text] = found
        except StoreError:
            return capture(context.document, text, context.day, chosen=chosen, wait=0)
        else:
            return Captured(kept="document", said=outcome.said, outcome=outcome)


def _chosen(name: str, candidates: tuple[int, ...], context: Context) -> int | None:
    if not candidates:
        return None
    contacts = context.book.contacts
    rows: list[Spans] = [
        (
            ("name", contacts[key].name),
            ("dim", f"  {contacts[key].organisation or contacts[key].title or ''}"),
        )
        for key in candidates
    ]
    place = choose(context.printing, f"Which {name}?", rows)
    return None if place is None else candidates[place]
