"""G40: the salutation and the words in a contact's own style."""

from datetime import date

import pytest

from keepup_tui.domain.draft_reading import Finding, read_draft
from keepup_tui.domain.parts import Style
from keepup_tui.domain.records import Contact

FORMAL = Style(formality="formal")
INFORMAL = Style(formality="informal")
OWN = Style(salutation="Estimada Ana")


def found(text: str, style: Style | None) -> list[tuple[str, str | None, int | None]]:
    contact = Contact(id=1, name="Ana Reyes", style=style)
    rows: tuple[Finding, ...] = read_draft(text, contact, date(2026, 11, 25))
    return [(one.kind, one.text, one.at) for one in rows]


@pytest.mark.parametrize(
    ("text", "style", "greeting"),
    [
        ("Hi Ana,\n\nthe plan", FORMAL, "Hi Ana,"),
        ("\n hey there: the plan", FORMAL, "hey there:"),
        ("Dear Ms Reyes,\n\nthe plan", INFORMAL, "Dear Ms Reyes,"),
        ("To whom it may concern:\nthe plan", INFORMAL, "To whom it may concern:"),
        ("Dear Ana Reyes,\nthe plan", INFORMAL, "Dear Ana Reyes,"),
        ("Hi Ana,\nthe plan", OWN, "Hi Ana,"),
    ],
)
def test_a_salutation_in_another_style(text: str, style: Style, greeting: str) -> None:
    assert found(text, style) == [("salutation", greeting, text.index(greeting))]


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("Dear Ana Reyes,\n\nthe plan", FORMAL),
        ("Good morning Ms Reyes,\nthe plan", FORMAL),
        ("the plan, without a word before it", FORMAL),
        ("high time to meet", FORMAL),
        ("Hi Ana,\nthe plan", INFORMAL),
        ("Dear Ana,\nthe plan", INFORMAL),
        ("Estimada Ana,\nthe plan", OWN),
        ("Hi Ana, lol", None),
        ("Dear Sir or Madam, I am", None),
    ],
)
def test_a_salutation_that_suits_or_is_missing(text: str, style: Style | None) -> None:
    assert found(text, style) == []


def test_words_of_another_style() -> None:
    assert found("That is it. Cheers", FORMAL) == [("register", "Cheers", 12)]
    assert found("That is it. Yours sincerely", INFORMAL) == [("register", "Yours sincerely", 12)]
    assert found("That is it. Cheers", INFORMAL) == []
    assert found("That is it. Yours sincerely", FORMAL) == []
