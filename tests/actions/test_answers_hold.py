"""Whatever the sample network asks for: done closes the first reason, skip and snooze them all."""

from datetime import date, timedelta

import pytest

from keepup_tui.actions.answer_nudge import answer
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.todays_reasons import todays_reasons
from keepup_tui.demo.sample import sample
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Reason
from keepup_tui.domain.records import TABLES
from keepup_tui.domain.settings import Settings
from keepup_tui.wording.spans import text_of

DAYS = [date(2026, 11, 25), date(2026, 12, 3), date(2027, 2, 9)]


def the_day(on: date) -> Day:
    return Day(noon(on, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)


@pytest.fixture(scope="module")
def book() -> Book:
    """The sample as it stands on the first of the days."""
    return sample(DAYS[0])


def asked(book: Book, on: date) -> list[tuple[Reason, ...]]:
    """Everybody's reasons of a day."""
    network = Network(book, the_day(on))
    each = (todays_reasons(network, contact_id) for contact_id in network.standings)
    return [reasons for reasons in each if reasons]


def editing(book: Book, on: date) -> Edit:
    highest = max(max(book.table(table), default=0) for table in TABLES)
    return Edit(book, Ids(the_day(on).ms, highest, lambda: 0))


def open_after(edit: Edit, reason: Reason, on: date) -> set[tuple[str, str | None]]:
    network = Network(edit.book, the_day(on))
    return {found.key for found in todays_reasons(network, reason.contact_id)}


@pytest.mark.parametrize("on", DAYS)
def test_done_closes_the_first_reason(book: Book, on: date) -> None:
    for reasons in asked(book, on):
        first, edit = reasons[0], editing(book, on)
        say = first.closes.choices[0] if isinstance(first.closes, Ask) else None
        said = text_of(answer(first.contact_id, Reply("done", say=say))(edit, the_day(on)))
        assert first.key not in open_after(edit, first, on), said
        assert first.key not in open_after(edit, first, on + timedelta(days=1)), said


@pytest.mark.parametrize("on", DAYS[:1])
def test_with_its_rule_and_ref_any_reason_can_be_done(book: Book, on: date) -> None:
    for reasons in asked(book, on):
        last, edit = reasons[-1], editing(book, on)
        say = last.closes.choices[-1] if isinstance(last.closes, Ask) else None
        reply = Reply("done", rule=last.rule, ref=last.ref, say=say, until=on + timedelta(days=9))
        answer(last.contact_id, reply)(edit, the_day(on))
        assert last.key not in open_after(edit, last, on)


@pytest.mark.parametrize("verb", ["skip", "snooze"])
def test_skip_and_snooze_hide_them_all(book: Book, verb: str) -> None:
    on = DAYS[0]
    for reasons in asked(book, on):
        first, edit = reasons[0], editing(book, on)
        answer(first.contact_id, Reply(verb))(edit, the_day(on))  # type: ignore[arg-type]
        before = {reason.key for reason in reasons}
        assert not before & open_after(edit, first, on)
        if verb == "snooze":
            again = open_after(edit, first, on + timedelta(days=7))
            steady = {r.key for r in reasons if r.rule in {"cadence_due", "promise_due"}}
            assert steady <= again


@pytest.mark.parametrize("on", DAYS[1:2])
def test_dismissed_is_for_good(book: Book, on: date) -> None:
    for reasons in asked(book, on):
        first, edit = reasons[0], editing(book, on)
        answer(first.contact_id, Reply("dismiss", rule=first.rule))(edit, the_day(on))
        for later in (0, 1, 30):
            assert first.key not in open_after(edit, first, on + timedelta(days=later))
