"""Whole small networks, as Hypothesis draws them."""

from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import (
    Answer,
    Contact,
    Exchange,
    Interaction,
    Leave,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    Setting,
    Step,
)
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.terms import (
    CHANNELS,
    INTENTS,
    MILESTONE_KINDS,
    NEWS_KINDS,
    WEEKDAYS,
    AnswerVerb,
    Direction,
    ExchangeKind,
    Importance,
    NoteKind,
    Side,
)
from tests.domain.queue.queue_case import TODAY, ago, cadence, circle, entered

PEOPLE = range(1, 9)
PERIODS = ("1 day", "1 week", "10 days", "1 month", "91 days", "3 months", "6 months", "1 year")
CALENDAR = ("1 week", "1 month", "3 months", "6 months", "1 year")

days = st.integers(-20, 500).map(ago)
past_days = st.integers(0, 500).map(ago)
some_id = st.integers(1, 9)
some_ids = st.lists(some_id, min_size=1, max_size=3, unique=True).map(tuple)


def one_of(kind: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(kind))


cadences = st.one_of(
    st.none(),
    st.builds(
        cadence,
        st.sampled_from(PERIODS),
        protected=st.booleans(),
        since=st.none() | past_days,
    ),
    st.builds(cadence, st.sampled_from(CALENDAR), mode=st.just("calendar")),
)


def contacts(contact_id: int) -> st.SearchStrategy[Contact]:
    return st.builds(
        Contact,
        id=st.just(contact_id),
        name=st.just(f"P{contact_id}"),
        added_on=past_days,
        met_on=st.none() | past_days,
        cadence=cadences,
        circles=st.lists(
            st.builds(Membership, id=st.integers(100, 103), since=st.none() | past_days), max_size=2
        ).map(tuple),
        importance=one_of(Importance),
        household=st.sampled_from([None, None, "Reyes"]),
        organisation=st.sampled_from([None, None, "Acme"]),
        quiet_days=st.lists(st.sampled_from(WEEKDAYS), max_size=2, unique=True).map(tuple),
        interests=st.sampled_from([(), ("sailing",)]),
        archived=st.sampled_from([False] * 7 + [True]),
        deceased=st.sampled_from([False] * 7 + [True]),
        do_not_contact=st.sampled_from([False] * 7 + [True]),
    )


circles = st.tuples(
    *(
        st.builds(
            circle,
            st.just(number),
            st.none(),
            cadence=cadences,
            channel=st.none() | st.sampled_from(CHANNELS),
            strict=st.booleans(),
            importance=one_of(Importance),
        )
        for number in range(100, 103)
    )
)

interactions = st.builds(
    Interaction,
    contact_ids=some_ids,
    on=days,
    channel=st.none() | st.sampled_from(CHANNELS),
    direction=one_of(Direction),
    intent=st.none() | st.sampled_from(INTENTS),
    broadcast=st.sampled_from([False, False, False, True]),
    awaits_reply=st.booleans(),
)
answers = st.builds(
    Answer,
    contact_id=some_id,
    rule=st.sampled_from([rule.name for rule in RULES]),
    ref=st.sampled_from([None, None, "*", "circles:100", "circles:101"]),
    verb=one_of(AnswerVerb),
    on=days,
    until=st.none() | days,
)
others = st.one_of(
    st.builds(
        Promise,
        contact_ids=some_ids,
        text=st.just("p"),
        due_on=st.none() | days,
        made_on=st.none() | days,
        closed_on=st.none() | days,
    ),
    st.builds(Plan, contact_ids=some_ids, on=days, closed_on=st.none() | days),
    st.builds(News, contact_ids=some_ids, kind=st.sampled_from(NEWS_KINDS), on=days),
    st.builds(
        Step,
        contact_id=some_id,
        due_on=days,
        intent=st.sampled_from(INTENTS),
        closed_on=st.none() | days,
    ),
    st.builds(
        Milestone,
        contact_id=some_id,
        kind=st.sampled_from(MILESTONE_KINDS),
        date=days.map(lambda day: PartialDate.of(None, day.month, day.day)),
    ),
    st.builds(Repair, contact_id=some_id, on=days, text=st.just("r")),
    st.builds(
        Exchange,
        contact_ids=some_ids,
        on=days,
        side=one_of(Side),
        kind=st.none() | one_of(ExchangeKind),
    ),
    st.builds(
        Note, contact_id=st.none() | some_id, kind=one_of(NoteKind), text=st.just("a boat trip")
    ),
    st.builds(
        lambda day, length: Leave(from_=day, to=min(date.max, ago((TODAY - day).days - length))),
        days,
        st.integers(0, 40),
    ),
)


@st.composite
def networks(draw: st.DrawFn, people: range = PEOPLE, most: int = 30) -> list[Record]:
    """A few people and everything that happened, with ids of a midday long ago."""
    records: list[Record] = [draw(contacts(number)) for number in people]
    records += draw(circles)
    loose: list[Any] = draw(st.lists(interactions, max_size=most))
    loose += draw(st.lists(answers, max_size=most // 3))
    loose += draw(st.lists(others, max_size=most // 2))
    for number, record in enumerate(loose):
        fields = {name: getattr(record, name) for name in record.__struct_fields__}
        records.append(type(record)(**{**fields, "id": entered(ago(600), number)}))
    if draw(st.booleans()):
        records.append(Setting(id=900, key="cap", value=draw(st.integers(1, 6))))
    return records
