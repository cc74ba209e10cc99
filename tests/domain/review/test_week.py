"""G52, the week: whom it reached, who began, who helped, who woke; and what leans to one side."""

from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Exchange, Interaction, Record, Review, Setting
from keepup_tui.domain.review.heard import heard_since
from keepup_tui.domain.review.saved import began, former, left_alone, present, words, written
from keepup_tui.domain.review.week import MOST, week
from tests.domain.review.review_case import CLUB, TEAM, TODAY, ago, network, person, touch

ANA, BEN, CLEO = person(1, "Ana Reyes", 91), person(2, "Ben Okafor", 91, 92), person(3, "Cleo Moss")
PEOPLE = (TEAM, CLUB, ANA, BEN, CLEO)


def exchange(key: int, days: int, side: Any = "received", **fields: Any) -> Exchange:
    values: dict[str, Any] = {"contact_ids": (1,), "on": ago(days), "side": side}
    return Exchange(id=key, **(values | fields))


def test_a_touch_of_several_counts_once_and_each_of_them() -> None:
    seen = week(network(*PEOPLE, touch(10, 0, 1, 2), touch(11, 6, 3), touch(12, 7, 3))).coverage
    assert [row.id for row in seen.touches] == [11, 10]
    assert set(seen.contact_ids) == {1, 2, 3}
    assert [(each.circle_id, each.touched) for each in seen.circles] == [(91, (1, 2)), (92, (2,))]
    assert seen.reached == 2


@pytest.mark.parametrize(
    ("fields", "begun", "asked"),
    [
        ({"direction": "from_me"}, 1, 0),
        ({"direction": "from_me", "answers_id": 5}, 0, 0),
        ({"direction": "both"}, 0, 0),
        ({"direction": "from_me", "intent": "ask"}, 1, 1),
    ],
)
def test_who_began_and_what_asked(fields: dict[str, Any], begun: int, asked: int) -> None:
    seen = week(network(*PEOPLE, touch(10, 1, 1, **fields))).coverage
    assert (seen.begun, seen.asked) == (begun, asked)


def test_an_exchange_asked_for_counts_as_asking() -> None:
    rows = (touch(10, 1, 1, direction="from_me"), exchange(20, 1, "asked", interaction_id=10))
    assert week(network(*PEOPLE, *rows)).coverage.asked == 1


def test_a_broadcast_and_the_archived_are_left_out() -> None:
    gone = person(4, "Dan Gone", 92, archived=True)
    seen = week(network(*PEOPLE, gone, touch(10, 1, 1, broadcast=True))).coverage
    assert (seen.touches, seen.contact_ids) == ((), ())
    assert [each.members for each in seen.circles] == [(1, 2), (2,)]


def test_who_waits_in_a_circle_is_the_one_the_furthest_past() -> None:
    rows = (touch(10, 40, 1), touch(11, 60, 2))
    assert week(network(*PEOPLE, *rows)).coverage.circles[0].following == 2
    fresh = (touch(10, 8, 1), touch(11, 9, 2))
    assert week(network(*PEOPLE, *fresh)).coverage.circles[0].following is None


def test_who_was_reached_does_not_wait_however_much_they_press() -> None:
    daily = replace(ANA, cadence=Cadence(every=Period("1 day")))
    rows = (touch(10, 3, 1), touch(11, 40, 2))
    assert week(network(TEAM, CLUB, daily, BEN, *rows)).coverage.circles[0].following == 2
    assert week(network(TEAM, CLUB, daily, *rows)).coverage.circles[0].following is None


@pytest.mark.parametrize(
    ("received", "thanks", "expected"),
    [
        (exchange(20, 6), None, [None]),
        (exchange(20, 7), None, []),
        (exchange(20, 2, kind="listening"), None, []),
        (exchange(20, 2, "gave"), None, []),
        (exchange(20, 4), touch(30, 1, 1, intent="thanks", direction="from_me"), [ago(1)]),
        (exchange(20, 4), touch(30, 5, 1, intent="thanks", direction="from_me"), [None]),
        (exchange(20, 4), touch(30, 1, 1, intent="thanks", direction="from_them"), [None]),
    ],
)
def test_who_helped_and_whether_they_know(
    received: Exchange, thanks: Interaction | None, expected: list[Any]
) -> None:
    rows: tuple[Record, ...] = (received, thanks) if thanks else (received,)
    seen = week(network(*PEOPLE, *rows))
    assert [each.thanked_on for each in seen.helps] == expected


