"""`keepup --help`: every command in one line each, without loading any of them."""

from collections.abc import Iterator

from keepup_tui.cli.registry import COMMANDS, NOUNS
from keepup_tui.cli.shared import FLAGS, OPTIONS
from keepup_tui.wording.spans import Spans, plain


def overview() -> Iterator[Spans]:
    """The lines of the help."""
    yield (("name", "keepup"), ("plain", " opens the app; each command is a door onto the same."))
    yield ()
    for name, command in COMMANDS.items():
        yield (("key", f"  {name:<13}"), ("plain", command.about))
    yield ()
    yield (("faint", "Each with list, add, edit, done (where it can close) and drop:"),)
    for name, command in NOUNS.items():
        yield (("key", f"  {name:<13}"), ("plain", command.about))
    yield ()
    yield (("faint", "Everywhere:"),)
    for name, (metavar, said) in OPTIONS.items():
        yield (("key", f"  {f'{name} {metavar}':<13}"), ("plain", said))
    for name, said in FLAGS.items():
        yield (("key", f"  {name:<13}"), ("plain", said))
    yield ()
    yield plain("`keepup COMMAND --help` says what a command takes.")
