"""The page `docs/commands.md`, made from the commands' own parsers."""

from argparse import Action, ArgumentParser
from collections.abc import Iterator
from importlib import import_module
from typing import Final

from keepup_tui.cli.nouns.running import noun_of, verb_arguments
from keepup_tui.cli.registry import COMMANDS, NOUNS
from keepup_tui.cli.shared import FLAGS, OPTIONS
from keepup_tui.cli.usage import usage_lines

_HEAD: Final = """\
# Commands

`keepup` alone opens the app. Every command is a thin door onto what the app does. This page is
made from the commands themselves; `keepup COMMAND --help` says the same.

- A name is a contact's full name, an alias, the beginning of a name or something close to it, or
  `#id`. Where two fit, KeepUp asks, or exits 3 with both where nobody can be asked.
- A date is ISO (`2026-12-03`) or as people say it: `friday`, `tomorrow`, `3 dec`, `2w`,
  `in 2 weeks`, `3 days ago`. A bare weekday is the next one, or the last one where it tells of
  what has been.
- A cadence is `every 3 months`, `2 weeks`, `monthly`, `twice a year` (counted from the last
  touch), or `each week`, `each month`, `each quarter`, `each half-year`, `each year` (once in
  every calendar period); `protected` may stand before it.
- `--circle NAME` makes a circle that is not there yet, unless the name is nearly another's.
- Exit status: 0 done, 1 could not, 2 wrong usage, 3 ambiguous, 75 the document is busy.
- `KEEPUP_DATA` names the document, `KEEPUP_NOW=2026-11-25T09:40` sets the clock, `NO_COLOR`
  leaves colours out.
"""


def reference() -> str:
    """The whole page."""
    return "\n".join((_HEAD, *_everywhere(), *_commands(), *_nouns()))


def _everywhere() -> Iterator[str]:
    yield "## Everywhere\n"
    yield "They stand anywhere after the command; in `log` and `quick`, before the text.\n"
    yield "| option | |\n| --- | --- |"
    for name, (metavar, said) in OPTIONS.items():
        yield f"| `{name} {metavar}` | {said} |"
    for name, said in FLAGS.items():
        yield f"| `{name}` | {said} |"
    yield ""


def _commands() -> Iterator[str]:
    for name, command in COMMANDS.items():
        parser = ArgumentParser(prog=f"keepup {name}", add_help=False)
        import_module(command.module).arguments(parser)
        yield f"## {name}\n\n{_sentence(command.about)}\n"
        yield from _told(parser)


def _nouns() -> Iterator[str]:
    for name, command in NOUNS.items():
        noun = noun_of(name)
        yield f"## {name}\n\n{_sentence(command.about)}\n"
        for verb in noun.verbs:
            parser = ArgumentParser(prog=f"keepup {name} {verb}", add_help=False)
            verb_arguments(noun, verb)(parser)
            yield from _told(parser)


def _told(parser: ArgumentParser) -> Iterator[str]:
    """The usage, then what needs a word."""
    yield "```\n" + "\n".join(usage_lines(parser)) + "\n```\n"
    rows = [_row(action) for action in parser._actions if action.help]
    if rows:
        yield from rows
        yield ""


def _row(action: Action) -> str:
    shown = ", ".join(action.option_strings) or str(action.metavar or action.dest)
    return f"- `{shown}`: {action.help}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
