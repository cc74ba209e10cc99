from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from keepup_tui.domain.book import Book
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.cadence import dues
from keepup_tui.domain.network import Network
from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue import forecast, queue, why
from keepup_tui.domain.records import TABLES, Contact, Interaction, Leave, Record
from tests.domain.queue.lives import CALENDAR, PERIODS, networks
from tests.domain.queue.queue_case import (
    TODAY,
    ZONE,
    ago,
    answer,
    cadence,
    day,
    entered,
    network,
    person,
    queue_on,
    setting,
    talk,
)

few = settings(max_examples=30, deadline=None, database=None)
fewer = settings(max_examples=15, deadline=None, database=None)
any_day = st.integers(-60, 120).map(ago)


@few
@given(networks(), any_day, st.randoms(use_true_random=False))
def test_the_same_document_gives_the_same_queue(records, on, random) -> None:  # type: ignore[no-untyped-def]
    first = queue(Network(Book.of(records), day(on)))
    random.shuffle(records)
    assert queue(Network(Book.of(records), day(on))) == first


@few
@given(networks(), any_day, st.sampled_from(["Pacific/Kiritimati", "America/Los_Angeles", "UTC"]))
def test_the_same_local_date_gives_the_same_queue_in_every_zone(  # type: ignore[no-untyped-def]
    records, on, zone
) -> None:
    book = Book.of(records)
    assert queue(Network(book, day(on, zone))) == queue(Network(book, day(on, ZONE)))


