"""Bad input of every kind: one clear sentence, an exit status, and nothing touched."""

import json

import pytest

from tests.outside.harness import Keepup
from tests.outside.written import REQUIRED

COULD_NOT, WRONG, AMBIGUOUS = 1, 2, 3
GOOD = json.dumps(REQUIRED).encode()

WRONG_WORDS = """
1 show Nobody
1 show #99
1 edit Nobody --title x
1 remove Nobody
1 unite Ana Nobody
1 unite Ana Ana
1 brief Nobody
1 why Nobody
1 ledger Nobody
1 path Ana Nobody
1 answer Nobody done
2 answer Ana frob
2 answer Ana dismiss
1 answer Ana done --rule dormant
2 answer Ana snooze --until 2026-02-30
1 answer Ana snooze --until 2020-01-01
1 answer Cleo done
1 answer Ben done --say maybe
2 promise add Ana x --due-on 2026-02-30
1 promise add Nobody x
2 promise add Ana
1 promise done 999
2 promise edit 41 --due-on nonsense
2 milestone add Ana birthday --date 2026-13-01
2 milestone add Ana birthday --date --02-30
2 milestone add Ana frobday --date 2020
2 milestone done 51
2 exchange done 31
2 leave done 141
2 news done 61
2 interaction done 21
2 news add Ana frob
1 news add Nobody promoted
2 plan add Ana x --date 2026-02-30
1 interaction add Ana --date 2027-01-01
2 interaction add Ana --channel pigeon
2 note add Ana frob x
1 leave add 2026-12-05 2026-12-01
2 away 2026-02-30 2026-03-01
2 set cap many
2 set cap -3
2 set frob 3
2 set zone Mars/Phobos
2 set rollover 25:00
2 set days_off ["funday"]
2 edit Ana --cadence frob
2 edit Ana --importance vital
2 edit Ana --met-on 2026-02-30
1 edit Ana --no-circle Nope
1 edit Ana --introduced-by Nobody
2 edit Ana --frob x
1 circle drop Nope
2 export --format frob
1 import /nonexistent
1 import --from frob FILE
1 import FILE
1 restore /nonexistent
1 restore FILE
2 due --days x
2 due --days 0
2 due --on 2026-02-30
2 due --on frob
2 due --zone Mars/X
1 guide G99
2 schema frob
1 inbox take 5
1 inbox drop 5
2 frob
2 log
2 --on
"""

CASES = [(int(line[0]), tuple(line[2:].split())) for line in WRONG_WORDS.strip().splitlines()]


@pytest.mark.parametrize(("status", "words"), CASES, ids=str)
def test_wrong_words(keepup: Keepup, status: int, words: tuple[str, ...]) -> None:
    keepup.restore(REQUIRED)
    file = str(keepup.written("neither cards nor a table", "notes.txt"))
    before = keepup.bytes()
    ran = keepup(*(file if word == "FILE" else word for word in words), ok=False)
    assert (ran.status, ran.out) == (status, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert ran.err.strip().endswith((".", "?", "]", ")")) or "`" in ran.err
    assert keepup.bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ("set", "kinds_off", '["frob"]'),
        ("edit", "Ana", "--zone", "Mars/Phobos"),
        ("add", "Zed", "--zone", "Mars/Phobos"),
        ("edit", "Ana", "--introduced-by", "Ana"),
        ("exchange", "edit", "31", "--led-to", "999"),
        ("exchange", "edit", "31", "--led-to", "31"),
        ("exchange", "add", "Ana", "gave", "x", "--shelf-id", "999"),
        ("interaction", "edit", "21", "--answers-id", "999"),
        ("leave", "edit", "141", "--from", "2027-02-01"),
        ("leave", "edit", "141", "--to", "2026-12-01"),
    ],
)
def test_what_cannot_be(keepup: Keepup, words: tuple[str, ...]) -> None:
    keepup.restore(REQUIRED)
    before = keepup.bytes()
    ran = keepup(*words, ok=False)
    assert ran.status in (COULD_NOT, WRONG)
    assert len(ran.err.strip().splitlines()) == 1
    assert keepup.bytes() == before


