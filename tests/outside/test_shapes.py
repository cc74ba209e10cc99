"""What `--json` prints, by the contract's own list of keys."""

from typing import Any

import pytest

from tests.outside.harness import Keepup
from tests.outside.written import REQUIRED

DUE = {"on", "cap", "done", "held_back", "unstarted", "nudges", "finished"}
NUDGE = {"contact_id", "contact", "band", "due_on", "gesture", "channel", "reasons"}
REASON = {"rule", "practice", "ref", "text", "since"}
RICH: dict[str, Any] = {
    **REQUIRED,
    "answers": {},
    "contacts": {
        "1": {
            "name": "Ana Reyes",
            "cadence": {"every": "1 month"},
            "off_limits": ["politics"],
            "quiet_days": ["fri"],
            "channels": ["call"],
            "circles": [{"id": 11}],
        },
        "2": {"name": "Ben Okri"},
        "3": {"name": "Priya Shah"},
    },
    "notes": {
        "111": {"contact_id": 1, "kind": "fact", "text": "has a dog"},
        "112": {"contact_id": 1, "kind": "question", "text": "how is the dog"},
    },
}


def test_due(keepup: Keepup) -> None:
    keepup.restore(RICH)
    due = keepup("due", "--json").json
    assert set(due) == DUE
    assert (due["on"], due["cap"], due["finished"]) == ("2026-11-25", 5, [])
    for nudge in due["nudges"]:
        assert set(nudge) == NUDGE
        assert nudge["reasons"]
        for reason in nudge["reasons"]:
            assert set(reason) == REASON
            assert reason["practice"] in {f"G{number:02}" for number in range(1, 56)}
            assert len(reason["since"]) == 10
    bands = [nudge["band"] for nudge in due["nudges"]]
    assert bands == sorted(bands)
    assert due["nudges"][0]["reasons"][0]["rule"] == "repair"


def test_the_count_is_of_people_left(keepup: Keepup) -> None:
    keepup.restore(RICH)
    left = len(keepup("due", "--json").json["nudges"])
    assert keepup("due", "--count").out == f"{left}\n"
    assert keepup("due", "--count", "--json").json == left
    keepup("answer", "Ana", "skip")
    assert keepup("due", "--count").out == f"{left - 1}\n"


def test_finished_lists_those_of_the_morning(keepup: Keepup) -> None:
    keepup.restore(RICH)
    done = keepup("answer", "Priya", "done", "apologised to Priya", "--json").json
    (interaction_id,) = [row["id"] for row in done["changed"] if row["table"] == "interactions"]
    keepup("answer", "Ana", "snooze")
    due = keepup("due", "--json").json
    assert due["done"] == 2
    finished = {row["contact_id"]: row for row in due["finished"]}
    assert finished == {
        3: {"contact_id": 3, "contact": "Priya Shah", "interaction_id": interaction_id},
        1: {"contact_id": 1, "contact": "Ana Reyes", "interaction_id": None},
    }
    assert {nudge["contact_id"] for nudge in due["nudges"]} == {2}


def test_a_verb(keepup: Keepup) -> None:
    keepup.restore(RICH)
    said = keepup("promise", "add", "Ana", "send it", "--json").json
    assert set(said) == {"changed", "said", "undo"}
    assert said["undo"] is True
    (place,) = said["changed"]
    assert set(place) == {"table", "id"}
    assert keepup.record("promises", place["id"])["text"] == "send it"
    assert "send it" in said["said"]


