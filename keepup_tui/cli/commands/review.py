"""`keepup review`: the week, the season, weeding, and the walk after a change of your own."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Final, Literal, cast, get_args

from keepup_tui.actions.review_tie import review_tie
from keepup_tui.actions.save_review import finish_review, write_answer
from keepup_tui.actions.verb import Verb
from keepup_tui.actions.weed import leave_weed, pull
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.review_filling import season_shape, ties_shape, weeds_shape, week_shape
from keepup_tui.cli.stopping import Stop, Usage
from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks.own_change import Decision
from keepup_tui.domain.terms import CHANNELS, Channel
from keepup_tui.wording.review.question import GAP, Question, name_width, row_line, told_lines
from keepup_tui.wording.review.views import View, look_at
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.width import spans_width

VIEWS: Final[tuple[View, ...]] = get_args(View)
_MARGIN: Final = 2
_WORDS: Final = (
    "ties: whom, then keep, raise, lower, or channel and which; weed: whom, then do or leave"
)


def arguments(parser: ArgumentParser) -> None:
    """Which review, and what to write to it or to decide."""
    parser.add_argument("view", nargs="?", choices=VIEWS, default="week", help="week is the usual")
    parser.add_argument("words", nargs="*", metavar="NAME DECISION", help=_WORDS)
    parser.add_argument("--write", metavar="TEXT", help="keep an answer: the open question's")
    parser.add_argument("--question", metavar="NAME", help="the question that --write answers")
    parser.add_argument("--finish", action="store_true", help="it is looked back on")


def run(args: Namespace, context: Context) -> int:
    """Prints a review, or writes to it."""
    view: View = args.view
    verb = _verb(args, view, context)
    if verb is not None:
        return report(context, context.perform(verb))
    network = Network(context.book, context.day)
    if context.json:
        context.printing.json(_SHAPES[view](network))
        return 0
    for line in _lines(look_at(view, network).questions, context.printing.width):
        context.printing.line(line)
    return 0


_SHAPES: Final = {
    "week": week_shape,
    "season": season_shape,
    "weed": weeds_shape,
    "ties": ties_shape,
}


def _verb(args: Namespace, view: View, context: Context) -> Verb | None:
    kind = _kind(view)
    if args.write is not None or args.finish or args.question:
        if kind is None or args.words:
            raise Usage("Only the week and the season take written answers.")
        if args.finish and args.write is None:
            return finish_review(kind)
        if not (args.write or "").strip():
            raise Usage("Write something: keepup review --write “call Keiko before the launch”.")
        usual = "open" if kind == "week" else "ahead"
        return write_answer(kind, args.question or usual, args.write)
    if not args.words:
        return None
    if view == "ties":
        return _decided(args.words, context)
    if view == "weed":
        return _weeded(args.words, context)
    raise Usage(f"`keepup review {view}` takes no more words; --write keeps an answer.")


def _kind(view: View) -> Literal["week", "season"] | None:
    return "week" if view == "week" else "season" if view == "season" else None


def _decided(words: list[str], context: Context) -> Verb:
    """`NAME keep`, `NAME channel call`: the first of the person's ties that waits."""
    channel = words.pop() if len(words) > 2 and words[-2] == "channel" else None
    name, decision = " ".join(words[:-1]), words[-1]
    if decision not in get_args(Decision) or not name:
        raise Usage("Say whom, then keep, raise, lower, or channel and which one.")
    if (decision == "channel") != (channel in CHANNELS):
        raise Usage(f"Which other way? One of {', '.join(CHANNELS)}.")
    contact = contact_named(name, context)
    found = look_at("ties", Network(context.book, context.day)).ties.values()
    tie = next((each for each in found if each.contact_id == contact.id), None)
    if tie is None:
        raise Stop((("name", contact.name), ("plain", " does not wait to be looked at.")))
    return review_tie(tie, cast("Decision", decision), cast("Channel | None", channel))


def _weeded(words: list[str], context: Context) -> Verb:
    """`NAME do`, `NAME leave`: what is proposed about the person, or nothing."""
    name, what = " ".join(words[:-1]), words[-1]
    if what not in {"do", "leave"} or not name:
        raise Usage("Say whom, then do or leave.")
    contact = contact_named(name, context)
    found = look_at("weed", Network(context.book, context.day)).weeds.values()
    weed = next((each for each in found if contact.id in each.contact_ids), None)
    if weed is None:
        raise Stop((("plain", "There is nothing to weed about "), ("name", f"{contact.name}.")))
    return pull(weed) if what == "do" else leave_weed(weed)


def _lines(questions: tuple[Question, ...], width: int) -> Iterator[Spans]:
    """Every question one under the other; what is told of them all stands under the last."""
    room = width - _MARGIN
    asked = [question for question in questions if question.name != "end"]
    said: list[object] = []
    for number, question in enumerate(asked):
        if number:
            yield ()
        yield (("name", question.title),)
        names = name_width(question.rows, room)
        for row in question.rows:
            left, right = row_line(row, names, room)
            gap = " " * max(GAP, room - spans_width(left) - spans_width(right))
            yield ("plain", " " * _MARGIN), *left, ("plain", gap if right else ""), *right
        told = tuple(each for each in question.told if each not in said)
        if question.nothing and not question.rows:
            yield ("plain", " " * _MARGIN), *question.nothing
        for line in told_lines(told, room):
            yield (("plain", " " * _MARGIN), *line) if line else ()
        said += told
