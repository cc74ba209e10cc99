"""G20, G26, G27, G34, G50, G53: what a year of a tie suggests."""

from collections.abc import Sequence
from types import ModuleType

import pytest
from msgspec.structs import replace

from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Acknowledge, Ask
from keepup_tui.domain.records import Circle, Contact, Interaction, Record
from keepup_tui.domain.rules import (
    appreciation,
    be_useful,
    channel_rut,
    circle_shift,
    event_only,
    feedback,
)
from tests.rules.rule_case import ANA, WEEKLY, ago, answered, exchanged, met, reasons, refs, said

ONE = ["contacts:1"]


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([WEEKLY], ONE),
        ([ANA], []),
        ([ANA, said(300), said(10, number=901)], ONE),
        ([replace(WEEKLY, added_on=ago(365))], ONE),
        ([replace(WEEKLY, added_on=ago(364))], []),
        ([WEEKLY, exchanged(365, "gave", "appreciation")], ONE),
        ([WEEKLY, exchanged(364, "gave", "appreciation")], []),
        ([WEEKLY, exchanged(9, "received", "appreciation")], ONE),
        ([WEEKLY, exchanged(9, "gave", "advice")], ONE),
        ([WEEKLY, exchanged(900, "gave", "appreciation"), exchanged(9, "gave", number=701)], ONE),
    ],
)
def test_appreciation_is_given_once_a_year(records: list[Record], expected: list[str]) -> None:
    assert refs(appreciation, *records) == expected


def test_appreciation_says_when_it_was_last_told() -> None:
    (found,) = reasons(appreciation, WEEKLY, exchanged(400, "gave", "appreciation"))
    assert (found.band, found.practice, found.since) == (4, "G26", ago(35))
    assert (found.about.on, found.closes) == (ago(400), Acknowledge("contacts:1", "appreciation"))


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([WEEKLY], ONE),
        ([ANA], []),
        ([replace(WEEKLY, added_on=ago(182))], ONE),
        ([replace(WEEKLY, added_on=ago(181))], []),
        ([WEEKLY, said(182, intent="ask")], ONE),
        ([WEEKLY, said(181, intent="ask")], []),
        ([WEEKLY, said(181, intent="ask", direction="from_them")], ONE),
        ([WEEKLY, said(9, intent="ask"), exchanged(9, "asked", interaction_id=900)], ONE),
        ([WEEKLY, answered(9, "be_useful", "contacts:1")], []),
        ([WEEKLY, answered(182, "be_useful", "contacts:1")], ONE),
        ([WEEKLY, answered(9, "appreciation", "contacts:1")], ONE),
    ],
)
def test_how_to_be_useful_is_asked_twice_a_year(records: list[Record], expected: list[str]) -> None:
    assert refs(be_useful, *records) == expected


def test_be_useful_opens_half_a_year_after_it_was_last_asked() -> None:
    (found,) = reasons(be_useful, WEEKLY, said(200, intent="ask"))
    assert (found.since, found.about.on) == (ago(200 - 182), ago(200))


def test_be_useful_offers_without_asking_for_anything() -> None:
    (found,) = reasons(be_useful, WEEKLY)
    assert (found.band, found.practice, found.intent) == (4, "G20", "give")
    assert found.closes == Acknowledge("contacts:1")


ASKED = exchanged(14, "asked", "feedback", text="my talk")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([WEEKLY, ASKED], ["exchanges:700"]),
        ([WEEKLY, exchanged(13, "asked", "feedback")], []),
        ([WEEKLY, exchanged(40, "asked", "advice")], []),
        ([ANA, ASKED], []),
        ([WEEKLY, ASKED, exchanged(2, "received", "feedback", number=701)], []),
        ([WEEKLY, ASKED, exchanged(2, "received", "advice", number=701)], ["exchanges:700"]),
        ([WEEKLY, ASKED, exchanged(2, "gave", "feedback", number=701)], ["exchanges:700"]),
        ([WEEKLY, ASKED, exchanged(20, "received", "feedback", number=701)], ["exchanges:700"]),
        ([WEEKLY, ASKED, exchanged(2, "asked", "feedback", number=701)], []),
    ],
)
def test_feedback_asked_for_and_not_received(records: list[Record], expected: list[str]) -> None:
    assert refs(feedback, *records) == expected