def test_who_woke_from_sleep() -> None:
    rows = (
        touch(10, 400, 3),
        touch(11, 3, 3),
        touch(12, 400, 1),
        touch(13, 30, 1),
        touch(14, 2, 1),
    )
    (woken,) = week(network(*PEOPLE, *rows)).woken
    assert (woken.contact_id, woken.on, woken.days) == (3, ago(3), 397)


def test_one_whose_cadence_was_set_lately_woke_all_the_same() -> None:
    often = Cadence(every=Period("2 months"), since=ago(20))
    lotte = person(9, "Lotte Blom", cadence=often)
    (woken,) = week(network(lotte, touch(10, 300, 9), touch(11, 1, 9))).woken
    assert (woken.contact_id, woken.days) == (9, 299)
    assert week(network(lotte, touch(10, 170, 9), touch(11, 1, 9))).woken == ()


def test_the_draw_is_named_while_it_sleeps() -> None:
    assert week(network(*PEOPLE, touch(10, 400, 3))).drawn == 3
    assert week(network(*PEOPLE, touch(10, 400, 3), touch(11, 1, 3))).drawn is None


def test_some_of_each_direction_lean() -> None:
    giving = [person(key, f"Giver {key}") for key in range(10, 15)]
    rows = [
        exchange(100 + 10 * one.id + number, 10, "gave", contact_ids=(one.id,))
        for one in giving
        for number in range(3)
    ]
    taken = [exchange(400 + number, 10, contact_ids=(3,)) for number in range(2)]
    seen = week(network(*PEOPLE, *giving, *rows, *taken)).leaning
    assert [(tie.name, tie.balance) for tie in seen[:1]] == [("Cleo Moss", "receiving")]
    assert [tie.balance for tie in seen[1:]] == ["giving"] * MOST
    hidden = Setting(id=1, key="ledger_hidden", value=True)
    assert week(network(*PEOPLE, *giving, *rows, hidden)).leaning == ()


def test_do_not_contact_is_in_no_list() -> None:
    away = person(5, "Eve Away", do_not_contact=True)
    rows = [exchange(20 + number, 3, contact_ids=(5,)) for number in range(3)]
    seen = week(network(*PEOPLE, away, *rows, touch(10, 400, 5), touch(11, 2, 5)))
    assert (seen.helps, seen.woken, seen.leaning) == ((), (), ())


def review(key: int, days: int, kind: Any = "week", **answers: Any) -> Review:
    return Review(id=key, kind=kind, on=ago(days), answers=answers)


def test_a_week_begins_on_monday_and_a_season_with_the_quarter() -> None:
    assert began("week", TODAY) == ago(2)
    assert began("season", TODAY).isoformat() == "2026-10-01"
    rows = (review(1, 2, open="now"), review(2, 3, open="then"), review(3, 60, "season"))
    book = network(*rows).book
    now, before = present(book, "week", TODAY), former(book, "week", TODAY)
    assert (words(now, "open"), words(before, "open")) == ("now", "then")
    assert present(book, "season", TODAY) is None
    assert former(book, "season", TODAY) == rows[2]
    assert present(book, "week", ago(10)) is None


def test_only_words_are_words() -> None:
    row = review(1, 0, open="x", left=["a", 3], finished=True, at="open", question="Who?", thanks=4)
    assert written(row) == {"open": "x"}
    assert left_alone(network(row).book, TODAY) == {"a"}
    assert left_alone(network(review(1, 200, left=["a"])).book, TODAY) == frozenset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("call Cleo before the launch", (3,)),
        ("write to cleo moss.", (3,)),
        ("call Ana and Cleo", (3,)),
        ("nobody", ()),
        ("the Cleopatra plan", ()),
    ],
)
def test_who_was_named_and_heard_from_since(text: str, expected: tuple[int, ...]) -> None:
    seen = network(*PEOPLE, touch(10, 3, 3), touch(11, 8, 1))
    assert heard_since(text, ago(7), seen) == expected


def test_of_two_first_names_neither_is_taken() -> None:
    seen = network(*PEOPLE, person(6, "Cleo Park"), touch(10, 3, 3))
    assert heard_since("call Cleo", ago(7), seen) == ()
