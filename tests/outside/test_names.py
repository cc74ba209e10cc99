"""Names in a line and as an argument: who is meant, who is asked after, who waits."""

from typing import Any

import pytest

from tests.outside.harness import Keepup

CAST = {
    "1": {"name": "Ana Reyes", "aliases": ["Anita"]},
    "2": {"name": "Ben Okri"},
    "3": {"name": "Ben Stone"},
    "4": {"name": "José Núñez"},
    "5": {"name": "Sinéad O’Connor"},
    "6": {"name": "Will Smith"},
    "7": {"name": "Grace Hopper"},
    "8": {"name": "Dr. Maria Lopez", "given": "Maria"},
    "9": {"name": "Mark Twain"},
    "10": {"name": "Old Friend", "given": "Olga", "archived": True},
    "11": {"name": "Marcus Chen"},
}


def _log(keepup: Keepup, line: str, **tables: Any) -> tuple[str, list[int], list[int]]:
    """Where a line is kept, whom it names, and who else could be meant."""
    keepup.restore({"contacts": CAST} | tables)
    said = keepup("log", "--json", line).json
    rows = keepup.tables().get("interactions", {})
    known = set(tables.get("interactions", {}))
    new = [row for key, row in rows.items() if key not in known]
    return (
        said["kept"],
        new[0]["contact_ids"] if new else [],
        sorted(one["contact_id"] for one in said["candidates"]),
    )


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("coffee with Ana Reyes", [1]),
        ("coffee with Anita", [1]),
        ("coffee with ana", [1]),
        ("ana called", [1]),
        ("coffee with Jose", [4]),
        ("coffee with JOSÉ NUÑEZ", [4]),
        ("coffee with Jose\u0301 Nu\u0301n\u0303ez", [4]),
        ("coffee with Sinead O'Connor", [5]),
        ("coffee with (Ana), Ben Okri.", [1, 2]),
        ("coffee with Hopper", [7]),
        ("coffee with Maria", [8]),
        ("met Ana and Marcus", [1, 11]),
        ("I will call Ana, may be", [1]),
        ("coffee with will", [6]),
        ("will call Ana", [1]),
        ("coffee with Ana and grace", [1, 7]),
        ("mark my words, Ana called", [1]),
        ("coffee with Olga", [10]),
        ("coffee with Ben Stone", [3]),
        ("coffee with Ben Stone and Ana", [3, 1]),
    ],
)
def test_who_is_meant(keepup: Keepup, line: str, ids: list[int]) -> None:
    assert _log(keepup, line) == ("document", ids, [])


@pytest.mark.parametrize("line", ["coffee with hopper", "the coffee where we spoke of ana"])
def test_who_is_not_meant(keepup: Keepup, line: str) -> None:
    kept, ids, _ = _log(keepup, line)
    assert (kept, ids) == ("inbox", [])


def test_two_bens_wait_for_an_answer(keepup: Keepup) -> None:
    assert _log(keepup, "coffee with Ben") == ("inbox", [], [2, 3])


def test_of_two_bens_the_one_always_met_with_ana_is_taken(keepup: Keepup) -> None:
    met = {"21": {"contact_ids": [1, 3], "on": "2026-10-01"}}
    assert _log(keepup, "coffee with Ana and Ben", interactions=met) == ("document", [1, 3], [])


def test_of_two_bens_the_one_in_touch_is_taken_and_said(keepup: Keepup) -> None:
    met = {"21": {"contact_ids": [2], "on": "2025-10-01"}}
    assert _log(keepup, "coffee with Ben", interactions=met) == ("document", [2], [])
    assert "Ben Okri" in keepup("log", "coffee with Ben").out


@pytest.mark.parametrize(
    "met",
    [
        {
            "21": {"contact_ids": [1, 2], "on": "2026-10-01"},
            "22": {"contact_ids": [1, 3], "on": "2026-10-01"},
        },
        {
            "21": {"contact_ids": [2], "on": "2026-10-01"},
            "22": {"contact_ids": [3], "on": "2026-10-01"},
        },
        {"21": {"contact_ids": [2], "on": "2024-10-01"}},
    ],
)
def test_of_two_bens_neither_is_taken_without_evidence(
    keepup: Keepup, met: dict[str, dict[str, Any]]
) -> None:
    assert _log(keepup, "coffee with Ana and Ben", interactions=met)[0] == "inbox"


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("coffee with Zelda", "inbox"),
        ("met Zelda", "inbox"),
        ("mail to Zelda", "inbox"),
        ("mail from Zelda", "inbox"),
        ("coffee with Ana and with Zelda", "inbox"),
        ("coffee with Ana on Friday", "document"),
        ("met Ana in March", "document"),
        ("mail to Ana from Zelda", "document"),
        ("coffee with Ana, back from Porto", "document"),
        ("coffee with Ana, moved to Porto", "document"),
    ],
)
def test_a_name_that_fits_nobody(keepup: Keepup, line: str, kept: str) -> None:
    assert _log(keepup, line)[0] == kept


