"""G11: a circle's cadence with its channel, by the calendar; where strict, a call is no mail."""

from tests.guide.guiding import Guide

MENTORS = {
    "name": "Old mentors",
    "cadence": {"every": "3 months", "mode": "calendar"},
    "channel": "email",
    "strict": True,
}
ANA = {"name": "Ana Reyes", "added_on": "2024-09-02", "circles": [{"id": 5}]}
MAIL = {"contact_ids": [1], "on": "2026-08-10", "channel": "email", "direction": "from_me"}


def mentored(guide: Guide, **circle: object) -> None:
    guide.given(contacts={1: ANA}, circles={5: {**MENTORS, **circle}}, interactions={9: MAIL})


def test_it_falls_due_on_the_first_working_day_of_the_quarter(guide: Guide) -> None:
    mentored(guide)
    assert guide.seen("Ana Reyes", "cadence_due", "2026-09-30", "2026-10-01") == ["2026-10-01"]
    reason = guide.shown("Ana Reyes", "cadence_due", "2026-10-01")
    assert (reason["practice"], reason["ref"]) == ("G11", "circles:5")
    assert "quarter" in reason["text"]
    row = guide.row("Ana Reyes", "2026-10-01")
    assert (row["band"], row["channel"]) == (2, "email")


def test_a_quarter_that_begins_at_a_weekend(guide: Guide) -> None:
    guide.given(
        contacts={1: ANA},
        circles={5: MENTORS},
        interactions={9: {**MAIL, "on": "2027-02-08"}, 10: {**MAIL, "on": "2027-05-04"}},
    )
    # 1 July 2028 is a Saturday, so the third quarter begins to ask on Monday, the 3rd.
    guide.log("mailed Ana", on="2028-05-02")
    assert guide.why("Ana", "2028-07-04")["due_on"] == "2028-07-03"


def test_a_mail_anywhere_in_the_quarter_satisfies_it_and_a_call_does_not(guide: Guide) -> None:
    mentored(guide)
    guide.log("called Ana", on="2026-10-05")
    assert "cadence_due" in guide.rules("Ana Reyes", "2026-10-06")
    guide.log("mailed Ana", on="2026-10-06")
    days = ("2026-10-07", "2026-12-31", "2027-01-01")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2027-01-01"]


def test_where_it_is_not_strict_a_call_counts(guide: Guide) -> None:
    mentored(guide, strict=False)
    guide.log("called Ana", on="2026-10-05")
    assert guide.reason("Ana Reyes", "cadence_due", "2026-10-06") is None


def test_once_missed_it_stays_due_since_the_first_missed_quarter(guide: Guide) -> None:
    mentored(guide)
    row = guide.row("Ana Reyes", "2027-01-11")
    assert row["due_on"] == "2026-10-01"


def test_rolling_it_counts_from_the_last_mail(guide: Guide) -> None:
    mentored(guide, cadence={"every": "3 months"})
    assert guide.seen("Ana Reyes", "cadence_due", "2026-11-09", "2026-11-10") == ["2026-11-10"]


def test_a_skip_lets_this_quarter_go(guide: Guide) -> None:
    mentored(guide)
    guide.answer("Ana", "skip", on="2026-10-05")
    days = ("2026-10-06", "2026-12-31", "2027-01-01")
    assert guide.seen("Ana Reyes", "cadence_due", *days) == ["2027-01-01"]


def test_a_circle_without_a_channel_is_g01(guide: Guide) -> None:
    mentored(guide, channel=None, strict=False)
    assert guide.shown("Ana Reyes", "cadence_due", "2026-10-01")["practice"] == "G01"


def test_an_own_cadence_replaces_the_circle(guide: Guide) -> None:
    guide.given(
        contacts={1: {**ANA, "cadence": {"every": "1 year"}}},
        circles={5: MENTORS},
        interactions={9: MAIL},
    )
    assert guide.reason("Ana Reyes", "cadence_due", "2026-10-05") is None
