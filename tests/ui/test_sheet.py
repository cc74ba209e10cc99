"""What stands in a form: untouched texts keep their values, wrong ones say why."""

from datetime import date
from typing import Any

import pytest

from keepup_tui.domain.fields import fields_of
from keepup_tui.domain.names import Names
from keepup_tui.domain.parts import Cadence, Email, Style
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Contact, Plan, Promise, Record
from keepup_tui.ui.forms.sheet import Sheet

TODAY = date(2026, 11, 25)
NAMES = Names(
    {
        1: Contact(id=1, name="Ana Reyes"),
        2: Contact(id=2, name="Ben Okafor"),
        3: Contact(id=3, name="Ben Adler"),
    }
)


def sheet(kind: type[Record], ahead: tuple[str, ...] = (), **values: Any) -> Sheet:
    return Sheet(tuple(fields_of(kind)), values, NAMES, TODAY, ahead)


def test_what_is_not_touched_stays_as_it_is() -> None:
    mails = (Email(address="a@b.example", label="odd, (very)"), Email(address="c@d.example"))
    form = sheet(Contact, name="Ana", emails=mails, extra={"n": 1})
    assert form.value("emails") is mails
    form.type("emails", form.texts["emails"] + "\ne@f.example (work)")
    assert form.value("emails")[:2] == mails
    assert form.value("emails")[2] == Email(address="e@f.example", label="work")
    form.type("extra", form.texts["extra"] + "\ncolour=blue")
    assert form.value("extra") == {"n": 1, "colour": "blue"}


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("due_on", "friday", date(2026, 11, 27)),
        ("made_on", "friday", date(2026, 11, 20)),
        ("by", "them", "them"),
        ("contact_ids", "ana, ben okafor", (1, 2)),
        ("text", " send it ", "send it"),
        ("due_on", "", None),
    ],
)
def test_a_text_is_a_value(field: str, text: str, value: Any) -> None:
    form = sheet(Promise, text="x", contact_ids=(1,), by="me", due_on=TODAY)
    form.type(field, text)
    assert form.value(field) == value
    assert form.wrong(field) == ""


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("due_on", "sometime", "no date"),
        ("by", "us", "me or them"),
        ("contact_ids", "Ben", "Ben Okafor #2 or Ben Adler #3"),
        ("contact_ids", "Zoltan", "Nobody is called “Zoltan”"),
        ("text", "  ", "needed"),
        ("contact_ids", "", "needed"),
    ],
)
def test_what_is_wrong_is_said(field: str, text: str, said: str) -> None:
    form = sheet(Promise, text="x", contact_ids=(1,))
    form.type(field, text)
    assert said in form.wrong(field)
    assert form.first_wrong() == field


def test_a_plan_lies_ahead() -> None:
    form = sheet(Plan, ahead=("on",), contact_ids=(1,))
    form.type("on", "monday")
    assert form.value("on") == date(2026, 11, 30)


def test_a_new_cadence_begins_today_and_an_old_one_keeps_its_day() -> None:
    old = Cadence(every=Period("1 month"), since=date(2020, 1, 1))
    form = sheet(Contact, name="Ana", cadence=old)
    assert form.texts["cadence"] == "every month"
    form.type("cadence", "monthly")
    assert form.value("cadence") == old
    form.type("cadence", "each quarter, protected")
    assert form.value("cadence") == Cadence(
        every=Period("3 months"), mode="calendar", protected=True, since=TODAY
    )


def test_parts_of_the_style_make_one_style() -> None:
    ana = Contact(id=1, name="Ana", style=Style(formality="formal", language="pt"))
    parts: dict[str, Any] = {"style.formality": "formal", "style.language": "pt"}
    form = sheet(Contact, name="Ana", **parts)
    form.type("style.formality", "informal")
    assert form.change(ana).applied(ana).style == Style(formality="informal", language="pt")


def test_a_list_that_grew_or_shrank_leaves_what_came_from_elsewhere() -> None:
    form = sheet(Contact, name="Ana", interests=("chess",), aliases=("Annie", "Anita"))
    form.type("interests", "chess, trains")
    form.type("aliases", "Annie")
    elsewhere = Contact(name="Ana", interests=("chess", "boats"), aliases=("Annie", "Anita", "A"))
    after = form.change(elsewhere).applied(elsewhere)
    assert after.interests == ("chess", "boats", "trains")
    assert after.aliases == ("Annie", "A")
    form.type("aliases", "Anita, Annie")
    assert form.change(elsewhere).applied(elsewhere).aliases == ("Anita", "Annie")