def test_a_weekday_after_with_is_no_name(keepup: Keepup) -> None:
    assert _log(keepup, "Ana: happy with Monday")[0] == "document"


def test_a_fuzzy_name_only_proposes(keepup: Keepup) -> None:
    kept, ids, _ = _log(keepup, "coffee with Marcsu")
    assert (kept, ids) == ("inbox", [])


@pytest.mark.parametrize(
    ("query", "contact_id"),
    [
        ("Ana Reyes", 1),
        ("ana reyes", 1),
        ("Anita", 1),
        ("#3", 3),
        ("Marc", 11),
        ("jose nunez", 4),
        ("Marcos Chen", 11),
    ],
)
def test_an_argument_names_somebody(keepup: Keepup, query: str, contact_id: int) -> None:
    keepup.restore({"contacts": CAST})
    assert keepup("show", query, "--json").json["contact"]["id"] == contact_id


@pytest.mark.parametrize("words", [("show",), ("brief",), ("why",), ("edit",), ("remove",)])
def test_an_ambiguous_argument_exits_3_with_the_candidates(
    keepup: Keepup, words: tuple[str, ...]
) -> None:
    keepup.restore({"contacts": CAST})
    before = keepup.bytes()
    ran = keepup(*words, "ben", ok=False)
    assert ran.status == 3
    assert ran.out == ""
    assert "Ben Okri" in ran.err
    assert "Ben Stone" in ran.err
    assert keepup.bytes() == before


def test_a_near_miss_of_several_says_did_you_mean(keepup: Keepup) -> None:
    keepup.restore({"contacts": {"1": {"name": "Marta Lind"}, "2": {"name": "Marte Lund"}}})
    ran = keepup("show", "Martha Lund", ok=False)
    assert ran.status in (0, 1, 3)
    assert ran.status == 0 or "Marte Lund" in ran.err


def test_an_exact_name_beats_a_longer_one(keepup: Keepup) -> None:
    keepup.restore({"contacts": {"1": {"name": "Ben"}, "2": {"name": "Benjamin"}}})
    assert keepup("show", "ben", "--json").json["contact"]["id"] == 1


def test_the_inbox_is_sorted_without_a_screen(keepup: Keepup) -> None:
    keepup.restore({"contacts": CAST})
    line = "yesterday: coffee with Ben +advice !send it in 2w"
    keepup("log", line)
    (waiting,) = keepup("inbox", "list", "--json").json["items"]
    assert waiting["line"] == line
    keepup("inbox", "take", str(waiting["id"]), "Ben Stone", now="2026-11-28T12:00")
    record = keepup.only("interactions")
    assert (record["contact_ids"], record["on"], record["line"]) == ([3], "2026-11-24", line)
    assert keepup.only("promises")["due_on"] == "2026-12-09"
    assert keepup.only("promises")["made_on"] == "2026-11-25"
    assert keepup.tables()["interactions"].keys() == {str(waiting["id"])}
    assert keepup("inbox", "--json").json["items"] == []


def test_somebody_new_is_added_when_their_line_is_taken(keepup: Keepup) -> None:
    keepup.restore({"contacts": CAST})
    keepup("log", "coffee with Zelda")
    (waiting,) = keepup("inbox", "--json").json["items"]
    keepup("inbox", "take", str(waiting["id"]))
    names = {row["name"]: int(key) for key, row in keepup.tables()["contacts"].items()}
    assert keepup.only("interactions")["contact_ids"] == [names["Zelda"]]


def test_a_line_is_dropped_from_the_inbox(keepup: Keepup) -> None:
    keepup.restore({"contacts": CAST})
    keepup("log", "coffee with Ben")
    (waiting,) = keepup("inbox", "--json").json["items"]
    keepup("inbox", "drop", str(waiting["id"]))
    assert keepup("inbox", "--json").json["items"] == []
    assert "interactions" not in keepup.tables()


def test_a_line_for_somebody_added_later_is_taken(keepup: Keepup) -> None:
    keepup.restore({"contacts": CAST})
    keepup("log", "coffee with Zelda")
    keepup("add", "Zelda Fitz")
    waiting = keepup("inbox", "--json").json["items"]
    for one in waiting:
        keepup("inbox", "take", str(one["id"]), "Zelda")
    (new,) = (
        key for key, row in keepup.tables()["contacts"].items() if row["name"] == "Zelda Fitz"
    )
    assert keepup.only("interactions")["contact_ids"] == [int(new)]
