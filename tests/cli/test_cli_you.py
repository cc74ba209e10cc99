"""You, in a command: never a contact whose name only begins so."""

import pytest

from tests.cli.commanding import Keepup

YOU = ("me", "Me", "you", "myself")


@pytest.fixture(autouse=True)
def mei(keepup: Keepup) -> int:
    """The id of Mei Lin, whose name begins as "me" does."""
    contact_id: int = keepup("add", "Mei Lin", "--json").json["changed"][0]["id"]
    keepup("add", "Youssef Amar")
    keepup("add", "Myselfa Ruiz")
    return contact_id


@pytest.mark.parametrize("word", YOU)
def test_what_is_yours_goes_to_nobody_else(keepup: Keepup, word: str) -> None:
    keepup("note", "add", word, "need", "a speaker on railways")
    keepup("note", "add", word, "offer", "proofreading")
    assert [row.get("contact_id") for row in keepup("note", "list", "--json").items] == [None, None]
    keepup("news", "add", word, "new_company", "Lumen")
    assert "contact_ids" not in keepup("news", "list", "--all", "--json").items[0]


@pytest.mark.parametrize("word", YOU)
def test_what_needs_somebody_else_is_refused(keepup: Keepup, word: str) -> None:
    for words in (
        ("exchange", "add", word, "gave", "advice"),
        ("exchange", "add", f"Mei,{word}", "gave", "advice"),
        ("show", word),
        ("edit", word, "--place", "Porto"),
        ("remove", word),
    ):
        ran = keepup(*words, ok=False)
        assert ran.status == 1, words
        assert "is you, who are no contact" in ran.err
    assert keepup("contacts", "Mei", "--json").items[0]["name"] == "Mei Lin"
    assert keepup("exchange", "list", "--all", "--json").items == []


def test_your_own_notes_are_listed_and_closed_by_it(keepup: Keepup, mei: int) -> None:
    keepup("note", "add", "Mei", "need", "a flat")
    keepup("note", "add", "me", "need", "a speaker")
    assert [row["text"] for row in keepup("note", "list", "me", "--json").items] == ["a speaker"]
    keepup("note", "done", "me")
    assert [row["contact_id"] for row in keepup("note", "list", "--json").items] == [mei]


def test_a_waiting_line_is_never_with_you(keepup: Keepup) -> None:
    keepup("log", "a long walk")
    waiting = keepup("inbox", "--json").items[0]["id"]
    ran = keepup("inbox", "take", str(waiting), "me", ok=False)
    assert (ran.status, "is you" in ran.err) == (1, True)
    assert len(keepup("inbox", "--json").items) == 1
    assert len(keepup("contacts", "--json").items) == 3


@pytest.mark.parametrize("called", [("Me",), ("Mercer Hall", "--alias", "me")])
def test_a_contact_called_just_so_goes_first(keepup: Keepup, called: tuple[str, ...]) -> None:
    added = keepup("add", *called, "--json").json["changed"][0]["id"]
    keepup("note", "add", "me", "need", "a flat")
    assert [row["contact_id"] for row in keepup("note", "list", "--json").items] == [added]
    assert keepup("show", "me", "--json").json["contact"]["id"] == added
