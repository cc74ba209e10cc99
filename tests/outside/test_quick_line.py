"""The quick-log line, from its rules alone: marks, dates, channels, directions, mentions.

The clock says Wednesday 25 November 2026.
"""

from typing import Any

import pytest

from tests.outside.harness import Keepup

PEOPLE = {
    "contacts": {
        "1": {"name": "Ana Reyes"},
        "2": {"name": "Ben Okri"},
        "3": {"name": "Priya Shah"},
        "4": {"name": "Marcus Chen"},
    }
}
ANA, BEN, PRIYA, MARCUS = 1, 2, 3, 4


def _logged(keepup: Keepup, line: str, **tables: Any) -> dict[str, Any]:
    """The one interaction that a line makes."""
    keepup.restore(PEOPLE | tables)
    ran = keepup("log", "--json", line)
    assert ran.json["kept"] == "document", ran.out
    assert keepup.only("interactions")["line"] == line
    return keepup.only("interactions")


def _kept(keepup: Keepup, line: str) -> str:
    keepup.restore(PEOPLE)
    kept: str = keepup("log", "--json", line).json["kept"]
    return kept


def test_the_example_of_the_contract(keepup: Keepup) -> None:
    line = (
        "yesterday: coffee with Ana Reyes and Ben about the reorg "
        "+intro to Priya -advice on pricing !send deck in 2w #pricing"
    )
    record = _logged(keepup, line)
    assert record["contact_ids"] == [ANA, BEN]
    assert record["on"] == "2026-11-24"
    assert record["channel"] == "in_person"
    assert "direction" not in record
    assert record["tags"] == ["pricing"]
    assert record["text"] == "coffee with Ana Reyes and Ben about the reorg"
    gave, received = sorted(
        keepup.tables()["exchanges"].values(), key=lambda exchange: exchange["side"]
    )
    assert (gave["side"], gave["kind"], gave["text"]) == ("gave", "introduction", "intro to Priya")
    assert gave["about_ids"] == [PRIYA]
    assert gave["contact_ids"] == received["contact_ids"] == [ANA, BEN]
    assert (received["side"], received["kind"]) == ("received", "advice")
    assert received["text"] == "advice on pricing"
    assert gave["on"] == received["on"] == "2026-11-24"
    promise = keepup.only("promises")
    assert promise["text"] == "send deck"
    assert promise["due_on"] == "2026-12-09"
    assert promise["made_on"] == "2026-11-25"
    assert promise["contact_ids"] == [ANA, BEN]
    (interaction_id,) = keepup.tables()["interactions"]
    assert {gave["interaction_id"], received["interaction_id"], promise["interaction_id"]} == {
        int(interaction_id)
    }


@pytest.mark.parametrize(
    "prose",
    [
        "coffee with Ana about C++",
        "coffee with Ana, +351 912 345 678",
        "coffee with Ana, sales at -5% now",
        "coffee with Ana, she is #1",
        "coffee: Ana - about the reorg",
        "coffee with Ana, merci !",
        "coffee with Ana, really ?",
        "coffee with Ana e-mail and 10-12",
    ],
)
def test_what_only_looks_like_a_mark_stays_prose(keepup: Keepup, prose: str) -> None:
    record = _logged(keepup, prose)
    assert record["text"] == prose
    assert record["contact_ids"] == [ANA]
    assert record.get("tags", []) == []
    assert not {"exchanges", "promises"} & {name for name, rows in keepup.tables().items() if rows}


@pytest.mark.parametrize(
    ("line", "table", "field", "value"),
    [
        ("call with Ana +article about maps", "exchanges", "side", "gave"),
        ("call with Ana -article about maps", "exchanges", "side", "received"),
        ("call with Ana !article about maps", "promises", "by", None),
        ("call with Ana ?article about maps", "promises", "by", "them"),
    ],
)
def test_each_mark_makes_its_record(
    keepup: Keepup, line: str, table: str, field: str, value: str | None
) -> None:
    _logged(keepup, line)
    record = keepup.only(table)
    assert record.get(field) == value
    assert record["text"] == "article about maps"
    assert record["contact_ids"] == [ANA]
    if table == "exchanges":
        assert record["kind"] == "resource"


