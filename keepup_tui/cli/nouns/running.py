"""Runs `keepup NOUN VERB …` for every noun alike."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Final

from keepup_tui.cli.context import Context
from keepup_tui.cli.nouns import arguments
from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.cli.nouns.which import listed_rows, which
from keepup_tui.cli.nouns.written import changed_record, new_record
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.parser import Parser, parse, parser_of
from keepup_tui.cli.registry import NOUNS
from keepup_tui.cli.shapes import Items
from keepup_tui.cli.shared import leading
from keepup_tui.cli.usage import usage_lines
from keepup_tui.wording.records import record_line

_ABOUT: Final = {
    "list": "What is open; with --all everything.",
    "add": "Adds one.",
    "edit": "Changes one.",
    "done": "Closes one.",
    "drop": "Takes one away.",
}


def noun_of(name: str) -> Noun:
    """The noun called `name`."""
    noun: Noun = import_module(NOUNS[name].module).NOUN
    return noun


def run_noun(name: str, words: list[str], context: Context) -> int:
    """Runs one verb of the noun called `name`; without a verb it lists."""
    noun = noun_of(name)
    rest = leading(words, context.shared)
    if rest[:1] in (["-h"], ["--help"]):
        return _help(name, noun, context)
    if rest and rest[0] in noun.verbs:
        verb, *rest = rest
    else:
        verb = _implied(noun, rest, context)
    parser = verb_parser(name, noun, verb)
    return _VERBS[verb](noun, parse(parser, rest, context.shared), context)


def verb_parser(name: str, noun: Noun, verb: str) -> Parser:
    """The parser of `keepup NOUN VERB`."""
    return parser_of(f"keepup {name} {verb}", _ABOUT[verb], verb_arguments(noun, verb))


def verb_arguments(noun: Noun, verb: str) -> Callable[[ArgumentParser], None]:
    """What gives a parser the arguments of one verb of `noun`."""
    if verb in {"done", "drop"}:
        return lambda parser: arguments.close_arguments(noun, parser, verb)
    made = {
        "list": arguments.list_arguments,
        "add": arguments.add_arguments,
        "edit": arguments.edit_arguments,
    }
    return partial(made[verb], noun)


def _implied(noun: Noun, rest: list[str], context: Context) -> str:
    """The verb that is meant where none is named: `circle NAME …` makes or changes it."""
    if not rest or rest[0].startswith("-"):
        return "list"
    if noun.table == "circles":
        known = {row.name.casefold() for row in context.book.circles.values()}
        if rest[0].casefold() in known:
            return "edit"
        if rest[0] not in _VERBS:
            return "add"
    if "contact" in noun.subject and len(rest) == 1:
        return "list"
    from keepup_tui.cli.stopping import Usage

    raise Usage(f"“{rest[0]}” is no verb here; there are {', '.join(noun.verbs)}.")


def _list(noun: Noun, args: Namespace, context: Context) -> int:
    kept = listed_rows(noun, getattr(args, "subject", None), context, everything=args.all)
    rows = [noun.listed(row, context) for row in kept]
    if context.json:
        context.printing.json(Items(items=rows))
        return 0
    for row in rows:
        said = record_line(context.book, row, context.today)
        context.printing.row((("faint", f"{row.id}  "), *said))
    if not rows:
        context.printing.message("Nothing here yet." if args.all else "Nothing open.")
    return 0


def _add(noun: Noun, args: Namespace, context: Context) -> int:
    record = new_record(noun, args, context)
    verb = noun.add(record, args, context)
    return 0 if verb is None else report(context, context.perform(verb))


def _edit(noun: Noun, args: Namespace, context: Context) -> int:
    record = which(noun, args.subject, context, closed=True)
    change = changed_record(noun, record, args, context)
    return report(context, context.perform(noun.edit(record, change, args, context)))


def _done(noun: Noun, args: Namespace, context: Context) -> int:
    assert noun.done is not None
    record = which(noun, args.subject, context)
    return report(context, context.perform(noun.done(record, args, context)))


def _drop(noun: Noun, args: Namespace, context: Context) -> int:
    record = which(noun, args.subject, context)
    return report(context, context.perform(noun.drop(record, context)))


_VERBS: Final[dict[str, Callable[[Noun, Namespace, Context], int]]] = {
    "list": _list,
    "add": _add,
    "edit": _edit,
    "done": _done,
    "drop": _drop,
}


def _help(name: str, noun: Noun, context: Context) -> int:
    say = context.printing.line
    say((("name", f"keepup {name}"), ("plain", f": {NOUNS[name].about}.")))
    for verb in noun.verbs:
        parser = ArgumentParser(prog=f"keepup {name} {verb}", add_help=False)
        verb_arguments(noun, verb)(parser)
        say()
        for line in usage_lines(parser, context.printing.width):
            say(line)
    say()
    say((("dim", f"`keepup {name} VERB --help` says more."),))
    return 0
