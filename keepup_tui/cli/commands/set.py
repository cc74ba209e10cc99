"""`keepup set`: a setting of your days."""

from argparse import ArgumentParser, Namespace
from datetime import time
from typing import Any

import msgspec

from keepup_tui.actions.settings import set_setting
from keepup_tui.cli.context import Context
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.settings import KEYS
from keepup_tui.wording.settings import setting_line

_LISTS = ("days_off", "kinds_off")


def arguments(parser: ArgumentParser) -> None:
    """The setting and its value; without a value it is shown, without both all are."""
    parser.add_argument("key", nargs="?", metavar="KEY", help=", ".join(KEYS))
    parser.add_argument("value", nargs="?", metavar="VALUE", help="lists as JSON; null is the default")  # fmt: skip  # noqa: E501


def run(args: Namespace, context: Context) -> int:
    """Sets one setting, or shows what is set."""
    if args.value is not None:
        return report(context, context.perform(set_setting(args.key, _read(args.key, args.value))))
    if args.key is not None and args.key not in KEYS:
        raise Usage(f"There is no setting “{args.key}”; there are {', '.join(KEYS)}.")
    context.book  # noqa: B018 - a document that cannot be read is said, not passed over
    keys = [args.key] if args.key else list(KEYS)
    shown = {key: getattr(context.settings, key) for key in keys}
    if context.json:
        stored = {key: _as_stored(value) for key, value in shown.items()}
        context.printing.json(stored)
        return 0
    for key, value in shown.items():
        context.printing.line(setting_line(key, value))
    return 0


def _as_stored(value: Any) -> Any:
    return f"{value:%H:%M}" if isinstance(value, time) else value


def _read(key: str, text: str) -> Any:
    if key in _LISTS and not text.lstrip().startswith("[") and text != "null":
        return [part.strip() for part in text.split(",") if part.strip()]
    if key == "rollover" and text != "null":
        return text
    try:
        return msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, UnicodeEncodeError):
        return text
