"""What something was about, how it came about, and what changed for somebody."""

from datetime import date
from typing import Any

import pytest

from keepup_tui.domain.records import Contact, Exchange, Interaction, News
from keepup_tui.domain.terms import INTENTS, NEWS_KINDS, Channel
from keepup_tui.wording.channels import how, occasion, who_began
from keepup_tui.wording.exchanges import exchange_title, exchange_words
from keepup_tui.wording.news import NEWS_WORDS, happened, news_entry, news_row, news_told
from keepup_tui.wording.safe import safe
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.steps import step_words
from keepup_tui.wording.topics import ended, first_sentence, lower_first, tail, topic, unopened
from tests.wording.wording_people import BANNED, PRIYA, TODAY


@pytest.mark.parametrize(
    ("text", "said", "end"),
    [
        ("mail from Priya about the panel", "the panel", ", about the panel"),
        ("mail from Priya", None, ""),
        ("she called", None, ""),
        ("Can we meet? I have news.", "Can we meet?", ": Can we meet?"),
        ("Her son starts school.", "Her son starts school", ": Her son starts school"),
        ("  ", None, ""),
        (None, None, ""),
        ("call about C++ and Rust\nmore", "C++ and Rust", ", about C++ and Rust"),
        ("wait...", "wait...", ": wait..."),
    ],
)
def test_the_topic(text: str | None, said: str | None, end: str) -> None:
    assert topic(text, PRIYA) == said
    assert tail(text, PRIYA) == end


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("with Priya Nair thanked her by mail", "thanked her by mail"),
        ("with Priya Nair: lunch", "lunch"),
        ("with Priya Nair", "with Priya Nair"),
        ("with Priya Nairobi in mind", "with Priya Nairobi in mind"),
        ("lunch with Priya Nair", "lunch with Priya Nair"),
    ],
)
def test_the_words_that_begin_a_line_about_somebody_are_not_shown(text: str, shown: str) -> None:
    assert unopened(text, PRIYA) == shown


def test_sentences_inside_sentences() -> None:
    assert [ended(text) for text in ("one", "one.", "one?")] == ["one.", "one.", "one?"]
    assert first_sentence("One. Two.") == "One"
    assert first_sentence("letter to Prof. J. Hale: Dear Prof. Hale. More") == (
        "letter to Prof. J. Hale: Dear Prof. Hale"
    )
    assert [lower_first(text) for text in ("Send it", "GDPR talk", "", "already")] == [
        "send it",
        "GDPR talk",
        "",
        "already",
    ]


@pytest.mark.parametrize(
    ("channel", "text", "event", "what", "by"),
    [
        ("in_person", "coffee with Ana", None, "coffee", "over coffee"),
        ("in_person", "a walk by the river", None, "walk", "on a walk"),
        ("in_person", "met Ana", None, "meeting", "in person"),
        ("email", "mail about coffee", None, "mail", "by mail"),
        ("event", "met", "PyCon", "PyCon", "at PyCon"),
        ("in_person", "met", "PyCon", "PyCon", "at PyCon"),
        (None, "", None, "a word", ""),
        (None, "lunch", None, "lunch", "over lunch"),
    ],
)
def test_what_it_was_and_how(
    channel: Channel | None, text: str, event: str | None, what: str, by: str
) -> None:
    row = Interaction(contact_ids=(1,), on=TODAY, channel=channel, text=text, event=event)
    assert (occasion(row), how(row)) == (what, by)


def test_who_began() -> None:
    rang = Interaction(contact_ids=(1,), on=TODAY, channel="call", direction="from_them")
    wrote = Interaction(contact_ids=(1,), on=TODAY, direction="from_them")
    both = Interaction(contact_ids=(1,), on=TODAY)
    assert [who_began(row, PRIYA) for row in (rang, wrote, both)] == ["she rang", "she wrote", ""]
    assert who_began(rang, Contact(name="Sam")) == "theirs"


FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("news", "said"),
    [
        (News(kind="promoted", on=FRIDAY, title="Director"), "made Director on Friday"),
        (News(kind="promoted", on=FRIDAY), "promoted on Friday"),
        (News(kind="new_company", on=FRIDAY, organisation="Lumen"), "joined Lumen on Friday"),
        (News(kind="new_company", on=FRIDAY), "joined a new company on Friday"),
        (News(kind="relocated", on=FRIDAY, place="Porto"), "moved to Porto on Friday"),
        (News(kind="relocated", on=FRIDAY), "moved away on Friday"),
        (News(kind="new_field", on=FRIDAY, title="biology"), "changed field to biology on Friday"),
        (News(kind="new_field", on=FRIDAY), "changed field on Friday"),
        (News(kind="retired", on=FRIDAY), "retired on Friday"),
        (News(kind="left", on=FRIDAY, organisation="Acme"), "left Acme on Friday"),
        (News(kind="left", on=FRIDAY), "left on Friday"),
        (News(kind="success", on=FRIDAY, text="the talk"), "a success on Friday: the talk"),
        (News(kind="shared_win", on=FRIDAY), "your shared win on Friday"),
        (News(kind="setback", on=FRIDAY, text="the post"), "a setback on Friday: the post"),
    ],
)
def test_news(news: News, said: str) -> None:
    assert news_row(news, TODAY) == said
    assert news_entry(news) == said.replace(" on Friday", "")
    assert happened(news) in said


@pytest.mark.parametrize(
    ("fields", "names", "said"),
    [
        ({"kind": "promoted", "title": "Director"}, ["Ana"], "Ana was made Director today."),
        ({"kind": "promoted"}, ["Ana", "Ben"], "Ana and Ben were promoted today."),
        ({"kind": "promoted"}, [], "You were promoted today."),
        ({"kind": "relocated", "place": "Lisbon"}, [], "You moved to Lisbon today."),
        ({"kind": "success", "text": "the talk"}, ["Ana"], "Ana had a success today: the talk."),
        ({"kind": "setback"}, ["Ana"], "Ana had a setback today."),
        ({"kind": "shared_win"}, ["Ana"], "Ana shared a win with you today."),
        ({"kind": "shared_win"}, [], "You had a shared win today."),
    ],
)
def test_news_as_a_sentence_about_somebody(
    fields: dict[str, Any], names: list[str], said: str
) -> None:
    assert text_of(news_told(News(on=TODAY, **fields), names, TODAY)) == said


def test_every_step_of_every_playbook_has_words() -> None:
    for kind in (None, *NEWS_KINDS):
        for intent in INTENTS:
            said = step_words(intent, kind)
            assert said
            assert not [word for word in BANNED if word in said]
    assert set(NEWS_WORDS) == set(NEWS_KINDS)


def test_an_exchange_of_no_kind_still_has_a_title() -> None:
    assert exchange_title(Exchange(contact_ids=(1,), on=TODAY, side="gave")) == "something given"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("intro to Priya", "intro to Priya"),
        ("to Priya", "an introduction to Priya"),
        (" ", "an introduction"),
    ],
)
def test_an_exchange_in_its_own_words(text: str, said: str) -> None:
    gave = Exchange(contact_ids=(1,), on=TODAY, side="gave", kind="introduction", text=text)
    assert exchange_words(gave) == said


def test_letters_that_show_nothing_are_shown() -> None:
    assert safe("a\u3164b\u2800") == "a◌b◌"
