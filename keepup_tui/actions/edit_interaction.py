"""Correcting and removing a log, with the exchanges and promises it made."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from msgspec.structs import replace

from keepup_tui.actions.log_interaction import NOTHING, follow_up, interaction_of, unsorted
from keepup_tui.actions.made_by_log import Made, drop_open_steps, made_by, remake, unmake
from keepup_tui.actions.missing import record_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Parsed, parse
from keepup_tui.domain.records import Contact, Interaction, Promise
from keepup_tui.domain.references import drop_with_references
from keepup_tui.wording.logged import logged
from keepup_tui.wording.record_phrase import record_phrase
from keepup_tui.wording.spans import Span, Spans, plain

_FROM_THE_LINE: Final = (
    "contact_ids",
    "on",
    "channel",
    "direction",
    "intent",
    "text",
    "tags",
    "awaits_reply",
)


def edit_interaction(
    interaction_id: int,
    line: str,
    *,
    chosen: Mapping[str, int] = NOTHING,
    add_unknown: bool = False,
) -> Verb:
    """The verb that logs an interaction anew as `line`, read as on the day it was entered.

    What the new line says otherwise changes, all else stays; what it made is replaced, but
    for records changed since, which are kept and named. It raises Unsorted where the line
    is not clear.
    """

    def run(edit: Edit, day: Day) -> Spans:
        old = record_in(edit, Interaction, interaction_id)
        before = parsed_as_logged(edit.book, old, day)
        settled = dict(chosen)
        after = read_again(edit.book, old, line, day, settled)
        while _unclear(before, after):
            settled |= _newcomer(edit, after, day, add_unknown=add_unknown)
            after = read_again(edit.book, old, line, day, settled)
        if after.plan:
            raise Refusal(plain("That day is still to come: log it as a plan of its own."))
        fresh = interaction_of(after)
        said = interaction_of(before) if before else None
        changed = {
            field: getattr(fresh, field)
            for field in _FROM_THE_LINE
            if said is None or getattr(said, field) != getattr(fresh, field)
        }
        if "contact_ids" in changed:
            changed["contact_ids"] = _with_those_added(old, before, after)
        new = edit.patch(old, **changed, line=line)
        kept = remake(edit, old, new, before, after)
        if (new.intent, new.channel) != ("thanks", "email"):
            drop_open_steps(edit, new)
        planned = follow_up(edit, new, day)
        contacts = edit.book.contacts
        now = replace(after, contact_ids=new.contact_ids, on=new.on, today=day.date)
        return (*logged(now, contacts, verb="Corrected"), *planned, *_named(edit.book, kept, day))

    return run


def remove_interaction(interaction_id: int) -> Verb:
    """The verb that removes an interaction and what it made; what changed since is kept."""

    def run(edit: Edit, day: Day) -> Spans:
        old = record_in(edit, Interaction, interaction_id)
        before = parsed_as_logged(edit.book, old, day)
        said = (("plain", "Removed "), *record_phrase(edit.book, old, day.date), ("plain", "."))
        kept = unmake(edit, old, before)
        drop_open_steps(edit, old)
        drop_with_references(edit, old)
        return (*said, *_named(edit.book, kept, day))

    return run


def parsed_as_logged(book: Book, old: Interaction, day: Day) -> Parsed | None:
    """What the interaction's own line says, as of its entry; None where it has none."""
    return read_again(book, old, old.line, day) if old.line else None


def read_again(
    book: Book,
    old: Interaction,
    line: str,
    day: Day,
    chosen: Mapping[str, int] = NOTHING,
) -> Parsed:
    """`line` as it reads on the day the interaction was entered.

    A name that fits several, or nobody any more, means the one who took part; where it names
    nobody, and the old line did not either, it is with the same people.
    """
    today = entered_on(book, old, day)
    names = Names.of(book)
    context = _unnamed(_read(old.line or "", names, today, old), old)[0]
    return _read(line, names, today, old, chosen, context)


def there(book: Book, old: Interaction, day: Day) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Who is in a corrected line that names nobody, and who is in it whomever it names."""
    said = _read(old.line or "", Names.of(book), entered_on(book, old, day), old)
    return _unnamed(said, old)


def _unnamed(said: Parsed, old: Interaction) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Who took part unnamed: all of them, or some besides those whom the old line names."""
    unnamed = tuple(key for key in old.contact_ids if key not in said.contact_ids)
    return (unnamed, ()) if len(unnamed) == len(old.contact_ids) else ((), unnamed)


def _read(
    line: str,
    names: Names,
    today: date,
    old: Interaction,
    chosen: Mapping[str, int] = NOTHING,
    context: tuple[int, ...] = (),
) -> Parsed:
    first = parse(line, names, today, chosen, context=context)
    settled = dict(chosen)
    for named in first.names:
        there = [key for key in named.candidates if key in old.contact_ids]
        if len(there) == 1 < len(named.candidates):
            settled.setdefault(named.text, there[0])
    if len(settled) == len(chosen):
        return first
    return parse(line, names, today, settled, context=context)


def entered_on(book: Book, interaction: Interaction, day: Day) -> date:
    """The day on which an interaction was typed, from which its line's dates count.

    Its promises know it, else its id; it is never before the day of the interaction itself.
    """
    promised = (row.made_on for row in made_by(book, interaction.id) if isinstance(row, Promise))
    typed = next((on for on in promised if on), None) or day.entered_on(interaction.id)
    return max(typed, interaction.on)


def reopened(interaction: Interaction) -> str:
    """The line in which an interaction is corrected: its own, or one that says the same."""
    return interaction.line or f"{interaction.on}: {interaction.text or ''}"


def _unclear(before: Parsed | None, after: Parsed) -> bool:
    if after.trouble is None or (before and after.trouble == before.trouble):
        return False
    return before is not None or after.trouble.why != "nobody"


def _newcomer(edit: Edit, parsed: Parsed, day: Day, *, add_unknown: bool) -> dict[str, int]:
    trouble = parsed.trouble
    assert trouble is not None
    if trouble.why != "unknown" or not add_unknown:
        raise unsorted(trouble, Names.of(edit.book))
    return {trouble.text: edit.add(Contact(name=trouble.text, added_on=day.date)).id}


def _with_those_added(old: Interaction, before: Parsed | None, after: Parsed) -> tuple[int, ...]:
    """Whom the new line names, and who was there without being named in the old one."""
    if before is None:
        return after.contact_ids or old.contact_ids
    unnamed = [key for key in old.contact_ids if key not in before.contact_ids]
    return tuple(dict.fromkeys([*after.contact_ids, *unnamed]))


def _named(book: Book, kept: Sequence[Made], day: Day) -> Spans:
    if not kept:
        return ()
    said: list[Span] = [("plain", " Kept, as changed since: ")]
    for place, made in enumerate(kept):
        said += (
            [("plain", "; "), *record_phrase(book, made, day.date)]
            if place
            else record_phrase(book, made, day.date)
        )
    return (*said, ("plain", "."))
