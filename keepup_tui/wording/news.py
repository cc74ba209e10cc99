"""What changed for somebody, in words."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from keepup_tui.domain.records import News
from keepup_tui.domain.terms import NewsKind
from keepup_tui.wording import dates
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.topics import ended

NEWS_WORDS: Final[dict[NewsKind, str]] = {
    "promoted": "a promotion",
    "new_company": "a new company",
    "relocated": "a move",
    "new_field": "a new field",
    "retired": "retirement",
    "left": "a departure",
    "setback": "a setback",
    "success": "a success",
    "shared_win": "a shared win",
}


def _promoted(news: News) -> str:
    return f"made {news.title}" if news.title else "promoted"


def _new_company(news: News) -> str:
    return f"joined {news.organisation}" if news.organisation else "joined a new company"


def _relocated(news: News) -> str:
    return f"moved to {news.place}" if news.place else "moved away"


def _new_field(news: News) -> str:
    return f"changed field to {news.title}" if news.title else "changed field"


def _left(news: News) -> str:
    return f"left {news.organisation}" if news.organisation else "left"


_HAPPENED: Final[dict[NewsKind, Callable[[News], str]]] = {
    "promoted": _promoted,
    "new_company": _new_company,
    "relocated": _relocated,
    "new_field": _new_field,
    "retired": lambda _: "retired",
    "left": _left,
    "setback": lambda _: "a setback",
    "success": lambda _: "a success",
    "shared_win": lambda _: "your shared win",
}


def happened(news: News) -> str:
    """The news without its day: "made director", "joined Lumen", "a setback"."""
    return _HAPPENED[news.kind](news)


def news_row(news: News, today: date) -> str:
    """The news with its day and the words kept with it: "a success on Friday: the launch"."""
    return beside(news, f"{happened(news)} {dates.on(news.on, today)}")


def news_told(news: News, names: Sequence[str], today: date) -> Spans:
    """The news as a sentence about those it is of: "Ana had a success today: the launch."."""
    were = "was" if len(names) == 1 else "were"
    verb = {"promoted": f"{were} ", "setback": "had ", "success": "had "}.get(news.kind, "")
    said = f"{verb}{happened(news)}"
    if news.kind == "shared_win":
        said = "shared a win with you" if names else "had a shared win"
    told = beside(news, f"{said} {dates.on(news.on, today)}")
    return (("name", listed(names) or "You"), ("plain", f" {ended(told)}"))


def news_entry(news: News) -> str:
    """The news as an entry that stands at its day: "a setback: the Porto post"."""
    return beside(news, happened(news))


def beside(news: News, said: str, text: str | None = None) -> str:
    """`said` with `text`, else the words kept with the news, where it does not hold them yet."""
    words = text or news.text or ""
    known = not words or words.strip().casefold() in said.casefold()
    return said if known else f"{said}: {words}"
