"""G38: phrases that another wording would serve better."""

from datetime import date

import pytest

from keepup_tui.domain.draft_reading import Finding, read_draft
from keepup_tui.domain.draft_reading.phrases import PHRASES
from keepup_tui.domain.records import Contact

ANA = Contact(id=1, name="Ana Reyes")


def found(text: str) -> tuple[Finding, ...]:
    return read_draft(text, ANA, date(2026, 11, 25))


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("I need it ASAP.", "demanding", "ASAP"),
        ("You need to look at this", "demanding", "You need to"),
        ("and you must sign", "demanding", "you must"),
        ("this is urgent", "demanding", "urgent"),
        ("Where is it??", "demanding", "??"),
        ("As per my last email, no", "blaming", "As per my last email"),
        ("why haven’t you called", "blaming", "why haven’t you"),
        ("You should have said so", "blaming", "You should have"),
        ("just  checking\nin", "filler", "just  checking\nin"),
        ("Hope this finds you well", "filler", "Hope this finds you well"),
        ("I know you're busy, but", "roundabout", "I know you're busy, but"),
        ("I was hoping you could maybe look", "roundabout", "I was hoping you could maybe"),
        ("I was hoping you could look", "roundabout", "I was hoping you could"),
    ],
)
def test_a_phrase_is_found_where_it_stands(text: str, kind: str, words: str) -> None:
    (one,) = found(text)
    assert (one.kind, one.text, one.practice) == (kind, words, "G38")
    assert one.at == text.index(words)
    assert one.instead


@pytest.mark.parametrize(
    "text",
    [
        "Do you need to leave early?",
        "If you have to choose, choose rest.",
        "Take what you need to feel well.",
        "You must be tired after that move.",
        "It is not urgent.",
        "Nothing urgent, only a hello.",
        "Thank you! That helped.",
        "Could you look at this by Friday?",
        "the fastest route",
        "",
    ],
)
def test_kind_words_are_left_alone(text: str) -> None:
    assert found(text) == ()


def test_findings_come_in_the_order_of_the_text() -> None:
    kinds = [one.kind for one in found("Just checking in!! You need to send it ASAP")]
    assert kinds == ["filler", "demanding", "demanding", "demanding"]


def test_every_way_of_saying_is_found_and_stands_once() -> None:
    ways = [way for phrase in PHRASES for way in phrase.ways]
    assert len(ways) == len(set(ways))
    for phrase in PHRASES:
        assert not phrase.instead.endswith((".", "!"))
        for way in phrase.ways:
            assert [(one.kind, one.text) for one in found(way)] == [(phrase.kind, way)], way


def test_no_phrase_proposes_what_another_one_points_out() -> None:
    for phrase in PHRASES:
        assert found(phrase.instead) == (), phrase.instead
