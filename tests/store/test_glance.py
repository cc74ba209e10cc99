"""A glance at the document: quicker to read, and it counts the same people."""

from datetime import date, time, timedelta
from typing import get_type_hints

import pytest

from keepup_tui.demo.sample import plant
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.glance import WORDS, InteractionAtAGlance
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import morning_of, told
from keepup_tui.domain.records import Interaction
from keepup_tui.store.document import Document

TODAY = date(2026, 11, 25)
ZONE = "Europe/Lisbon"


def test_it_lacks_the_words_and_nothing_else() -> None:
    whole, short = get_type_hints(Interaction), get_type_hints(InteractionAtAGlance)
    fields = Interaction.__struct_fields__
    assert InteractionAtAGlance.__struct_fields__ == tuple(n for n in fields if n not in WORDS)
    assert all(short[name] == whole[name] for name in InteractionAtAGlance.__struct_fields__)


@pytest.mark.parametrize("ahead", [0, 1, 5, 30])
def test_it_counts_the_same_people(document: Document, ahead: int) -> None:
    document.apply(lambda edit: plant(edit, TODAY), ms=noon(TODAY, ZONE), label="the sample")
    day = Day(noon(TODAY + timedelta(days=ahead), ZONE), ZONE, time(4))
    whole, short = Network(document.read(), day), Network(document.glance(), day)
    found = told(short, morning_of(short, suggesting=False))
    assert found.left == told(whole, morning_of(whole)).left > 0
    assert next(iter(short.book.interactions.values())).text is None
