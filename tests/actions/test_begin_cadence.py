"""A cadence set anew counts from its day; one left as it is keeps its own."""

from datetime import date

from keepup_tui.actions.edit_contact import edit_contact
from keepup_tui.actions.records import edit_record
from keepup_tui.domain.changes import Change
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue import queue
from keepup_tui.domain.records import Circle, Contact, Interaction
from keepup_tui.store.document import Document
from tests.actions.quicklog_desk import ANA, WEDNESDAY, day_of, do, filled

QUARTERLY = Cadence(every=Period("3 months"))
MONTHLY = Cadence(every=Period("1 month"))


def test_somebody_long_silent_wakes_with_a_cadence(document: Document) -> None:
    call = Interaction(id=9, contact_ids=(ANA,), on=date(2025, 11, 1), channel="call")
    filled(document, call)
    do(document, edit_contact(ANA, Change(put={"cadence": MONTHLY})))
    cadence = document.read().contacts[ANA].cadence
    assert cadence is not None
    assert cadence.since == WEDNESDAY.date
    (row,) = queue(Network(document.read(), day_of("2026-11-26"))).nudges
    assert (row.contact_id, row.first.rule) == (ANA, "cadence_due")


def test_what_is_not_another_cadence_keeps_its_day(document: Document) -> None:
    begun = Cadence(every=Period("3 months"), since=date(2024, 1, 1))
    filled(document, Contact(id=7, name="Eve Moss", cadence=begun))
    protected = Cadence(every=Period("3 months"), since=date(2024, 1, 1), protected=True)
    do(document, edit_contact(7, Change(put={"cadence": protected, "place": "Porto"})))
    assert document.read().contacts[7].cadence == protected
    do(document, edit_contact(7, Change(put={"cadence": None})))
    assert document.read().contacts[7].cadence is None


def test_a_circles_new_cadence_begins_for_everybody_in_it(document: Document) -> None:
    member = Contact(id=7, name="Eve Moss", circles=(Membership(id=50),))
    filled(document, Circle(id=50, name="Club", cadence=QUARTERLY), member)
    do(document, edit_record("circles", 50, Change(put={"name": "The club"})))
    assert document.read().circles[50].cadence == QUARTERLY
    do(document, edit_record("circles", 50, Change(put={"cadence": MONTHLY})))
    cadence = document.read().circles[50].cadence
    assert cadence == Cadence(every=Period("1 month"), since=WEDNESDAY.date)
