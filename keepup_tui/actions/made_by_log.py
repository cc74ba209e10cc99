"""What a log made besides its interaction, and what becomes of that when the log is corrected."""

from typing import Final

from msgspec.structs import replace

from keepup_tui.actions.log_interaction import owed_or_given
from keepup_tui.domain.book import Book
from keepup_tui.domain.changes import differing
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.quicklog import Mark, Parsed
from keepup_tui.domain.records import Exchange, Interaction, Promise
from keepup_tui.domain.references import drop_with_references

Made = Exchange | Promise
_DIFFERS_BY_ITSELF: Final = frozenset({"about_ids", "made_on"})


def made_by(book: Book, interaction_id: int) -> list[Made]:
    """The exchanges and promises that came out of an interaction."""
    rows: list[Made] = [*book.exchanges.values(), *book.promises.values()]
    return [row for row in rows if row.interaction_id == interaction_id]


def unmake(edit: Edit, old: Interaction, before: Parsed | None) -> list[Made]:
    """Drops what the log made; returns what was changed since, which is kept."""
    kept = []
    for made in made_by(edit.book, old.id):
        if _untouched(made, old, before):
            drop_with_references(edit, made)
        else:
            kept.append(made)
    return kept


def drop_open_steps(edit: Edit, interaction: Interaction) -> None:
    """Drops the steps that the log opened and nobody closed."""
    for step in tuple(edit.book.steps.values()):
        if step.interaction_id == interaction.id and step.closed_on is None and not step.dropped:
            drop_with_references(edit, step)


def remake(
    edit: Edit, old: Interaction, new: Interaction, before: Parsed | None, after: Parsed
) -> list[Made]:
    """Makes what the new line's marks say of what the old ones made; returns what is kept."""
    left = made_by(edit.book, old.id)
    untouched = {made.id for made in left if _untouched(made, old, before)}
    kept = []
    source = replace(after, contact_ids=new.contact_ids, on=new.on)
    for mark in after.marks:
        made = next((row for row in left if _is_of(row, mark)), None)
        fresh = owed_or_given(source, mark, new.id)
        if made is None:
            edit.add(fresh)
            continue
        left.remove(made)
        if made.id in untouched:
            edit.put(_over(made, fresh, _same_date(before, mark)))
        else:
            kept.append(made)
    for made in left:
        if made.id in untouched:
            drop_with_references(edit, made)
        else:
            kept.append(made)
    return kept


def _over(made: Made, fresh: Made, same_date: bool) -> Made:
    fresh = replace(fresh, id=made.id, changed_at=made.changed_at)
    if isinstance(fresh, Promise) and isinstance(made, Promise) and same_date:
        return replace(fresh, due_on=made.due_on, made_on=made.made_on)
    return fresh


def _same_date(before: Parsed | None, mark: Mark) -> bool:
    return before is not None and any(mark == one for one in before.marks)


def _untouched(made: Made, old: Interaction, before: Parsed | None) -> bool:
    if before is None:
        return False
    source = replace(before, contact_ids=old.contact_ids, on=old.on)
    return any(
        _is_of(made, mark)
        and _DIFFERS_BY_ITSELF.issuperset(differing(owed_or_given(source, mark, old.id), made))
        for mark in before.marks
    )


def _is_of(made: Made, mark: Mark) -> bool:
    if isinstance(made, Promise):
        return made.text == mark.text and mark.sign == ("!" if made.by == "me" else "?")
    return made.text == mark.text and mark.sign == ("+" if made.side == "gave" else "-")
