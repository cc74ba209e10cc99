"""Contacts from the command line: added, changed, removed, united, listed."""

from datetime import date
from pathlib import Path

import pytest

from tests.cli.commanding import Keepup


def test_a_new_contact_keeps_every_field(keepup: Keepup) -> None:
    keepup(
        "add", "Ana", "Reyes", "--given", "Ana", "--alias", "Anita", "--pronouns", "she",
        "--email", "ana@example.com", "--email", "a@old.example", "--phone", "+351 912",
        "--organisation", "Lumen", "--title", "Engineer", "--role", "Analyst, Acme",
        "--channel", "call", "--channel", "email", "--importance", "high",
        "--met-on", "2020-03-01", "--met-how", "a panel", "--place", "Lisbon",
        "--zone", "Europe/Lisbon", "--household", "reyes", "--interest", "trains",
        "--formality", "informal", "--salutation", "Dear Ana", "--quiet-day", "mon",
        "--off-limit", "the divorce", "--cadence", "each quarter", "--protected",
        "--birthday", "--11-03", "--extra", "shoe=38",
    )  # fmt: skip
    (contact,) = keepup("contacts", "--json").items
    del contact["id"], contact["changed_at"]
    assert contact == {
        "name": "Ana Reyes",
        "given": "Ana",
        "aliases": ["Anita"],
        "pronouns": "she",
        "emails": [{"address": "ana@example.com"}, {"address": "a@old.example"}],
        "phones": [{"number": "+351 912"}],
        "organisation": "Lumen",
        "title": "Engineer",
        "roles": [{"organisation": "Acme", "title": "Analyst"}],
        "cadence": {"every": "3 months", "mode": "calendar", "protected": True},
        "added_on": "2026-11-25",
        "channels": ["call", "email"],
        "importance": "high",
        "met_on": "2020-03-01",
        "met_how": "a panel",
        "place": "Lisbon",
        "zone": "Europe/Lisbon",
        "household": "reyes",
        "interests": ["trains"],
        "style": {"formality": "informal", "salutation": "Dear Ana"},
        "quiet_days": ["mon"],
        "off_limits": ["the divorce"],
        "extra": {"shoe": "38"},
    }
    (birthday,) = keepup("show", "Ana", "--json").json["milestones"]
    assert (birthday["kind"], birthday["date"]) == ("birthday", "--11-03")


