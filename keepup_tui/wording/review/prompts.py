"""The open questions that the weeks ask in turn, and how written words come back."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Review
from keepup_tui.domain.review.heard import heard_since
from keepup_tui.domain.review.saved import words
from keepup_tui.wording.dates import day_month
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.review.question import Told
from keepup_tui.wording.spans import Span, Spans

PROMPTS: Final = (
    "Whom would you like to hear from, and have not asked?",
    "What did somebody say this week that stays with you?",
    "Who is going through something, and would be glad of a word?",
    "Which tie gave you energy, and which took some?",
    "What could you offer that nobody knows you have?",
    "Which conversation are you putting off, and what would a first line be?",
    "Who deserves to hear that you learned from them?",
    "Whom could you bring together?",
    "What would you do differently in one talk of this week?",
    "Who was there before you needed anything?",
    "Where did you listen well, and where were you already answering?",
    "Who used to matter in your week, and where are they now?",
    "What is the smallest thing you could do for one tie next week?",
)
"""One a week, in this order, over a quarter."""


def prompt(number: int) -> str:
    """The question of the week with this number."""
    return PROMPTS[number % len(PROMPTS)]


def quoted(said: str) -> Spans:
    """Words as they were written."""
    return (("plain", f"“{' '.join(said.split())}”"),)


def wrote(now: Review | None, name: str) -> tuple[Told, ...]:
    """What was written to this question this time."""
    said = words(now, name)
    return (Told("You wrote", (quoted(said),)),) if said else ()


def wrote_before(before: Review | None, names: Sequence[str], network: Network) -> tuple[Told, ...]:
    """What was written the time before, to the first of these questions that has an answer."""
    said = next(filter(None, (words(before, name) for name in names)), None)
    if before is None or not said:
        return ()
    label = _last(before, network.today)
    heard = [
        first_name(network.book.contacts[key]) for key in heard_since(said, before.on, network)
    ]
    tail: tuple[Span, ...] = ()
    if heard:
        tail = (("dim", f" You reached {listed(heard)}."),)
    return (Told(label, ((*quoted(said), *tail),)),)


def _last(before: Review, today: date) -> str:
    if before.kind == "season":
        return "Last season you wrote"
    recent = (today - before.on).days < 14
    return "Last week you wrote" if recent else f"On {day_month(before.on, today)} you wrote"
