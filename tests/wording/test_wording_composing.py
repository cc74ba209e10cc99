"""What helps to write to somebody, in words."""

from datetime import date, timedelta
from typing import get_args

import pytest
from msgspec.structs import replace

from keepup_tui.domain.composing import Help, help_for
from keepup_tui.domain.gives import Give, GiveKind
from keepup_tui.domain.records import Interaction, News, Note
from keepup_tui.domain.terms import INTENTS, Intent
from keepup_tui.wording.composing import banner, give_words, way_to_begin, words_to_use
from keepup_tui.wording.glyphs import FANCY, PLAIN, Glyphs
from keepup_tui.wording.spans import text_of
from tests.wording.wording_people import ANA, BANNED, BEN, TODAY, network, reason

CELLO = Note(id=30, contact_id=4, kind="fact", text="plays the cello")
PORTO = Note(id=31, contact_id=4, kind="question", text="how was Porto?")
CALL = Interaction(id=40, contact_ids=(4,), on=date(2026, 11, 2), channel="call", intent="ask")


def helped(*records: Interaction | Note | News) -> Help:
    whole = network(*records)
    return help_for(whole.standings[ANA.id], whole)


def begun(found: Help, glyphs: Glyphs = FANCY) -> list[str]:
    return [text_of(line) for line in way_to_begin(found, glyphs)]


def test_a_way_to_begin() -> None:
    whole = helped(CELLO, PORTO, CALL)
    assert begun(whole) == [
        "» ask: how was Porto? · you know: plays the cello",
        "last time you asked for something; this time offer something",
    ]
    assert begun(whole, PLAIN)[0].startswith("ask: how was Porto?")
    assert begun(helped(CELLO)) == ["you know: plays the cello"]
    assert begun(helped()) == []


def test_every_purpose_can_be_said() -> None:
    for last in INTENTS:
        for purpose in INTENTS:
            for said in begun(replace(helped(), last_purpose=last, purpose=purpose)):
                assert not any(word in said for word in BANNED)


@pytest.mark.parametrize(
    ("give", "said"),
    [
        (Give("shelf", "Old charts", 60), "share “Old charts”, from your shelf"),
        (Give("offer", "design reviews", 61), "offer what you have: design reviews"),
        (
            Give("introduction", "designers", 62, BEN.id),
            "introduce her to Ben Okafor, who offers: designers",
        ),
        (
            Give("introduction", "designers", 62, 999),
            "introduce her to somebody, who offers: designers",
        ),
        (Give("need", "a designer", 63), "offer a hand with what Ana needs: a designer"),
        (Give("appreciation"), "say what you value in her"),
    ],
)
def test_what_to_give_first(give: Give, said: str) -> None:
    assert give_words(give, ANA, network()) == said
    assert give.kind in get_args(GiveKind)
    words = text_of(banner(replace(helped(), mostly_asks=True, give=give), network()))
    assert words == (
        f"Most of what you began with Ana lately was an ask. Before the next one, {said}."
    )


def test_no_banner_where_you_do_not_mostly_ask() -> None:
    assert banner(helped(), network()) == ()


def offered(found: Help, intent: Intent | None = None) -> list[str]:
    return [words.text for words in words_to_use(found, intent)]


def test_words_to_put_in() -> None:
    assert offered(helped(CELLO, PORTO, CALL)) == [
        "Hi Ana, if it helps, I could take something off your plate. Just say.",
        "how was Porto?",
        "plays the cello",
    ]
    assert offered(helped(), "thanks") == [
        "Hi Ana, thank you, that helped.",
        "Hi Ana, how are things with you?",
    ]
    assert offered(helped(), "console")[0].startswith("Hi Ana, I heard, and I am sorry.")


def test_a_question_is_named_for_whom_where_several_are_there() -> None:
    lines = way_to_begin(helped(PORTO), among=3)
    assert text_of(lines[0]) == "» ask Ana: how was Porto?"


LAID_OFF = News(id=70, contact_ids=(ANA.id,), kind="setback", on=TODAY - timedelta(days=14))
CONSOLED = replace(CALL, intent="console")


@pytest.mark.parametrize(
    ("rule", "about", "intent", "records", "first", "purpose"),
    [
        ("milestone", "birthday", "congratulate", (), "a happy birthday", "congratulate"),
        ("milestone", "birthday", "congratulate", (LAID_OFF,), "I am thinking", "congratulate"),
        ("milestone", "launch", "congratulate", (), "congratulations", "congratulate"),
        ("playbook_step", "retired", "thanks", (), "thank you for the years", "thanks"),
        ("playbook_step", "promoted", "congratulate", (), "congratulations", "congratulate"),
        ("playbook_step", "relocated", "catch_up", (), "how are you settling in", "catch_up"),
        ("setback", None, "console", (LAID_OFF,), "I heard, and I am sorry", "console"),
        ("cadence_due", None, None, (LAID_OFF, CONSOLED), "I have been thinking", "console"),
        ("reply_owed", None, None, (), "thank you for your message", None),
        ("promise_due", None, None, (), "here is what I promised", None),
        ("cadence_due", None, None, (), "how are things with you", "catch_up"),
    ],
)
def test_the_beginning_fits_the_reason_of_the_row(
    rule: str,
    about: str | None,
    intent: Intent | None,
    records: tuple[Interaction | Note | News, ...],
    first: str,
    purpose: Intent | None,
) -> None:
    row = reason(rule, ANA, kind=about, intent=intent)
    begun = words_to_use(helped(*records), intent, row)[0]
    assert begun.text.startswith(f"Hi Ana, {first}")
    assert (begun.begins, begun.intent) == (True, purpose)
