"""The practices: all there, in our own words, and the page that lists them."""

from pathlib import Path

from keepup_tui.domain.practices import PRACTICES
from keepup_tui.wording.guide import carried_by, guide_page, practice_line, practice_lines
from keepup_tui.wording.reasons import SAYINGS
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.width import cell_width
from tests.wording.wording_people import reads_well

PAGE = Path(__file__).parents[2] / "docs" / "guide.md"


def test_all_55_are_there_in_order() -> None:
    assert [practice.id for practice in PRACTICES] == [f"G{number:02}" for number in range(1, 56)]


def test_each_says_what_it_does_and_what_carries_it() -> None:
    for practice in PRACTICES:
        assert reads_well(practice.practice)
        assert reads_well(practice.does)
        assert practice.rules or practice.module
        assert all(cell_width(text_of(line)) <= 100 for line in practice_lines(practice))


def test_every_rule_carries_a_practice_and_every_carrier_is_a_rule() -> None:
    assert {rule for practice in PRACTICES for rule in practice.rules} == set(SAYINGS)


def test_who_carries_is_said() -> None:
    by_id = {practice.id: carried_by(practice) for practice in PRACTICES}
    assert by_id["G37"] == "the rule reply_owed"
    assert by_id["G44"] == "the rules promise_due and promise_theirs"
    assert by_id["G18"] == "the module ledger"
    assert by_id["G54"] == "the rule introduction and the module path"


def test_one_line_names_the_practice_behind_a_nudge() -> None:
    assert text_of(practice_line("G37")) == "G37 of the guide: Answer soon."
    assert practice_line("G99") == ()


def test_the_page_in_docs_is_this_list() -> None:
    assert PAGE.read_text(encoding="utf-8") == guide_page()
