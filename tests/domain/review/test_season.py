"""G52, the season: promises kept, answers given, help that helped, new ways, highs and lows."""

from datetime import date
from typing import Any

import pytest

from keepup_tui.domain.records import Answer, Exchange, News, Promise
from keepup_tui.domain.review.saved import network_on
from keepup_tui.domain.review.season import Share, first_day, season
from tests.domain.review.review_case import TEAM, TODAY, ago, network, person, touch

ANA, BEN = person(1, "Ana Reyes", 91), person(2, "Ben Okafor", 91)


def promise(key: int, **fields: Any) -> Promise:
    values: dict[str, Any] = {"contact_ids": (1, 2), "text": "x", "made_on": ago(300)}
    return Promise(id=key, **(values | fields))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 11, 25), date(2026, 8, 26)),
        (date(2026, 5, 31), date(2026, 3, 1)),
        (date(2026, 1, 1), date(2025, 10, 2)),
    ],
)
def test_three_months(on: date, expected: date) -> None:
    assert first_day(on) == expected


@pytest.mark.parametrize(
    ("fields", "share"),
    [
        ({"closed_on": ago(5), "outcome": "kept"}, (1, 1)),
        ({"closed_on": ago(5), "outcome": "broken"}, (0, 1)),
        ({"closed_on": ago(5), "outcome": "released"}, (0, 0)),
        ({"closed_on": ago(100), "outcome": "kept"}, (0, 0)),
        ({"due_on": ago(1)}, (0, 1)),
        ({"due_on": ago(0)}, (0, 0)),
        ({}, (0, 0)),
        ({"closed_on": ago(5), "outcome": "kept", "by": "them"}, (0, 0)),
    ],
)
def test_the_kept_share(fields: dict[str, Any], share: tuple[int, int]) -> None:
    kept = season(network(ANA, BEN, promise(9, **fields))).kept
    assert (kept.some, kept.of) == share


def asked(key: int, days: int, **fields: Any) -> Any:
    values: dict[str, Any] = {"direction": "from_them", "awaits_reply": True}
    return touch(key, days, 1, **(values | fields))


def test_the_median_of_days_until_an_answer() -> None:
    rows = (
        asked(10, 60),
        touch(11, 57, 1, direction="from_me"),
        asked(12, 40),
        touch(13, 40, 1, direction="from_me"),
        asked(14, 20, awaits_reply=False),
        touch(15, 10, 1, direction="from_me"),
        asked(16, 5),
    )
    seen = season(network(ANA, *rows))
    assert (seen.response, seen.answered) == (1.5, 2)


def test_an_answer_that_names_what_it_answers_counts_for_that() -> None:
    rows = (
        asked(10, 60),
        touch(11, 59, 1, direction="from_me", answers_id=12),
        touch(13, 50, 1, direction="from_me", answers_id=10),
    )
    assert season(network(ANA, *rows)).response == 10


def test_help_by_kind_where_its_outcome_is_known() -> None:
    def gave(key: int, outcome: Any, kind: Any = "advice", days: int = 10) -> Exchange:
        return Exchange(
            id=key, contact_ids=(1, 2), on=ago(200), side="gave", kind=kind, outcome=outcome,
            outcome_on=ago(days) if outcome else None,
        )  # fmt: skip

    rows = (
        gave(20, "helped"), gave(21, "did_not"), gave(22, None), gave(23, "helped", "resource"),
        gave(24, "helped", "advice", 120),
    )  # fmt: skip
    assert season(network(ANA, BEN, *rows)).help == (
        ("advice", Share(1, 2)),
        ("resource", Share(1, 1)),
    )


def test_a_new_way_is_one_that_the_year_before_did_not_know() -> None:
    rows = (
        touch(10, 200, 1, channel="email"), touch(11, 20, 1, channel="email"),
        touch(12, 10, 1, channel="letter"), touch(13, 10, 2, channel="call"),
    )  # fmt: skip
    seen = season(network(ANA, BEN, *rows))
    assert [(each.contact_id, each.channel) for each in seen.tried] == [(1, "letter")]
    assert seen.channels == (("email", 1), ("letter", 1), ("call", 1))


def test_ties_that_know_one_way_only_until_it_is_let_be() -> None:
    rows = [touch(10 + number, 30 * number + 1, 1, channel="email") for number in range(5)]
    (rut,) = season(network(TEAM, ANA, *rows)).ruts
    assert (rut.contact_id, rut.channel, rut.other) == (1, "email", "call")
    no = Answer(id=50, contact_id=1, rule="channel_rut", verb="skip", on=ago(100))
    assert season(network(TEAM, ANA, *rows, no)).ruts == ()


def test_highs_and_lows_of_the_months() -> None:
    rows = (
        News(id=60, contact_ids=(1, 2), kind="shared_win", on=ago(10)),
        News(id=61, contact_ids=(1,), kind="setback", on=ago(20)),
        News(id=62, contact_ids=(2,), kind="relocated", on=ago(20)),
        News(id=63, contact_ids=(2,), kind="success", on=ago(100)),
    )
    seen = season(network(ANA, BEN, *rows))
    assert ([row.id for row in seen.highs], [row.id for row in seen.lows]) == ([60], [61])


def test_figures_are_those_of_the_day_looked_at() -> None:
    kept = promise(9, due_on=ago(100), closed_on=ago(5), outcome="kept")
    now = network(ANA, BEN, kept, touch(10, 95, 1), touch(11, 2, 2))
    before = season(network_on(now, ago(90)))
    assert (before.on, before.kept) == (ago(90), Share(0, 1))
    assert before.coverage.contact_ids == (1,)
    assert season(now).kept == Share(1, 1)
    assert season(now).on == TODAY
