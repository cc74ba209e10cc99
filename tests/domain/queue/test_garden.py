import pytest

from keepup_tui.domain.garden import plant
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.records import Contact, Milestone, News, Record
from tests.domain.queue.queue_case import ago, network, person, talk


def state(ana: Contact, *records: Record) -> str:
    whole = network(ana, *records)
    return plant(whole.standings[1], whole)


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (24, "in_bloom"),
        (25, "well"),
        (79, "well"),
        (80, "soon_thirsty"),
        (99, "soon_thirsty"),
        (100, "thirsty"),
        (300, "thirsty"),
        (301, "asleep"),
    ],
)
def test_with_a_cadence_it_goes_by_r(days: int, found: str) -> None:
    assert state(person(1, "100 days"), talk(9, ago(days))) == found


@pytest.mark.parametrize(
    ("days", "found"),
    [(0, "well"), (90, "well"), (91, "soon_thirsty"), (180, "soon_thirsty"), (181, "asleep")],
)
def test_without_one_by_the_last_touch(days: int, found: str) -> None:
    assert state(person(1), talk(9, ago(days))) == found


def test_never_touched_and_without_a_cadence_it_sleeps() -> None:
    assert state(person(1)) == "asleep"
    assert state(person(1, added_on=ago(9))) == "asleep"


@pytest.mark.parametrize(("met", "found"), [(0, "seedling"), (60, "seedling"), (61, "thirsty")])
def test_whom_you_met_within_sixty_days_is_a_seedling(met: int, found: str) -> None:
    assert state(person(1, "1 week", met_on=ago(met), added_on=ago(met))) == found


RECENT = talk(9, ago(50))


@pytest.mark.parametrize(
    ("moment", "found"),
    [
        (News(id=20, contact_ids=(1,), kind="success", on=ago(14)), "in_bloom"),
        (News(id=20, contact_ids=(1,), kind="promoted", on=ago(1)), "in_bloom"),
        (News(id=20, contact_ids=(1,), kind="success", on=ago(15)), "well"),
        (News(id=20, contact_ids=(1,), kind="setback", on=ago(1)), "well"),
        (Milestone(id=20, contact_id=1, kind="birthday", date=PartialDate("--11-20")), "in_bloom"),
        (Milestone(id=20, contact_id=1, kind="birthday", date=PartialDate("--11-01")), "well"),
        (Milestone(id=20, contact_id=1, kind="birthday", date=PartialDate("--11-30")), "well"),
    ],
)
def test_a_happy_moment_blooms_for_two_weeks(moment: Record, found: str) -> None:
    assert state(person(1, "100 days"), RECENT, moment) == found
    assert state(person(1, "40 days"), RECENT, moment) == "thirsty"
