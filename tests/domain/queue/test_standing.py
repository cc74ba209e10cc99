from datetime import date, timedelta
from random import Random

import pytest

from keepup_tui.domain.book import Book
from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import (
    Contact,
    Exchange,
    Goal,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    ShelfItem,
    Step,
)
from keepup_tui.domain.standing import Standing, standings
from tests.domain.queue.queue_case import TODAY, ago, answer, day, entered, network, person, talk

SLOTS = (
    "interactions",
    "exchanges",
    "promises",
    "milestones",
    "news",
    "steps",
    "plans",
    "goals",
    "notes",
    "repairs",
    "answers",
)


def ids(standing: Standing) -> dict[str, list[int]]:
    return {slot: [row.id for row in rows] for slot in SLOTS if (rows := getattr(standing, slot))}


def everything(first: int, on: date) -> list[Record]:
    """A record of every kind for contact 1, that happened on a day."""
    return [
        talk(first, on),
        Exchange(id=first, contact_ids=(1,), on=on, side="gave"),
        Promise(id=first, contact_ids=(1,), text="p", made_on=on),
        News(id=first, contact_ids=(1,), kind="success", on=on),
        Note(id=first, contact_id=1, kind="fact", text="f", made_on=on),
        Repair(id=first, contact_id=1, on=on, text="r"),
        answer(first, "skip", on),
    ]


def ahead(first: int, on: date) -> list[Record]:
    """A record of every kind that may lie ahead."""
    return [
        Milestone(id=first, contact_id=1, kind="other", date=PartialDate(on.isoformat())),
        Step(id=first, contact_id=1, due_on=on, intent="thanks"),
        Plan(id=first, contact_ids=(1,), on=on),
        Goal(id=first, contact_ids=(1,), text="g", next_check=on),
    ]


def of(*records: Record, on: date = TODAY) -> Standing:
    return network(person(1), *records, on=on).standings[1]


def test_what_happened_is_in_order_of_days_and_then_of_ids() -> None:
    rows = [*everything(7, ago(5)), *everything(8, ago(9)), *everything(9, ago(5))]
    assert all(found == [8, 7, 9] for found in ids(of(*rows)).values())
    assert len(ids(of(*rows))) == 7


def test_plans_and_steps_are_in_the_order_of_their_days() -> None:
    found = ids(of(*ahead(7, ago(-5)), *ahead(8, ago(-3))))
    assert found == {"milestones": [7, 8], "steps": [8, 7], "plans": [8, 7], "goals": [7, 8]}


def test_what_happens_later_is_left_out_but_what_may_lie_ahead() -> None:
    assert ids(of(*everything(7, ago(-1)))) == {}
    assert len(ids(of(*everything(7, TODAY)))) == 7
    assert len(ids(of(*ahead(7, ago(-99))))) == 4


def test_what_is_undated_comes_first() -> None:
    dated = [Promise(id=7, contact_ids=(1,), text="p", made_on=ago(3))]
    assert ids(of(*dated, Promise(id=8, contact_ids=(1,), text="p")))["promises"] == [8, 7]
    notes = [Note(id=n, contact_id=1, kind="need", text="n", made_on=on) for n, on in ((7, None),)]
    assert ids(of(*notes)) == {"notes": [7]}


CLOSING = [
    Exchange(id=7, contact_ids=(1,), on=ago(9), side="gave", outcome="helped", outcome_on=TODAY),
    Promise(id=7, contact_ids=(1,), text="p", made_on=ago(9), closed_on=TODAY, outcome="kept"),
    Step(id=7, contact_id=1, due_on=ago(2), intent="thanks", closed_on=TODAY),
    Step(id=7, contact_id=1, due_on=ago(2), intent="thanks", closed_on=TODAY, dropped=True),
    Plan(id=7, contact_ids=(1,), on=ago(2), closed_on=TODAY, outcome="happened"),
    Goal(id=7, contact_ids=(1,), text="g", closed_on=TODAY),
    Note(
        id=7,
        contact_id=1,
        kind="question",
        text="q",
        closed_on=TODAY,
        answer="yes",
        used_on=TODAY,
    ),
    Repair(id=7, contact_id=1, on=ago(9), text="r", settled_on=TODAY),
]


@pytest.mark.parametrize("row", CLOSING, ids=lambda row: type(row).__name__)
def test_what_closes_later_is_still_open(row: Record) -> None:
    closings = (
        "outcome_on", "outcome", "closed_on", "dropped", "answer", "used_on", "settled_on"
    )  # fmt: skip

    def left(standing: Standing) -> list[str]:
        (found,) = (rows[0] for slot in SLOTS if (rows := getattr(standing, slot)))
        return [name for name in closings if getattr(found, name, None)]

    assert left(of(row)) == [name for name in closings if getattr(row, name, None)]
    assert left(of(row, on=ago(1))) == []
    whole = network(person(1), row)
    assert left(whole.morning_of(whole.day).standings[1]) == []


