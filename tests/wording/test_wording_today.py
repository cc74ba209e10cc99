"""Today in words, as the pictures have it."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.periods import Period
from keepup_tui.domain.queue.nudges import Finished, Nudge, Queue, Return
from keepup_tui.domain.reasons import Band
from keepup_tui.wording import answers, today
from keepup_tui.wording.glyphs import PLAIN
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.width import cell_width
from tests.wording.wording_people import ANA, MARCUS, PRIYA, TODAY, network, reads_well, reason

LATE = reason(
    "cadence_due",
    ANA,
    band=2,
    on=date(2026, 9, 20),
    due_on=date(2026, 10, 21),
    period=Period("1 month"),
)


def on_its_day(day: date) -> Return:
    return Return(day, day)


def queue(left: int, done: int, *, waits: int = 0, need: float = 0.0, **fields: Any) -> Queue:
    return Queue(
        **{
            "on": TODAY,
            "cap": 5,
            "need": need,
            "stretch": 1.0,
            "nudges": tuple(Nudge(key, 2, TODAY, (LATE,)) for key in range(left)),
            "finished": tuple(Finished(key, key + 1) for key in range(done)),
            "held_back": waits,
            "unstarted": 0,
            **fields,
        }
    )


def with_ideas(left: int, done: int, ideas: int) -> Queue:
    rows = tuple(Nudge(key, 4, TODAY, (LATE,)) for key in range(100, 100 + ideas))
    made = queue(left, done)
    return replace(made, nudges=(*made.nudges, *rows))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            queue(8, 4, waits=3, need=6),
            "8 left, 4 done. 3 more can wait; your circles ask for 6 a day.",
        ),
        (queue(8, 4, need=6), "8 left, 4 done. Your circles ask for 6 a day."),
        (queue(8, 4, need=6, away=True), "8 left, 4 done."),
        (queue(0, 4, need=6), "All 4 done."),
        (queue(0, 0, need=6), ""),
        (with_ideas(9, 0, 1), "9 left, and an idea."),
        (with_ideas(9, 2, 2), "9 left, 2 done, and two ideas."),
        (with_ideas(0, 2, 1), "All 2 done, and an idea besides."),
        (with_ideas(0, 0, 2), "Two ideas, if you like."),
        (queue(8, 0, waits=3), "8 left. 3 more can wait."),
        (queue(1, 0, need=0.2), "1 left. Your circles ask for 1 a day."),
        (
            queue(0, 4, waits=3, need=6),
            "All 4 done. 3 more can wait; your circles ask for 6 a day.",
        ),
        (queue(0, 1), "All done."),
        (queue(0, 0, waits=3, need=2), "3 can wait; your circles ask for 2 a day."),
        (queue(1234, 0), "1,234 left."),
    ],
)
def test_the_line_says_the_truth(asked: Queue, said: str) -> None:
    assert text_of(today.line(asked)) == said
    assert cell_width(said) <= 76
    assert not said or reads_well(said)


def test_a_cap_below_the_need_says_what_it_does() -> None:
    tight = queue(5, 0, need=7, stretch=1.4)
    assert text_of(today.stretch(tight)) == (
        "Your circles need 7 a day, your cap is 5: everything stretches 1.4x."
        " A higher cap, a looser circle, or letting it be: all are fine."
    )
    assert today.stretch(queue(5, 0, need=5, stretch=1.02)) == ()


@pytest.mark.parametrize(
    ("rule", "band", "r", "sign", "plain"),
    [
        ("reply_owed", 0, None, "◆", "!"),
        ("milestone", 1, None, "✦", "*"),
        ("cadence_due", 1, 1.5, "◕", "O"),
        ("cadence_due", 2, 2.5, "●", "@"),
        ("new_tie", 2, None, "◑", "o"),
        ("dormant", 3, None, "☾", "z"),
        ("outcome", 4, None, "·", "-"),
    ],
)
def test_the_sign_of_a_row(rule: str, band: Band, r: float | None, sign: str, plain: str) -> None:
    nudge = Nudge(1, band, TODAY, (reason(rule, PRIYA, band=band),), r)
    assert (today.sign(nudge), today.sign(nudge, PLAIN)) == (sign, plain)


def test_a_row_has_who_what_and_why() -> None:
    row = today.row(Nudge(4, 2, TODAY, (LATE,), 2.2), network())
    assert [text_of(part) for part in (row.sign, row.name, row.gesture, row.why)] == [
        "●",
        "Ana Reyes",
        "call",
        "5 weeks past your monthly catch-up",
    ]
    assert row.gesture == (("leaf", "call"),)


def test_why_shrinks_to_its_room_with_the_question_and_the_count_whole() -> None:
    given = reason("outcome", ANA, band=4, text="intro to Priya", on=date(2026, 11, 4))
    gave = Nudge(4, 4, TODAY, (given,) * 3)
    row = today.row(gave, network())
    assert [text_of(today.why_within(row, room)) for room in (71, 66, 56, 45)] == [
        "you gave 3 weeks ago: intro to Priya. Did it help? · and 2 more reasons",
        "did it help? intro to Priya, 3 weeks ago · and 2 more reasons",
        "did it help? intro to Priya, 3 weeks ago · and 2 more",
        "did it help? intro to Priya, 3 weeks ago",
    ]


def test_the_heading_of_moments_is_true_for_fixed_days_too() -> None:
    birthday = Nudge(1, 1, TODAY, (reason("milestone", PRIYA),))
    protected = Nudge(4, 1, TODAY, (LATE,))
    assert [
        today.heading(1, rows) for rows in ((birthday,), (protected,), (birthday, protected))
    ] == [
        "Moments",
        "Fixed days",
        "Moments and fixed days",
    ]
    assert today.heading(2, (Nudge(4, 2, TODAY, (LATE,)),)) == "Keep in touch"


def test_the_day_above_all() -> None:
    assert text_of(today.header(TODAY)) == "Wednesday 25 November"
    assert text_of(today.header(date(2026, 11, 27), TODAY)) == "Fri 27 Nov · in 2 days"
    assert text_of(today.header(TODAY, TODAY, only_looking=True)) == "Wed 25 Nov · only to look at"


@pytest.mark.parametrize(
    ("asked", "said", "then"),
    [
        (queue(0, 4), "✿ Everybody is seen to. 4 people heard from you today.", "Enjoy the quiet."),
        (
            queue(0, 1, waits=2),
            "✿ Everybody is seen to. One person heard from you today.",
            "m brings a few of those who can wait.",
        ),
        (queue(0, 0), "✿ Nobody waits for you today. The garden is watered.", "Enjoy the quiet."),
    ],
)
def test_an_empty_day_is_a_small_celebration(asked: Queue, said: str, then: str) -> None:
    heard = sum(one.interaction_id is not None for one in asked.finished)
    assert [text_of(line) for line in today.empty_day(asked, heard=heard)] == [said, then]


def test_a_day_that_never_had_anybody_is_not_all_done() -> None:
    assert today.line(queue(0, 0)) == ()


def test_words_to_others_than_those_of_the_morning_are_heard() -> None:
    assert text_of(today.empty_day(queue(0, 0), heard=3)[0]) == (
        "✿ Nobody waits for you. 3 people heard from you today."
    )


def test_nobody_is_said_to_have_heard_who_was_only_put_off() -> None:
    put_off = queue(0, 2, finished=(Finished(1), Finished(2)))
    assert text_of(today.empty_day(put_off)[0]) == "✿ Everybody is seen to."


def test_an_empty_day_says_when_the_next_come_up() -> None:
    tomorrow = today.Coming(date(2026, 11, 26), 1)
    friday = today.Coming(date(2026, 11, 27), 3)
    said = [
        text_of(today.empty_day(queue(0, 0), coming=tomorrow)[1]),
        text_of(today.newly_planted(91, TODAY, coming=friday)[0]),
        text_of(today.newly_planted(91, TODAY, coming=friday)[1]),
    ]
    assert said == [
        "Enjoy the quiet; 1 person comes up tomorrow. ] looks ahead.",
        "✿ The garden is planted: 91 people in it.",
        "They begin to come up on Friday, 3 at first. ] looks ahead.",
    ]


def test_the_lines_that_come_and_go() -> None:
    said = [
        text_of(today.unstarted(queue(0, 0, unstarted=1))),
        text_of(today.unstarted(queue(0, 0, unstarted=12))),
        text_of(today.away(date(2026, 12, 4), TODAY)),
        text_of(today.away(TODAY, TODAY)),
        text_of(today.away(None, TODAY)),
        text_of(today.silent(date(2026, 11, 16), date(2026, 11, 21), TODAY)),
        text_of(today.zones_differ("Europe/Lisbon", "Asia/Tokyo")),
        text_of(today.more_below(4)),
        *map(text_of, today.nobody_in_a_circle()),
    ]
    assert said == [
        "1 person has a first turn still to come.",
        "12 people have a first turn still to come.",
        "Away until 4 December: moments and what is owed show, the rest waits.",
        "Your last day away: moments and what is owed show, the rest waits.",
        "You are away: moments and what is owed show, the rest waits.",
        "Nothing noted 16 to 21 November: were you away? Press A to say.",
        (
            "Days are counted in Europe/Lisbon; this machine is in Asia/Tokyo."
            " `keepup set zone Asia/Tokyo` moves them."
        ),
        "4 more below",
        "Nobody is in a circle yet, so nobody comes up by cadence.",
        "2 shows your contacts, space marks some, c puts them into a circle.",
    ]
    assert all(reads_well(line) for line in said)
    assert max(map(cell_width, said[:6])) <= 76
    assert today.unstarted(queue(0, 0)) == ()
    assert today.unstarted(queue(0, 0, unstarted=12, away=True)) == ()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            answers.done("Ana", TODAY, date(2026, 12, 24)),
            "Ana: done for today. Next in late December.",
        ),
        (answers.done("Ana", TODAY, date(2026, 11, 30)), "Ana: done for today. Next on Monday."),
        (answers.done("Ana", TODAY, date(2026, 11, 26)), "Ana: done for today. Next tomorrow."),
        (answers.done("Ana", TODAY), "Ana: done for today."),
        (
            answers.skipped("Ben", TODAY, date(2027, 2, 3)),
            "Ben: skipped this once. Next in early February.",
        ),
        (answers.snoozed("Ben", TODAY, on_its_day(date(2026, 12, 2))), "Ben: back on 2 December."),
        (
            answers.snoozed("Ben", TODAY, on_its_day(date(2026, 11, 27)), shortened=True),
            "Ben: back on Friday. A repair waits two days at most.",
        ),
        (
            answers.snoozed("Ben", TODAY, Return(date(2026, 11, 30), date(2026, 11, 26), "leave")),
            "Ben: back on Monday; you are away tomorrow.",
        ),
        (
            answers.snoozed(
                "Ben", TODAY, Return(date(2026, 11, 30), date(2026, 11, 28), "day_off")
            ),
            "Ben: back on Monday; Saturday is a day off.",
        ),
        (
            answers.snoozed("Ben", TODAY, on_its_day(date(2026, 11, 26)), third=True),
            "Ben: back tomorrow. That is the third time: loosen the cadence, archive, or say why?",
        ),
        (answers.dismissed("Ben", "his birthday"), "Ben: not asked again about his birthday."),
        (
            answers.kind_rests("sleeping ties", ["dormant"]),
            (
                "Three times no to sleeping ties: should this kind rest for everybody?"
                " `keepup set kinds_off '[\"dormant\"]'` says yes."
            ),
        ),
        (
            answers.still_open("Ben", ["send the deck", "the repair"]),
            "Ben: “send the deck” and “the repair” stay open.",
        ),
        (
            answers.done("Ben", TODAY, date(2026, 12, 25), ["you were promised: the draft"]),
            "Ben: done, but “you were promised: the draft” stays open.",
        ),
        (
            answers.done("Ben", TODAY, None, ["send the deck", "the repair"]),
            "Ben: done, but “send the deck” and “the repair” stay open.",
        ),
        (answers.answered_several(4, "done for today"), "4 people: done for today."),
        (answers.answered_several(1, "done for today"), "1 person: done for today."),
    ],
)
def test_what_an_answer_says(said: Any, words: str) -> None:
    assert text_of(said) == words
    assert reads_well(words)


def test_a_name_with_markup_stays_as_it_is() -> None:
    odd = replace(MARCUS, name="[b]Marcus[/b]")
    row = today.row(Nudge(2, 0, TODAY, (reason("repair", odd, band=0),)), network(odd))
    assert text_of(row.name) == "[b]Marcus[/b]"
