"""Every command's parser under one, for completions and the page in docs."""

from argparse import ArgumentParser
from importlib import import_module

from keepup_tui.cli.nouns.running import noun_of, verb_arguments
from keepup_tui.cli.registry import COMMANDS, NOUNS
from keepup_tui.cli.shared import add_shared


def whole_parser() -> ArgumentParser:
    """The parser of `keepup` with all of its commands, nouns and verbs."""
    parser = ArgumentParser(prog="keepup", allow_abbrev=False)
    add_shared(parser)
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=command.about, allow_abbrev=False)
        import_module(command.module).arguments(one)
        add_shared(one)
    for name, command in NOUNS.items():
        one = commands.add_parser(name, help=command.about, allow_abbrev=False)
        noun = noun_of(name)
        verbs = one.add_subparsers(metavar="VERB")
        for verb in noun.verbs:
            two = verbs.add_parser(verb, allow_abbrev=False)
            verb_arguments(noun, verb)(two)
            add_shared(two)
    return parser
