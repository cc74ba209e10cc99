import pytest

from keepup_tui.domain.records import Contact, Interaction, Record
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import (
    is_word_from_me,
    is_word_from_them,
    last_touch,
    touches,
    touches_since,
)
from keepup_tui.domain.words import words_after
from tests.domain.queue.queue_case import TODAY, ago, circle, member, network, person, talk


def found(*records: Record, ana: Contact | None = None) -> list[int]:
    whole = network(ana or person(1), *records)
    return [row.id for row in touches(whole.standings[1], whole)]


@pytest.mark.parametrize(
    ("row", "counts"),
    [
        (talk(9, ago(3)), True),
        (talk(9, ago(3), direction="from_me", channel="letter"), True),
        (talk(9, ago(3), direction="from_them"), False),
        (talk(9, ago(3), broadcast=True), False),
        (talk(9, ago(3), channel="event"), False),
        (talk(9, ago(3), channel="social"), False),
        (talk(9, TODAY), True),
        (talk(9, ago(-1)), False),
        (talk(9, ago(3), 2), False),
        (talk(9, ago(3), 2, 1), True),
    ],
)
def test_a_touch_is_a_personal_word_from_me_or_both(row: Interaction, counts: bool) -> None:
    assert (found(row, person(2)) == [9]) == counts


def test_theirs_counts_once_a_later_word_of_mine_answers_it() -> None:
    theirs = talk(9, ago(8), direction="from_them")
    assert found(theirs, talk(10, ago(5), direction="from_me")) == [10, 9]
    assert found(theirs, talk(10, ago(8), direction="from_me")) == [10, 9]
    assert found(talk(8, ago(9), direction="from_me"), theirs) == [8]
    assert found(theirs, talk(10, ago(5), direction="from_me", broadcast=True)) == []
    assert found(theirs, talk(10, ago(5), direction="from_them")) == []


def test_a_word_that_names_what_it_answers_answers_it_in_any_channel() -> None:
    theirs = talk(9, ago(8), direction="from_them", channel="email")
    answering = talk(10, ago(8), direction="from_me", channel="event", answers_id=9)
    assert found(theirs, answering) == [9]


def test_event_and_social_count_where_a_circle_names_them() -> None:
    rows = [talk(9, ago(3), channel="event"), talk(10, ago(2), channel="social")]
    named = circle(5, "1 year", channel="event")
    assert found(*rows, named, ana=member(1, 5)) == [9]
    assert found(*rows, named, circle(6, None, channel="social"), ana=member(1, 5, 6)) == [10, 9]
    assert found(*rows, circle(5, None, channel="email"), ana=member(1, 5, 7)) == []


def test_a_strict_circle_takes_its_channel_alone() -> None:
    whole = network(person(1), talk(9, ago(3), channel="event"), talk(10, ago(2)))
    assert last_touch(whole.standings[1], whole, "event") == whole.book.interactions[9]
    assert last_touch(whole.standings[1], whole, "email") is None


def standing(*records: Record) -> Standing:
    return network(person(1), *records).standings[1]


def test_touches_since_a_day() -> None:
    whole = network(person(1), talk(9, ago(9)), talk(10, ago(4)), talk(11, ago(2)))
    since = touches_since(whole.standings[1], whole, ago(4))
    assert [row.id for row in since] == [11, 10]
    assert touches_since(whole.standings[1], whole, ago(1)) == ()


def test_later_words_from_me_go_by_day_and_then_by_entry() -> None:
    theirs = talk(9, ago(5), direction="from_them")
    rows = [
        talk(8, ago(5)),
        talk(10, ago(5), direction="from_me"),
        talk(11, ago(4), direction="from_them"),
        talk(12, ago(3), broadcast=True),
        talk(13, ago(2)),
    ]
    found = words_after(theirs, standing(theirs, *rows))
    assert [row.id for row in found] == [13, 10]


def test_whose_word_it_is() -> None:
    words = {
        direction: talk(9, TODAY, direction=direction)
        for direction in ("both", "from_me", "from_them")
    }
    assert [is_word_from_me(row) for row in words.values()] == [True, True, False]
    assert [is_word_from_them(row) for row in words.values()] == [True, False, True]
    assert not is_word_from_me(talk(9, TODAY, broadcast=True))
    assert not is_word_from_them(talk(9, TODAY, broadcast=True))
