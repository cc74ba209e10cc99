"""The four reviews as they are gone through: the week, the season, weeding, one's own change."""

from collections.abc import Mapping
from typing import Final, Literal

from msgspec import Struct

from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks.own_change import Tie, own_news, walk
from keepup_tui.domain.records import Review
from keepup_tui.domain.review.proposal import Proposal
from keepup_tui.domain.review.saved import (
    AT,
    FINISHED,
    former,
    left_alone,
    network_on,
    present,
    written,
)
from keepup_tui.domain.review.season import Season, season
from keepup_tui.domain.review.weeding import Weed, weeds
from keepup_tui.domain.review.week import week
from keepup_tui.domain.terms import ReviewKind
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.review.prompts import quoted
from keepup_tui.wording.review.question import Question, Row, Told
from keepup_tui.wording.review.season import season_questions, since
from keepup_tui.wording.review.ties import because, key_of, tie_questions
from keepup_tui.wording.review.weeding import weed_questions
from keepup_tui.wording.review.week import week_questions
from keepup_tui.wording.spans import Spans

View = Literal["week", "season", "weed", "ties"]
WHERE: Final[dict[View, str]] = {
    "week": "the week",
    "season": "the season",
    "weed": "weeding",
    "ties": "your own change",
}


class Look(Struct, frozen=True):
    """A review as it is today: its questions, and what the rows of weeding and walking mean.

    `at` is the question to begin with, `tail` what is said beside the dots, `kind` what is
    kept of it, None where nothing is written.
    """

    view: View
    questions: tuple[Question, ...]
    kind: ReviewKind | None = None
    at: int = 0
    tail: str = ""
    finished: bool = False
    weeds: Mapping[str, Weed] = {}
    ties: Mapping[str, Tie] = {}


def look_at(view: View, network: Network) -> Look:
    """The review of that name; works through the whole network, so slow on a large one."""
    return {"week": _week, "season": _season, "weed": _weed, "ties": _ties}[view](network)


def last_season(network: Network) -> tuple[Review, Season] | None:
    """The last saved season review with its figures, worked out again at its date."""
    review = former(network.book, "season", network.today)
    return (review, season(network_on(network, review.on))) if review else None


def _week(network: Network) -> Look:
    now = present(network.book, "week", network.today)
    before = former(network.book, "week", network.today)
    left = left_alone(network.book, network.today)
    questions = week_questions(week(network), network, left, now, before)
    return _written("week", (*questions, _closing("week", network, questions)), now)


def _season(network: Network) -> Look:
    now, last = present(network.book, "season", network.today), last_season(network)
    left, seen = left_alone(network.book, network.today), season(network)
    questions = season_questions(seen, network, left, now, last)
    closing = _closing("season", network, questions)
    return _written("season", (*questions, closing), now, since(seen, last))


def _written(
    kind: ReviewKind, questions: tuple[Question, ...], now: Review | None, tail: str = ""
) -> Look:
    answers = now.answers if now else {}
    names = [question.name for question in questions]
    at = names.index(answers[AT]) if answers.get(AT) in names else 0
    finished = bool(answers.get(FINISHED))
    if finished:
        at = len(questions) - 1
    return Look(kind, questions, kind, at, tail, finished)


def _weed(network: Network) -> Look:
    found = weeds(network)
    return Look("weed", weed_questions(found, network), weeds={weed.key: weed for weed in found})


def _ties(network: Network) -> Look:
    news = own_news(network)
    found = tuple(walk(news, network)) if news else ()
    questions = tie_questions(news, found, network)
    tail = because(news) if news else ""
    return Look("ties", questions, tail=tail, ties={key_of(tie): tie for tie in found})


def _closing(kind: ReviewKind, network: Network, questions: tuple[Question, ...]) -> Question:
    """The last page: what was written, and where one may go on."""
    now = written(present(network.book, kind, network.today))
    rows = [_season_row() if kind == "week" else _week_row(), _weed_row(network)]
    news = own_news(network)
    waiting = sum(1 for _ in walk(news, network)) if news else 0
    if news and waiting:
        many = "one tie" if waiting == 1 else f"{in_words(waiting)} ties"
        what = f"{many} to look at, {because(news)}"
        rows.insert(0, Row("go:ties", "Your circles", what, (), Proposal("ties")))
    lines: list[Spans] = []
    for question in questions:
        if question.name in now:
            lines += [(("dim", question.title),), quoted(now[question.name])]
    told = (Told("You wrote", tuple(lines)),) if lines else ()
    nothing: Spans = ()
    return Question("end", f"That was the {kind}.", tuple(rows), nothing, told, writes=False)


def _season_row() -> Row:
    return Row("go:season", "The season", "three months, beside the last", (), Proposal("season"))


def _week_row() -> Row:
    return Row("go:week", "The week", "five questions, five minutes", (), Proposal("week"))


def _weed_row(network: Network) -> Row:
    found = len(weeds(network))
    things = "one thing" if found == 1 else f"{in_words(found)} things"
    what = f"{things} to look at" if found else "every bed is clear"
    return Row("go:weed", "Weeding", what, (), Proposal("weed"))
