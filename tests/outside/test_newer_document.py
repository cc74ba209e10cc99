"""A document that a newer KeepUp wrote: read with a word, never changed, and no line lost."""

import json

import pytest

from tests.outside.harness import Keepup

NEWER = {
    "contacts": {"1": {"name": "Ana Reyes", "cadence": {"every": "1 week"}}},
    "meta": {"1": {"format": "keepup", "schema": 99}},
}
SAID = "was written by a newer KeepUp (schema 99): it can be read, not changed. Update KeepUp."
READING = (
    "due",
    "due --json",
    "due --count",
    "due --days 2",
    "why Ana",
    "brief Ana",
    "contacts",
    "show Ana --json",
    "ledger",
    "garden",
    "review",
    "find Ana",
    "inbox",
    "note list",
    "set",
    "export",
    "doctor",
)
CHANGING = ("set cap 5", "edit Ana --place Porto", "add Ben", "note add Ana fact x", "undo")


@pytest.fixture(params=["by hand", "as KeepUp lays it"])
def before(keepup: Keepup, request: pytest.FixtureRequest) -> bytes:
    """The bytes of a document in a schema of later."""
    keepup.restore({"contacts": NEWER["contacts"]})
    laid = keepup.document.read_bytes().replace(b'"schema":1}', b'"schema":99}')
    assert b"99" in laid
    written = laid if request.param != "by hand" else json.dumps(NEWER, indent=2).encode()
    keepup.document.write_bytes(written)
    return written


@pytest.mark.parametrize("words", READING)
def test_reading_says_so_once(keepup: Keepup, before: bytes, words: str) -> None:
    ran = keepup(*words.split(), ok=False)
    assert ran.status == (1 if words == "doctor" else 0)
    assert (ran.out + ran.err).count(SAID) == 1
    assert words == "doctor" or SAID in ran.err
    assert "The document is whole." not in ran.out
    assert keepup.bytes() == before


@pytest.mark.parametrize("words", CHANGING)
def test_changing_is_refused(keepup: Keepup, before: bytes, words: str) -> None:
    ran = keepup(*words.split(), ok=False)
    assert (ran.status, ran.err.count(SAID), ran.err.count("\n")) == (1, 1, 1)
    assert keepup.bytes() == before


@pytest.mark.parametrize("table", ["contacts", "interactions"])
def test_a_log_is_kept_beside_it_and_says_why(keepup: Keepup, before: bytes, table: str) -> None:
    if table == "interactions":
        tables = json.loads(before) | {"interactions": {"9": {"shape": "of later"}}}
        keepup.document.write_text(json.dumps(tables))
    now = keepup.bytes()
    ran = keepup("log", "call with Ana")
    assert "A newer KeepUp wrote the document: your line is kept" in ran.err
    assert ran.err.count("\n") == 1
    assert keepup("log", "--json", "tea with Ana").json["kept"] == "inbox"
    assert keepup.bytes() == now
    waiting = keepup("inbox", "--json").json["items"]
    assert [(row["line"], row["why"]) for row in waiting] == [
        ("call with Ana", "newer"),
        ("tea with Ana", "newer"),
    ]
    keepup.document.write_bytes(before.replace(b"99", b"1"))
    keepup("set", "cap", "5")
    assert [row["line"] for row in keepup.tables()["interactions"].values()] == [
        "call with Ana",
        "tea with Ana",
    ]


def test_the_present_schema_says_nothing(keepup: Keepup) -> None:
    keepup.restore({"contacts": NEWER["contacts"]})
    for words in READING:
        assert "newer KeepUp" not in keepup(*words.split()).err