DAMAGED: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n",
    "truncated": GOOD[:400],
    "a list": b"[1,2]",
    "another program's": b'{"name":"x","version":"1"}',
    "another TinyDB": b'{"_default":{"1":{"a":1}}}',
    "another format": b'{"contacts":{},"meta":{"1":{"format":"other","schema":1}}}',
    "prose": b"hello",
    "zeros": bytes(100),
    "utf-16": GOOD.decode().encode("utf-16"),
    "latin-1": GOOD.replace(b"Ana", b"An\xe1"),
    "not a number": b'{"contacts":{"1":{"name":"A","extra":{"x":NaN}}}}',
    "no id": b'{"contacts":{"x":{"name":"A"}}}',
    "twice": b'{"contacts":{"1":{"name":"A"},"1":{"name":"B"}}}',
    "a table that is a list": b'{"contacts":[{"name":"A"}]}',
    "a record that is null": b'{"contacts":{"1":null}}',
    "a missing field": b'{"contacts":{"1":{"given":"A"}}}',
    "a wrong date": b'{"milestones":{"9":{"contact_id":1,"kind":"other","date":"2026-13"}}}',
    "a wrong word": b'{"contacts":{"1":{"name":"A","importance":"vital"}}}',
    "a wrong period": b'{"contacts":{"1":{"name":"A","cadence":{"every":"often"}}}}',
    "a text for a number": b'{"promises":{"1":{"contact_ids":["x"],"text":"a"}}}',
    "deep": b"[" * 100_000,
    "something behind it": GOOD + b"xx",
    "a merge in the middle": b"<<<<<<< HEAD\n" + GOOD,
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_document_is_said_and_left_alone(keepup: Keepup, name: str) -> None:
    keepup.document.write_bytes(DAMAGED[name])
    for words in (("due",), ("add", "Zed"), ("export",), ("undo",), ("find", "x")):
        ran = keepup(*words, ok=False)
        assert ran.status == 1
        assert ran.out == ""
        assert len(ran.err.strip().splitlines()) == 1
        assert keepup.bytes() == DAMAGED[name]
    assert keepup("doctor", ok=False).status == 1
    assert keepup("log", "--json", "coffee with Ana").json["kept"] == "inbox"
    assert keepup.bytes() == DAMAGED[name]


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_not_restored_or_imported(keepup: Keepup, name: str) -> None:
    keepup.restore(REQUIRED)
    before = keepup.bytes()
    path = keepup.folder / "file.json"
    path.write_bytes(DAMAGED[name])
    for words in (
        ("restore", str(path)),
        ("import", str(path)),
        ("import", "--dry-run", str(path)),
    ):
        ran = keepup(*words, ok=False)
        assert ran.status == 1
        assert len(ran.err.strip().splitlines()) == 1
        assert keepup.bytes() == before


def test_a_newer_document_is_read_and_not_written(keepup: Keepup) -> None:
    newer = b'{"contacts":{"1":{"name":"Ana"}},"meta":{"1":{"format":"keepup","schema":99}}}'
    keepup.document.write_bytes(newer)
    assert "Ana" in keepup("contacts").out
    ran = keepup("add", "Zed", ok=False)
    assert ran.status == 1
    assert "newer" in ran.err
    assert keepup("log", "--json", "coffee with Ana").json["kept"] == "inbox"
    assert keepup.bytes() == newer


