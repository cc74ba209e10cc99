"""G09: half-known dates, a lead per kind, 29 February, and once per occurrence."""

import pytest

from tests.guide.guiding import Guide

ANA = {"name": "Ana Reyes", "added_on": "2025-06-02"}
TIE = {"contact_ids": [1], "on": "2025-07-07", "channel": "call"}


def marked(guide: Guide, kind: str, date: str, **fields: object) -> None:
    milestone = {"contact_id": 1, "kind": kind, "date": date, **fields}
    guide.given(contacts={1: ANA}, interactions={9: TIE}, milestones={10: milestone})


def days(guide: Guide, *days: str) -> list[str]:
    return guide.seen("Ana Reyes", "milestone", *days)


def test_a_birthday_opens_a_day_before_and_is_belated_for_two_weeks(guide: Guide) -> None:
    marked(guide, "birthday", "1984-11-26")
    asked = ("2026-11-24", "2026-11-25", "2026-11-26", "2026-12-10", "2026-12-11")
    assert days(guide, *asked) == ["2026-11-25", "2026-11-26", "2026-12-10"]
    reason = guide.shown("Ana Reyes", "milestone", "2026-11-25")
    assert reason["practice"] == "G09"
    assert reason["ref"] == "milestones:10:2026-11-26"
    assert reason["since"] == "2026-11-25"
    assert "birthday" in reason["text"].lower()
    row = guide.row("Ana Reyes", "2026-11-25")
    assert (row["band"], row["due_on"]) == (1, "2026-11-26")


def test_it_does_not_wait_for_a_working_day(guide: Guide) -> None:
    marked(guide, "birthday", "--11-29")
    assert days(guide, "2026-11-27", "2026-11-28", "2026-11-29") == ["2026-11-28", "2026-11-29"]


@pytest.mark.parametrize("kind", ["wedding", "launch", "project_end", "other"])
def test_the_others_open_on_their_day(guide: Guide, kind: str) -> None:
    marked(guide, kind, "2026-11-26")
    assert days(guide, "2026-11-24", "2026-11-25", "2026-11-26")[0] == "2026-11-26"


def test_a_lead_of_its_own(guide: Guide) -> None:
    marked(guide, "launch", "2026-11-26", lead_days=5)
    assert days(guide, "2026-11-20", "2026-11-21") == ["2026-11-21"]


def test_what_recurs_comes_back_and_what_does_not_stays_away(guide: Guide) -> None:
    for kind in ("birthday", "work_anniversary", "wedding"):
        marked(guide, kind, "2010-11-26")
        assert days(guide, "2026-11-26", "2027-11-26") == ["2026-11-26", "2027-11-26"]
    for kind in ("project_end", "launch", "other"):
        marked(guide, kind, "2026-11-26")
        assert days(guide, "2026-11-26", "2027-11-26") == ["2026-11-26"]
        marked(guide, kind, "2010-11-26")
        assert days(guide, "2026-11-26") == []


def test_what_is_once_and_has_no_year_is_the_first_after_the_contact_was_added(
    guide: Guide,
) -> None:
    marked(guide, "project_end", "--11-26")
    assert days(guide, "2025-11-26", "2026-11-26") == ["2025-11-26"]


def test_a_month_alone_is_its_first_working_day_and_a_year_alone_never(guide: Guide) -> None:
    marked(guide, "work_anniversary", "2019-11")
    assert days(guide, "2026-10-30", "2026-11-01", "2026-11-02") == ["2026-11-02"]
    marked(guide, "birthday", "--08")
    assert days(guide, "2026-07-31", "2026-08-01", "2026-08-03")[-1] == "2026-08-03"
    marked(guide, "birthday", "1984")
    assert days(guide, "2026-01-01", "2026-11-25") == []


def test_the_29th_of_february_is_the_28th_in_other_years(guide: Guide) -> None:
    marked(guide, "work_anniversary", "2016-02-29")
    assert days(guide, "2027-02-27", "2027-02-28") == ["2027-02-28"]
    assert days(guide, "2028-02-28", "2028-02-29") == ["2028-02-29"]


def test_done_closes_this_occurrence_alone(guide: Guide) -> None:
    marked(guide, "birthday", "--11-26")
    guide.answer("Ana", "done", on="2026-11-25")
    assert days(guide, "2026-11-26", "2026-11-30", "2027-11-25") == ["2027-11-25"]


