"""G29: three informal check-ins; the old role is kept, the old address marked stale."""

from tests.guide.guiding import Guide

ANA = {
    "name": "Ana Reyes",
    "added_on": "2026-01-05",
    "organisation": "Acme",
    "title": "Analyst",
    "emails": [
        {"address": "ana@acme.example", "label": "work"},
        {"address": "ana@home.example", "label": "home"},
    ],
}


def moved(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.noun(
        "news", "add", "Ana", "new_company",
        "--organisation", "Globex", "--title", "Lead analyst", on="2026-11-23",
    )  # fmt: skip


def test_check_ins_after_a_week_a_month_and_a_quarter(guide: Guide) -> None:
    moved(guide)
    kept = sorted(guide.records("steps").values(), key=lambda step: step["due_on"])
    assert [(step["due_on"], step["intent"]) for step in kept] == [
        ("2026-11-30", "catch_up"),
        ("2026-12-23", "catch_up"),
        ("2027-02-21", "catch_up"),
    ]
    assert guide.seen("Ana Reyes", "playbook_step", "2026-11-27", "2026-11-30") == ["2026-11-30"]
    reason = guide.shown("Ana Reyes", "playbook_step", "2026-11-30")
    assert reason["practice"] == "G29"
    assert "Globex" in reason["text"]


def test_any_touch_closes_a_check_in(guide: Guide) -> None:
    moved(guide)
    guide.log("called Ana", on="2026-12-01")
    assert guide.seen("Ana Reyes", "playbook_step", "2026-12-02", "2026-12-22") == []
    assert guide.shown("Ana Reyes", "playbook_step", "2026-12-23")["since"] == "2026-12-23"


def test_a_touch_since_the_news_closes_the_first(guide: Guide) -> None:
    moved(guide)
    guide.log("mailed Ana", on="2026-11-25")
    assert guide.seen("Ana Reyes", "playbook_step", "2026-11-30", "2026-12-15") == []


def test_the_old_role_and_address_stay_behind(guide: Guide) -> None:
    moved(guide)
    ana = guide.records("contacts")[1]
    assert (ana["organisation"], ana["title"]) == ("Globex", "Lead analyst")
    (role,) = ana["roles"]
    assert (role["organisation"], role["title"]) == ("Acme", "Analyst")
    assert role["to"].startswith("2026-11")
    stale = {email["address"]: email.get("stale", False) for email in ana["emails"]}
    assert stale == {"ana@acme.example": True, "ana@home.example": False}


def test_one_undo_takes_it_all_back(guide: Guide) -> None:
    moved(guide)
    guide.does("undo")
    assert guide.records("contacts")[1] == ANA
    assert guide.records("steps") == {}


def test_a_plan_holds_a_check_in_back(guide: Guide) -> None:
    moved(guide)
    guide.noun("plan", "add", "Ana", "lunch", "--date", "2026-12-04", on="2026-11-26")
    assert guide.reason("Ana Reyes", "playbook_step", "2026-11-30") is None
    held = {held["rule"]: held["because"] for held in guide.why("Ana", "2026-11-30")["held"]}
    assert "playbook_step" in held


def test_the_old_role_stays_though_the_new_one_is_not_known(guide: Guide) -> None:
    guide.given(contacts={1: ANA})
    guide.noun("news", "add", "Ana", "new_company", on="2026-11-23")
    ana = guide.records("contacts")[1]
    assert ana["roles"][0]["organisation"] == "Acme"
    assert "organisation" not in ana
