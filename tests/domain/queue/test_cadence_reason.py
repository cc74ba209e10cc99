import pytest

from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Reason, Touch
from keepup_tui.domain.records import Contact, Record
from keepup_tui.domain.rules import RULES, cadence_due
from tests.domain.queue.queue_case import TODAY, ago, cadence, circle, member, network, person, talk


def reasons(ana: Contact, *records: Record) -> tuple[Reason, ...]:
    whole = network(ana, *records)
    return cadence_due.RULE.find(whole.standings[1], whole)


def test_it_opens_on_its_due_date() -> None:
    assert reasons(person(1, "10 days"), talk(9, ago(9))) == ()
    (reason,) = reasons(person(1, "10 days"), talk(9, ago(10)))
    assert (reason.since, reason.due_on, reason.ref) == (TODAY, TODAY, None)
    assert reasons(person(1), talk(9, ago(100))) == ()


def test_each_due_circle_is_a_reason_of_its_own() -> None:
    circles = [circle(5, "1 week"), circle(6, "1 month"), circle(7, "1 year")]
    found = reasons(member(1, 5, 6, 7), *circles, talk(9, ago(40)))
    assert [reason.ref for reason in found] == ["circles:5", "circles:6"]
    assert [reason.about.circle_id for reason in found] == [5, 6]


@pytest.mark.parametrize(
    ("fixed", "practice"),
    [
        ({}, "G01"),
        ({"channel": "email"}, "G11"),
        ({"channel": "email", "strict": True}, "G11"),
        ({"channel": "email", "cadence": cadence("1 week", protected=True)}, "G15"),
    ],
)
def test_the_practice_it_comes_from(fixed: dict[str, object], practice: str) -> None:
    last = talk(9, ago(40), channel="email")
    (reason,) = reasons(member(1, 5), circle(5, "1 week", **fixed), last)
    assert (reason.practice, reason.band) == (practice, 1 if practice == "G15" else 2)
    assert reason.channel == fixed.get("channel")
    assert reason.closes == Touch(channel="email" if fixed.get("strict") else None)


def test_what_the_sentence_is_made_of() -> None:
    last = talk(9, ago(40), channel="call", intent="ask")
    (reason,) = reasons(person(1, "1 week"), last)
    about = reason.about
    assert (about.on, about.days, about.period) == (ago(40), 33, Period("1 week"))
    assert (about.channel, about.intent, about.record_id) == ("call", "ask", 9)
    assert not about.calendar
    quarterly = person(1, cadence=cadence("3 months", mode="calendar"))
    assert reasons(quarterly, talk(9, ago(100)))[0].about.calendar
    (never,) = reasons(person(1, "1 week"))
    assert (never.about.on, never.about.record_id) == (None, None)


@pytest.mark.parametrize(
    ("said", "proposed"),
    [
        ([], "catch_up"),
        ([None], "catch_up"),
        (["catch_up"], "share"),
        (["share"], "catch_up"),
        (["update"], "catch_up"),
        (["ask"], "give"),
        (["catch_up", "ask"], "give"),
        (["ask", "catch_up"], "share"),
        (["ask", "ask", "give"], "share"),
        (["ask", "catch_up", "ask", "catch_up"], "give"),
        (["ask", "ask", "share", "share", "share", "share"], "catch_up"),
    ],
)
def test_another_purpose_is_proposed_than_the_last(said: list[str | None], proposed: str) -> None:
    rows = [talk(9 + n, ago(90 - n), intent=intent) for n, intent in enumerate(said)]
    (reason,) = reasons(person(1, "1 week"), *rows)
    assert reason.intent == proposed


def test_the_rules_stand_in_the_order_of_the_contract() -> None:
    names = [rule.name for rule in RULES]
    assert names[:4] == ["repair", "setback", "promise_due", "reply_owed"]
    assert len(set(names)) == len(names) == 26
    assert [rule.band for rule in RULES] == sorted(rule.band for rule in RULES)
    assert all(rule.find.__module__.endswith(f"rules.{rule.name}") for rule in RULES)