def test_a_touch_closes_it_on_the_day_and_a_congratulation_before(guide: Guide) -> None:
    marked(guide, "birthday", "--11-26")
    guide.log("called Ana", on="2026-11-25")
    assert days(guide, "2026-11-26") == ["2026-11-26"]
    guide.log("called Ana", on="2026-11-27")
    assert days(guide, "2026-11-28", "2026-11-30") == []
    marked(guide, "birthday", "--11-26")
    guide.log("congratulated Ana by mail", on="2026-11-25")
    assert days(guide, "2026-11-26", "2026-11-30") == []


def test_it_needs_a_tie(guide: Guide) -> None:
    birthday = {10: {"contact_id": 1, "kind": "birthday", "date": "--11-26"}}
    guide.given(contacts={1: ANA}, milestones=birthday)
    assert days(guide, "2026-11-26") == []
    guide.given(contacts={1: {**ANA, "cadence": {"every": "1 year"}}}, milestones=birthday)
    assert days(guide, "2026-11-26") == ["2026-11-26"]
    note = {"contact_id": 1, "kind": "fact", "text": "plays the cello"}
    guide.given(contacts={1: ANA}, notes={9: note}, milestones=birthday)
    assert days(guide, "2026-11-26") == ["2026-11-26"]
    guide.given(
        contacts={1: {**ANA, "circles": [{"id": 8}]}},
        circles={8: {"name": "Alumni"}},
        milestones=birthday,
    )
    assert days(guide, "2026-11-26") == ["2026-11-26"]


def test_never_belated_from_before_the_contact_was_added(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "added_on": "2026-11-24"}},
        notes={9: {"contact_id": 1, "kind": "fact", "text": "plays the cello"}},
        milestones={10: {"contact_id": 1, "kind": "birthday", "date": "--11-20"}},
    )
    assert days(guide, "2026-11-25") == []


def test_a_work_anniversary_ends_with_the_work(guide: Guide) -> None:
    marked(guide, "work_anniversary", "2019-11-26", until="2026-08")
    assert days(guide, "2025-11-26", "2026-11-26") == ["2025-11-26"]


def test_good_wishes_from_before_it_opened_are_not_for_it(guide: Guide) -> None:
    marked(guide, "birthday", "--11-26")
    guide.log("congratulated Ana by mail on the new flat", on="2026-11-24")
    assert days(guide, "2026-11-25", "2026-11-26") == ["2026-11-25", "2026-11-26"]


def test_belated_it_says_so(guide: Guide) -> None:
    marked(guide, "birthday", "--11-23")
    assert "birthday" in guide.shown("Ana Reyes", "milestone", "2026-11-30")["text"]
    on_the_day = guide.shown("Ana Reyes", "milestone", "2026-11-23")["text"]
    assert guide.shown("Ana Reyes", "milestone", "2026-11-30")["text"] != on_the_day
    row = guide.row("Ana Reyes", "2026-11-30")
    assert row["due_on"] == "2026-11-23"


def test_two_dates_are_one_row_and_each_has_its_reason(guide: Guide) -> None:
    birthday = {"contact_id": 1, "kind": "birthday", "date": "--11-26"}
    launch = {"contact_id": 1, "kind": "launch", "date": "2026-11-26", "label": "the atlas"}
    guide.given(contacts={1: ANA}, interactions={9: TIE}, milestones={10: birthday, 11: launch})
    assert guide.rules("Ana Reyes", "2026-11-26")[:2] == ["milestone", "milestone"]
    guide.answer("Ana", "done", on="2026-11-26")
    assert guide.people("2026-11-27") == []


def test_dismissed_it_is_gone_for_this_time_alone(guide: Guide) -> None:
    marked(guide, "birthday", "--11-26")
    ref = guide.shown("Ana Reyes", "milestone", "2026-11-25")["ref"]
    guide.answer("Ana", "dismiss", "--rule", "milestone", "--ref", ref, on="2026-11-25")
    assert days(guide, "2026-11-26", "2027-11-26") == ["2027-11-26"]
    guide.answer("Ana", "dismiss", "--rule", "milestone", "--ref", "*", on="2026-11-25")
    assert days(guide, "2027-11-26", "2028-11-27") == []
