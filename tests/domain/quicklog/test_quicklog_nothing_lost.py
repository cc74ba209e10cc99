"""Whatever is typed is kept, and never trips the parser."""

from collections import Counter
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from keepup_tui.domain.quicklog import Parsed, parse
from keepup_tui.domain.quicklog.words import CHANNEL_OF, INTENT_OF, KIND_OF, NAME_LIKE
from tests.domain.quicklog.quicklog_people import ANA, OKAFOR, PEOPLE, WEDNESDAY, met, names_of

NAMES = names_of(met(90, ANA, OKAFOR))

_SCRAPS = st.sampled_from(
    [
        *"+-!?#>:,.'’\"()\n\t /&",
        *("yesterday:", "tomorrow:", "3 nov:", "31 feb:", "in 2w", "by friday", "+tea", "-x", "!y"),
        *("with", "to", "from", "met", "and", "she", "I", "Ana's", "Zack", "#tag,", "#a#b", ">"),
        *(person.name for person in PEOPLE),
        *sorted(CHANNEL_OF)[::4],
        *sorted(INTENT_OF)[::4],
        *sorted(KIND_OF)[::6],
        *sorted(NAME_LIKE)[::6],
        *(
            "\x00",
            "\ud800",
            "\udfff",
            "\u202e",
            "\u200b",
            "a\u0301",
            "ß",
            "İ",
            "ﬁ",
            "שלום",
            "\x1b[31m",
        ),
    ]
)
LINES = st.one_of(
    st.text(),
    st.lists(_SCRAPS, max_size=14).map(" ".join),
    st.lists(st.one_of(_SCRAPS, st.text(max_size=4)), max_size=14).map("".join),
)


def _solid(text: str) -> Counter[str]:
    return Counter(sign for sign in text if not sign.isspace())


def _without_stops(text: str) -> str:
    """What stays where a tag leaves its punctuation behind."""
    return text.translate(dict.fromkeys(map(ord, ".,;:")))


def _kept(parsed: Parsed) -> str:
    marks = "".join(mark.sign + mark.text + mark.due_text for mark in parsed.marks)
    tags = "".join(f"#{tag}" for tag in parsed.tags)
    theirs = ">" * sum(piece.kind == "theirs" for piece in parsed.pieces)
    return parsed.date_text + (parsed.text or "") + marks + tags + theirs


@given(LINES)
@settings(max_examples=1200, deadline=None)
@example("\ud83d +\udc00x")
@example("İ’s +İ's #İ's")
def test_no_text_is_ever_lost(line: str) -> None:
    parsed = parse(line, NAMES, WEDNESDAY)
    assert parsed.line == line
    kept = _kept(parsed)
    assert _solid(_without_stops(kept)) == _solid(_without_stops(line))
    assert _solid(kept) <= _solid(line)


@given(LINES)
@settings(max_examples=300, deadline=None)
def test_the_same_line_always_says_the_same(line: str) -> None:
    assert parse(line, NAMES, WEDNESDAY) == parse(line, NAMES, WEDNESDAY)
    assert parse(line, names_of(met(90, ANA, OKAFOR)), WEDNESDAY) == parse(line, NAMES, WEDNESDAY)


@given(LINES)
@settings(max_examples=600, deadline=None)
def test_pieces_lie_in_order_within_the_line(line: str) -> None:
    after = 0
    for piece in parse(line, NAMES, WEDNESDAY).pieces:
        assert after <= piece.start < piece.end <= len(line)
        after = piece.end


@given(LINES)
@settings(max_examples=600, deadline=None)
def test_a_line_names_somebody_or_says_what_is_wrong(line: str) -> None:
    parsed = parse(line, NAMES, WEDNESDAY)
    assert parsed.trouble or parsed.contact_ids
    assert len(set(parsed.contact_ids)) == len(parsed.contact_ids)
    assert all(not set(mark.about_ids) & set(parsed.contact_ids) for mark in parsed.marks)


@pytest.mark.parametrize(
    "scrap", ["> ", "Ana ", " ", ":", "+x ", "'", "a", "#x ", "with Zack ", "é"]
)
def test_a_huge_line_takes_no_long_time(scrap: str) -> None:
    line = scrap * (200_000 // len(scrap))
    start = process_time()
    assert parse(line, NAMES, WEDNESDAY).line == line
    assert process_time() - start < 12
