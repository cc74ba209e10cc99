"""Correcting and removing what was logged."""

from datetime import date

import pytest

from keepup_tui.actions.edit_interaction import (
    edit_interaction,
    entered_on,
    remove_interaction,
    reopened,
    there,
)
from keepup_tui.actions.log_interaction import Unsorted, log_line
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Exchange, Interaction, Milestone, Plan, Promise
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import text_of
from tests.actions.quicklog_desk import (
    ADLER,
    ANA,
    OKAFOR,
    PRIYA,
    WEDNESDAY,
    day_of,
    do,
    exchanges,
    filled,
    interactions,
    log,
    promises,
)

LATER = day_of("2026-12-02")
LINE = "yesterday: coffee with Ana +intro to Priya !send deck in 2w ?slides"


def _change(document: Document, record: Exchange | Promise | Interaction, **fields: object) -> None:
    document.apply(lambda edit: edit.patch(record, **fields), ms=LATER.ms, label="change")


def test_correcting_replaces_what_the_line_made(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    before = document.export()
    new = "yesterday: lunch with Ana and Priya +intro to Ben Adler !send deck by friday #work"
    said = text_of(do(document, edit_interaction(row.id, new), LATER).said)
    assert said == "Corrected: lunch with Ana Reyes and Priya Nair, on 24 November."
    (now,) = interactions(document)
    assert (now.id, now.on, now.contact_ids) == (row.id, date(2026, 11, 24), (ANA, PRIYA))
    assert (now.line, now.tags) == (new, ("work",))
    assert now.text == "lunch with Ana and Priya"
    (gave,) = exchanges(document)
    assert (gave.text, gave.about_ids) == ("intro to Ben Adler", (ADLER,))
    (promise,) = promises(document)
    assert (promise.text, promise.due_on) == ("send deck", date(2026, 11, 27))
    assert promise.made_on == WEDNESDAY.date
    assert {gave.contact_ids, promise.contact_ids} == {(ANA, PRIYA)}
    assert {gave.interaction_id, promise.interaction_id} == {row.id}
    document.undo(ms=LATER.ms)
    assert document.export() == before


def test_an_unchanged_line_changes_nothing_that_counts(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    was = exchanges(document), promises(document)
    do(document, edit_interaction(row.id, LINE), LATER)
    assert interactions(document)[0].on == row.on
    assert [made.id for made in exchanges(document)] == [made.id for made in was[0]]
    assert [(made.id, made.due_on, made.made_on) for made in promises(document)] == [
        (made.id, made.due_on, made.made_on) for made in was[1]
    ]


def test_what_was_set_since_and_the_line_does_not_say_stays(document: Document) -> None:
    log(filled(document), "coffee with Ana")
    (row,) = interactions(document)
    _change(document, row, noticed="tired", channel="call", on=date(2026, 11, 20))
    do(document, edit_interaction(row.id, "coffee with Ana about x"), LATER)
    (now,) = interactions(document)
    assert (now.noticed, now.channel, now.on) == ("tired", "call", date(2026, 11, 20))
    assert now.text == "coffee with Ana about x"
    do(document, edit_interaction(row.id, "2 nov: mailed Ana about x"), LATER)
    (now,) = interactions(document)
    assert (now.channel, now.on) == ("email", date(2026, 11, 2))


def test_what_was_changed_since_is_kept_and_named(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    mine, theirs = promises(document)
    _change(document, mine, closed_on=date(2026, 11, 30), outcome="kept")
    _change(document, exchanges(document)[0], outcome="helped", outcome_on=date(2026, 12, 1))
    said = text_of(do(document, edit_interaction(row.id, "coffee with Ana"), LATER).said)
    assert "Kept, as changed since: what you gave Ana Reyes, “intro to Priya”" in said
    assert "intro to Priya" in said
    assert "send deck" in said
    assert "slides" not in said
    assert exchanges(document)[0].outcome == "helped"
    assert [made.id for made in promises(document)] == [mine.id]
    assert theirs.id not in document.read().promises


def test_a_mark_said_again_does_not_double_what_was_changed_since(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    mine = promises(document)[0]
    _change(document, mine, closed_on=date(2026, 11, 30), outcome="kept")
    do(document, edit_interaction(row.id, f"{LINE} #x"), LATER)
    assert len(promises(document)) == 2
    assert promises(document)[0].outcome == "kept"


def test_two_marks_of_the_same_words_are_two(document: Document) -> None:
    log(filled(document), "coffee with Ana +tea -tea")
    (row,) = interactions(document)
    do(document, edit_interaction(row.id, "coffee with Ana +tea +tea"), LATER)
    assert [made.side for made in exchanges(document)] == ["gave", "gave"]


def test_an_ambiguous_name_means_the_one_who_took_part(document: Document) -> None:
    log(filled(document), "coffee with Ben", chosen={"Ben": ADLER})
    (row,) = interactions(document)
    do(document, edit_interaction(row.id, "lunch with Ben and Ana"), LATER)
    assert interactions(document)[0].contact_ids == (ADLER, ANA)
    do(document, edit_interaction(row.id, "lunch with Ben", chosen={"Ben": OKAFOR}), LATER)
    assert interactions(document)[0].contact_ids == (OKAFOR,)


def test_those_who_were_added_without_a_name_in_the_line_stay(document: Document) -> None:
    log(filled(document), "coffee with Ana")
    (row,) = interactions(document)
    _change(document, row, contact_ids=(ANA, OKAFOR))
    do(document, edit_interaction(row.id, "coffee with Priya"), LATER)
    assert interactions(document)[0].contact_ids == (PRIYA, OKAFOR)


def test_an_unclear_line_changes_nothing(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    before = document.export()
    for line in ("coffee with Zack", "coffee with Ben", "coffee", "31 feb: coffee with Ana"):
        with pytest.raises(Unsorted):
            do(document, edit_interaction(row.id, line), LATER)
    assert document.export() == before


def test_somebody_new_can_be_added_while_correcting(document: Document) -> None:
    log(filled(document), "coffee with Ana")
    (row,) = interactions(document)
    do(document, edit_interaction(row.id, "coffee with Zack", add_unknown=True), LATER)
    assert document.read().contacts[interactions(document)[0].contact_ids[0]].name == "Zack"


def test_a_trouble_that_was_there_before_does_not_stop_a_correction(document: Document) -> None:
    line = "coffee with Zack"
    filled(document, Interaction(id=50, contact_ids=(ANA,), on=WEDNESDAY.date, line=line))
    do(document, edit_interaction(50, "coffee with Zack about x"), LATER)
    (now,) = interactions(document)
    assert (now.contact_ids, now.text) == ((ANA,), "coffee with Zack about x")


def test_a_day_ahead_is_refused_with_the_word_plan(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    with pytest.raises(Refusal) as refused:
        do(document, edit_interaction(row.id, "tomorrow: coffee with Ana"), WEDNESDAY)
    assert "plan" in text_of(refused.value.said)


def test_what_is_gone_is_refused(document: Document) -> None:
    for verb in (edit_interaction(99, "coffee with Ana"), remove_interaction(99)):
        with pytest.raises(Refusal):
            do(filled(document), verb)


def test_an_interaction_without_a_line_takes_one(document: Document) -> None:
    on = date(2026, 10, 1)
    filled(
        document,
        Interaction(id=50, contact_ids=(ANA,), on=on, text="about x"),
        Exchange(id=51, contact_ids=(ANA,), on=on, side="gave", text="tea", interaction_id=50),
    )
    old = document.read().interactions[50]
    assert reopened(old) == "2026-10-01: about x"
    do(document, edit_interaction(50, f"{reopened(old)} and y"), LATER)
    now = document.read().interactions[50]
    assert (now.contact_ids, now.on, now.text) == ((ANA,), on, "about x and y")
    filled(document, old)
    do(document, edit_interaction(50, f"{reopened(old)}, with Priya !cake"), LATER)
    now = document.read().interactions[50]
    assert (now.contact_ids, now.on, now.text) == ((PRIYA,), on, "about x, with Priya")
    assert reopened(now) == "2026-10-01: about x, with Priya !cake"
    assert len(exchanges(document)) == len(promises(document)) == 1


def test_removing_takes_along_what_it_made(document: Document) -> None:
    before = filled(document).export()
    log(document, LINE)
    (row,) = interactions(document)
    said = text_of(do(document, remove_interaction(row.id), LATER).said)
    assert said.startswith("Removed the interaction with Ana Reyes, “")
    for rows in (interactions(document), exchanges(document), promises(document)):
        assert not rows
    document.undo(ms=LATER.ms)
    document.undo(ms=LATER.ms)
    assert document.export() == before


def test_removing_keeps_and_names_what_was_changed_since(document: Document) -> None:
    log(filled(document), LINE)
    (row,) = interactions(document)
    _change(document, promises(document)[0], closed_on=date(2026, 11, 30), outcome="kept")
    said = text_of(do(document, remove_interaction(row.id), LATER).said)
    assert "Kept, as changed since: the promise to Ana Reyes, “send deck”" in said
    (left,) = promises(document)
    assert (left.outcome, left.interaction_id) == ("kept", None)
    assert exchanges(document) == []


def test_removing_clears_what_pointed_to_it(document: Document) -> None:
    log(filled(document), "mail from Ana >")
    (row,) = interactions(document)

    def point(edit: Edit) -> None:
        edit.add(Interaction(contact_ids=(ANA,), on=WEDNESDAY.date, answers_id=row.id))
        edit.add(Plan(contact_ids=(ANA,), on=WEDNESDAY.date, interaction_id=row.id))

    document.apply(point, ms=LATER.ms, label="point")
    do(document, remove_interaction(row.id), LATER)
    book = document.read()
    assert [left.answers_id for left in book.interactions.values()] == [None]
    assert [left.interaction_id for left in book.plans.values()] == [None]


def test_dates_count_from_the_day_of_entry(document: Document) -> None:
    log(filled(document), "coffee with Ana")
    (row,) = interactions(document)
    assert entered_on(document.read(), row, LATER) == WEDNESDAY.date


def test_the_letter_after_thanks_goes_with_the_thanks(document: Document) -> None:
    end = Milestone(id=60, contact_id=ANA, kind="project_end", date=PartialDate("2026-11-24"))
    log(filled(document, end), "thanked Ana by mail")
    (step,) = document.read().steps.values()
    assert (step.contact_id, step.due_on) == (ANA, date(2026, 11, 30))
    (row,) = interactions(document)
    do(document, edit_interaction(row.id, "thanked Ana by mail again"), LATER)
    assert list(document.read().steps) == [step.id]
    do(document, edit_interaction(row.id, "rang Ana"), LATER)
    assert not document.read().steps
    do(document, edit_interaction(row.id, "thanked Ana by mail"), LATER)
    assert len(document.read().steps) == 1
    do(document, remove_interaction(row.id), LATER)
    assert not document.read().steps


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("lunch about the move", (ANA,)),
        ("+intro to Priya", (ANA,)),
        ("lunch with Priya", (PRIYA,)),
        ("lunch with Ana and Priya", (ANA, PRIYA)),
    ],
)
def test_a_log_that_named_nobody_is_with_whom_its_line_names_now_else_with_the_same(
    document: Document, line: str, people: tuple[int, ...]
) -> None:
    do(filled(document), log_line("coffee, the reorg", context=(ANA,)))
    (row,) = interactions(document)
    whom, too = there(document.read(), row, LATER)
    do(document, edit_interaction(row.id, line), LATER)
    assert interactions(document)[0].contact_ids == people
    assert (whom, too) == ((ANA,), ())


def test_who_was_added_besides_those_named_is_told_before_it_is_corrected(
    document: Document,
) -> None:
    log(filled(document), "coffee with Ana")
    (row,) = interactions(document)
    _change(document, row, contact_ids=(ANA, PRIYA))
    assert there(document.read(), interactions(document)[0], LATER) == ((), (PRIYA,))
