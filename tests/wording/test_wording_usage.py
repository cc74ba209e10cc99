"""A command line that is not taken is answered in a sentence, with the word that is meant."""

import argparse

import pytest

from keepup_tui.cli.parser import Parser
from keepup_tui.cli.registry import COMMANDS, NOUNS
from keepup_tui.cli.stopping import Usage
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.usage import _MEANT, not_taken, unknown_command

KNOWN = [*COMMANDS, *NOUNS]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", "did you mean `keepup due`?"),
        ("nudges", "did you mean `keepup due`?"),
        ("people", "did you mean `keepup contacts`?"),
        ("notes", "did you mean `keepup note`?"),
        ("shwo", "did you mean `keepup show`?"),
        ("snooze", "did you mean `keepup answer NAME snooze`?"),
        ("search", "did you mean `keepup find`?"),
        ("open", "`keepup` alone opens the app."),
        ("zzz", "`keepup --help` lists what there is."),
    ],
)
def test_a_near_word_leads_to_the_command(typed: str, meant: str) -> None:
    assert unknown_command(typed, KNOWN) == f"There is no command “{typed}”; {meant}"


def test_each_word_leads_to_a_command_that_there_is() -> None:
    assert not set(_MEANT) & set(KNOWN)
    assert {meant.split()[0] for meant in _MEANT.values() if meant} <= set(KNOWN)


def _parser() -> Parser:
    parser = Parser(prog="keepup try", allow_abbrev=False)
    parser.add_argument("verb", choices=("list", "take", "drop"))
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--days", type=int)
    parser.add_argument("--level", choices=("low", "high"))
    parser.add_argument("--json", action="store_true")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--all", action="store_true")
    either.add_argument("--open", action="store_true")
    return parser


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "keepup try needs verb and NAME"),
        (["list"], "keepup try needs NAME"),
        (["foo", "x"], "keepup try takes list, take or drop, not “foo”"),
        (["list", "x", "--level", "big"], "--level takes low or high, not “big”"),
        (["list", "x", "--level", "it's"], "--level takes low or high, not “it's”"),
        (["list", "x", "--days", "soon"], "--days takes a whole number, not “soon”"),
        (["list", "x", "--days"], "--days needs a value after it"),
        (["list", "x", "--json=1"], "--json takes no value"),
        (["list", "x", "--all", "--open"], "--open and --all do not go together"),
        (["list", "x", "--foo", "y"], "keepup try does not take “--foo y”"),
    ],
)
def test_what_is_not_taken_is_said_in_a_sentence(words: list[str], said: str) -> None:
    with pytest.raises(Usage) as refused:
        _parser().parse_args(words)
    assert text_of(refused.value.said) == f"{said}; `keepup try --help` says what it takes."


def test_what_it_has_no_words_for_it_says_as_it_came() -> None:
    error = argparse.ArgumentTypeError("odd")
    assert not_taken("keepup try", str(error)) == (
        "keepup try: odd; `keepup try --help` says what it takes."
    )
    assert not_taken("keepup x", "one of the arguments -a -b is required").startswith(
        "keepup x needs one of -a or -b;"
    )
