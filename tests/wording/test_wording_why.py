"""Every term of a nudge's presence, or absence, in plain words."""

from datetime import date
from typing import get_args

import pytest
from msgspec.structs import replace

from keepup_tui.domain.network import Network
from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue.nudges import Because, Held, Why
from keepup_tui.domain.queue.why import why
from keepup_tui.domain.records import Contact, Interaction, Record
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.why import BECAUSE, held_line, terms, why_lines
from tests.wording.wording_people import ANA, BEN, network, reads_well, reason

CALL = Interaction(id=100, contact_ids=(4,), on=date(2026, 9, 21), channel="call")


def said(contact: Contact, *records: Record) -> list[str]:
    net: Network = network(contact, *records)
    found = why(Network(net.book, net.day), contact.id)
    return [text_of(line) for line in why_lines(found, net)]


def test_who_is_late_is_on_the_list_with_every_term() -> None:
    lines = said(ANA, CALL)
    assert lines[0] == "Ana Reyes is on today's list."
    assert lines[1].startswith("5 weeks past your monthly catch-up.")
    assert lines[2].startswith("G01 of the guide: Lasting ties")
    assert lines[3:-1] == [
        "The last touch that counts was on Monday 21 September, 2 months ago.",
        "You meant to be in touch every month: the next fell due on Wednesday 21 October.",
        "By now that is 2.2 times as long as meant.",
    ]
    assert lines[-1].startswith("A day holds 3 people; ")
    assert all(reads_well(line) for line in lines[3:])


def test_who_is_not_due_is_not_on_the_list() -> None:
    fresh = Interaction(id=100, contact_ids=(4,), on=date(2026, 11, 20), channel="call")
    lines = said(ANA, fresh)
    assert lines[:2] == ["Ana Reyes is not on today's list.", "Nothing is due."]
    assert "You meant to be in touch every month: the next is due on Sunday 20 December." in lines
    assert lines[-1] == "So far 5 of 30 days have gone by."


def test_without_a_cadence_it_says_so() -> None:
    nobody = Contact(id=6, name="Sam", added_on=date(2026, 11, 1))
    lines = said(nobody)
    assert lines[1] == "No cadence, and nothing is open."
    assert "Not in touch yet." in lines


def test_the_unusual_terms() -> None:
    net = network(replace(ANA, importance="high"), CALL)
    found = why(Network(net.book, net.day), 4)
    assert found.due
    bent = replace(
        found,
        cap=1,
        ahead=1,
        due=replace(found.due, factor=2, leave_days=3, begun=False, r=1.0),
    )
    holds = "A day holds 1 person; what is owed and moments come even where it is full."
    assert terms(bent, net)[2:] == (
        "So far 60 of 60 days have gone by.",
        "The tie is new: the cadence begins after its first weeks.",
        "Mails went without an answer: the gap is twice as long for now.",
        "The time leaves out 3 days away.",
        "Among those who wait it counts a little more (times 1.15).",
        f"{holds} 1 person comes before.",
    )
    assert terms(replace(bent, ahead=0), net)[-1] == f"{holds} Nobody comes before."
    further = replace(bent, ahead=4, due=replace(found.due, factor=4, r=1.5))
    assert "By now that is 1.5 times as long as meant." in terms(further, net)
    assert "four times as long" in " ".join(terms(further, net))
    assert terms(further, net)[-1] == f"{holds} 4 people come before."
    assert terms(replace(bent, ahead=None), net)[-1] == holds
    assert all(reads_well(term) for term in terms(further, net))


def test_what_the_time_is_counted_from_is_said_where_that_is_no_touch() -> None:
    net = network(ANA)
    found = why(Network(net.book, net.day), 4)
    assert "The time is counted from Wednesday 1 July." in terms(found, net)


@pytest.mark.parametrize(
    ("r", "words"),
    [
        (0.4, "For now it is seen to."),
        (3.2, "Two turns went by; the one now can still be met."),
    ],
)
def test_a_calendar_cadence_speaks_of_its_stretches(r: float, words: str) -> None:
    net = network(replace(CALL, contact_ids=(5,)))
    found = why(Network(net.book, net.day), 5)
    assert found.due
    assert words in terms(replace(found, due=replace(found.due, r=r)), net)


def test_a_calendars_turn_that_is_now_is_said_once() -> None:
    net = network(replace(CALL, contact_ids=(5,)))
    found = why(Network(net.book, net.day), 5)
    assert found.due
    now = terms(replace(found, due=replace(found.due, r=1.6)), net)
    assert "" not in now
    assert not any("still to come" in term for term in now)


def test_a_circles_protected_cadence_names_it() -> None:
    net = network(CALL, replace(CALL, id=101, contact_ids=(5,), on=date(2026, 6, 1)))
    found = why(Network(net.book, net.day), 5)
    assert found.due
    one = replace(found.due.obligation, protected=True)
    spoken = terms(replace(found, due=replace(found.due, obligation=one)), net)
    assert spoken[1].startswith(
        "The circle mentors asks for a touch each quarter, whatever else is on: the next fell due"
    )


@pytest.mark.parametrize("because", get_args(Because))
def test_what_holds_a_reason_back_is_said(because: Because) -> None:
    held = Held(reason("reply_owed", BEN, band=0, on=date(2026, 11, 23)), because)
    assert text_of(held_line(held, network())) == f"A word of Monday · {BECAUSE[because]}"
    until = replace(held, until=date(2026, 12, 2))
    # what a leave holds is held until its last day
    named = "Tuesday" if because == "leave" else "2 December"
    assert text_of(held_line(until, network())).endswith(f"{BECAUSE[because]}, until {named}")


BARE = Why(
    contact_id=4,
    on=date(2026, 11, 27),
    shown=False,
    due_on=None,
    last=None,
    period=Period("1 month"),
    r=None,
    importance=1,
    cap=5,
    ahead=None,
    reasons=(),
    held=(),
)


@pytest.mark.parametrize(
    ("bare", "words"),
    [
        (replace(BARE, unstarted=True), "Not in touch yet; the first turn comes by itself."),
        (replace(BARE, asleep=True), "Asleep: one sleeping tie is drawn each week."),
        (BARE, "Nothing is due."),
    ],
)
def test_nothing_to_say_is_said(bare: Why, words: str) -> None:
    lines = [text_of(line) for line in why_lines(bare, network())]
    assert lines[:2] == ["Ana Reyes is not on that day's list.", words]