def test_a_mark_may_start_the_line_and_its_names_take_part(keepup: Keepup) -> None:
    record = _logged(keepup, "+intro to Priya")
    assert record["contact_ids"] == [PRIYA]
    assert keepup.only("exchanges")["contact_ids"] == [PRIYA]


def test_a_mark_whose_word_says_no_kind_has_none(keepup: Keepup) -> None:
    _logged(keepup, "call with Ana +something")
    assert "kind" not in keepup.only("exchanges")


def test_a_mark_runs_to_the_next_one(keepup: Keepup) -> None:
    _logged(keepup, "call with Ana +tea and time -advice on a move !send it")
    texts = {row["text"] for row in keepup.tables()["exchanges"].values()}
    assert texts == {"tea and time", "advice on a move"}
    assert keepup.only("promises")["text"] == "send it"


def test_a_tag_is_one_word_without_its_punctuation(keepup: Keepup) -> None:
    record = _logged(keepup, "call with Ana #pricing, then more #q4-plan.")
    assert record["tags"] == ["pricing", "q4-plan"]


@pytest.mark.parametrize(
    "line", ["mail from Ana >", "Ana called >", "mailed Ana >", "coffee with Ana >", ">Ana asks"]
)
def test_theirs_waits_for_my_reply(keepup: Keepup, line: str) -> None:
    record = _logged(keepup, line)
    assert record["direction"] == "from_them"
    assert record["awaits_reply"] is True


def test_the_words_of_theirs_are_prose(keepup: Keepup) -> None:
    record = _logged(keepup, "mail from Ana >asks about the budget")
    assert record["awaits_reply"] is True
    assert "asks about the budget" in record["text"]


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("today", "2026-11-25"),
        ("yesterday", "2026-11-24"),
        ("mon", "2026-11-23"),
        ("wed", "2026-11-25"),
        ("thu", "2026-11-19"),
        ("last friday", "2026-11-20"),
        ("last wed", "2026-11-18"),
        ("3 days ago", "2026-11-22"),
        ("2 weeks ago", "2026-11-11"),
        ("3 nov", "2026-11-03"),
        ("nov 3", "2026-11-03"),
        ("3 dec", "2025-12-03"),
        ("25 nov", "2026-11-25"),
        ("3 nov 2025", "2025-11-03"),
        ("2025-11-03", "2025-11-03"),
        ("Yesterday", "2026-11-24"),
        ("29 feb", "2024-02-29"),
    ],
)
def test_a_date_leads(keepup: Keepup, words: str, on: str) -> None:
    record = _logged(keepup, f"{words}: call with Ana")
    assert record["on"] == on
    assert record["text"] == "call with Ana"


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("tomorrow", "2026-11-26"),
        ("next friday", "2026-11-27"),
        ("next wed", "2026-12-02"),
        ("in 2 weeks", "2026-12-09"),
        ("2026-12-24", "2026-12-24"),
    ],
)
def test_a_day_to_come_makes_a_plan(keepup: Keepup, words: str, on: str) -> None:
    keepup.restore(PEOPLE)
    line = f"{words}: lunch with Ana +intro !bring the book ?she pays"
    keepup("log", line)
    plan = keepup.only("plans")
    assert (plan["on"], plan["line"], plan["contact_ids"]) == (on, line, [ANA])
    assert plan["channel"] == "in_person"
    assert "+intro" in plan["text"]
    assert "interactions" not in keepup.tables()
    assert "exchanges" not in keepup.tables()
    assert {row["text"] for row in keepup.tables()["promises"].values()} == {
        "bring the book",
        "she pays",
    }


@pytest.mark.parametrize("words", ["31 feb", "2026-02-30", "31 nov", "29 feb 2025"])
def test_an_impossible_day_goes_to_the_inbox(keepup: Keepup, words: str) -> None:
    assert _kept(keepup, f"{words}: call with Ana") == "inbox"
    (waiting,) = keepup("inbox", "list", "--json").json["items"]
    assert waiting["line"] == f"{words}: call with Ana"


