"""What follows from a piece of news, before it is kept."""

from datetime import date
from typing import Final

from keepup_tui.domain.records import Contact, News, Step
from keepup_tui.domain.terms import NewsKind
from keepup_tui.wording.channels import BY
from keepup_tui.wording.dates import WEEKDAY_NAMES, ago, short_day
from keepup_tui.wording.news import news_row
from keepup_tui.wording.spans import Role, Spans, plain
from keepup_tui.wording.steps import step_words

_BY_ITSELF: Final[dict[NewsKind, str]] = {
    "setback": "A kind word comes up the next day, and again three weeks after it."
    " Asks and cheer rest for a month.",
    "shared_win": "Its day comes up every year.",
}


def following(news: News, who: str, today: date, steps: bool) -> tuple[Spans, ...]:
    """The news in a sentence, and what it asks of you."""
    lines: list[Spans] = [(("name", who), ("plain", f": {news_row(news, today)}.")), ()]
    by_itself = _BY_ITSELF.get(news.kind)
    if by_itself:
        lines.append(plain(by_itself))
    if not steps and not by_itself:
        lines.append((("dim", "Nothing follows from it by itself."),))
    return (*lines, ()) if len(lines) > 2 else tuple(lines)


def step_row(
    step: Step, kind: NewsKind, contact: Contact | None, today: date, *, dropped: bool
) -> tuple[Spans, Spans]:
    """A step: what to do and for whom, and at the right its day."""
    role: Role = "faint" if dropped else "plain"
    said = step.text or step_words(step.intent, kind)
    by = f", {BY[step.channel]}" if step.channel else ""
    whose: Spans = (("faint" if dropped else "name", f"{contact.name}: "),) if contact else ()
    left: Spans = (*whose, (role, f"{said}{by}"))
    if dropped:
        return left, (("faint", "left out"),)
    weekday = WEEKDAY_NAMES[step.due_on.weekday()][:3]
    day = f"  {weekday} {short_day(step.due_on)}"
    return left, (("leaf", ago(step.due_on, today)), ("dim", day))
