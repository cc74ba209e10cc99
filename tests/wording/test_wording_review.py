"""The reviews as a thoughtful person would put them."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Interaction,
    News,
    Promise,
    Record,
    Review,
)
from keepup_tui.domain.review.season import Share
from keepup_tui.wording.beginnings import begun, thanks_begun
from keepup_tui.wording.glyphs import PLAIN
from keepup_tui.wording.review.prompts import PROMPTS, prompt
from keepup_tui.wording.review.question import (
    Row,
    Told,
    minutes_left,
    name_width,
    progress,
    row_line,
    told_lines,
)
from keepup_tui.wording.review.rates import against, part, within
from keepup_tui.wording.review.views import look_at
from keepup_tui.wording.spans import plain, text_of
from keepup_tui.wording.width import spans_width
from tests.wording.wording_people import (
    ANA,
    BEN,
    KEIKO,
    MARCUS,
    PRIYA,
    TODAY,
    network,
    reads_well,
)


def touch(key: int, day: int, *ids: int, **fields: Any) -> Interaction:
    on = date(2026, 11, day)
    values: dict[str, Any] = {"contact_ids": ids, "on": on, "channel": "call"}
    return Interaction(id=key, **(values | fields))


def got(key: int, day: int, who: int, text: str) -> Exchange:
    on = date(2026, 11, day)
    return Exchange(id=key, contact_ids=(who,), on=on, side="received", text=text)


WEEK: tuple[Record, ...] = (
    touch(100, 24, 3, direction="from_me", intent="ask"),
    touch(101, 23, 5, direction="from_me"),
    touch(102, 25, 2, direction="from_me", intent="thanks"),
    Interaction(id=90, contact_ids=(3,), on=date(2025, 9, 20), channel="call"),
    got(110, 24, 2, "read your draft"),
    got(111, 23, 1, "advice on pricing"),
    Review(id=120, kind="week", on=date(2026, 11, 18), answers={"open": "call Keiko soon"}),
)


def shown(view: Any, *records: Record) -> str:
    lines = []
    for question in look_at(view, network(*records)).questions:
        lines.append(question.title)
        lines += [f"{row.name} | {row.what} | {text_of(row.right)}" for row in question.rows]
        lines += [text_of(line) for line in told_lines(question.told, 90)]
        lines += [text_of(question.nothing)] if not question.rows else []
    return "\n".join(lines)


def test_the_week_is_told_in_a_few_sentences() -> None:
    said = shown("week", *WEEK)
    assert "Three touches with three people, in your one circle." in said
    assert "You began all of them and asked for something in one." in said
    assert "Keiko woke from 14 months of sleep." in said
    assert "Marcus Bell | read your draft yesterday | thanked" in said
    assert "Priya Nair | advice on pricing on Monday | not yet" in said
    assert "Keiko Mori | slept for 14 months | awake" in said
    assert "Last week you wrote  “call Keiko soon” You reached Keiko." in said


def test_last_weeks_words_come_first_and_with_their_own_question_only() -> None:
    questions = look_at("week", network(*WEEK)).questions
    again = [
        question.name
        for question in questions
        if any(told.label == "Last week you wrote" for told in question.told)
    ]
    assert again == ["coverage", "open"]


def test_a_week_that_reached_every_circle_says_so() -> None:
    alumni = Circle(id=52, name="alumni", cadence=Cadence(every=Period("3 months")))
    ben = replace(BEN, circles=(*BEN.circles, Membership(id=52)))
    said = shown("week", alumni, ben, touch(100, 24, 5))
    assert "One touch with one person, in both of your circles." in said


def test_a_season_of_meetings_says_so() -> None:
    met = [touch(100 + day, day, 4, channel="in_person") for day in (2, 9)]
    mail = touch(120, 4, 1, channel="email")
    assert "Mostly meetings, then mail." in shown("season", *met, mail)


def test_one_name_twice_is_not_nearly_the_same() -> None:
    there = touch(100, 24, 4)
    assert "is here twice by that name" in shown("weed", there, replace(ANA, id=6))
    nearly = shown("weed", there, replace(ANA, id=6, name="Ana Reyess"))
    assert "are nearly the same name" in nearly


def test_a_help_of_one_time_has_no_rate() -> None:
    gave = Exchange(id=100, contact_ids=(4,), on=date(2026, 11, 3), side="gave", kind="advice",
                    outcome="helped", outcome_on=date(2026, 11, 20))  # fmt: skip
    assert "Advice: it helped, the one time." in shown("season", gave)


def test_help_that_helped_each_time_is_told_in_words() -> None:
    helped = [
        Exchange(id=100 + number, contact_ids=(4,), on=date(2026, 11, 3), side="gave",
                 kind="advice", outcome="helped", outcome_on=date(2026, 11, 20))
        for number in range(3)
    ]  # fmt: skip
    assert "Advice: it helped both times." in shown("season", *helped[:2])
    assert "Advice: it helped all three times." in shown("season", *helped)


def test_a_season_of_one_touch_agrees_with_itself() -> None:
    assert "1 touch with 1 person." in shown("season", touch(100, 24, 4))


def test_a_week_without_anything_is_quiet() -> None:
    said = shown("week")
    assert "A quiet week: nothing is written down yet." in said
    assert "Nobody's help is written down this week" in said
    assert "touch" not in said.partition("A quiet week")[0]


def test_a_week_of_an_event_alone_is_not_called_empty() -> None:
    met = touch(100, 24, 4, channel="event", direction="both")
    said = shown("week", met)
    assert "You noted something this week, but no touch yet." in said
    assert "nothing is written down" not in said


def test_the_season_says_words_before_figures() -> None:
    kept: list[Record] = [
        Promise(
            id=200 + number, contact_ids=(1,), text="x", made_on=date(2026, 9, 1),
            due_on=date(2026, 10, 1), closed_on=date(2026, 10, 1),
            outcome="broken" if number == 0 else "kept",
        )
        for number in range(8)
    ]  # fmt: skip
    hard = News(id=300, contact_ids=(2,), kind="setback", on=date(2026, 11, 2), text="the post")
    last = Review(id=301, kind="season", on=date(2026, 8, 28), answers={"ahead": "more coffee"})
    said = shown("season", *WEEK, *kept, hard, last)
    assert "You kept nearly all of your promises, 7 of 8." in said
    assert "Marcus Bell | 2 Nov: a setback, the post | a hard time" in said
    assert "Last season you wrote  “more coffee”" in said
    assert "At the last review it was nobody." in said


def test_every_sentence_of_every_review_reads_well() -> None:
    own = News(id=300, kind="relocated", on=date(2026, 11, 2), place="Porto")
    for view in ("week", "season", "weed", "ties"):
        for records in ((), (*WEEK, own)):
            for line in shown(view, *records).splitlines():
                assert not line.strip() or reads_well(" ".join(line.split())), line


def test_the_walk_names_the_change_and_each_tie() -> None:
    own = News(id=300, kind="relocated", on=date(2026, 11, 2), place="Porto")
    look = look_at("ties", network(own))
    assert look.tail == "after your move"
    (question,) = look.questions
    assert question.title == "mentors: closer, looser, or another way?"
    assert [text_of(row.right) for row in question.rows] == ["each quarter"]


def test_the_weeks_ask_in_turn() -> None:
    assert len({prompt(week) for week in range(len(PROMPTS))}) == len(PROMPTS)
    assert prompt(3) == prompt(3 + len(PROMPTS))
    assert all(reads_well(said) and said.endswith("?") for said in PROMPTS)


def test_how_far_one_has_come() -> None:
    said = text_of(progress(3, 5, minutes_left(3, 5)))
    assert said.split("   ") == ["● ● ● ○ ○", "3 of 5 · about two minutes left"]
    assert minutes_left(4, 5) == "about one minute left"
    assert minutes_left(5, 5) == "the last one"
    assert text_of(progress(1, 2, "", PLAIN)).startswith("o . ")


@pytest.mark.parametrize("width", [30, 40, 60, 90])
def test_a_row_fits_its_width(width: int) -> None:
    rows = [
        Row("a", "Ana Reyes of the long long name", "read your draft on Tuesday", plain("not yet")),
        Row("b", "Bo", "x"),
    ]
    for row in rows:
        left, right = row_line(row, name_width(rows, width), width)
        assert spans_width(left) + spans_width(right) <= width


def test_told_lines_stand_beside_their_label() -> None:
    told = (
        Told("This week", (plain("one two three"), plain("four"))),
        Told("Later", (plain("x"),)),
    )
    assert [text_of(line) for line in told_lines(told, 22)] == [
        "This week   one two", "            three", "            four", "", "Later       x",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("some", "of", "word"),
    [
        (5, 5, "all"),
        (9, 10, "nearly all"),
        (7, 10, "most"),
        (5, 10, "about half"),
        (1, 9, "some"),
        (0, 3, "none"),
    ],
)
def test_a_share_in_words(some: int, of: int, word: str) -> None:
    assert part(Share(some, of)) == word


def test_a_change_and_a_median_in_words() -> None:
    assert against(Share(4, 5), Share(1, 5)) == "more than last time"
    assert against(Share(1, 5), Share(4, 5)) == "less than last time"
    assert against(Share(1, 5), Share(1, 5)) == "as last time"
    assert against(Share(1, 5), None) == against(Share(1, 5), Share(0, 0)) == ""
    assert [within(days) for days in (0, 1, 2.5, 3.0)] == [
        "on the same day", "within a day", "in about 2.5 days", "in about 3 days",
    ]  # fmt: skip


def test_a_line_begins_in_the_way_they_like() -> None:
    assert begun(ANA) == "call with Ana Reyes "
    assert begun(MARCUS) == "mail to Marcus Bell "
    assert begun(ANA, "letter") == "letter to Ana Reyes "
    assert thanks_begun(PRIYA, "advice\non pricing") == "thanked Priya Nair by mail: advice on pricing"  # fmt: skip  # noqa: E501
    assert KEIKO.name in begun(KEIKO, "in_person")


@pytest.mark.parametrize(
    ("outcomes", "said"),
    [
        (("broken",), "One promise came to its day, and is not kept yet."),
        (("broken",) * 3, "Three promises came to their day, none kept so far."),
        (("kept", *("broken",) * 3), "Four promises came to their day, one kept so far."),
        (("kept", "broken"), "You kept about half of your promises, 1 of 2."),
        (("kept",), "You kept the one promise that came to its day."),
        (("kept", "kept"), "You kept both of your promises."),
        (("kept",) * 3, "You kept all three of your promises."),
    ],
)
def test_promises_are_told_without_blame(outcomes: tuple[Any, ...], said: str) -> None:
    day = date(2026, 10, 1)
    rows = [
        Promise(
            id=200 + place, contact_ids=(1,), text="x", made_on=day, closed_on=day, outcome=outcome
        )
        for place, outcome in enumerate(outcomes)
    ]
    assert said in shown("season", *rows)


def test_a_circle_that_was_left_is_back_the_next_week() -> None:
    (row,) = look_at("week", network()).questions[0].rows
    left = Review(id=120, kind="week", on=TODAY, answers={"left": [row.key]})
    assert look_at("week", network(left)).questions[0].rows == ()
    later = network(left, today=date(2026, 12, 2))
    assert [row.name for row in look_at("week", later).questions[0].rows] == ["mentors"]


LOOSE = Contact(id=40, name="Erik Sandoval", added_on=date(2026, 1, 1))


def test_a_weed_is_said_in_as_few_words_as_its_row_has_room_for() -> None:
    rows = [touch(400 + month, 1, 40) for month in range(2)]
    spoken = [replace(row, on=date(2025, 9 + place, 1)) for place, row in enumerate(rows)]
    said = shown("weed", LOOSE, *spoken)
    assert "Erik Sandoval | last touch 14 months ago | " in said
    assert len("last touch 14 months ago") <= 24


def test_the_walk_tells_a_word_that_does_not_count_from_none() -> None:
    own = News(id=300, kind="relocated", on=date(2026, 11, 2), place="Porto")
    wrote = replace(touch(401, 20, 5), channel="email", direction="from_them")
    assert "Ben Okafor | not in touch yet" in shown("ties", own)
    assert "Ben Okafor | last word 5 days ago; you have not written yet" in shown(
        "ties", own, wrote
    )


@pytest.mark.parametrize(
    ("room", "said"),
    [(80, "1 of 2 · since May, beside March"), (28, "1 of 2 · since May"), (12, "1 of 2")],
)
def test_progress_leaves_out_what_has_no_room(room: int, said: str) -> None:
    assert text_of(progress(1, 2, "since May, beside March", PLAIN, room)).endswith(f"  {said}")