@pytest.mark.parametrize("words", ["3/11", "11/3/2026"])
def test_a_slash_date_is_prose(keepup: Keepup, words: str) -> None:
    record = _logged(keepup, f"{words}: call with Ana")
    assert record["on"] == "2026-11-25"
    assert words in record["text"]


@pytest.mark.parametrize(
    ("words", "due_on"),
    [
        ("send it by friday", "2026-11-27"),
        ("send it in 2w", "2026-12-09"),
        ("send it in 2 days", "2026-11-27"),
        ("send it tomorrow", "2026-11-26"),
        ("send it by 3 dec", "2026-12-03"),
        ("send it by 3 nov", "2027-11-03"),
        ("send it 2026-12-03", "2026-12-03"),
        ("send it by 2026-12-03", "2026-12-03"),
    ],
)
def test_a_promise_ends_in_a_day(keepup: Keepup, words: str, due_on: str) -> None:
    _logged(keepup, f"3 days ago: call with Ana !{words}")
    promise = keepup.only("promises")
    assert promise["due_on"] == due_on
    assert promise["text"] == "send it"
    assert promise["made_on"] == "2026-11-25"


def test_a_past_day_of_a_promise_stays_text(keepup: Keepup) -> None:
    _logged(keepup, "call with Ana !send it 2026-11-03")
    promise = keepup.only("promises")
    assert "due_on" not in promise
    assert promise["text"] == "send it 2026-11-03"


@pytest.mark.parametrize(
    ("line", "channel"),
    [
        ("coffee with Ana", "in_person"),
        ("lunch with Ana", "in_person"),
        ("met Ana", "in_person"),
        ("call with Ana", "call"),
        ("rang Ana", "call"),
        ("called Ana", "call"),
        ("mail to Ana", "email"),
        ("letter to Ana", "letter"),
        ("coffee with Ana after a call", "in_person"),
        ("saw Ana", None),
        ("saw Ana +coffee", None),
    ],
)
def test_the_first_word_gives_the_channel(keepup: Keepup, line: str, channel: str | None) -> None:
    assert _logged(keepup, line).get("channel") == channel


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("congratulated Ana", "congratulate"),
        ("thanked Ana by mail", "thanks"),
        ("asked Ana about the move", "ask"),
        ("introduced Ana and Ben", "introduction"),
        ("apologised to Ana", "apology"),
        ("coffee with Ana", None),
        ("coffee with Ana +thanks", None),
    ],
)
def test_the_intent_is_read_from_prose_alone(keepup: Keepup, line: str, intent: str | None) -> None:
    assert _logged(keepup, line).get("intent") == intent


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("Ana called", "from_them"),
        ("Ana wrote about the reorg", "from_them"),
        ("mail from Ana", "from_them"),
        ("call from Ana", "from_them"),
        ("letter from Ana", "from_them"),
        ("mailed Ana", "from_me"),
        ("called Ana", "from_me"),
        ("mail to Ana", "from_me"),
        ("call to Ana", "from_me"),
        ("call with Ana", None),
        ("coffee with Ana", None),
        ("saw Ana", None),
        ("call with Ana, then a mail from Ben", None),
        ("coffee with Ana from work", None),
    ],
)
def test_who_began(keepup: Keepup, line: str, direction: str | None) -> None:
    assert _logged(keepup, line).get("direction") == direction


def test_a_pronoun_before_the_verb_is_from_them(keepup: Keepup) -> None:
    assert _logged(keepup, "Ana: she wrote")["direction"] == "from_them"


def test_a_possessive_is_a_mention(keepup: Keepup) -> None:
    record = _logged(keepup, "coffee with Ben about Ana's sister")
    assert record["contact_ids"] == [BEN]


def test_a_possessive_with_nothing_after_it_means_the_person(keepup: Keepup) -> None:
    assert _logged(keepup, "coffee with Ana's")["contact_ids"] == [ANA]