def test_an_edit_adds_takes_clears_and_sets(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--email", "new@example.com", "--title", "Director", "--place", "Porto")
    keepup("edit", "ana", "--no-email", "ANA@example.com", "--no-place", "--importance", "low")
    contact = keepup("show", "ana", "--json").json["contact"]
    assert contact["emails"] == [{"address": "new@example.com"}]
    assert (contact["title"], contact["importance"]) == ("Director", "low")
    assert "place" not in contact
    keepup("edit", "ana", "--no-email", "--no-importance")
    contact = keepup("show", "ana", "--json").json["contact"]
    assert not {"emails", "importance"} & set(contact)


def test_one_part_of_a_style_leaves_the_others(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--formality", "formal", "--salutation", "Dear Dr Reyes")
    keepup("edit", "ana", "--no-salutation", "--language", "pt")
    contact = keepup("show", "ana", "--json").json["contact"]
    assert contact["style"] == {"formality": "formal", "language": "pt"}


@pytest.mark.parametrize(
    ("words", "cadence"),
    [
        ("every 3 months", {"every": "3 months"}),
        ("each quarter", {"every": "3 months", "mode": "calendar"}),
        ("protected monthly", {"every": "1 month", "protected": True}),
    ],
)
def test_a_cadence_in_words(
    keepup: Keepup, ana: int, words: str, cadence: dict[str, object]
) -> None:
    keepup("edit", "ana", "--cadence", words)
    assert keepup("show", "ana", "--json").json["contact"]["cadence"] == {
        **cadence,
        "since": "2026-11-25",
    }
    keepup("edit", "ana", "--no-cadence")
    assert "cadence" not in keepup("show", "ana", "--json").json["contact"]


def test_protecting_keeps_the_cadence(keepup: Keepup, ana: int) -> None:
    assert keepup("edit", "ana", "--protected", ok=False).status == 2
    keepup("edit", "ana", "--cadence", "monthly")
    keepup("edit", "ana", "--protected", "--on", "2026-12-01")
    cadence = keepup("show", "ana", "--json").json["contact"]["cadence"]
    assert cadence == {"every": "1 month", "protected": True, "since": "2026-11-25"}


def test_a_new_circle_is_made_and_a_near_one_is_not(keepup: Keepup, ana: int) -> None:
    keepup("edit", "ana", "--circle", "Mentors")
    keepup("edit", "ana", "--circle", "mentors")
    assert [row["name"] for row in keepup("circle", "list", "--json").items] == ["Mentors"]
    slip = keepup("edit", "ana", "--circle", "Mentor", ok=False)
    assert slip.status == 1
    assert "Mentors" in slip.err
    shown = keepup("show", "ana", "--json").json
    assert [circle["name"] for circle in shown["circles"]] == ["Mentors"]
    assert shown["contact"]["circles"][0]["since"] == "2026-11-25"
    keepup("edit", "ana", "--no-circle", "Mentors")
    assert keepup("show", "ana", "--json").json["circles"] == []


def test_removing_takes_what_was_theirs_and_undo_brings_it_back(
    keepup: Keepup, ana: int, data: Path
) -> None:
    keepup("add", "Ben Okafor", "--introduced-by", "ana")
    keepup("log", "coffee with Ana Reyes and Ben Okafor")
    keepup("log", "call with Ana Reyes")
    keepup("note", "add", "ana", "fact", "plays chess")
    before = data.read_bytes()
    keepup("remove", "ana")
    (ben,) = keepup("contacts", "--json").items
    assert "introduced_by" not in ben
    (shared,) = keepup("interaction", "list", "--json").items
    assert shared["contact_ids"] == [ben["id"]]
    assert keepup("note", "list", "--json").items == []
    keepup("undo")
    assert data.read_bytes() == before


def test_two_entries_of_one_person_become_one(keepup: Keepup, ana: int) -> None:
    keepup("add", "A. Reyes", "--email", "ANA@example.com", "--phone", "912", "--title", "Director")
    keepup("log", "call with A. Reyes about trains")
    keepup("unite", "Ana Reyes", "A. Reyes")
    shown = keepup("show", "ana", "--json").json
    assert shown["contact"]["id"] == ana
    assert shown["contact"]["emails"] == [{"address": "ana@example.com"}]
    assert shown["contact"]["phones"] == [{"number": "912"}]
    assert shown["contact"]["title"] == "Director"
    assert shown["contact"]["aliases"] == ["A. Reyes"]
    assert [row["contact_ids"] for row in shown["interactions"]] == [[ana]]
    assert keepup("unite", "Ana", f"#{ana}", ok=False).status == 1


def test_contacts_that_a_text_fits(keepup: Keepup, ana: int) -> None:
    keepup("add", "Zoë Ångström", "--organisation", "Lumen", "--circle", "Old team")
    keepup("add", "Ben", "--archived")
    assert [row["name"] for row in keepup("contacts", "zoe", "--json").items] == ["Zoë Ångström"]
    assert [row["name"] for row in keepup("contacts", "old team", "--json").items] == [
        "Zoë Ångström"
    ]
    assert len(keepup("contacts", "--json").items) == 2
    assert len(keepup("contacts", "--all", "--json").items) == 3
    assert "Lumen" in keepup("contacts", "lumen").out


def test_a_namesake_is_told(keepup: Keepup, ana: int) -> None:
    assert "unite" in keepup("add", "Ana Reyes").out


def test_on_is_the_clock_of_what_is_written(keepup: Keepup) -> None:
    keepup("add", "Ana", "--on", "2025-01-31", "--json")
    (contact,) = keepup("contacts", "--json").items
    assert date.fromisoformat(contact["added_on"]) == date(2025, 1, 31)