def test_odd_settings_do_no_harm(keepup: Keepup) -> None:
    values = [
        ("cap", "x"),
        ("cap", -4),
        ("cap", 0),
        ("rollover", "99:99"),
        ("rollover", 4),
        ("zone", "Mars/Phobos"),
        ("days_off", 5),
        ("days_off", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
        ("kinds_off", "x"),
        ("ledger_hidden", "x"),
        ("unheard_of", [1]),
    ]
    for key, value in values:
        keepup.restore({**REQUIRED, "settings": {"1": {"key": key, "value": value}}})
        for words in (("due",), ("due", "--days", "3"), ("set",), ("log", "call with Ana")):
            keepup(*words)


ANA = {"1": {"name": "Ana", "cadence": {"every": "1 year"}}}


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("contacts", {"name": "Ana", "added_on": "DAY", "met_on": "DAY"}),
        ("contacts", {"name": "Ana", "cadence": {"every": "9999 years", "since": "DAY"}}),
        ("interactions", {"contact_ids": [1], "on": "DAY", "channel": "call"}),
        ("promises", {"contact_ids": [1], "text": "x", "due_on": "DAY", "made_on": "DAY"}),
        ("promises", {"contact_ids": [1], "text": "x", "by": "them", "due_on": "DAY"}),
        ("milestones", {"contact_id": 1, "kind": "birthday", "date": "DAY"}),
        ("milestones", {"contact_id": 1, "kind": "wedding", "date": "--11-26", "until": "DAY"}),
        ("milestones", {"contact_id": 1, "kind": "other", "date": "DAY", "lead_days": 10**9}),
        ("news", {"contact_ids": [1], "kind": "setback", "on": "DAY"}),
        ("steps", {"contact_id": 1, "due_on": "DAY", "intent": "ask"}),
        ("plans", {"contact_ids": [1], "on": "DAY"}),
        ("goals", {"contact_ids": [1], "text": "x", "next_check": "DAY"}),
        ("repairs", {"contact_id": 1, "on": "DAY", "text": "x"}),
        ("exchanges", {"contact_ids": [1], "on": "DAY", "side": "received"}),
        ("leave", {"from": "DAY", "to": "9999-12-31"}),
        ("leave", {"from": "0001-01-01", "to": "DAY"}),
        (
            "answers",
            {"contact_id": 1, "rule": "cadence_due", "verb": "snooze", "on": "DAY", "until": "DAY"},
        ),
    ],
)
def test_a_day_at_the_end_of_the_calendar_does_no_harm(
    keepup: Keepup, day: str, table: str, row: dict[str, object]
) -> None:
    text = json.dumps({"contacts": ANA, table: {"1": row}}).replace("DAY", day)
    keepup("restore", str(keepup.written(text)))
    for words in (("due",), ("due", "--days", "9"), ("show", "Ana"), ("brief", "Ana")):
        keepup(*words)
    for words in (("why", "Ana"), ("garden",), ("ledger",), ("export", "--format", "ics")):
        keepup(*words)


def test_a_name_that_points_nowhere_does_no_harm(keepup: Keepup) -> None:
    keepup.restore(
        {
            "contacts": {"1": {"name": "Ana", "circles": [{"id": 9}], "introduced_by": 44}},
            "interactions": {"5": {"contact_ids": [77], "on": "2026-01-01", "answers_id": 3}},
            "exchanges": {
                "6": {
                    "contact_ids": [1, 78],
                    "on": "2026-01-01",
                    "side": "gave",
                    "interaction_id": 55,
                    "shelf_id": 8,
                    "about_ids": [9],
                    "led_to": [10],
                }
            },
            "promises": {"7": {"contact_ids": [79], "text": "x"}},
            "steps": {"8": {"contact_id": 80, "due_on": "2026-11-20", "intent": "ask"}},
            "notes": {"9": {"contact_id": 81, "kind": "fact", "text": "x"}},
            "plans": {"10": {"contact_ids": [82], "on": "2026-11-24"}},
            "answers": {
                "11": {"contact_id": 83, "rule": "gone", "verb": "skip", "on": "2026-11-24"}
            },
        }
    )
    for words in (
        ("due",),
        ("show", "Ana"),
        ("brief", "Ana"),
        ("why", "Ana"),
        ("ledger",),
        ("garden",),
        ("find", "x"),
        ("export", "--format", "markdown"),
        ("export", "--format", "ics"),
        ("promise", "list"),
        ("interaction", "list"),
        ("exchange", "list"),
        ("step", "list"),
        ("note", "list"),
        ("plan", "list"),
        ("log", "call with Ana"),
        ("remove", "Ana"),
    ):
        keepup(*words)
    assert keepup("doctor", ok=False).status == 1


def test_the_last_two_hundred_changes_can_be_taken_back(keepup: Keepup) -> None:
    keepup("add", "Ana")
    trail = []
    for n in range(202):
        trail.append(keepup.bytes())
        keepup("edit", "Ana", "--title", str(n))
    for _ in range(200):
        keepup("undo")
        assert keepup.bytes() == trail.pop()
    assert keepup("undo", ok=False).status == 1
