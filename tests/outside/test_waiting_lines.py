"""Lines that wait to be sorted: none is passed over, and who was meant is asked for."""

import json
from pathlib import Path

import pytest

from tests.outside.harness import Keepup
from tests.outside.test_inbox import BENS

TWO_NAMES = {"contacts": {**BENS["contacts"], "4": {"name": "Sam Lee"}, "5": {"name": "Sam Roe"}}}


def _unreadable(keepup: Keepup, content: bytes) -> Path:
    folder = keepup.document.with_name("keepup.json.inbox")
    folder.mkdir(exist_ok=True)
    path = folder / "5.json"
    path.write_bytes(content)
    return path


def _waiting(keepup: Keepup, line: str) -> str:
    keepup("log", line)
    (row,) = keepup("inbox", "--json").json["items"]
    return str(row["id"])


@pytest.mark.parametrize("content", [b"\xff{", b"", b"coffee with Ana", b'{"id": 5}'])
def test_a_file_that_cannot_be_read_is_named_and_stays(keepup: Keepup, content: bytes) -> None:
    keepup.restore(BENS)
    path = _unreadable(keepup, content)
    checked = keepup("doctor", ok=False)
    assert checked.status == 1
    assert str(path) in checked.out
    assert "whole" not in checked.out
    listed = keepup("inbox", "list")
    assert str(path) in listed.err
    assert listed.out == ""
    keepup("set", "cap", "4")
    keepup("inbox", "drop", "5", ok=False)
    assert path.read_bytes() == content