def test_feedback_says_what_it_was_asked_about() -> None:
    (found,) = reasons(feedback, WEEKLY, ASKED)
    assert (found.band, found.practice, found.about.text) == (4, "G27", "my talk")
    assert found.closes == Acknowledge("exchanges:700")


def year_of(channels: Sequence[str | None], gap: int = 60, **fields: object) -> list[Interaction]:
    """Meetings with Ana, `gap` days apart, the last one 30 days ago."""
    return [
        met(30 + gap * number, number=500 - number, channel=channel, **fields)
        for number, channel in enumerate(channels)
    ]


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([WEEKLY, *year_of(["event"] * 4)], ONE),
        ([WEEKLY, *year_of(["event"] * 3)], []),
        ([WEEKLY, *year_of(["event"] * 3), met(365, number=1, channel="event")], ONE),
        ([WEEKLY, *year_of(["event"] * 3), met(366, number=1, channel="event")], []),
        ([ANA, *year_of(["event"] * 4)], []),
        ([WEEKLY, *year_of(["event"] * 4, gap=120)], []),
        ([WEEKLY, *year_of(["event", "event", "event", "call", "event"])], []),
        ([WEEKLY, *year_of(["call", "event", "event", "event", "event"])], []),
        ([WEEKLY, *year_of(["event"] * 4), met(400, number=1, channel="call")], ONE),
        ([WEEKLY, *year_of(["event"] * 4), said(9, channel="call")], []),
        ([WEEKLY, *year_of(["event"] * 4, broadcast=True)], []),
        ([WEEKLY, *year_of(["in_person"] * 4, event="Book fair")], ONE),
    ],
)
def test_a_tie_that_lives_at_events_alone(records: list[Record], expected: list[str]) -> None:
    assert refs(event_only, *records) == expected


def test_event_only_asks() -> None:
    (found,) = reasons(event_only, WEEKLY, *year_of(["event"] * 4))
    assert (found.band, found.practice) == (4, "G34")
    assert (found.closes, found.about.on) == (Ask(("yes", "no"), quiet=("no",)), ago(30))
    assert (found.since, found.about.count) == (ago(30), 4)
    often = reasons(event_only, WEEKLY, *year_of(["event"] * 6))[0]
    assert often.since == ago(30 + 2 * 60)


PENPALS = Circle(id=9, name="Pen pals", channel="email")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([*year_of(["email"] * 4)], ONE),
        ([*year_of(["email"] * 3)], []),
        ([*year_of(["email"] * 3), met(365, number=1, channel="email")], ONE),
        ([*year_of(["email"] * 3), met(366, number=1, channel="email")], []),
        ([*year_of(["email"] * 4, gap=120)], []),
        ([*year_of(["email"] * 3 + ["call"])], []),
        ([*year_of(["email"] * 9 + ["call"], gap=20)], []),
        ([*year_of(["email"] * 10 + ["call"], gap=20)], ONE),
        ([*year_of([None] * 4)], []),
        ([*year_of(["email"] * 4, direction="from_them")], []),
        ([PENPALS, replace(ANA, circles=(Membership(id=9),)), *year_of(["email"] * 4)], []),
        ([PENPALS, replace(ANA, circles=(Membership(id=9),)), *year_of(["call"] * 4)], ONE),
    ],
)
def test_a_year_through_one_channel(records: list[Record], expected: list[str]) -> None:
    assert refs(channel_rut, *records) == expected


