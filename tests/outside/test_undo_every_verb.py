"""Undo takes every verb back byte for byte, and redo brings its bytes again."""

import pytest

from tests.outside.harness import Keepup
from tests.outside.written import REQUIRED, with_strangers

VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Dora Lang\nEMAIL:dora@example.com\nEND:VCARD\n"

VERBS: list[tuple[str, ...]] = [
    (
        "add",
        "Dora Lang",
        "--circle",
        "Mentors",
        "--email",
        "d@example.com",
        "--birthday",
        "--11-03",
    ),
    ("add", "Dora Lang", "--circle", "Old team", "--cadence", "every 3 months", "--protected"),
    ("edit", "Ana", "--email", "ana@example.com", "--phone", "1", "--cadence", "each quarter"),
    ("edit", "Ana", "--circle", "Mentors"),
    ("edit", "Ana", "--name", "Ana María Reyes", "--alias", "Anita", "--deceased"),
    ("remove", "Ana"),
    ("remove", "Ben"),
    ("remove", "Priya"),
    ("unite", "Ana", "Ben"),
    ("unite", "Priya", "Ana"),
    ("log", "yesterday: coffee with Ana and Ben +intro to Priya -advice !send deck in 2w ?call me"),
    ("log", "tomorrow: lunch with Ana !bring the book"),
    ("log", "mail from Ana >"),
    ("answer", "Ana", "done"),
    ("answer", "Ana", "done", "coffee with Ana"),
    ("answer", "Ana", "skip"),
    ("answer", "Ana", "snooze"),
    ("answer", "Ana", "snooze", "--until", "2026-12-03"),
    ("answer", "Ana", "dismiss", "--rule", "milestone"),
    ("answer", "Ana", "dismiss", "--rule", "milestone", "--ref", "*"),
    ("answer", "Ana", "done", "--rule", "promise_due"),
    ("answer", "Ben", "done", "--say", "happened"),
    ("answer", "Ben", "done", "--say", "did_not"),
    ("answer", "Ben", "done", "--say", "moved", "--until", "2026-12-03"),
    ("answer", "Priya", "done", "apologised to Priya"),
    ("away", "2026-12-01", "2026-12-05"),
    ("set", "cap", "7"),
    ("set", "days_off", '["fri","sat"]'),
    ("set", "rollover", "05:00"),
    ("set", "zone", "Asia/Tokyo"),
    ("set", "ledger_hidden", "true"),
    ("set", "away_offer", "false"),
    ("set", "kinds_off", '["dormant"]'),
    ("review", "--write", "call Keiko before the launch"),
    ("review", "season", "--write", "fewer mails"),
    ("review", "--finish"),
    ("circle", "add", "Old team", "--cadence", "every 3 months"),
    ("circle", "edit", "Mentors", "--cadence", "each quarter", "--channel", "email", "--strict"),
    ("circle", "Mentors", "--importance", "high"),
    ("circle", "drop", "Mentors"),
    ("interaction", "add", "Ana,Ben", "--channel", "call", "--text", "hello"),
    ("interaction", "edit", "21", "--channel", "email"),
    ("interaction", "edit", "21", "--line", "call with Ana +advice"),
    ("interaction", "drop", "21"),
    ("exchange", "add", "Ana", "gave", "an ear", "--kind", "listening"),
    ("exchange", "edit", "31", "--kind", "advice", "--text", "about the reorg"),
    ("exchange", "edit", "31", "--outcome", "helped"),
    ("exchange", "drop", "31"),
    ("promise", "add", "Ana", "send the deck", "--due-on", "2w"),
    ("promise", "edit", "41", "--due-on", "friday"),
    ("promise", "done", "41"),
    ("promise", "drop", "41"),
    ("milestone", "add", "Ana", "wedding", "--date", "2019-06-01"),
    ("milestone", "edit", "51", "--label", "thirty"),
    ("milestone", "drop", "51"),
    ("news", "add", "Ana", "promoted", "--text", "head of design"),
    ("news", "add", "Ana,Ben", "relocated", "--place", "Porto"),
    ("news", "add", "Ana", "new_company", "--organisation", "Lumen"),
    ("news", "edit", "61", "--place", "Porto"),
    ("news", "drop", "61"),
    ("step", "add", "Ana", "letter", "--due-on", "2026-12-01", "--intent", "thanks"),
    ("step", "edit", "71", "--due-on", "2026-12-01"),
    ("step", "done", "71"),
    ("step", "drop", "71"),
    ("plan", "add", "Ana", "lunch", "--date", "friday"),
    ("plan", "edit", "81", "--channel", "in_person"),
    ("plan", "done", "81"),
    ("plan", "drop", "81"),
    ("goal", "add", "Ana,Ben", "a talk", "--next-check", "2w"),
    ("goal", "edit", "91", "--text", "write two books"),
    ("goal", "done", "91"),
    ("goal", "drop", "91"),
    ("shelf", "add", "A paper", "--url", "https://example.com/a", "--topic", "design"),
    ("shelf", "edit", "101", "--topic", "maps"),
    ("shelf", "done", "101"),
    ("shelf", "drop", "101"),
    ("note", "add", "Ana", "fact", "has a dog"),
    ("note", "edit", "111", "--text", "a good lawyer"),
    ("note", "done", "111"),
    ("note", "drop", "111"),
    ("repair", "add", "Ana", "forgot her name"),
    ("repair", "edit", "121", "--text", "missed two calls"),
    ("repair", "done", "121"),
    ("repair", "drop", "121"),
    ("leave", "add", "2027-01-04", "2027-01-06", "--kind", "travel", "--place", "Lyon"),
    ("leave", "edit", "141", "--to", "2027-01-02"),
    ("leave", "drop", "141"),
    ("import", "VCARD"),
    ("restore", "EMPTY"),
]


