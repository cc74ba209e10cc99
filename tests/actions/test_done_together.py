"""One line for several marked people."""

import pytest

from keepup_tui.actions.done_together import done_together
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.todays_reasons import todays_reasons
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact, Milestone, Note
from tests.actions.test_answer_nudge import (
    BEN,
    HURT,
    KEPT,
    LONG_AGO,
    PROMISE,
    TODAY,
    ago,
    editing,
    new,
    perform,
    said,
    the_day,
)

BIRTHDAY = Milestone(id=9, contact_id=2, kind="birthday", date=PartialDate("--11-26"))
MET_BEN = said(40, number=950, contact_ids=(2,))


def open_rules(edit: Edit, contact_id: int) -> list[str]:
    reasons = todays_reasons(Network(edit.book, the_day()), contact_id)
    return [reason.rule for reason in reasons]


def both(edit: Edit, text: str, **reply: object) -> str:
    return perform(edit, done_together((1, 2), Reply("done", text=text, **reply)))  # type: ignore[arg-type]


def test_all_are_in_one_log_and_each_has_the_first_reason_met() -> None:
    edit = editing(PROMISE, BIRTHDAY, MET_BEN)
    told = both(edit, "mail about the panel +the slides !minutes by friday")
    assert told.startswith("2 people: done for today.")
    (written,) = new(edit, "interactions")
    assert (written.contact_ids, written.on, written.channel) == ((1, 2), TODAY, "email")
    assert new(edit, "exchanges")[0].contact_ids == (1, 2)
    assert new(edit, "promises")[0].due_on == ago(-2)
    assert edit.book.promises[7].outcome == "kept"
    assert open_rules(edit, 1) == open_rules(edit, 2) == []


@pytest.mark.parametrize(
    ("text", "people", "left"),
    [
        ("mail to Ben", (2,), {1: ["promise_due"], 2: []}),
        ("mail to Ana", (1,), {1: [], 2: ["milestone"]}),
        ("mail to Zoe", (3,), {1: ["promise_due"], 2: ["milestone"]}),
    ],
)
def test_who_is_left_out_stays(
    text: str, people: tuple[int, ...], left: dict[int, list[str]]
) -> None:
    edit = editing(PROMISE, BIRTHDAY, MET_BEN, Contact(id=3, name="Zoe Quinn"))
    told = both(edit, text)
    assert new(edit, "interactions")[0].contact_ids == people
    assert {key: open_rules(edit, key) for key in (1, 2)} == left
    for name, key in (("Ana", 1), ("Ben", 2)):
        assert (f"{name}'s row stays." in told) is (key not in people)


def test_the_channel_and_the_intent_are_those_that_all_have_in_common() -> None:
    ben = Contact(id=2, name=BEN.name, channels=("call",), added_on=ago(100))
    birthday = Milestone(id=8, contact_id=1, kind="birthday", date=PartialDate("--11-26"))
    edit = editing(KEPT, LONG_AGO, ben, MET_BEN, birthday, BIRTHDAY)
    both(edit, "a good year")
    (written,) = new(edit, "interactions")
    assert (written.channel, written.direction, written.intent) == ("call", "both", "congratulate")
    edit = editing(PROMISE, BIRTHDAY, MET_BEN)
    both(edit, "a word")
    assert new(edit, "interactions")[0].intent is None


def test_what_stays_open_of_each_is_named() -> None:
    edit = editing(PROMISE, BIRTHDAY, MET_BEN, HURT)
    told = both(edit, "sorry for the delay")
    assert told.startswith("2 people: done for today. Ana Reyes: “you promised: send the deck")
    assert told.endswith("stays open.")


@pytest.mark.parametrize("channel", ["linkedin", "met at the fair"])
def test_a_word_that_is_no_touch_closes_what_it_was_said_for(channel: str) -> None:
    edit = editing(KEPT, LONG_AGO, BIRTHDAY, MET_BEN)
    assert both(edit, f"hello on {channel}").startswith("2 people: done for today.")
    assert open_rules(edit, 1) == open_rules(edit, 2) == []


def test_somebody_new_is_added_where_that_was_agreed() -> None:
    edit = editing(PROMISE, BIRTHDAY, MET_BEN)
    assert "Added Zed." in both(edit, "met Zed and Ana and Ben", add_unknown=True)
    assert len(new(edit, "interactions")[0].contact_ids) == 3


def test_a_question_ticked_as_asked_is_closed_with_it() -> None:
    note = Note(id=80, contact_id=2, kind="question", text="did the audit pass?")
    edit = editing(PROMISE, BIRTHDAY, MET_BEN, note)
    both(edit, "mail about the panel", asked=(80,))
    assert edit.book.notes[80].closed_on == TODAY
