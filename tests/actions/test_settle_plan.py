"""A plan whose meeting was logged on its own: closed with it, and told once."""

from datetime import date

import pytest

from keepup_tui.actions.answer_nudge import answer
from keepup_tui.actions.close_plan import close_plan
from keepup_tui.actions.reply import Reply
from keepup_tui.domain.records import Interaction, Plan
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import text_of
from tests.actions.quicklog_desk import (
    ANA,
    PRIYA,
    WEDNESDAY,
    day_of,
    do,
    filled,
    interactions,
    log,
    plans,
)

LUNCH = Plan(id=90, contact_ids=(ANA,), on=date(2026, 11, 25), text="the roadmap",
             channel="in_person")  # fmt: skip


def test_the_log_of_what_was_planned_closes_the_plan(document: Document) -> None:
    before = filled(document, LUNCH).export()
    said = text_of(log(document, "lunch with Ana Reyes about the roadmap").said)
    assert said == "Logged: lunch with Ana Reyes, today. As planned."
    (plan,), (row,) = plans(document), interactions(document)
    assert (plan.outcome, plan.closed_on, plan.interaction_id) == (
        "happened",
        WEDNESDAY.date,
        row.id,
    )
    document.undo(ms=WEDNESDAY.ms)
    assert document.export() == before


@pytest.mark.parametrize(
    "line",
    [
        "yesterday: lunch with Ana Reyes",
        "lunch with Priya Nair",
        "call with Ana Reyes",
        "mail to Ana Reyes about lunch",
    ],
)
def test_another_day_person_or_channel_does_not(document: Document, line: str) -> None:
    filled(document, LUNCH)
    assert "As planned" not in text_of(log(document, line).said)
    assert plans(document)[0].closed_on is None


def test_everybody_who_was_to_come_was_there(document: Document) -> None:
    filled(document, Plan(id=90, contact_ids=(ANA, PRIYA), on=WEDNESDAY.date))
    log(document, "coffee with Ana Reyes")
    assert plans(document)[0].closed_on is None
    log(document, "coffee with Ana Reyes and Priya Nair")
    assert plans(document)[0].outcome == "happened"


def test_a_done_on_the_day_closes_it_too(document: Document) -> None:
    filled(document, LUNCH)
    do(document, answer(ANA, Reply(verb="done", text="lunch, the roadmap is settled")))
    assert plans(document)[0].interaction_id == interactions(document)[0].id


def test_a_meeting_that_was_logged_is_not_written_a_second_time(document: Document) -> None:
    lunch = Interaction(id=40, contact_ids=(ANA,), on=LUNCH.on, channel="in_person")
    filled(document, LUNCH, lunch)
    do(document, close_plan(90, "happened"), day_of("2026-11-26"))
    assert [row.id for row in interactions(document)] == [40]
    assert plans(document)[0].interaction_id == 40