@pytest.mark.parametrize(
    ("channels", "rut", "other"),
    [((), "email", "call"), ((), "call", "in_person"), (("call", "video"), "call", "video")],
)
def test_channel_rut_proposes_another_way(channels: tuple[str, ...], rut: str, other: str) -> None:
    ana = Contact(id=1, name="Ana", channels=channels)  # type: ignore[arg-type]
    (found,) = reasons(channel_rut, ana, *year_of([rut] * 4))
    assert (found.band, found.practice, found.closes) == (
        4,
        "G53",
        Ask(("yes", "no"), quiet=("no",)),
    )
    assert (found.about.channel, found.channel) == (rut, other)


def circle(number: int, every: str | None) -> Circle:
    cadence = Cadence(every=Period(every)) if every else None
    return Circle(id=number, name=f"Every {every}", cadence=cadence)


MONTH, QUARTER, YEAR = circle(61, "1 month"), circle(62, "3 months"), circle(63, "1 year")
NEVER = circle(64, None)


def member(*ids: int) -> Contact:
    return Contact(id=1, name="Ana", circles=tuple(Membership(id=number) for number in ids))


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        (
            [MONTH, QUARTER, YEAR, NEVER, member(62), *year_of(["call"] * 8, gap=30)],
            [(61, 62)],
        ),
        ([MONTH, QUARTER, YEAR, member(62), *year_of(["call"] * 6, gap=50)], []),
        ([QUARTER, YEAR, member(62), *year_of(["call"] * 8, gap=30)], []),
        ([MONTH, QUARTER, YEAR, member(63), *year_of(["call"] * 5, gap=80)], [(62, 63)]),
        ([MONTH, QUARTER, YEAR, member(63), *year_of(["call"] * 9, gap=40)], [(61, 63)]),
        ([MONTH, QUARTER, YEAR, member(61), *year_of(["call"] * 5, gap=70)], [(62, 61)]),
        ([MONTH, member(61), *year_of(["call"] * 5, gap=70)], []),
        ([MONTH, QUARTER, YEAR, member(61), *year_of(["call"] * 5, gap=50)], []),
        ([MONTH, QUARTER, YEAR, member(62), *year_of(["call"] * 3, gap=30)], []),
        ([MONTH, QUARTER, YEAR, member(62), *year_of(["event"] * 8, gap=30)], []),
        ([MONTH, QUARTER, YEAR, member(61, 63), *year_of(["call"] * 11, gap=30)], []),
        ([MONTH, QUARTER, YEAR, NEVER, member(64), *year_of(["call"] * 8, gap=30)], []),
        ([MONTH, QUARTER, YEAR, member(), *year_of(["call"] * 8, gap=30)], []),
        ([MONTH, QUARTER, member(62), *year_of(["call"] * 4, gap=0)], [(61, 62)]),
        ([QUARTER, MONTH, member(99), *year_of(["call"] * 8, gap=30)], []),
    ],
)
def test_the_circle_that_would_fit(records: list[Record], expected: list[tuple[int, int]]) -> None:
    found = [(one.about.circle_id, one.about.record_id) for one in reasons(circle_shift, *records)]
    assert found == expected
    assert refs(circle_shift, *records) == [f"circles:{home}" for _, home in expected]


@pytest.mark.parametrize(
    ("home", "gap", "kind", "target"), [(62, 30, "closer", 61), (61, 70, "looser", 62)]
)
def test_circle_shift_says_which_way(home: int, gap: int, kind: str, target: int) -> None:
    (found,) = reasons(circle_shift, MONTH, QUARTER, member(home), *year_of(["call"] * 5, gap=gap))
    assert (found.band, found.practice, found.closes) == (
        4,
        "G50",
        Ask(("yes", "no"), quiet=("yes", "no")),
    )
    assert (found.about.kind, found.about.circle_id, found.about.record_id) == (kind, target, home)
    assert found.about.days == gap


@pytest.mark.parametrize(
    "module", [appreciation, be_useful, channel_rut, circle_shift, event_only, feedback]
)
def test_a_no_rests_half_a_year(module: ModuleType) -> None:
    assert module.RULE.rest == 182
