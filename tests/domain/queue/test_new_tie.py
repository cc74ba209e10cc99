from datetime import date

import pytest

from keepup_tui.domain.records import Record
from keepup_tui.domain.rules import new_tie
from tests.domain.queue.queue_case import (
    TODAY,
    ago,
    answer,
    network,
    person,
    queue_on,
    shown,
    talk,
)


def refs(*records: Record, met: int) -> list[str | None]:
    whole = network(person(1, "1 month", met_on=ago(met), added_on=ago(met)), *records)
    return [reason.ref for reason in new_tie.RULE.find(whole.standings[1], whole)]


@pytest.mark.parametrize(
    ("met", "opened"),
    [
        (-1, None),
        (0, None),
        (1, None),
        (2, 2),
        (13, 2),
        (14, 14),
        (44, 14),
        (45, 45),
        (59, 45),
        (60, None),
        (900, None),
    ],
)
def test_a_word_2_14_and_45_days_after_you_met(met: int, opened: int | None) -> None:
    expected = [] if opened is None else [f"contacts:1:{ago(met - opened)}"]
    assert refs(met=met) == expected


@pytest.mark.parametrize(
    ("met", "touched", "closed"),
    [
        (2, 2, False),
        (2, 1, True),
        (10, 0, True),
        (14, 8, False),
        (14, 7, True),
        (40, 34, False),
        (40, 33, True),
        (45, 8, False),
        (45, 7, True),
    ],
)
def test_a_touch_closes_the_window_or_one_in_the_week_before(
    met: int, touched: int, closed: bool
) -> None:
    assert (refs(talk(9, ago(touched)), met=met) == []) == closed


def test_a_skip_closes_this_window_only() -> None:
    new = person(1, met_on=ago(10), added_on=ago(10))
    skip = answer(9, "skip", ago(3), rule="new_tie", ref=f"contacts:1:{ago(8)}")
    assert shown(new) == [1]
    assert shown(new, skip) == []
    assert shown(new, skip, on=ago(-5)) == [1]


def test_a_cadence_that_waited_for_the_sixtieth_day_opened_on_it() -> None:
    met = person(1, "1 month", met_on=ago(60), added_on=ago(60))
    (reason,) = (r for r in queue_on(met).nudges[0].reasons if r.rule == "cadence_due")
    assert (reason.since, reason.due_on) == (TODAY, date(2026, 10, 26))
    often = (talk(9, ago(59)), talk(10, ago(40)), talk(11, ago(32)))
    (reason,) = (r for r in queue_on(met, *often).nudges[0].reasons if r.rule == "cadence_due")
    assert (reason.since, reason.due_on) == (TODAY, date(2026, 11, 24))


def test_what_the_sentence_is_made_of() -> None:
    new = person(1, met_on=ago(16), added_on=ago(16))
    (reason,) = (r for r in queue_on(new).nudges[0].reasons if r.rule == "new_tie")
    assert (reason.practice, reason.band, reason.since) == ("G03", 2, ago(2))
    assert (reason.about.on, reason.about.days, reason.about.again) == (ago(16), 16, True)
