"""Every sentence of a lively network reads well: what the rules fill in is what is said."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from keepup_tui.demo.sample import sample
from keepup_tui.domain.book import Book
from keepup_tui.domain.brief import brief
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Ask, Reason
from keepup_tui.domain.rules import RULES
from keepup_tui.domain.settings import Settings
from keepup_tui.wording import reasons
from keepup_tui.wording.about import about
from keepup_tui.wording.brief import printed, resume_card
from keepup_tui.wording.choices import offered
from keepup_tui.wording.gestures import gesture, gesture_text
from keepup_tui.wording.promises import COLUMN
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.timeline import timeline
from keepup_tui.wording.width import cell_width
from tests.wording.wording_people import BANNED

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def book() -> Book:
    return sample(TODAY)


def network(book: Book, days: int = 0) -> Network:
    ms = noon(TODAY + timedelta(days=days), "Europe/Lisbon")
    return Network(book, Day(ms, "Europe/Lisbon", Settings().rollover))


def found(seen: Network) -> Iterator[Reason]:
    for standing in seen.standings.values():
        for rule in RULES:
            yield from rule.find(standing, seen)


@pytest.mark.parametrize("days", [0, 9, 40])
def test_every_reason_found_in_the_sample_reads_well(book: Book, days: int) -> None:
    seen = network(book, days)
    rules = set()
    for reason in found(seen):
        rules.add(reason.rule)
        short = text_of(gesture(reason, seen))
        said = (
            reasons.text(reason, seen),
            text_of(reasons.row(reason, seen)),
            text_of(reasons.row_of((reason,), seen)),
            text_of(reasons.detail(reason, seen)),
            gesture_text((reason,), seen),
            short,
        )
        assert not [(word, each) for each in said for word in BANNED if word in each]
        assert cell_width(short) <= COLUMN
    assert len(rules) > 5


@pytest.mark.parametrize("days", [0, 9, 40])
def test_every_question_of_the_sample_offers_just_the_answers_it_takes(
    book: Book, days: int
) -> None:
    seen = network(book, days)
    for reason in found(seen):
        if isinstance(reason.closes, Ask):
            answers = offered(reason, seen)
            assert tuple(each.choice for each in answers) == reason.closes.choices
            assert len({each.key for each in answers}) == len(answers)


def test_every_card_of_the_sample_reads_well(book: Book) -> None:
    seen = network(book)
    for standing in seen.standings.values():
        known = brief(standing, seen)
        cards = (*printed(known, seen), *resume_card(known, seen))
        lines = [text_of(line) for section in cards for line in section.lines]
        lines += [text_of(spans) for _, spans in about(standing, seen)]
        assert not [line for line in lines if "None" in line or not line.strip()]
        months = timeline(standing, seen)
        assert sum(len(month.entries) for month in months) >= len(standing.interactions)
