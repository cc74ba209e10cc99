"""Whatever words are typed, a command answers with a status and a sentence, never a fault."""

import io
import sys
from argparse import Action, ArgumentParser
from importlib import import_module
from random import Random

import pytest

from keepup_tui.cli.nouns.running import noun_of, verb_parser
from keepup_tui.cli.registry import COMMANDS, NOUNS
from tests.cli.commanding import Keepup

NAMES = ("Ana", "Ana Reyes", "Ben", "me", "Ana,Ben", "#1", "7", "Nobody", "", "Zoë")
JUNK = (
    "x", "0", "-1", "9" * 20, "2026-02-30", "friday", "2w", "9999-12-31", "0001-01-01", "--11-03",
    "1984", "[", '{"a": 1}', "null", "\udcff", "\x1b[31m", "\u202e", "a" * 3000, "promoted", "fact",
    "gave", "done", "every 3 months", "each week", "in 9999 years", "*", "happened", "=", "9999y",
)  # fmt: skip
ELSEWHERE = {"quick", "demo", "completions", "restore", "import", "export"}


def parser_for(name: str, verb: str) -> ArgumentParser:
    if name in NOUNS:
        return verb_parser(name, noun_of(name), verb)
    parser = ArgumentParser()
    import_module(COMMANDS[name].module).arguments(parser)
    return parser


def value(action: Action, random: Random) -> str:
    if action.choices and random.random() < 0.8:
        return str(random.choice(list(action.choices)))
    return random.choice((*JUNK, *NAMES))


def words(random: Random) -> list[str]:
    name = random.choice([*(name for name in COMMANDS if name not in ELSEWHERE), *NOUNS, *NOUNS])
    verb = random.choice(noun_of(name).verbs) if name in NOUNS else ""
    actions = parser_for(name, verb)._actions
    typed = [name, *([verb] if verb else []), random.choice(NAMES)]
    places = [action for action in actions if not action.option_strings][1:]
    options = [
        row for row in actions if row.option_strings and row.dest[:6] not in {"help", "shared"}
    ]
    typed += [value(action, random) for action in places if random.random() < 0.7]
    for action in random.sample(options, min(len(options), random.randrange(4))):
        typed.append(random.choice(action.option_strings))
        typed += [] if action.nargs == 0 else [value(action, random)]
    return typed


@pytest.mark.parametrize("seed", range(4))
def test_junk(keepup: Keepup, ana: int, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(seed)
    keepup("add", "Ben Okafor")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    for _ in range(120):
        typed = words(random)
        ran = keepup(*typed, ok=False)
        assert ran.status in {0, 1, 2, 3}, typed
        assert ran.status == 0 or ran.err.count("\n") == 1, (typed, ran.err)
        assert "\x1b" not in ran.out + ran.err
