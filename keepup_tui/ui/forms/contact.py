"""The form of a contact: a name is enough, everything else can stand there too."""

from typing import Any, Final

from msgspec import structs

from keepup_tui.actions.add_contact import add_contact
from keepup_tui.actions.edit_contact import Circles, edit_contact
from keepup_tui.domain.changes import Change
from keepup_tui.domain.fields import Field, fields_of
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Style
from keepup_tui.domain.records import Contact
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.forms.form import Keep, RecordForm
from keepup_tui.ui.forms.records import names_of, show
from keepup_tui.ui.forms.sheet import Sheet
from keepup_tui.wording.spans import plain

FIRST: Final = (
    "name", "emails", "phones", "title", "organisation", "circles", "cadence", "birthday", "place",
)  # fmt: skip
_CIRCLES: Final = Field("circles", str, many=True, required=False)
_BIRTHDAY: Final = Field("birthday", PartialDate, many=False, required=False)


async def new_contact(app: Desk, name: str = "") -> bool:
    """Asks for somebody new; whether they were kept."""
    sheet = await _sheet(app, Contact(name=name), with_birthday=True)
    sheet.about = "contacts"

    async def keep(done: Sheet) -> bool:
        values = done.values()
        joined = Circles(join=values.pop("circles"))
        birthday = values.pop("birthday")
        contact = _contact(values)
        return await app.carry_out(add_contact(contact, joined, birthday)) is not None

    return await show(app, _form(app, "New contact", sheet, keep, "name"))


async def correct_contact(app: Desk, contact_id: int, begin: str | None = None) -> bool:
    """Opens a contact's form, the cursor in the field `begin`; whether it was changed."""
    contact = app.book.contacts.get(contact_id)
    if contact is None:
        return False
    sheet = await _sheet(app, contact, with_birthday=False)
    sheet.about = f"contacts {contact_id}"
    before = sheet.value("circles")

    async def keep(done: Sheet) -> bool:
        if not done.touched:
            return True
        change = done.change(contact)
        after = {name.casefold(): name for name in done.value("circles")}
        stayed = {name.casefold() for name in before}
        circles = Circles(
            join=tuple(name for key, name in after.items() if key not in stayed),
            leave=tuple(name for name in before if name.casefold() not in after),
        )
        verb = edit_contact(contact_id, _without_circles(change), circles)
        return await app.carry_out(verb) is not None

    known = begin if begin in sheet.fields else None
    return await show(app, _form(app, contact.name, sheet, keep, known))


def _without_circles(change: Change) -> Change:
    """The change less the names of circles, which are joined and left."""
    parts: list[dict[str, Any]] = [
        {key: value for key, value in part.items() if key != "circles"}
        for part in (change.put, change.add, change.take)
    ]
    return Change(put=parts[0], add=parts[1], take=parts[2])


async def _sheet(app: Desk, contact: Contact, *, with_birthday: bool) -> Sheet:
    known = {field.field: field for field in fields_of(Contact, without=("circles", "sources"))}
    known |= {"circles": _CIRCLES} | ({"birthday": _BIRTHDAY} if with_birthday else {})
    ordered = [known.pop(name) for name in FIRST if name in known]
    values = {**structs.asdict(contact), "circles": tuple(_names(app, contact))}
    style = contact.style or Style()
    values |= {f"style.{key}": part for key, part in structs.asdict(style).items()}
    today = app.clock(app.book).date
    return Sheet([*ordered, *known.values()], values, await names_of(app), today)


def _names(app: Desk, contact: Contact) -> list[str]:
    circles = app.book.circles
    return [circles[place.id].name for place in contact.circles if place.id in circles]


def _form(app: Desk, title: str, sheet: Sheet, keep: Keep, begin: str | None) -> RecordForm:
    offers = {"circles": tuple(circle.name for circle in app.book.circles.values())}
    return RecordForm(plain(title), sheet, keep, first=FIRST, offers=offers, begin=begin)


def _contact(values: dict[str, Any]) -> Contact:
    parts = {key[6:]: values.pop(key) for key in tuple(values) if key.startswith("style.")}
    style = Style(**parts)
    said = {key: value for key, value in values.items() if value is not None}
    return Contact(**said, style=style if style != Style() else None)