@few
@given(networks(), any_day, st.integers(0, 9))
def test_the_day_is_told_without_overlap_and_within_its_cap(records, on, more) -> None:  # type: ignore[no-untyped-def]
    found = queue(Network(Book.of(records), day(on)), more)
    ids = [nudge.contact_id for nudge in found.nudges]
    done = [finished.contact_id for finished in found.finished]
    assert len(set(ids + done)) == len(ids + done)
    people = sum(1 for record in records if isinstance(record, Contact))
    assert len(ids + done) + found.held_back + found.unstarted <= people
    assert [nudge.band for nudge in found.nudges] == sorted(nudge.band for nudge in found.nudges)
    assert all(nudge.reasons[0].band == nudge.band for nudge in found.nudges)
    weak = [nudge for nudge in found.nudges if nudge.band in {2, 3}]
    assert len(weak) <= max(-(-found.cap // 3), found.cap) + more
    assert sum(1 for nudge in found.nudges if nudge.band == 4) <= 2
    assert (found.held_back == 0) or more == 0 or len(weak) >= more


@few
@given(networks(), any_day)
def test_who_should_be_left_alone_is_never_shown(records, on) -> None:  # type: ignore[no-untyped-def]
    book = Book.of(records)
    alone = {key for key, contact in book.contacts.items() if boundary(contact) is not None}
    for found in (queue(Network(book, day(on)), 9), *forecast(Network(book, day(on)), 3)):
        assert not alone & {nudge.contact_id for nudge in found.nudges}
    for key in alone:
        assert not why(Network(book, day(on)), key).reasons


@few
@given(networks(), any_day)
def test_why_agrees_with_the_queue(records, on) -> None:  # type: ignore[no-untyped-def]
    book = Book.of(records)
    rows = {nudge.contact_id: nudge for nudge in queue(Network(book, day(on))).nudges}
    for key in book.contacts:
        found = why(Network(book, day(on)), key)
        assert found.shown == (key in rows)
        if found.shown:
            assert set(found.reasons) == set(rows[key].reasons)
        assert found.shown or not found.reasons


@few
@given(networks(), any_day, any_day)
def test_reading_changes_nothing_and_a_clock_set_back_sees_the_same(records, on, back) -> None:  # type: ignore[no-untyped-def]
    book = Book.of(records)
    before = {name: dict(book.table(name)) for name in TABLES}
    first = queue(Network(book, day(on)))
    queue(Network(book, day(back)))
    assert queue(Network(book, day(on))) == first
    assert {name: dict(book.table(name)) for name in TABLES} == before


@settings(max_examples=150, deadline=None, database=None)
@given(networks(range(1, 2), 20), st.data())
def test_a_word_from_me_brings_no_cadence_forward(records, data) -> None:  # type: ignore[no-untyped-def]
    records = [record for record in records if type(record).__name__ != "Leave"]
    channel = data.draw(st.sampled_from([None, "email", "call", "event", "letter", "in_person"]))
    mine = Interaction(
        id=entered(), contact_ids=(1,), on=TODAY, direction="from_me", channel=channel
    )
    before, after = network(*records), network(*records, mine)
    was = {due.obligation.ref: due for due in dues(before.standings[1], before)}
    now = {due.obligation.ref: due for due in dues(after.standings[1], after)}
    for ref, due in now.items():
        assert due.due_on >= was[ref].due_on
        assert due.r <= was[ref].r or due.obligation.calendar


@few
@given(
    st.sampled_from(["100 days", "20 weeks"]),
    st.integers(0, 300),
    st.lists(st.tuples(st.integers(-90, 300), st.integers(0, 40)), max_size=4),
)
def test_nor_does_it_around_a_leave(every, last, leaves) -> None:  # type: ignore[no-untyped-def]
    away: list[Record] = [
        Leave(id=50 + n, from_=ago(begun), to=ago(begun - length))
        for n, (begun, length) in enumerate(leaves)
    ]
    rows = [person(1, every), talk(9, ago(last)), *away]
    before, after = network(*rows), network(*rows, talk(10, TODAY, direction="from_me"))
    (was,), (now,) = (dues(whole.standings[1], whole) for whole in (before, after))
    assert now.due_on >= was.due_on


@few
@given(
    st.lists(st.tuples(st.sampled_from(PERIODS), st.integers(0, 400)), min_size=1, max_size=8),
    st.integers(0, 20),
    st.integers(1, 40),
)
def test_a_snooze_loses_nobody(people, given_on, length) -> None:  # type: ignore[no-untyped-def]
    """Whoever is shown, or asleep, without the snooze is so again on its last day."""
    rows: list[Record] = [setting(90, "cap", 50), setting(91, "days_off", [])]
    for number, (every, last) in enumerate(people, 1):
        rows += [person(number, every), talk(100 + number, ago(last), number)]
    snoozes = [
        answer(
            200 + number, "snooze", ago(given_on), until=ago(given_on - length), contact_id=number
        )
        for number in range(1, len(people) + 1)
    ]
    on = ago(given_on - length)
    without, after = queue_on(*rows, on=on), queue_on(*rows, *snoozes, on=on)
    assert [nudge.contact_id for nudge in after.nudges] == [
        nudge.contact_id for nudge in without.nudges
    ]


@fewer
@given(
    st.lists(
        st.one_of(
            st.sampled_from(PERIODS[1:]).map(cadence),
            st.sampled_from(CALENDAR[1:]).map(lambda every: cadence(every, mode="calendar")),
        ),
        min_size=1,
        max_size=12,
    ),
    st.integers(0, 400),
)
def test_nobody_starves_while_the_need_is_below_the_cap(cadences, begun) -> None:  # type: ignore[no-untyped-def]
    """A year in which everybody shown is done: nobody waits two weeks past their period."""
    start = ago(begun)
    people = [
        person(number, cadence=each, added_on=start) for number, each in enumerate(cadences, 1)
    ]
    found = forecast(Network(Book.of(people), day(start)), 365)
    assert all(queue.need <= queue.cap for queue in found)
    last = dict.fromkeys(range(1, len(people) + 1), start)
    for queue_ in found:
        for nudge in queue_.nudges:
            last[nudge.contact_id] = queue_.on
        for contact in people:
            assert contact.cadence is not None
            longest = _longest(contact.cadence.every, contact.cadence.mode)
            assert queue_.on - last[contact.id] <= longest + timedelta(days=14)


def _longest(every: Period, mode: str) -> timedelta:
    """A rolling period, or two calendar ones: from a first day to the next's last."""
    return timedelta(days=(every.days + 3) * (2 if mode == "calendar" else 1))


def test_a_century_is_no_trouble() -> None:
    rows = [person(1, "1 month"), talk(9, date(1950, 1, 1))]
    assert queue_on(*rows, on=date(2089, 1, 3)).on == date(2089, 1, 3)
