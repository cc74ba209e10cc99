"""What was found in a draft, in words."""

from datetime import date
from typing import get_args

import pytest
from msgspec.structs import replace

from keepup_tui.domain.draft_reading import Finding, Kind, read_draft
from keepup_tui.domain.parts import Style
from keepup_tui.domain.records import Contact
from keepup_tui.wording.draft_reading import finding_line, instead_of
from keepup_tui.wording.spans import text_of
from tests.wording.wording_people import ANA, BEN, TODAY

FORMAL = replace(BEN, style=Style(formality="formal"))


@pytest.mark.parametrize(
    ("finding", "contact", "said", "instead"),
    [
        (
            Finding("off_limits", "divorce", 3),
            ANA,
            "Ana would rather not hear about “divorce”.",
            None,
        ),
        (Finding("do_not_contact"), ANA, "Ana would rather not be contacted.", None),
        (Finding("deceased"), BEN, "Ben is no longer alive.", None),
        (
            Finding("quiet_day", until=date(2026, 11, 26)),
            ANA,
            "Wednesday is one of Ana's quiet days; tomorrow suits better.",
            "2026-11-26",
        ),
        (Finding("quiet_day"), ANA, "Wednesday is one of Ana's quiet days.", None),
        (
            Finding("demanding", "You need to", 0, "ask “could you”"),
            ANA,
            "“You need to” can sound like an order; ask “could you”.",
            "ask “could you”",
        ),
        (
            Finding("salutation", "Hi Ben,", 0),
            FORMAL,
            "“Hi Ben,” is not Ben's way; write “Dear Ben Okafor,”",
            "Dear Ben Okafor,",
        ),
        (
            Finding("salutation", "Dear Ms Reyes,", 0),
            ANA,
            "“Dear Ms Reyes,” is not her way; write “Hi Ana,”",
            "Hi Ana,",
        ),
    ],
)
def test_each_finding_is_a_kind_sentence(
    finding: Finding, contact: Contact, said: str, instead: str | None
) -> None:
    assert text_of(finding_line(finding, contact, TODAY)) == said
    assert instead_of(finding, contact) == instead


def test_words_of_another_style() -> None:
    (casual,) = read_draft("Cheers", FORMAL, TODAY)
    assert text_of(finding_line(casual, FORMAL, TODAY)) == (
        "“Cheers” is a little casual for Ben; write “with kind regards”."
    )
    informal = replace(BEN, style=Style(formality="informal"))
    (stiff,) = read_draft("I am writing to inquire", informal, TODAY)
    assert text_of(finding_line(stiff, informal, TODAY)) == (
        "“I am writing to inquire” is a little stiff for Ben; ask it."
    )


def test_limits_stand_out_and_every_kind_can_be_said() -> None:
    for kind in get_args(Kind):
        ((role, said),) = finding_line(Finding(kind, "x", 0, "y"), ANA, TODAY)
        assert (role == "clay") is (
            kind in {"do_not_contact", "deceased", "quiet_day", "off_limits"}
        )
        assert said
        assert "None" not in said
