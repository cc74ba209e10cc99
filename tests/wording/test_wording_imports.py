"""What an import does, in words."""

import pytest

from keepup_tui.wording import imports
from keepup_tui.wording.imports import Becomes
from keepup_tui.wording.spans import text_of


def test_a_summary_says_what_is_new_and_what_was_skipped_and_why() -> None:
    skipped = [(1, "company"), (2, "no_name"), (9, "company")]
    counts: dict[Becomes, int] = {"create": 312, "update": 14, "same": 1674}
    assert text_of(imports.summary(counts, skipped)) == (
        "312 new, 14 updated, 1,674 already here; 3 rows skipped: "
        "2 a company without a person, 1 no name and no mail address."
    )


@pytest.mark.parametrize(
    ("counts", "skipped", "said"),
    [
        ({"create": 1}, [], "1 new."),
        ({"create": 0, "same": 2}, [], "2 already here."),
        ({}, [(4, "group")], "Nobody in it; 1 row skipped: a list of people, not a person."),
        (
            {},
            [(1, "unreadable"), (2, "unreadable")],
            "Nobody in it; 2 rows skipped: it cannot be read.",
        ),
    ],
)
def test_a_summary_leaves_out_what_there_is_none_of(
    counts: dict[Becomes, int], skipped: list[tuple[int, str]], said: str
) -> None:
    assert text_of(imports.summary(counts, skipped)) == said


@pytest.mark.parametrize(
    ("becomes", "adds", "said"),
    [
        ("create", ("emails", "birthday", "fact"), "Ana  new with mail, birthday and notes"),
        ("create", (), "Ana  new"),
        ("update", ("met_on",), "Ana  gets when you met"),
        ("same", ("emails",), "Ana  already here"),
        ("again", ("aliases",), "Ana  once more, with other names"),
        ("again", (), "Ana  once more"),
    ],
)
def test_a_row_says_whom_it_meets_and_what_it_brings(
    becomes: Becomes, adds: tuple[str, ...], said: str
) -> None:
    assert text_of(imports.row(becomes, "Ana", adds)) == said
    called = text_of(imports.row(becomes, "Ana", adds, "Anna B."))
    assert called == said.replace("Ana", "Ana, there called Anna B.", 1)


def test_a_skipped_row_says_which_and_why() -> None:
    said = imports.skipped_row(1204, "Corner Bakery", "company")
    assert text_of(said) == "row 1,204, Corner Bakery, skipped: a company without a person"
    assert text_of(imports.skipped_row(3, "", "too_large")) == (
        "row 3, skipped: it is larger than any card should be"
    )