def test_without_such_a_file_the_document_is_whole(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup("log", "coffee with Ben")
    assert "The document is whole." in keepup("doctor").out


def test_a_line_that_fits_two_exits_3_with_both(keepup: Keepup) -> None:
    keepup.restore(BENS)
    number = _waiting(keepup, "coffee with Ben")
    ran = keepup("inbox", "take", number, ok=False)
    assert ran.status == 3
    assert "Ben Okri #2" in ran.err
    assert "Ben Stone #3" in ran.err
    assert f"keepup inbox take {number} NAME" in ran.err
    keepup("inbox", "take", number, "#3")
    assert keepup.only("interactions")["contact_ids"] == [3]


def test_a_name_that_is_nobodys_is_said_to_be(keepup: Keepup) -> None:
    keepup.restore(BENS)
    number = _waiting(keepup, "coffee with Ben")
    ran = keepup("inbox", "take", number, "Nobody Known", ok=False)
    assert ran.status == 1
    assert "Nobody is called “Nobody Known”" in ran.err
    assert keepup("inbox", "--json").json["items"]


def test_somebody_who_is_not_meant_is_not_taken(keepup: Keepup) -> None:
    keepup.restore(BENS)
    number = _waiting(keepup, "coffee with Ben")
    assert keepup("inbox", "take", number, "Ana Reyes", ok=False).status == 3
    assert "interactions" not in keepup.tables()


def test_two_doubtful_names_are_told_after_commas(keepup: Keepup) -> None:
    keepup.restore(TWO_NAMES)
    number = _waiting(keepup, "coffee with Ben and Sam")
    assert keepup("inbox", "take", number, "Ben Stone", ok=False).status == 3
    keepup("inbox", "take", number, "Ben Stone, Sam Roe")
    assert sorted(keepup.only("interactions")["contact_ids"]) == [3, 5]


def test_a_line_without_a_name_is_given_several(keepup: Keepup) -> None:
    keepup.restore(BENS)
    number = _waiting(keepup, "a walk alone")
    keepup("inbox", "take", number, "Ana Reyes, Zoe Quinn")
    names = {row["name"] for row in keepup.tables()["contacts"].values()}
    assert names == {"Ana Reyes", "Ben Okri", "Ben Stone", "Zoe Quinn"}
    assert len(keepup.only("interactions")["contact_ids"]) == 2


@pytest.mark.parametrize("attempt", range(3))
def test_lines_of_one_millisecond_keep_their_order(keepup: Keepup, attempt: int) -> None:
    keepup.restore(BENS)
    good = keepup.bytes() or b""
    keepup.document.write_bytes(good[:-20])
    lines = [f"call with Ana about {number}{attempt}" for number in range(8)]
    keepup("log", "-", stdin="\n".join(lines))
    keepup.document.write_bytes(good)
    assert [row["line"] for row in keepup("inbox", "--json").json["items"]] == lines
    keepup("set", "cap", "4")
    stored = keepup.tables()["interactions"]
    assert [stored[key]["line"] for key in sorted(stored, key=int)] == lines


def test_the_way_from_somebody_to_themselves_is_said(keepup: Keepup) -> None:
    keepup.restore(BENS)
    assert keepup("path", "Ana", "Ana").out == "Both names are Ana Reyes.\n"
    assert len(keepup("path", "Ana", "Ana", "--json").json["items"]) == 1


@pytest.mark.parametrize("words", [("done", "X"), ("done",)])
def test_a_circle_cannot_be_done(keepup: Keepup, words: tuple[str, ...]) -> None:
    keepup.restore(BENS)
    ran = keepup("circle", *words, ok=False)
    assert ran.status == 2
    assert "“done” is no verb here; there are list, add, edit, drop." in ran.err
    assert "circles" not in keepup.tables()


def test_an_import_of_keepups_own_keeps_what_it_does_not_know(keepup: Keepup) -> None:
    mine = {"name": "Ben", "x_mine": 1, "emails": [{"address": "b@x.org", "x_ours": 2}]}
    theirs = {
        "name": "Ben Okri",
        "x_theirs": [3],
        "emails": [{"address": "b@x.org", "x_spin": {"y": 4}}],
        "changed_at": 1_895_600_000_000,
    }
    keepup.restore({"contacts": {"2": mine}})
    before = keepup.bytes()
    other = {"contacts": {"1": {"name": "Ana", "x_colour": "green"}, "2": theirs}}
    keepup("import", str(keepup.written(json.dumps(other), "own.json")))
    ana, ben = keepup.record("contacts", 1), keepup.record("contacts", 2)
    assert (ana["name"], ana["x_colour"]) == ("Ana", "green")
    assert (ben["name"], ben["x_mine"], ben["x_theirs"]) == ("Ben Okri", 1, [3])
    assert ben["emails"] == [{"address": "b@x.org", "x_ours": 2, "x_spin": {"y": 4}}]
    assert list(ben)[-1] == "changed_at"
    keepup("undo")
    assert keepup.bytes() == before


def test_an_undo_that_is_refused_says_what_changed(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup.document.write_bytes((keepup.bytes() or b"").replace(b"Ben Stone", b"Ben Slate"))
    refused = keepup("undo", ok=False)
    assert refused.status == 1
    assert "Not undone: “restore of by-hand.json” wrote the whole document anew" in refused.err
    assert "it has changed since" in refused.err


def test_a_redo_that_is_refused_says_what_changed(keepup: Keepup) -> None:
    keepup.restore(BENS)
    keepup("edit", "Ana", "--title", "Editor")
    keepup("undo")
    keepup.document.write_bytes((keepup.bytes() or b"").replace(b"Ana Reyes", b"Ana Rios"))
    refused = keepup("redo", ok=False)
    assert refused.status == 1
    assert "Not done again: " in refused.err
    assert "Ana Rios changed since" in refused.err


@pytest.mark.parametrize("content", [b"", b'{"contacts": {"1": {"na', b'{"x": 1, "y": [2]}'])
def test_lines_are_listed_beside_a_damaged_document(keepup: Keepup, content: bytes) -> None:
    keepup.restore(BENS)
    number = _waiting(keepup, "yesterday: coffee with Ben")
    keepup.document.write_bytes(content)
    keepup("log", "call with Ana")
    ran = keepup("inbox", "list", "--json")
    assert [(row["line"], row["why"]) for row in ran.json["items"]] == [
        ("yesterday: coffee with Ben", "ambiguous"),
        ("call with Ana", "damaged"),
    ]
    assert "keepup.json" in ran.err
    plain = keepup("inbox")
    assert f"{number}  yesterday: coffee with Ben" in plain.out
    assert keepup.bytes() == content
