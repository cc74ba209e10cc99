"""What a logged line writes, and what it answers."""

from datetime import date

import pytest

from keepup_tui.actions.log_interaction import Unsorted, log_line
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.records import Interaction
from keepup_tui.store.document import Document
from keepup_tui.wording.spans import text_of
from tests.actions.quicklog_desk import (
    ADLER,
    ANA,
    OKAFOR,
    PRIYA,
    WEDNESDAY,
    do,
    exchanges,
    filled,
    interactions,
    log,
    plans,
    promises,
)

LINE = (
    "yesterday: coffee with Ana Reyes and Priya about the reorg +intro to Ben Adler "
    "-advice on pricing !send deck in 2w ?her slides #pricing #pricing"
)


def test_a_line_becomes_its_records(document: Document) -> None:
    said = text_of(log(filled(document), LINE).said)
    assert said == "Logged: coffee with Ana Reyes and Priya Nair, yesterday."
    (row,) = interactions(document)
    assert row.contact_ids == (ANA, PRIYA)
    assert (row.on, row.channel, row.direction) == (date(2026, 11, 24), "in_person", "both")
    assert row.text == "coffee with Ana Reyes and Priya about the reorg"
    assert (row.tags, row.line) == (("pricing",), LINE)
    gave, received = exchanges(document)
    assert (gave.side, gave.kind, gave.text) == ("gave", "introduction", "intro to Ben Adler")
    assert (gave.contact_ids, gave.about_ids, gave.on) == ((ANA, PRIYA), (ADLER,), row.on)
    assert (received.side, received.kind, received.text) == (
        "received",
        "advice",
        "advice on pricing",
    )
    mine, theirs = promises(document)
    assert (mine.by, mine.text, mine.due_on) == ("me", "send deck", date(2026, 12, 9))
    assert (theirs.by, theirs.text, theirs.due_on) == ("them", "her slides", None)
    assert {mine.made_on, theirs.made_on} == {WEDNESDAY.date}
    assert {made.interaction_id for made in (gave, received, mine, theirs)} == {row.id}
    assert {made.contact_ids for made in (mine, theirs)} == {(ANA, PRIYA)}


def test_all_of_it_is_one_undo(document: Document) -> None:
    before = filled(document).export()
    log(document, LINE)
    document.undo(ms=WEDNESDAY.ms)
    assert document.export() == before


def test_what_waits_for_my_reply(document: Document) -> None:
    log(filled(document), "mail from Ana about the panel >")
    (row,) = interactions(document)
    assert (row.direction, row.awaits_reply, row.channel) == ("from_them", True, "email")
    assert row.text == "mail from Ana about the panel"


def test_a_day_ahead_is_a_plan(document: Document) -> None:
    line = "next friday: lunch with Ana +cake !book a table by thursday"
    said = text_of(log(filled(document), line).said)
    assert said == "Planned: lunch with Ana Reyes, on Friday."
    (plan,) = plans(document)
    assert (plan.contact_ids, plan.on, plan.channel) == ((ANA,), date(2026, 11, 27), "in_person")
    assert (plan.text, plan.line) == ("lunch with Ana +cake", line)
    (promise,) = promises(document)
    assert (promise.text, promise.due_on) == ("book a table", date(2026, 11, 26))
    assert promise.interaction_id is None
    assert not interactions(document)
    assert not exchanges(document)


def test_two_bens_are_told_in_the_answer(document: Document) -> None:
    filled(document, Interaction(id=50, contact_ids=(ANA, OKAFOR), on=date(2026, 6, 1)))
    said = text_of(log(document, "coffee with Ana and Ben").said)
    assert said.endswith("today. 2 Bens: usually met with Ana.")
    assert interactions(document)[-1].contact_ids == (ANA, OKAFOR)


def test_an_ambiguous_name_writes_nothing_until_it_is_chosen(document: Document) -> None:
    filled(document)
    with pytest.raises(Unsorted) as refused:
        log(document, "coffee with Ben")
    assert text_of(refused.value.said) == "“Ben” may be Ben Okafor or Ben Adler."
    assert refused.value.trouble.candidates == (OKAFOR, ADLER)
    assert interactions(document) == []
    log(document, "coffee with Ben", chosen={"Ben": ADLER})
    assert interactions(document)[0].contact_ids == (ADLER,)


def test_somebody_new_is_added_in_the_same_operation(document: Document) -> None:
    before = filled(document).export()
    with pytest.raises(Unsorted):
        log(document, "coffee with Zoe Quinn")
    said = text_of(log(document, "coffee with Zoe Quinn, met Max", add_unknown=True).said)
    assert said.endswith("Added Zoe Quinn. Added Max.")
    zoe, new = list(document.read().contacts.values())[-2:]
    assert (zoe.name, zoe.added_on, new.name) == ("Zoe Quinn", WEDNESDAY.date, "Max")
    assert interactions(document)[0].contact_ids == (zoe.id, new.id)
    document.undo(ms=WEDNESDAY.ms)
    assert document.export() == before