def _with_files(keepup: Keepup, words: tuple[str, ...]) -> list[str]:
    files = {"VCARD": ("one.vcf", VCARD), "EMPTY": ("empty.json", '{"contacts": {}}')}
    return [
        str(keepup.written(files[word][1], files[word][0])) if word in files else word
        for word in words
    ]


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_undo_and_redo_bring_the_bytes_back(keepup: Keepup, words: tuple[str, ...]) -> None:
    keepup.restore(with_strangers())
    before = keepup.bytes()
    keepup(*_with_files(keepup, words))
    after = keepup.bytes()
    assert after != before
    keepup("undo")
    assert keepup.bytes() == before
    keepup("redo")
    assert keepup.bytes() == after
    keepup("undo")
    assert keepup.bytes() == before


@pytest.mark.parametrize("words", VERBS[:-1], ids=" ".join)
def test_what_keepup_does_not_know_survives(keepup: Keepup, words: tuple[str, ...]) -> None:
    keepup.restore(with_strangers())
    before = keepup.tables()
    keepup(*_with_files(keepup, words))
    after = keepup.tables()
    for name, rows in before.items():
        for key in rows.keys() & after.get(name, {}).keys():
            assert after[name][key].get("x_mine") == rows[key].get("x_mine")
            assert name != "weird" or after[name][key] == rows[key]


def test_every_verb_in_a_row_is_undone_to_the_first_byte(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    trail = [keepup.bytes()]
    for words in VERBS:
        keepup(*_with_files(keepup, words), ok=False)
        if keepup.bytes() != trail[-1]:
            trail.append(keepup.bytes())
    ahead = list(trail)
    while len(trail) > 1:
        trail.pop()
        keepup("undo")
        assert keepup.bytes() == trail[-1]
    for after in ahead[1:]:
        keepup("redo")
        assert keepup.bytes() == after
    assert keepup("redo", ok=False).status == 1


def test_the_first_undo_takes_the_document_away_again(keepup: Keepup) -> None:
    assert keepup("undo", ok=False).status == 1
    keepup("add", "Ana Reyes")
    keepup("undo")
    assert keepup("contacts", "--json").json == {"items": []}
    assert keepup("undo", ok=False).status == 1
