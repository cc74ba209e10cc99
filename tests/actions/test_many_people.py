"""What is done to several people at once: one verb, one undo, one sentence."""

from datetime import date

import pytest

from keepup_tui.actions.follow_up_all import follow_up_all
from keepup_tui.actions.gather import NewCircle, gather, let_go
from keepup_tui.actions.hide_ledger import hide_ledger
from keepup_tui.actions.set_aside import archive, remove_contacts
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle, Contact, Note
from keepup_tui.domain.settings import settings_of
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import text_of
from tests.actions.quicklog_desk import ADLER, ANA, OKAFOR, PRIYA, do, filled

CLUB = Circle(id=20, name="Club", cadence=Cadence(every=Period("3 months")))
TODAY = date(2026, 11, 25)


def _circles(document: Document, contact_id: int) -> dict[int, date | None]:
    return {place.id: place.since for place in document.read().contacts[contact_id].circles}


def test_two_are_put_into_a_circle_and_whoever_is_in_it_stays_as_they_were(
    document: Document,
) -> None:
    there = Contact(id=ANA, name="Ana Reyes", circles=(Membership(id=20, since=date(2025, 1, 2)),))
    filled(document, CLUB, there)
    before = document.path.read_bytes()
    outcome = do(document, gather((ANA, PRIYA), 20))
    assert text_of(outcome.said) == "Put Ana Reyes and Priya Nair into Club, every 3 months."
    assert _circles(document, ANA) == {20: date(2025, 1, 2)}
    assert _circles(document, PRIYA) == {20: TODAY}
    document.undo(ms=1)
    assert document.path.read_bytes() == before


def test_a_new_circle_is_made_with_its_cadence_from_today(document: Document) -> None:
    filled(document)
    new = NewCircle("Band", Cadence(every=Period("2 weeks")))
    said = text_of(do(document, gather((OKAFOR,), new)).said)
    (band,) = document.read().circles.values()
    assert (band.name, band.cadence) == ("Band", Cadence(every=Period("2 weeks"), since=TODAY))
    assert _circles(document, OKAFOR) == {band.id: TODAY}
    assert said == "Put Ben Okafor into Band, every 2 weeks."


def test_a_circle_that_is_there_is_not_made_twice_and_others_are_told_of(
    document: Document,
) -> None:
    filled(document, CLUB)
    do(document, gather((ANA, ADLER), NewCircle("Club")))
    said = text_of(do(document, gather((PRIYA,), NewCircle("club", CLUB.cadence))).said)
    assert list(document.read().circles) == [20]
    assert said.endswith("Club, every 3 months. That goes for all three in it.")


def test_a_circle_without_a_cadence_says_so(document: Document) -> None:
    filled(document)
    said = text_of(do(document, gather((ANA,), NewCircle("Neighbours"))).said)
    assert said == "Put Ana Reyes into Neighbours, without a cadence yet."


def test_taken_out_of_one_circle_they_stay_in_the_other(document: Document) -> None:
    both = (Membership(id=20), Membership(id=21))
    filled(document, CLUB, Circle(id=21, name="Band"), Contact(id=ANA, name="Ana", circles=both))
    said = text_of(do(document, let_go((ANA,), 20)).said)
    assert said == "Took Ana out of Club."
    assert _circles(document, ANA) == {21: None}


def test_archived_and_brought_back(document: Document) -> None:
    filled(document)
    said = text_of(do(document, archive((ANA, ADLER))).said)
    assert said == "Archived Ana Reyes and Ben Adler: out of the lists, kept in the book."
    assert [row.id for row in document.read().contacts.values() if row.archived] == [ANA, ADLER]
    said = text_of(do(document, archive((ANA,), archived=False)).said)
    assert said == "Brought Ana Reyes back."
    assert not document.read().contacts[ANA].archived


def test_several_are_removed_with_what_is_theirs_alone(document: Document) -> None:
    notes = [
        Note(id=30 + key, contact_id=key, kind="fact", text="two cats") for key in (ANA, ADLER)
    ]
    filled(document, *notes)
    before = document.path.read_bytes()
    do(document, remove_contacts((ANA, PRIYA)))
    assert list(document.read().contacts) == [OKAFOR, ADLER]
    assert [note.contact_id for note in document.read().notes.values()] == [ADLER]
    document.undo(ms=1)
    assert document.path.read_bytes() == before


def test_somebody_who_is_gone_stops_it_before_anything_is_written(document: Document) -> None:
    filled(document)
    before = document.path.read_bytes()
    with pytest.raises(Refusal):
        do(document, archive((ANA, 99)))
    assert document.path.read_bytes() == before


def test_the_ledger_is_hidden_and_shown(document: Document) -> None:
    filled(document)
    do(document, hide_ledger(hidden=True))
    assert settings_of(document.read()).ledger_hidden
    do(document, hide_ledger(hidden=False))
    assert not settings_of(document.read()).ledger_hidden


def test_after_an_event_somebody_has_to_be_marked(document: Document) -> None:
    filled(document)
    with pytest.raises(Refusal):
        do(document, follow_up_all(()))