def test_log(keepup: Keepup) -> None:
    keepup.restore(RICH)
    said = keepup("log", "--json", "coffee with Ana").json
    assert set(said) == {"changed", "said", "undo", "kept", "candidates"}
    assert (said["kept"], said["candidates"]) == ("document", [])
    keepup("add", "Ben Stone")
    asked = keepup("log", "--json", "coffee with Ben").json
    assert asked["kept"] == "inbox"
    assert {"contact_id": 2, "contact": "Ben Okri"} in asked["candidates"]
    assert len(asked["candidates"]) == 2


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (
            ("show", "Ana"),
            "contact circles due_on interactions exchanges promises milestones plans notes",
        ),
        (
            ("brief", "Ana"),
            "contact_id contact last open questions facts noticed boundaries reasons",
        ),
        (
            ("why", "Ana"),
            "contact_id contact on shown due_on last period r importance cap ahead reasons held",
        ),
        (("ledger", "Ana"), "contact_id contact balance gave received"),
        (("ledger",), "items"),
        (("contacts",), "items"),
        (("promise", "list"), "items"),
    ],
)
def test_the_keys_are_these(keepup: Keepup, words: tuple[str, ...], keys: str) -> None:
    keepup.restore(RICH)
    assert list(keepup(*words, "--json").json) == keys.split()


def test_why_shown_and_not(keepup: Keepup) -> None:
    keepup.restore(RICH)
    seen = keepup("why", "Ana", "--json").json
    assert seen["shown"] is True
    assert seen["period"] == "1 month"
    assert isinstance(seen["r"], float)
    assert seen["last"] == "2026-10-01"
    assert seen["due_on"] == "2026-11-01"
    absent = keepup("why", "Ben", "--json", "--on", "2026-11-20").json
    assert absent["shown"] is False
    for row in keepup("why", "Ana", "--json", "--on", "2026-11-22").json["held"]:
        assert set(row) == {"rule", "text", "because"}


def test_ledger(keepup: Keepup) -> None:
    keepup.restore(RICH)
    items = keepup("ledger", "--json").json["items"]
    assert {row["contact_id"]: row["balance"] for row in items}[1] == "even"
    assert all(set(row) == {"contact_id", "contact", "balance"} for row in items)
    for side, text in (("gave", "x"), ("gave", "y"), ("received", "z")):
        keepup("exchange", "add", "Ana", side, text)
    one = keepup("ledger", "Ana", "--json").json
    assert {row["side"] for row in one["gave"]} == {"gave"}
    assert len(one["gave"]) == 3
    assert [row["text"] for row in one["received"]] == ["z"]
    assert one["balance"] == "giving"
    assert keepup("ledger", "Ben", "--json").json["balance"] == "nothing_yet"
    keepup("set", "ledger_hidden", "true")
    assert "balance" not in keepup("ledger", "Ana", "--json").json
    assert all("balance" not in row for row in keepup("ledger", "--json").json["items"])


@pytest.mark.parametrize(
    ("sides", "balance"),
    [
        ([("gave", "2026-11-25")], "even"),
        ([("gave", "2026-11-25"), ("gave", "2026-11-25")], "giving"),
        ([("received", "2026-11-25"), ("received", "2026-11-25")], "receiving"),
        ([("gave", "2019-01-01")] * 9, "even"),
        ([("gave", "2024-11-25")] * 3, "even"),
        ([("gave", "2024-11-25")] * 5, "giving"),
        ([("asked", "2026-11-25")] * 5, "nothing_yet"),
        ([("gave", "2026-11-25")] * 5 + [("received", "2026-11-25")] * 3, "even"),
        ([("gave", "2026-11-25")] * 6 + [("received", "2026-11-25")] * 3, "giving"),
    ],
)
def test_balance(keepup: Keepup, sides: list[tuple[str, str]], balance: str) -> None:
    keepup.restore(
        {
            "contacts": {"1": {"name": "Ana"}},
            "exchanges": {
                str(31 + n): {"contact_ids": [1], "on": on, "side": side}
                for n, (side, on) in enumerate(sides)
            },
        }
    )
    assert keepup("ledger", "Ana", "--json").json["balance"] == balance


def test_import(keepup: Keepup) -> None:
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for name in ("Dora Lang", "Eve Moss")
    )
    path = str(keepup.written(f"{cards}BEGIN:VCARD\nVERSION:3.0\nNOTE:x\nEND:VCARD\n", "a.vcf"))
    dry = keepup("import", path, "--dry-run", "--json").json
    assert keepup.bytes() is None
    said = keepup("import", path, "--json").json
    assert set(said) == set(dry) == {"create", "update", "same", "skipped", "batch_id"}
    assert (said["create"], said["update"], said["same"]) == (2, 0, 0)
    assert [row["row"] for row in said["skipped"]] == [3]
    assert set(said["skipped"][0]) == {"row", "why"}
    assert str(said["batch_id"]) in keepup.tables()["batches"]
    again = keepup("import", path, "--json").json
    assert (again["create"], again["update"], again["same"]) == (0, 0, 2)
    keepup("undo")
    assert keepup("contacts", "--json").json["items"] == []


