"""`keepup due`: whom to reach out to on a day, and why."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from keepup_tui.cli.context import Context
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import morning_of, told
from keepup_tui.domain.queue.nudges import Nudge, Queue

LONGEST = 366


def arguments(parser: ArgumentParser) -> None:
    """How many days, how many more, or only the number."""
    parser.add_argument("--days", type=int, metavar="N", help="that many days ahead, today first")
    parser.add_argument(
        "--more", type=int, default=0, metavar="N", help="take N from those who wait"
    )
    parser.add_argument("--count", action="store_true", help="only the number of people left today")


def run(args: Namespace, context: Context) -> int:
    """Prints the queue."""
    if args.days is not None and not 1 <= args.days <= LONGEST:
        raise Usage(f"--days takes a number from 1 to {LONGEST}, not {args.days}.")
    if args.more < 0:
        raise Usage(f"--more takes a number of people, not {args.more}.")
    if args.days is not None:
        return _forecast(args.days, context)
    if args.count:
        context.printing.line(str(_left(args.more, context)))
        return 0
    network = context.network
    morning = morning_of(network, args.more)
    today = told(network, morning)
    if context.json:
        from keepup_tui.cli.nudges import due_shape

        context.printing.json(due_shape(today, network))
    else:
        _print(today, network, morning.shown, context)
    return 0


def _left(more: int, context: Context) -> int:
    """The number of people left today, by a glance at the document: status lines ask often."""
    network = Network(context.document.glance(), context.day)
    return told(network, morning_of(network, more, suggesting=False)).left


def _forecast(days: int, context: Context) -> int:
    from keepup_tui.cli.nudges import due_shape
    from keepup_tui.domain.queue.forecast import forecast

    queues = [
        (ahead, Network(context.book, _day_of(ahead, context)))
        for ahead in forecast(context.network, days)
    ]
    if context.json:
        context.printing.json([due_shape(ahead, network) for ahead, network in queues])
        return 0
    for place, (ahead, network) in enumerate(queues):
        if place:
            context.printing.line()
        shown = {} if place else morning_of(context.network).shown
        _print(ahead, network, shown, context)
    return 0


def _day_of(ahead: Queue, context: Context) -> Day:
    day = context.day
    return day if ahead.on == day.date else Day(noon(ahead.on, day.zone), day.zone, day.rollover)


def _print(today: Queue, network: Network, shown: Mapping[int, Nudge], context: Context) -> None:
    from keepup_tui.cli.today import today_lines
    from keepup_tui.domain.queue.day_told import DayTold, day_told, planned_on

    if today.on == context.day.date:
        beside = day_told(network, today, shown)
    else:
        beside = DayTold(planned=planned_on(network))
    for line in today_lines(today, network, beside, context.printing.width, context.glyphs):
        context.printing.line(line)
