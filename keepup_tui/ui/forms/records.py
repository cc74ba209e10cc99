"""A form for a record of each kind, new or to be corrected."""

from asyncio import to_thread
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from msgspec import Struct, structs
from textual.app import App

from keepup_tui.actions.records import add_record, edit_record
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.book import TABLE_OF
from keepup_tui.domain.edit import Place
from keepup_tui.domain.fields import Field, fields_of
from keepup_tui.domain.names import Names
from keepup_tui.domain.records import TABLES, Record
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.sheet import Sheet
from keepup_tui.wording.records import NOUN
from keepup_tui.wording.spans import Spans, plain


class Layout(Struct, frozen=True):
    """The fields of a form: those shown at once, those behind `more`, the days ahead."""

    first: tuple[str, ...]
    more: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()


LAYOUTS: Final = {
    "promises": Layout(
        ("text", "due_on", "by"), ("contact_ids", "made_on", "closed_on", "outcome")
    ),
    "notes": Layout(("text",), ("kind", "answer", "made_on", "used_on", "closed_on")),
    "exchanges": Layout(
        ("kind", "text", "on", "about_ids"),
        ("side", "contact_ids", "outcome", "outcome_on", "public", "tone"),
    ),
    "milestones": Layout(("kind", "date", "label"), ("lead_days", "until")),
    "news": Layout(("kind", "text", "on"), ("title", "organisation", "place", "contact_ids")),
    "steps": Layout(("due_on", "intent", "text", "channel"), ("closed_on", "dropped")),
    "plans": Layout(
        ("text", "on", "channel"), ("contact_ids", "outcome", "closed_on"), ahead=("on",)
    ),
    "goals": Layout(("text", "next_check", "contact_ids"), ("closed_on",)),
    "repairs": Layout(("text", "on"), ("settled_on",)),
    "shelf": Layout(("title", "url", "topics"), ("text", "closed_on")),
    "leave": Layout(("from_", "to", "kind", "place")),
    "circles": Layout(("name", "cadence", "channel"), ("strict", "importance")),
}


async def names_of(app: Desk) -> Names:
    """Who is meant by a name, worked out beside the event loop."""
    reading = app.reading
    return Names.of(app.book) if reading is None else await to_thread(lambda: reading.names)


async def sheet_for(app: Desk, table: str, values: Mapping[str, Any]) -> Sheet:
    """A sheet with the fields of a table's form, filled with `values`."""
    layout = LAYOUTS[table]
    known = {field.field: field for field in fields_of(TABLES[table])}
    fields = [known[name] for name in (*layout.first, *layout.more)]
    today = app.clock(app.book).date
    return Sheet(fields, values, await names_of(app), today, layout.ahead)


async def new_record(
    app: Desk, table: str, title: str, values: Mapping[str, Any], begin: str | None = None
) -> bool:
    """Asks for a record of `table`, `values` being known; whether it was kept."""
    sheet = await sheet_for(app, table, values)
    sheet.about = f"{table} {_about(values)}"

    async def keep(done: Sheet) -> bool:
        record = TABLES[table](**{**values, **_said(done.values())})
        return await app.carry_out(add_record(record)) is not None

    form = RecordForm(_title(title), sheet, keep, first=_first(table), begin=begin)
    return await show(app, form)


async def correct_record(app: Desk, place: Place) -> bool:
    """Opens a record in its form; whether it was changed."""
    table, record_id = place
    record: Record | None = app.book.table(table).get(record_id)
    if record is None:
        return False
    sheet = await sheet_for(app, table, structs.asdict(record))
    sheet.about = f"{table} {record_id}"

    async def keep(done: Sheet) -> bool:
        if not done.touched:
            return True
        return await app.carry_out(changing(record, done)) is not None

    title = NOUN[table]
    form = RecordForm(
        _title(f"{title[:1].upper()}{title[1:]}"),
        sheet,
        keep,
        first=_first(table),
    )
    return await show(app, form)


def changing(record: Record, sheet: Sheet) -> Verb:
    """The verb that puts what was touched into `record`."""
    return edit_record(TABLE_OF[type(record)], record.id, sheet.change(record))


async def show(app: App[Any], form: RecordForm) -> bool:
    """Shows a form until it is left; whether it was kept."""
    kept: bool = await app.push_screen_wait(form)
    return kept


def field_of(kind: type[Record], name: str) -> Field:
    """One field of a record type by its name."""
    return next(field for field in fields_of(kind) if field.field == name)


def _first(table: str) -> tuple[str, ...]:
    return LAYOUTS[table].first


def _title(said: str) -> Spans:
    return plain(said)


def _about(values: Mapping[str, Any]) -> str:
    """What tells a new record's form from those of other people and other kinds."""
    told = {key: value for key, value in values.items() if not isinstance(value, date)}
    return " ".join(f"{key}={value}" for key, value in sorted(told.items()))


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
