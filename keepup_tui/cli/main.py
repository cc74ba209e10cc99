"""From the words after `keepup` to an exit status."""

import os
from collections.abc import Sequence
from importlib import import_module

from keepup_tui.actions.verb import BadValue, Refusal
from keepup_tui.cli.context import Context
from keepup_tui.cli.printing import Printing, standard, unprinted
from keepup_tui.cli.registry import COMMANDS, NOUNS
from keepup_tui.cli.shared import Shared, leading
from keepup_tui.cli.stopping import BUSY, COULD_NOT, INTERRUPTED, WRONG_USAGE, Stop, Usage
from keepup_tui.clock import BadClock
from keepup_tui.store.errors import Busy, Damaged, StoreError
from keepup_tui.wording.spans import Spans


def run(words: Sequence[str]) -> int:
    """Runs the command that `words` name and returns the exit status."""
    printing = standard()
    try:
        status = _guarded(words, Context(Shared(), printing))
    except BrokenPipeError:
        printing.give_up()
        return COULD_NOT
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _guarded(words: Sequence[str], context: Context) -> int:
    """Runs the command; each named error is one sentence on standard error."""
    printing = context.printing
    try:
        status = _finished(words, context)
        printing.flush()
        context.tell_of_newer()
    except Stop as stop:
        printing.message(stop.said)
        return stop.status
    except Refusal as refusal:
        printing.message(refusal.said)
        return WRONG_USAGE if isinstance(refusal, BadValue) else COULD_NOT
    except StoreError as error:
        printing.message(_store_refused(error, context))
        return BUSY if isinstance(error, Busy) else COULD_NOT
    except BadClock as error:
        printing.message(f"KEEPUP_NOW says “{error}”, which is no time; write 2026-11-25T09:40.")
        return WRONG_USAGE
    except BrokenPipeError:
        raise
    except OSError as error:
        printing.message(_refused(error))
        return COULD_NOT
    return status


def _finished(words: Sequence[str], context: Context) -> int:
    """The exit status of the command, also where the parser's help ends it."""
    try:
        return _dispatch(words, context)
    except SystemExit as leaving:
        return int(leaving.code or 0)


def _store_refused(error: StoreError, context: Context) -> Spans:
    """What the document's care could not do; a damaged document's backups are counted."""
    from keepup_tui.wording.errors import said_of

    own = isinstance(error, Damaged) and error.path == context.document.path
    return said_of(error, len(context.document.backups()) if own else None)


def _refused(error: OSError) -> str:
    """What the system would not do, in one sentence."""
    if error.filename is None:
        return unprinted(error)
    return f"{os.fsdecode(error.filename)}: {error.strerror or error}."


def _dispatch(words: Sequence[str], context: Context) -> int:
    rest = leading(words, context.shared)
    if not rest:
        from keepup_tui.cli.commands.app import open_app

        return open_app(context)
    name, *rest = rest
    if name in {"-h", "--help", "help"}:
        return _help(rest, context)
    if name in {"-V", "--version"}:
        return _version(context.printing)
    if name in NOUNS:
        from keepup_tui.cli.nouns.running import run_noun

        return run_noun(name, rest, context)
    if name in COMMANDS:
        return _call(COMMANDS[name].module, name, rest, context)
    from keepup_tui.wording.usage import unknown_command

    raise Usage(unknown_command(name, [*COMMANDS, *NOUNS]))


def _call(module_name: str, name: str, words: list[str], context: Context) -> int:
    module = import_module(module_name)
    if hasattr(module, "run_words"):
        return int(module.run_words(words, context))
    from keepup_tui.cli.parser import parse, parser_of

    parser = parser_of(f"keepup {name}", COMMANDS[name].about, module.arguments)
    return int(module.run(parse(parser, words, context.shared), context))


def _help(rest: list[str], context: Context) -> int:
    if rest and (rest[0] in COMMANDS or rest[0] in NOUNS):
        return _dispatch([*rest, "--help"], context)
    from keepup_tui.cli.overview import overview

    for line in overview():
        context.printing.line(line)
    return 0


def _version(printing: Printing) -> int:
    from keepup_tui import __version__

    printing.line(f"keepup {__version__}")
    return 0
