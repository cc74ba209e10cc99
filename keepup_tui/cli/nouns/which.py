"""Which record of a noun an argument names."""

from typing import Any

from keepup_tui.actions.yourself import is_you
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named, record_number
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.cli.stopping import AMBIGUOUS, Stop
from keepup_tui.domain.names import fold
from keepup_tui.domain.records import Record
from keepup_tui.wording.records import NOUN, record_text


def which(noun: Noun, given: str, context: Context, *, closed: bool = False) -> Record:
    """The record of `noun` with this id or name, or the only open one about this contact.

    Raises Stop where there is none, or more than one.
    """
    rows = context.book.table(noun.table)
    bare = given.strip().removeprefix("#")
    if bare.isascii() and bare.isdecimal():
        found = rows.get(record_number(given))
        if found is not None:
            return found
    if noun.subject == "name":
        return _one(noun, given, _called(noun, given, context), context)
    if "contact" not in noun.subject or bare.isdecimal():
        raise Stop(f"There is no {NOUN[noun.table]} {given}.")
    about = listed_rows(noun, given, context, everything=False)
    if closed and not about:
        about = listed_rows(noun, given, context, everything=True)
    return _one(noun, given, about, context)


def listed_rows(
    noun: Noun, given: str | None, context: Context, *, everything: bool
) -> list[Record]:
    """The records of `noun` that are open, or all, those about one contact where given."""
    rows: list[Any] = list(context.book.table(noun.table).values())
    if given:
        wanted = _wanted(noun, given, context)
        rows = [row for row in rows if (wanted in _about(row) if wanted else not any(_about(row)))]
    return rows if everything else [row for row in rows if noun.is_open(row, context.today)]


def _wanted(noun: Noun, given: str, context: Context) -> int | None:
    """The contact whose records are asked for; None for you, where a record can be yours."""
    if "you" in noun.subject and is_you(given, context.names):
        return None
    return contact_named(given, context).id


def _about(row: Any) -> tuple[int | None, ...]:
    ids: tuple[int, ...] | None = getattr(row, "contact_ids", None)
    return ids if ids is not None else (row.contact_id,)


def _called(noun: Noun, given: str, context: Context) -> list[Record]:
    wanted = fold(given)
    rows = list(context.book.table(noun.table).values())
    names = {row.id: fold(getattr(row, noun.subject_field)) for row in rows}
    exact = [row for row in rows if names[row.id] == wanted]
    return exact or [row for row in rows if wanted and names[row.id].startswith(wanted)]


def _one(noun: Noun, given: str, rows: list[Record], context: Context) -> Record:
    if len(rows) == 1:
        return rows[0]
    if not rows:
        raise Stop(f"There is no {NOUN[noun.table]} for “{given}”; `list` shows what there is.")
    several = "; ".join(
        f"{row.id} {record_text(context.book, row, context.today)}" for row in rows[:6]
    )
    raise Stop(f"“{given}” may be {several}: give the id.", AMBIGUOUS)
