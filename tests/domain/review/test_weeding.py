"""G51, weeding: what is double, dead, put off three times, or without a cadence."""

from typing import Any

import pytest

from keepup_tui.domain.parts import Cadence, Email, Phone
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Answer, Contact
from keepup_tui.domain.review.duplicates import doubles
from keepup_tui.domain.review.weeding import Weed, weeds
from tests.domain.review.review_case import TEAM, ago, network, person, touch

YEARLY = Cadence(every=Period("1 year"))


def mailed(key: int, name: str, address: str, **fields: Any) -> Contact:
    return person(key, name, emails=(Email(address=address),), **fields)


def called(key: int, name: str, number: str) -> Contact:
    return person(key, name, phones=(Phone(number=number),))


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (mailed(1, "Ana Reyes", "a@x.org"), mailed(2, "Ana Soto", "A@X.org "), "mail"),
        (mailed(1, "Ana Reyes", "a@x.org"), mailed(2, "Ben Reyes", "a@x.org"), None),
        (mailed(1, "Ana", "a@x.org"), mailed(2, "Ana Reyes", "a@x.org"), "mail"),
        (called(1, "B. Okafor", "+351 912 345 678"), called(2, "Ben Okafor", "912345678"), "phone"),
        (called(1, "Ana Reyes", "1234"), called(2, "Ana Soto", "1234"), None),
        (person(1, "Ana Reyes"), person(2, "Reyes, Ana"), "name"),
        (person(1, "Chloé Martin"), person(2, "Chloe Martin"), "name"),
        (person(1, "Anna Reyes"), person(2, "Ana Reyes"), "name"),
        (person(1, "Ana Reyes"), person(2, "Ana Keller"), None),
        (person(1, "Ana"), person(2, "Ana"), None),
    ],
)
def test_doubles(one: Contact, other: Contact, shared: str | None) -> None:
    found = doubles([one, other])
    assert [(each.first, each.second, each.shared) for each in found] == (
        [(1, 2, shared)] if shared else []
    )


def kinds(*records: Any) -> list[tuple[str, tuple[int, ...]]]:
    return [(weed.kind, weed.contact_ids) for weed in found(*records)]


def found(*records: Any) -> tuple[Weed, ...]:
    return weeds(network(TEAM, *records))


def test_the_fuller_of_two_is_kept() -> None:
    pair = (person(1, "Ana Reyes", 91), person(2, "Anna Reyes", 91))
    assert kinds(*pair) == [("double", (1, 2))]
    assert kinds(*pair, touch(10, 3, 2)) == [("double", (2, 1))]


STALE = (Email(address="a@old.org", stale=True),)


@pytest.mark.parametrize(
    ("fields", "touched", "dead"),
    [
        ({"emails": STALE}, None, True),
        ({"emails": STALE}, 200, True),
        ({"emails": STALE}, 100, False),
        ({"emails": (*STALE, Email(address="a@new.org"))}, None, False),
        ({"emails": STALE, "phones": (Phone(number="912345678"),)}, None, False),
        ({"emails": STALE, "post": "Rua 1"}, None, False),
        ({}, None, False),
    ],
)
def test_dead_channels(fields: dict[str, Any], touched: int | None, dead: bool) -> None:
    rows = [touch(10, touched, 1)] if touched else []
    said = kinds(person(1, "Ana Reyes", 91, **fields), *rows)
    assert said == ([("dead", (1,))] if dead else [])


def snoozed(*verbs: Any, ref: str | None = "circles:91") -> list[Answer]:
    return [
        Answer(
            id=50 + place, contact_id=1, rule="cadence_due", ref=ref, verb=verb, on=ago(30 - place)
        )
        for place, verb in enumerate(verbs)
    ]


@pytest.mark.parametrize(
    ("verbs", "expected"),
    [
        (("snooze",) * 3, "2 months"),
        (("snooze",) * 2, None),
        (("snooze", "skip", "snooze", "snooze"), None),
        (("skip", "snooze", "snooze", "snooze"), "2 months"),
        (("snooze", "snooze", "snooze", "done"), None),
    ],
)
def test_put_off_three_times_is_looser(verbs: tuple[str, ...], expected: str | None) -> None:
    said = found(person(1, "Ana Reyes", 91), *snoozed(*verbs))
    assert [weed.proposal.every for weed in said] == ([expected] if expected else [])


def test_a_touch_since_ends_it_and_where_nothing_is_looser_it_is_archived() -> None:
    snoozes = snoozed("snooze", "snooze", "snooze")
    assert kinds(person(1, "Ana Reyes", 91), *snoozes, touch(10, 3, 1)) == []
    rare = person(1, "Ana Reyes", cadence=Cadence(every=Period("2 years")))
    (weed,) = found(rare, *snoozed("snooze", "snooze", "snooze", ref=None))
    assert (weed.kind, weed.proposal.act) == ("put_off", "archive")


@pytest.mark.parametrize(
    ("days", "every"),
    [
        ((), "1 year"),
        ((10,), "1 year"),
        ((5, 30, 55), "1 month"),
        ((5, 180), "6 months"),
        ((5, 700), "1 year"),
    ],
)
def test_without_a_cadence_the_years_say_how_often(days: tuple[int, ...], every: str) -> None:
    rows = [touch(10 + place, day, 1) for place, day in enumerate(reversed(days))]
    (weed,) = found(person(1, "Ana Reyes"), *rows)
    assert (weed.kind, weed.proposal.every) == ("loose", every)


@pytest.mark.parametrize(
    "fields",
    [
        {"cadence": YEARLY},
        {"archived": True},
        {"deceased": True},
        {"do_not_contact": True},
        {"met_on": ago(20)},
    ],
)
def test_nobody_is_weeded_who_has_a_cadence_rests_or_is_new(fields: dict[str, Any]) -> None:
    assert kinds(person(1, "Ana Reyes", **fields)) == []


@pytest.mark.parametrize(
    ("verb", "days", "there"), [("skip", 100, False), ("skip", 190, True), ("dismiss", 900, False)]
)
def test_what_was_left_rests(verb: Any, days: int, there: bool) -> None:
    left = Answer(id=50, contact_id=1, rule="weeding", ref="loose", verb=verb, on=ago(days))
    assert bool(kinds(person(1, "Ana Reyes"), left)) == there


def test_a_cadence_given_since_ends_it() -> None:
    given = Cadence(every=Period("2 months"), since=ago(3))
    snoozes = snoozed("snooze", "snooze", "snooze")
    assert kinds(person(1, "Ana Reyes", 91, cadence=given), *snoozes) == []
