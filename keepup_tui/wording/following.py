"""What follows from a piece of news, before it is kept."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.records import Contact, News, Step
from keepup_tui.domain.terms import NewsKind
from keepup_tui.wording.channels import BY
from keepup_tui.wording.dates import WEEKDAY_NAMES, ago, on, plural, short_day
from keepup_tui.wording.news import news_row
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
    days: dict[str, dict[date, None]] = {}
    for step in sorted(steps, key=lambda step: step.due_on):
        words = step.text or step_words(step.intent, news.kind)
        days.setdefault(words, {})[step.due_on] = None
    told = [_when_to(words, _on_days(list(each), today)) for words, each in days.items()]
    said = sentence("; then ".join(told)) if told else ""
    return " ".join(filter(None, (said, _BY_ITSELF.get(news.kind))))


def _when_to(words: str, days: str) -> str:
    return f"{days} to {words}" if "," in words else f"to {words} {days}"


def _on_days(days: Sequence[date], today: date) -> str:
    """Some days of one step: "now", "on 9 December, again on 1 January"."""
    named = ["now" if day <= today else on(day, today) for day in days]
    times = [nth(place) for place in range(len(days))]
    return listed([" ".join(filter(None, each)) for each in zip(times, named, strict=True)])


def nth(place: int) -> str:
    """How a step that is asked for repeatedly is told from the one before: "again"."""
    return _ONCE_MORE[min(place, len(_ONCE_MORE) - 1)]


def following(news: News, who: str, today: date, steps: bool) -> tuple[Spans, ...]:
    """The news in a sentence, and what it asks of you."""
    lines: list[Spans] = [(("name", who), ("plain", f": {news_row(news, today)}.")), ()]
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
