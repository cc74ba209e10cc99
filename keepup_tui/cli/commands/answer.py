"""`keepup answer`: done, skip, snooze or dismiss what is due."""

from argparse import ArgumentParser, Namespace
from typing import get_args

from keepup_tui.actions.answer_nudge import answer, answer_all
from keepup_tui.actions.reply import Reply
from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contacts_named
from keepup_tui.cli.outcomes import report
from keepup_tui.cli.stopping import Usage
from keepup_tui.domain.terms import AnswerVerb


def arguments(parser: ArgumentParser) -> None:
    """Whom, what, and for which reason."""
    parser.add_argument("contacts", metavar="NAME", help="the contact, or several: Ana,Ben")
    parser.add_argument("verb", choices=get_args(AnswerVerb))
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what was done, as a log line")
    parser.add_argument("--rule", metavar="RULE", help="only this kind of reason; dismiss needs it")
    parser.add_argument("--ref", metavar="REF", help="only the reason about this; * is any")
    parser.add_argument("--until", metavar="DATE", help="until when, for a snooze or a moved plan")
    parser.add_argument("--say", metavar="ANSWER", help="the answer to its question: happened, yes")


def run(args: Namespace, context: Context) -> int:
    """Answers today's reasons."""
    if args.verb == "dismiss" and not args.rule:
        raise Usage("Dismissing is for one kind of reason: name it with --rule.")
    reply = Reply(
        verb=args.verb,
        rule=args.rule,
        ref=args.ref,
        until=context.date(args.until) if args.until else None,
        say=args.say.replace("-", "_").replace(" ", "_") if args.say else None,
        text=" ".join(args.text) or None,
    )
    ids = contacts_named(args.contacts, context)
    verb = answer(ids[0], reply) if len(ids) == 1 else answer_all(ids, reply)
    return report(context, context.perform(verb))