def test_a_record_of_several_people_is_in_each_of_their_standings() -> None:
    whole = network(person(1), person(2), talk(9, ago(3), 1, 2, 3), talk(10, ago(2), 2))
    assert ids(whole.standings[1]) == {"interactions": [9]}
    assert ids(whole.standings[2]) == {"interactions": [9, 10]}
    assert set(whole.standings) == {1, 2}


def test_the_users_own_notes_and_news_stand_with_nobody() -> None:
    mine = [Note(id=7, kind="need", text="n"), News(id=8, kind="retired", on=ago(3))]
    whole = network(person(1), *mine)
    assert ids(whole.standings[1]) == {}
    assert whole.own_notes == (mine[0],)


def test_a_quiet_standing_is_the_mornings_too() -> None:
    ben = person(2)
    whole = network(person(1), ben, talk(9, ago(3), 1, 2), talk(10, TODAY, 2))
    morning = whole.morning_of(whole.day)
    assert morning.standings[1] is whole.standings[1]
    assert ids(morning.standings[2]) == {"interactions": [9]}
    assert morning.morning_of(whole.day) is morning


def test_what_was_entered_today_is_not_of_the_morning() -> None:
    new = Contact(id=entered(), name="New")
    backdated = talk(entered(TODAY, 1), ago(9))
    whole = network(person(1), new, backdated, *ahead(entered(TODAY, 2), ago(-3)))
    morning = whole.morning_of(whole.day)
    assert set(morning.standings) == {1}
    assert ids(morning.standings[1]) == {}
    assert ids(of(talk(entered(ago(1)), ago(9)))) == {"interactions": [entered(ago(1))]}


def test_the_morning_begins_at_the_rollover_hour() -> None:
    whole = network(person(1))
    first = whole.day.first_id
    before, after = talk(first - 1, ago(9)), talk(first, ago(9))
    whole = network(person(1), before, after)
    assert ids(whole.morning_of(whole.day).standings[1]) == {"interactions": [first - 1]}


def test_what_was_entered_by_a_later_clock_is_there_all_the_same() -> None:
    later = Contact(id=entered(ago(-9)), name="Later")
    whole = network(person(1), later, talk(entered(ago(-1)), ago(9)), talk(entered(), ago(9)))
    morning = whole.morning_of(whole.day)
    assert set(morning.standings) == {1, later.id}
    assert ids(morning.standings[1]) == {"interactions": [entered(ago(-1))]}
    assert ids(whole.monday.standings[1]) == {"interactions": [entered(ago(-1))]}


def test_own_notes_and_the_shelf_are_as_of_the_day() -> None:
    rows: list[Record] = [
        Note(id=7, kind="need", text="n", made_on=ago(5)),
        Note(id=8, kind="need", text="n", made_on=ago(5), closed_on=TODAY),
        Note(id=9, kind="need", text="n", made_on=ago(-1)),
        Note(id=entered(), kind="need", text="n"),
        Note(id=10, kind="need", text="n", closed_on=ago(1)),
        ShelfItem(id=7, title="t"),
        ShelfItem(id=8, title="t", closed_on=TODAY),
        ShelfItem(id=9, title="t", closed_on=ago(1)),
        ShelfItem(id=entered(), title="t"),
    ]
    whole = network(*rows)
    morning = whole.morning_of(whole.day)
    assert [note.id for note in whole.own_notes] == [7, entered()]
    assert [item.id for item in whole.shelf] == [7, entered()]
    assert [note.id for note in morning.own_notes] == [7, 8]
    assert [item.id for item in morning.shelf] == [7, 8]


def test_earlier_standings_equal_those_of_a_book_without_what_came_later() -> None:
    random = Random(7)
    records: list[Record] = [person(1), person(2), Contact(id=entered(), name="New")]
    for number in range(300):
        on = ago(random.randint(-3, 12))
        day_of_entry = ago(random.choice([0, 0, 1, 4, 20]))
        record = random.choice(everything(1, on) + ahead(1, on) + CLOSING)
        fields = {name: getattr(record, name) for name in record.__struct_fields__}
        fields["id"] = entered(day_of_entry, number)
        if "closed_on" in fields and random.random() < 0.5:
            fields["closed_on"] = ago(random.randint(-2, 6))
        records.append(type(record)(**fields))
    whole = network(*records)
    for back in (0, 1, 2, 9):
        before = day(ago(back))
        kept = [record for record in records if record.id < before.first_id]
        expected = standings(Book.of(kept), ago(back + 1))
        found = whole.morning_of(before).standings
        assert set(found) == set(expected)
        for key, standing in found.items():
            assert standing.today == ago(back)
            for slot in SLOTS:
                assert getattr(standing, slot) == getattr(expected[key], slot)


def test_a_network_keeps_what_it_worked_out() -> None:
    asked: list[Network] = []

    def count(network: Network) -> int:
        asked.append(network)
        return len(asked)

    whole = network(person(1), talk(9, TODAY))
    morning = whole.morning_of(whole.day)
    assert [whole.kept(count), whole.kept(count), morning.kept(count)] == [1, 1, 2]
    assert [whole.shared(len_of), morning.shared(len_of)] == [1, 1]
    assert whole.monday.today == TODAY - timedelta(days=2)


def len_of(network: Network) -> int:
    return len(network.standings)
