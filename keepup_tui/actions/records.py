"""Adding, changing and dropping a record of any table."""

from msgspec import structs

from keepup_tui.actions.away import backwards
from keepup_tui.actions.begin_cadence import begun
from keepup_tui.actions.circles import members
from keepup_tui.actions.missing import record_in
from keepup_tui.actions.named_records import check_named
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.book import TABLE_OF
from keepup_tui.domain.changes import Change, differing
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import TABLES, Circle, Interaction, Leave, Note, Promise, Record
from keepup_tui.domain.references import drop_with_references
from keepup_tui.wording.circles import cadence_is_for
from keepup_tui.wording.record_added import record_added
from keepup_tui.wording.record_changed import record_changed
from keepup_tui.wording.record_phrase import record_phrase
from keepup_tui.wording.spans import Spans, plain


def add_record(record: Record) -> Verb:
    """The verb that adds one record."""

    def run(edit: Edit, day: Day) -> Spans:
        _check(edit, record, day)
        check_named(edit, record)
        added = edit.add(_dated(record, day))
        return record_added(edit.book, added, day.date)

    return run


def edit_record(table: str, record_id: int, change: Change) -> Verb:
    """The verb that changes one record's fields."""

    def run(edit: Edit, day: Day) -> Spans:
        before = record_in(edit, TABLES[table], record_id)
        after = change.applied(before)
        if isinstance(before, Circle) and isinstance(after, Circle):
            after = begun(after, before, day)
        if not differing(before, after):
            return _said("Nothing to change in", edit, before, day)
        _check(edit, after, day)
        check_named(edit, after, before)
        edit.put(after)
        said = record_changed(edit.book, before, after) or _said("Changed", edit, after, day)
        return (*said, *_touched(edit, before, after))

    return run


def drop_record(table: str, record_id: int) -> Verb:
    """The verb that removes one record and every reference to it."""

    def run(edit: Edit, day: Day) -> Spans:
        record = record_in(edit, TABLES[table], record_id)
        said = _said("Dropped", edit, record, day)
        drop_with_references(edit, record)
        return said

    return run


def _said(did: str, edit: Edit, record: Record, day: Day) -> Spans:
    return (("plain", f"{did} "), *record_phrase(edit.book, record, day.date), ("plain", "."))


def _touched(edit: Edit, before: Record, after: Record) -> Spans:
    """How many people another cadence of a circle means something for; nothing where none."""
    if not isinstance(before, Circle) or not isinstance(after, Circle):
        return ()
    if before.cadence == after.cadence:
        return ()
    return cadence_is_for(after, members(edit.book, after))


def _dated(record: Record, day: Day) -> Record:
    if isinstance(record, Promise | Note) and record.made_on is None:
        return structs.replace(record, made_on=day.date)
    return record


def _check(edit: Edit, record: Record, day: Day) -> None:
    if isinstance(record, Interaction) and record.on > day.date:
        raise Refusal(plain("That day is still to come: enter it as a plan, `keepup plan add`."))
    if isinstance(record, Circle):
        _check_name(edit, record)
    if isinstance(record, Leave) and record.to < record.from_:
        raise Refusal(backwards(record.from_, record.to))
    if (
        hasattr(record, "contact_ids")
        and TABLE_OF[type(record)] != "news"
        and not record.contact_ids
    ):
        raise Refusal(plain("It needs somebody: name a contact."))


def _check_name(edit: Edit, circle: Circle) -> None:
    if not circle.name.strip():
        raise Refusal(plain("A circle needs a name."))
    for other in edit.book.circles.values():
        if other.id != circle.id and other.name.casefold() == circle.name.casefold():
            raise Refusal(plain(f"There is a circle called “{other.name}” already."))