def test_where_prose_names_nobody_the_first_mark_does(keepup: Keepup) -> None:
    record = _logged(keepup, "call +intro to Priya -advice from Marcus")
    assert record["contact_ids"] == [PRIYA]
    assert {tuple(row["contact_ids"]) for row in keepup.tables()["exchanges"].values()} == {
        (PRIYA,)
    }


def test_an_unknown_name_in_prose_is_not_passed_over_for_a_mark(keepup: Keepup) -> None:
    assert _kept(keepup, "call with Zelda +intro to Priya") == "inbox"


@pytest.mark.parametrize("line", ["coffee", "a long walk alone", "yesterday: coffee"])
def test_nobody_goes_to_the_inbox(keepup: Keepup, line: str) -> None:
    assert _kept(keepup, line) == "inbox"


def test_correcting_a_log_replaces_what_it_made_in_one_undo(keepup: Keepup) -> None:
    _logged(keepup, "yesterday: coffee with Ana +advice !send it ?call back")
    before = keepup.bytes()
    (interaction_id,) = keepup.tables()["interactions"]
    keepup("interaction", "edit", interaction_id, "--line", "mon: call with Ben -article !ring")
    record = keepup.record("interactions", int(interaction_id))
    assert record["contact_ids"] == [BEN]
    assert record["on"] == "2026-11-23"
    assert record["channel"] == "call"
    exchange = keepup.only("exchanges")
    assert (exchange["side"], exchange["contact_ids"]) == ("received", [BEN])
    promise = keepup.only("promises")
    assert (promise["text"], promise["contact_ids"]) == ("ring", [BEN])
    keepup("undo")
    assert keepup.bytes() == before


def test_what_changed_since_is_kept_by_a_correction_and_named(keepup: Keepup) -> None:
    _logged(keepup, "coffee with Ana !send it")
    (promise_id,) = keepup.tables()["promises"]
    keepup("promise", "done", promise_id, now="2026-11-25T10:00")
    (interaction_id,) = keepup.tables()["interactions"]
    ran = keepup(
        "interaction", "edit", interaction_id, "--line", "coffee with Ana", now="2026-11-25T11:00"
    )
    assert keepup.record("promises", int(promise_id))["outcome"] == "kept"
    assert "send it" in ran.out


def test_removing_a_log_takes_what_it_made(keepup: Keepup) -> None:
    _logged(keepup, "coffee with Ana +advice !send it")
    before = keepup.bytes()
    (interaction_id,) = keepup.tables()["interactions"]
    keepup("interaction", "drop", interaction_id)
    assert not {"interactions", "exchanges", "promises"} & {
        name for name, rows in keepup.tables().items() if rows
    }
    keepup("undo")
    assert keepup.bytes() == before


def test_an_unquoted_line_is_joined(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    keepup("log", "--on", "2026-11-20", "coffee", "with", "Ana", "-advice", "on", "x", "--json")
    assert keepup.only("interactions")["line"] == "coffee with Ana -advice on x --json"
    assert keepup.only("interactions")["on"] == "2026-11-20"
    assert keepup.only("exchanges")["side"] == "received"


def test_a_line_a_log_from_standard_input(keepup: Keepup) -> None:
    keepup.restore(PEOPLE)
    ran = keepup("log", "-", stdin="coffee with Ana\n\n   \ncall with Ben\r\n31 feb: x\n")
    assert ran.status == 0
    lines = [row["line"] for row in keepup.tables()["interactions"].values()]
    assert lines == ["coffee with Ana", "call with Ben"]
    assert len(keepup("inbox", "--json").json["items"]) == 1


def test_a_text_of_nothing_exits_2(keepup: Keepup) -> None:
    for words in ((), ("",), ("  ",)):
        assert keepup("log", *words, ok=False).status == 2


def test_a_dash_of_prose_is_no_option(keepup: Keepup) -> None:
    record = _logged(keepup, "-advice from Ana")
    assert record["contact_ids"] == [ANA]
    assert keepup.only("exchanges")["side"] == "received"
