"""What follows from a piece of news: each step told apart from the one before it."""

from datetime import date, timedelta

from keepup_tui.domain.playbooks.steps import steps_of
from keepup_tui.domain.records import News
from keepup_tui.domain.terms import NewsKind
from keepup_tui.wording.following import OWN_NEWS, following, step_row, to_come
from keepup_tui.wording.spans import text_of
from tests.wording.wording_people import TODAY, network


def news(kind: NewsKind, on: date = TODAY) -> News:
    return News(id=70, contact_ids=(4,), kind=kind, on=on)


def come(kind: NewsKind, on: date = TODAY) -> str:
    kept = news(kind, on)
    return to_come(kept, steps_of(kept, network()), TODAY)


def test_a_promotion_is_congratulated_now_even_where_its_day_is_past() -> None:
    said = come("promoted", TODAY - timedelta(days=3))
    assert said.startswith("To congratulate now; then on 22 December and")
    assert said.count("say first what it is for") == 1


def test_three_steps_in_the_same_words_are_told_as_one() -> None:
    assert come("new_company") == (
        "To ask how the new place is on 2 December, again on 25 December"
        " and once more on 23 February 2027."
    )


def test_steps_are_told_in_the_order_of_their_days() -> None:
    assert come("new_field") == (
        "To ask about the new field on 2 December; then to share something about the new field"
        " on 9 January 2027; then to ask about the new field again on 25 March 2027."
    )


def test_what_comes_up_by_itself_is_told_too() -> None:
    assert come("setback").startswith("A kind word comes up the next day")
    assert come("shared_win") == "To congratulate now. Its day comes up every year."


def test_the_rows_of_the_same_step_differ_and_their_distance_is_exact() -> None:
    rows = [
        step_row(step, "new_company", None, TODAY, dropped=False, place=place)
        for place, step in enumerate(steps_of(news("new_company"), network()))
    ]
    left, right = ([text_of(side) for side in sides] for sides in zip(*rows, strict=True))
    assert left == [
        "ask how the new place is",
        "again: ask how the new place is",
        "once more: ask how the new place is",
    ]
    assert [side.split("  ")[0] for side in right] == ["in 7 days", "in 30 days", "in 90 days"]


def test_your_own_news_says_where_the_ties_are_looked_at() -> None:
    lines = following(News(kind="new_company", on=TODAY), (), TODAY, steps=False)
    assert OWN_NEWS in [text_of(line) for line in lines]
    assert text_of(lines[0]) == "You joined a new company today."
