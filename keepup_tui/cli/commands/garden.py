"""`keepup garden`: how every tie does, by circle."""

from argparse import ArgumentParser, Namespace
from typing import Final

from msgspec import Struct

from keepup_tui.actions.circles import circle_called
from keepup_tui.cli.context import Context
from keepup_tui.domain.boundaries import boundary
from keepup_tui.domain.garden import Plant, plant
from keepup_tui.domain.network import Network
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.glyphs import GARDEN_WORDS

_LOOSE: Final = "In no circle"


class Planted(Struct):
    """A contact as a plant; `circles` are the names of their beds."""

    contact_id: int
    contact: str
    circles: list[str]
    state: Plant


class Garden(Struct):
    items: list[Planted]


def arguments(parser: ArgumentParser) -> None:
    """One bed, or all."""
    parser.add_argument("circle", nargs="?", metavar="CIRCLE", help="only the people of this one")


def run(args: Namespace, context: Context) -> int:
    """Prints the garden."""
    network = context.network
    rows = [
        _planted(each, network) for each in network.standings.values() if not boundary(each.contact)
    ]
    wanted = circle_called(context.book, args.circle).name if args.circle else None
    if wanted:
        rows = [row for row in rows if wanted in row.circles]
    if context.json:
        context.printing.json(Garden(rows))
        return 0
    beds: dict[str, list[Planted]] = {}
    for row in rows:
        for name in [wanted] if wanted else row.circles or [_LOOSE]:
            beds.setdefault(name, []).append(row)
    for place, (name, planted) in enumerate(beds.items()):
        if place:
            context.printing.line()
        context.printing.line((("faint", name),))
        for row in planted:
            sign: str = getattr(context.glyphs, row.state)
            context.printing.line(
                (
                    ("leaf", f"  {sign} "),
                    ("name", row.contact),
                    ("dim", f"  {GARDEN_WORDS[row.state]}"),
                )
            )
    return 0


def _planted(standing: Standing, network: Network) -> Planted:
    contact = standing.contact
    names = [
        network.circles[place.id].name for place in contact.circles if place.id in network.circles
    ]
    return Planted(contact.id, contact.name, names, plant(standing, network))
