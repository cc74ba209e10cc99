"""What follows from a piece of news, before it is kept."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Final

from keepup_tui.domain.records import Contact, News, Step
from keepup_tui.domain.terms import NewsKind
from keepup_tui.wording.channels import BY
from keepup_tui.wording.dates import WEEKDAY_NAMES, ago, on, plural, short_day
from keepup_tui.wording.news import news_told
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Role, Spans, plain
from keepup_tui.wording.steps import step_words
from keepup_tui.wording.topics import sentence

_BY_ITSELF: Final[dict[NewsKind, str]] = {
    "setback": "A kind word comes up the next day, and again three weeks after it."
    " Asks and cheer rest for a month.",
    "shared_win": "Its day comes up every year.",
}


OWN_NEWS: Final = (
    "Your ties can be looked at one by one: in Review, after the week, or by `keepup review ties`."
)
_ONCE_MORE: Final = ("", "again", "once more")


def to_come(news: News, steps: Iterable[Step], today: date) -> str:
    """The steps of a piece of news in a sentence: "To congratulate now; then to … on Friday."."""
    asked = dict.fromkeys(
        (step.text or step_words(step.intent, news.kind), step.due_on)
        for step in sorted(steps, key=lambda step: step.due_on)
    )
    before: Counter[str] = Counter()
    told = []
    for words, turns in groupby(asked, key=itemgetter(0)):
        days = [day for _, day in turns]
        told.append(_when_to(words, _on_days(days, today, before[words])))
        before[words] += len(days)
    said = sentence("; then ".join(told)) if told else ""
    return " ".join(filter(None, (said, _BY_ITSELF.get(news.kind))))


def _when_to(words: str, days: str) -> str:
    return f"{days} to {words}" if "," in words else f"to {words} {days}"


def _on_days(days: Sequence[date], today: date, before: int) -> str:
    """Some days of one step that was told `before`: "now", "on 9 December, again on …"."""
    named = ["now" if day <= today else on(day, today) for day in days]
    times = [nth(before + place) for place in range(len(days))]
    return listed([" ".join(filter(None, each)) for each in zip(times, named, strict=True)])


def nth(place: int) -> str:
    """How a step that is asked for repeatedly is told from the one before: "again"."""
    return _ONCE_MORE[min(place, len(_ONCE_MORE) - 1)]


def following(news: News, names: Sequence[str], today: date, *, steps: bool) -> tuple[Spans, ...]:
    """The news in a sentence, and what it asks of you; without `names` it is your own."""
    lines: list[Spans] = [news_told(news, names, today), ()]
    by_itself = _BY_ITSELF.get(news.kind)
    if by_itself:
        lines.append(plain(by_itself))
    if not news.contact_ids:
        lines.append((("dim", OWN_NEWS),))
    elif not steps and not by_itself:
        lines.append((("dim", "Nothing follows from it by itself."),))
    return (*lines, ()) if len(lines) > 2 else tuple(lines)


def step_row(
    step: Step,
    kind: NewsKind,
    contact: Contact | None,
    today: date,
    *,
    dropped: bool,
    place: int = 0,
) -> tuple[Spans, Spans]:
    """A step: what to do and for whom, and at the right its day.

    `place` is how many before it ask for the same of the same person.
    """
    role: Role = "faint" if dropped else "plain"
    said = step.text or step_words(step.intent, kind)
    by = f", {BY[step.channel]}" if step.channel else ""
    again = f"{nth(place)}: " if place else ""
    whose: Spans = (("faint" if dropped else "name", f"{contact.name}: "),) if contact else ()
    left: Spans = (*whose, (role, f"{again}{said}{by}"))
    if dropped:
        return left, (("faint", "left out"),)
    weekday = WEEKDAY_NAMES[step.due_on.weekday()][:3]
    day = f"  {weekday} {short_day(step.due_on)}"
    return left, (("leaf", _distance(step.due_on, today)), ("dim", day))


def _distance(day: date, today: date) -> str:
    """How far off a step is, to the day: "in 30 days"."""
    days = (day - today).days
    return f"in {plural(days, 'day')}" if days > 1 else ago(day, today)