@pytest.mark.parametrize(
    ("noun", "words", "close"),
    [
        ("promise", ("Ana", "send it"), "done"),
        ("step", ("Ana", "share", "--due-on", "2026-12-01"), "done"),
        ("plan", ("Ana", "lunch", "--date", "2026-11-24"), "done"),
        ("goal", ("Ana", "a book"), "done"),
        ("shelf", ("A paper",), "done"),
        ("note", ("Ana", "question", "how is it"), "done"),
        ("step", ("Ana", "share", "--due-on", "2026-12-01"), "drop"),
        ("promise", ("Ana", "send it"), "drop"),
    ],
)
def test_a_list_shows_what_is_open(
    keepup: Keepup, noun: str, words: tuple[str, ...], close: str
) -> None:
    keepup("add", "Ana Reyes")
    new = keepup(noun, "add", *words, "--json").new
    assert [row["id"] for row in keepup(noun, "list", "--json").json["items"]] == [new]
    keepup(noun, close, str(new))
    assert keepup(noun, "list", "--json").json["items"] == []
    everything = keepup(noun, "list", "--all", "--json").json["items"]
    assert [row["id"] for row in everything] == [new]


def test_repair_done_apologises_then_settles(keepup: Keepup) -> None:
    keepup("add", "Ana Reyes")
    new = keepup("repair", "add", "Ana", "missed it", "--json").new
    keepup("repair", "done", str(new))
    assert keepup.only("interactions")["intent"] == "apology"
    assert "settled_on" not in keepup.record("repairs", new)
    keepup("repair", "done", str(new), now="2026-12-17T09:40")
    assert keepup.record("repairs", new)["settled_on"] == "2026-12-17"


def test_drop_releases_a_promise_and_marks_a_step(keepup: Keepup) -> None:
    keepup("add", "Ana Reyes")
    promise = keepup("promise", "add", "Ana", "send it", "--json").new
    step = keepup("step", "add", "Ana", "share", "--due-on", "2026-12-01", "--json").new
    keepup("promise", "drop", str(promise))
    keepup("step", "drop", str(step))
    assert keepup.record("promises", promise)["outcome"] == "released"
    assert keepup.record("promises", promise)["closed_on"] == "2026-11-25"
    assert keepup.record("steps", step)["dropped"] is True


def test_a_drop_clears_every_reference(keepup: Keepup) -> None:
    keepup.restore(
        {
            "contacts": {
                "1": {"name": "Ana", "circles": [{"id": 11}]},
                "2": {"name": "Ben", "introduced_by": 1},
            },
            "circles": {"11": {"name": "Mentors"}},
            "interactions": {
                "21": {"contact_ids": [1, 2], "on": "2026-10-01"},
                "22": {"contact_ids": [2], "on": "2026-10-02", "answers_id": 21},
                "23": {"contact_ids": [1], "on": "2026-10-02"},
            },
            "exchanges": {
                "31": {
                    "contact_ids": [2],
                    "on": "2026-10-01",
                    "side": "gave",
                    "shelf_id": 101,
                    "interaction_id": 21,
                    "about_ids": [1],
                    "led_to": [32],
                },
                "32": {"contact_ids": [2], "on": "2026-10-01", "side": "gave"},
            },
            "shelf": {"101": {"title": "A paper"}},
        }
    )
    start = keepup.bytes()
    keepup("circle", "drop", "Mentors")
    assert "circles" not in keepup.record("contacts", 1)
    keepup("shelf", "drop", "101")
    assert "shelf_id" not in keepup.record("exchanges", 31)
    keepup("exchange", "drop", "32")
    assert "led_to" not in keepup.record("exchanges", 31)
    keepup("remove", "Ana")
    assert "introduced_by" not in keepup.record("contacts", 2)
    assert "about_ids" not in keepup.record("exchanges", 31)
    assert keepup.record("interactions", 21)["contact_ids"] == [2]
    assert "23" not in keepup.tables()["interactions"]
    keepup("interaction", "drop", "21")
    assert "answers_id" not in keepup.record("interactions", 22)
    assert "interaction_id" not in keepup.tables().get("exchanges", {}).get("31", {})
    for _ in range(5):
        keepup("undo")
    assert keepup.bytes() == start


