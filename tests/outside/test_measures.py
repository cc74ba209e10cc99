"""The garden's states, from their measures alone."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.outside.harness import Keepup

TODAY = date(2026, 11, 25)


def _ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


def _state(keepup: Keepup, touched: int | None, **contact: Any) -> str:
    """How a contact does whose last touch is `touched` days ago."""
    keepup.restore(
        {
            "contacts": {"1": {"name": "Ana Reyes", "added_on": "2020-01-06"} | contact},
            "interactions": {}
            if touched is None
            else {"21": {"contact_ids": [1], "on": _ago(touched), "channel": "call"}},
        }
    )
    (plant,) = keepup("garden", "--json").json["items"]
    state: str = plant["state"]
    return state


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (0, "in_bloom"),
        (24, "in_bloom"),
        (25, "well"),
        (79, "well"),
        (80, "soon_thirsty"),
        (99, "soon_thirsty"),
        (100, "thirsty"),
        (299, "thirsty"),
    ],
)
def test_with_a_cadence_by_its_share(keepup: Keepup, days: int, state: str) -> None:
    cadence = {"every": "100 days", "since": "2025-01-01"}
    assert _state(keepup, days, cadence=cadence) == state


@pytest.mark.parametrize(("days", "state"), [(300, "thirsty"), (301, "asleep")])
def test_asleep_above_three(keepup: Keepup, days: int, state: str) -> None:
    cadence = {"every": "100 days", "since": "2025-01-01"}
    assert _state(keepup, days, cadence=cadence) == state


def test_a_protected_one_never_sleeps(keepup: Keepup) -> None:
    cadence = {"every": "100 days", "since": "2025-01-01", "protected": True}
    assert _state(keepup, 800, cadence=cadence) == "thirsty"


@pytest.mark.parametrize(
    ("days", "state"),
    [(0, "well"), (90, "well"), (91, "soon_thirsty"), (180, "soon_thirsty"), (400, "asleep")],
)
def test_without_a_cadence_by_the_last_touch(keepup: Keepup, days: int, state: str) -> None:
    assert _state(keepup, days) == state


@pytest.mark.parametrize(("days", "seedling"), [(0, True), (60, True), (61, False)])
def test_a_seedling_was_met_within_sixty_days(keepup: Keepup, days: int, *, seedling: bool) -> None:
    assert (_state(keepup, 0, met_on=_ago(days)) == "seedling") is seedling


def test_a_happy_moment_brings_a_tie_into_bloom(keepup: Keepup) -> None:
    tables = {
        "contacts": {
            "1": {"name": "Ana", "added_on": "2020-01-06", "cadence": {"every": "100 days"}}
        },
        "interactions": {"21": {"contact_ids": [1], "on": _ago(50), "channel": "call"}},
    }
    keepup.restore(tables)
    assert keepup("garden", "--json").json["items"][0]["state"] == "well"
    keepup.restore(
        tables | {"news": {"61": {"contact_ids": [1], "kind": "success", "on": _ago(10)}}}
    )
    assert keepup("garden", "--json").json["items"][0]["state"] == "in_bloom"


@pytest.mark.parametrize("field", ["archived", "deceased", "do_not_contact"])
def test_a_boundary_keeps_people_out_of_the_queue(keepup: Keepup, field: str) -> None:
    keepup.restore(
        {
            "contacts": {"1": {"name": "Ana", field: True, "cadence": {"every": "1 day"}}},
            "interactions": {"21": {"contact_ids": [1], "on": "2026-10-01", "channel": "call"}},
            "promises": {"41": {"contact_ids": [1], "text": "x", "due_on": "2026-11-01"}},
        }
    )
    assert keepup("due", "--json").json["nudges"] == []