@pytest.mark.parametrize(
    ("line", "why", "said"),
    [
        ("coffee", "nobody", "The line names nobody you know."),
        ("31 feb: coffee with Ana", "date", "“31 feb” is a day that no calendar has."),
        ("coffee with Zack", "unknown", "Nobody you know is called Zack."),
        ("met Prya", "unknown", "Nobody you know is called Prya; Priya Nair comes near."),
    ],
)
def test_what_stands_in_the_way_is_said(document: Document, line: str, why: str, said: str) -> None:
    with pytest.raises(Unsorted) as refused:
        log(filled(document), line)
    assert (refused.value.trouble.why, text_of(refused.value.said)) == (why, said)


def test_adding_people_does_not_settle_other_troubles(document: Document) -> None:
    with pytest.raises(Unsorted):
        log(filled(document), "coffee with Ben", add_unknown=True)


def test_an_empty_line_is_refused(document: Document) -> None:
    with pytest.raises(Refusal):
        log(document, " \t")
    assert not document.exists()


def test_fields_set_by_hand_win_over_the_words(document: Document) -> None:
    verb = log_line("coffee with Ana", fields={"channel": "video", "noticed": "tired"})
    do(filled(document), verb)
    (row,) = interactions(document)
    assert (row.channel, row.noticed, row.text) == ("video", "tired", "coffee with Ana")
    do(document, log_line("tomorrow: coffee with Ana", fields={"channel": "call", "noticed": "x"}))
    assert plans(document)[0].channel == "call"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("mailed Ana", "Logged: mail to Ana Reyes, today."),
        ("Ana called", "Logged: call from Ana Reyes, today."),
        ("3 nov: met Ana", "Logged: meeting with Ana Reyes, on 3 November."),
        ("congratulated Ana", "Logged: congratulations to Ana Reyes, today."),
        ("Ana is well", "Logged: a word with Ana Reyes, today."),
        ("zoom with Ana", "Logged: video call with Ana Reyes, today."),
        ("in 2 weeks: walk with Ana", "Planned: walk with Ana Reyes, on 9 December."),
        (
            "lunch with Ana, Priya and Ben Adler",
            "Logged: lunch with Ana Reyes, Priya Nair and Ben Adler, today.",
        ),
    ],
)
def test_the_answer_in_words(document: Document, line: str, said: str) -> None:
    assert text_of(log(filled(document), line).said) == said


def _theirs(key: int, on: str, *ids: int, awaits: bool = True) -> Interaction:
    return Interaction(
        id=key,
        contact_ids=ids,
        on=date.fromisoformat(on),
        direction="from_them",
        channel="email",
        awaits_reply=awaits,
    )


def _mine(key: int, on: str, *ids: int) -> Interaction:
    day = date.fromisoformat(on)
    return Interaction(id=key, contact_ids=ids, on=day, direction="from_me", channel="email")


def test_what_i_write_answers_the_latest_word_that_waits(document: Document) -> None:
    filled(
        document,
        _theirs(50, "2026-11-20", ANA),
        _theirs(51, "2026-11-23", ANA, PRIYA),
        _theirs(52, "2026-11-24", ANA, awaits=False),
        _theirs(53, "2026-11-24", OKAFOR),
    )
    log(document, "mailed Ana")
    assert interactions(document)[-1].answers_id == 51
    log(document, "mailed Ana again")
    assert interactions(document)[-1].answers_id is None
    log(document, "mailed Ben Okafor and Priya")
    assert interactions(document)[-1].answers_id == 53


@pytest.mark.parametrize("line", ["coffee with Ana", "Ana wrote >", "22 nov: mailed Ana"])
def test_what_answers_nothing(document: Document, line: str) -> None:
    log(filled(document, _theirs(51, "2026-11-23", ANA)), line)
    assert interactions(document)[-1].answers_id is None


def test_an_answer_set_by_hand_stays(document: Document) -> None:
    filled(document, _theirs(50, "2026-11-20", ANA), _theirs(51, "2026-11-23", ANA))
    do(document, log_line("mailed Ana", fields={"answers_id": 50}))
    assert interactions(document)[-1].answers_id == 50


def test_words_without_an_answer_are_told_of(document: Document) -> None:
    filled(document, _mine(50, "2026-09-01", ANA), _mine(51, "2026-10-01", ANA, PRIYA))
    said = text_of(log(document, "mailed Ana and Priya").said)
    assert said.endswith(
        "today. Two mails to Ana Reyes are without an answer: the gap is twice as long for now."
    )
    assert "answer" not in text_of(log(document, "coffee with Ana").said)


def test_four_words_without_an_answer(document: Document) -> None:
    filled(document, *(_mine(50 + month, f"2026-0{month}-01", ANA) for month in (5, 6, 7, 8)))
    assert "four times as long" in text_of(log(document, "texted Ana").said)
    log(document, "1 sep: Ana rang")
    assert "four times" not in text_of(log(document, "mailed Ana").said)