def test_options_of_a_list_add_clear_and_take_away(keepup: Keepup) -> None:
    new = keepup("add", "Ana", "--email", "a@x", "--email", "b@x", "--circle", "M", "--json").new
    keepup("edit", "Ana", "--email", "c@x", "--circle", "N", "--phone", "1")
    record = keepup.record("contacts", new)
    assert [row["address"] for row in record["emails"]] == ["a@x", "b@x", "c@x"]
    assert len(record["circles"]) == 2
    keepup("edit", "Ana", "--no-circle", "M")
    assert len(keepup.record("contacts", new)["circles"]) == 1
    keepup("edit", "Ana", "--no-email", "--no-phone")
    assert not {"emails", "phones"} & set(keepup.record("contacts", new))


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("every 3 months", {"every": "3 months"}),
        ("2 weeks", {"every": "2 weeks"}),
        ("each week", {"every": "1 week", "mode": "calendar"}),
        ("each month", {"every": "1 month", "mode": "calendar"}),
        ("each quarter", {"every": "3 months", "mode": "calendar"}),
        ("each half-year", {"every": "6 months", "mode": "calendar"}),
        ("each year", {"every": "1 year", "mode": "calendar"}),
    ],
)
def test_a_cadence_is_stored_as_said(keepup: Keepup, said: str, kept: dict[str, str]) -> None:
    keepup("add", "Ana", "--cadence", said)
    record = keepup.only("contacts")["cadence"]
    assert {name: record[name] for name in record if name != "since"} == kept


@pytest.mark.parametrize(
    ("key", "given", "value"),
    [
        ("cap", "5", 5),
        ("days_off", '["fri","sat"]', ["fri", "sat"]),
        ("rollover", "05:00", "05:00"),
        ("zone", "Asia/Tokyo", "Asia/Tokyo"),
        ("ledger_hidden", "true", True),
        ("away_offer", "false", False),
        ("kinds_off", '["dormant"]', ["dormant"]),
    ],
)
def test_a_setting_is_a_record(keepup: Keepup, key: str, given: str, value: Any) -> None:
    keepup("set", key, given)
    record = keepup.only("settings")
    assert (record["key"], record["value"]) == (key, value)
    keepup("set", key, given)
    assert len(keepup.tables()["settings"]) == 1


def test_several_people_are_named_with_a_comma(keepup: Keepup) -> None:
    keepup.restore(RICH)
    new = keepup("goal", "add", "Ana,Ben", "a talk", "--json").new
    assert keepup.record("goals", new)["contact_ids"] == [1, 2]


def test_find_has_every_word_newest_first(keepup: Keepup) -> None:
    keepup.restore(
        {
            "contacts": {"1": {"name": "Ana"}},
            "interactions": {
                "21": {"contact_ids": [1], "on": "2026-10-01", "text": "the zebra deck"},
                "22": {"contact_ids": [1], "on": "2026-11-01", "text": "a ZEBRA again"},
            },
            "notes": {"111": {"contact_id": 1, "kind": "fact", "text": "zebra fan"}},
        }
    )
    text = keepup("find", "zebra").out
    assert text.index("ZEBRA") < text.index("zebra deck")
    assert "zebra fan" in text


@pytest.mark.parametrize("name", ["list", "changed", "due", "log", "show", "import"])
def test_a_schema_is_one(keepup: Keepup, name: str) -> None:
    schema = keepup("schema", name).json
    assert schema["$schema"].startswith("https://json-schema.org/")
