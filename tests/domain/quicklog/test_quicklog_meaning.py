"""Channel, intent and direction, read from the words of the prose alone."""

from pathlib import Path

import pytest

from keepup_tui.domain.names import fold
from keepup_tui.domain.quicklog.words import (
    CHANNEL_OF,
    INTENT_OF,
    KIND_OF,
    NAME_LIKE,
    NO_NAMES,
    NOUN_OR_VERB,
    VERBS,
)
from keepup_tui.domain.records import Contact
from tests.domain.quicklog.quicklog_people import PEOPLE, said


@pytest.mark.parametrize(
    ("line", "channel"),
    [
        ("coffee with Ana", "in_person"),
        ("lunch with Ana", "in_person"),
        ("met Ana", "in_person"),
        ("call with Ana", "call"),
        ("Ana rang", "call"),
        ("called Ana", "call"),
        ("mail to Ana", "email"),
        ("letter to Ana", "letter"),
        ("e-mailed Ana", "email"),
        ("texted Ana", "text"),
        ("chat with Ana", "chat"),
        ("video call with Ana", "video"),
        ("conference call with Ana", "call"),
        ("Ana at the conference", "event"),
        ("LinkedIn message to Ana", "social"),
        ("lunch, then a call with Ana", "in_person"),
        ("call about lunch with Ana", "call"),
        ("Ana is well", None),
        ("Ana is well +a call a week", None),
        ("recalled Ana", None),
    ],
)
def test_the_channel_by_its_first_word(line: str, channel: str | None) -> None:
    assert said(line).channel == channel


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("congratulated Ana", "congratulate"),
        ("thanked Ana", "thanks"),
        ("asked Ana for a book", "ask"),
        ("introduced Ana to Priya", "introduction"),
        ("apologised to Ana", "apology"),
        ("apologized to Ana", "apology"),
        ("caught up with Ana", "catch_up"),
        ("shared an article with Ana", "share"),
        ("consoled Ana", "console"),
        ("feedback from Ana", "feedback"),
        ("updated Ana", "update"),
        ("helped Ana move", "give"),
        ("thanked Ana, asked for more", "thanks"),
        ("coffee with Ana", None),
        ("coffee with Ana -asked for a book", None),
    ],
)
def test_the_intent_by_its_first_word(line: str, intent: str | None) -> None:
    assert said(line).intent == intent


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("Ana called", "from_them"),
        ("Ana finally called", "from_them"),
        ("Ana and Priya called", "from_them"),
        ("she wrote, says Ana", "from_them"),
        ("Ana wrote to me", "from_them"),
        ("mail from Ana", "from_them"),
        ("call from Ana", "from_them"),
        ("got a letter from Ana", "from_them"),
        ("call to Ana", "from_me"),
        ("mail to Ana", "from_me"),
        ("mailed Ana", "from_me"),
        ("mailed the deck to Ana", "from_me"),
        ("wrote to Ana", "from_me"),
        ("I called Ana", "from_me"),
        ("called her, Ana that is", "from_me"),
        ("mail Ana about x", "from_me"),
        ("call Ana about x", "from_me"),
        ("emailed from the train, Ana", "from_them"),
        ("thanked Ana", "from_me"),
        ("Ana thanked me", "from_them"),
        ("Ana asked for feedback by mail", "from_them"),
        ("thanked Ana by mail", "from_me"),
        ("Ana sent a letter to me", "from_them"),
        ("sent Ana a card", "from_me"),
        ("call with Ana", "both"),
        ("mails with Ana", "both"),
        ("call with Ana, she asked for help", "both"),
        ("mail about Ana", "both"),
        ("coffee with Ana, she wrote later", "both"),
        ("met Ana", "both"),
        ("Ana met me", "both"),
        ("video call from Ana", "both"),
        ("conference, Ana wrote", "both"),
        ("Ana is well", "both"),
        ("mailed about x +intro to Ana", "both"),
        ("lunch, a call to Ana", "both"),
        ("call about a mail from Ana", "both"),
        ("as agreed with Ana emailed Priya", "from_me"),
        ("saw Ana, emailed Priya", "from_me"),
        ("saw Ana and emailed Priya", "from_me"),
    ],
)
def test_who_turned_to_whom(line: str, direction: str) -> None:
    assert said(line).direction == direction


def test_a_name_that_is_a_channel_word_is_no_channel() -> None:
    people = (*PEOPLE, Contact(id=70, name="Tea Novak"))
    parsed = said("mail to Tea Novak", people=people)
    assert (parsed.channel, parsed.direction) == ("email", "from_me")
    assert said("Tea Novak is well", people=people).channel is None


def test_every_word_of_the_tables_is_written_as_it_compares() -> None:
    for table in (CHANNEL_OF, INTENT_OF, KIND_OF, NAME_LIKE, NO_NAMES, NOUN_OR_VERB, VERBS):
        assert all(word == fold(word).strip() for word in table)


def test_the_documentation_lists_every_word() -> None:
    page = (Path(__file__).parents[3] / "docs" / "quick-log.md").read_text(encoding="utf-8")
    cells = page.replace(": ", "|").replace("\n", "|").split("|")
    listed = {word.strip() for cell in cells for word in cell.split(",")}
    for table in (CHANNEL_OF, INTENT_OF, KIND_OF, NAME_LIKE):
        assert set(table) <= listed
