"""`keepup backups`: the copies that were kept by themselves."""

from argparse import ArgumentParser, Namespace
from datetime import datetime

from msgspec import Struct

from keepup_tui.cli.context import Context
from keepup_tui.wording.dates import when
from keepup_tui.wording.numbers import counted


class Backup(Struct):
    """A copy of the document; `keepup restore NAME` brings it back."""

    name: str
    at: datetime
    size: int


class Backups(Struct):
    items: list[Backup]


def arguments(_: ArgumentParser) -> None:
    """It takes nothing of its own."""


def run(_: Namespace, context: Context) -> int:
    """Lists the backups, newest first."""
    rows = [
        Backup(row.path.name, row.at, row.path.stat().st_size) for row in context.document.backups()
    ]
    if context.json:
        context.printing.json(Backups(rows))
        return 0
    for row in rows:
        local = context.day.local(int(row.at.timestamp() * 1000))
        said = f"{when(local.date(), context.today)}, {local:%H:%M}"
        size = f"{counted(max(1, row.size // 1024))} kB"
        context.printing.line((("name", row.name), ("plain", f"  {said}  "), ("dim", size)))
    if not rows:
        context.printing.message("No backup yet; one is made before the next change.")
    return 0
