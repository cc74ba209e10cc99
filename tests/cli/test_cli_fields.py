"""Fields as options: what each takes, what is refused and with which exit status."""

import pytest

from tests.cli.commanding import Keepup


@pytest.mark.parametrize(
    "words",
    [
        ("friday", "2w"),
        ("--from", "friday", "--to", "2w"),
        ("friday", "--to", "2w"),
        ("--from", "friday", "2w"),
        ("--to", "2w", "friday"),
    ],
)
def test_the_days_of_a_leave_as_options_or_in_their_order(
    keepup: Keepup, words: tuple[str, ...]
) -> None:
    keepup("leave", "add", *words)
    (row,) = keepup("leave", "list", "--json").items
    assert (row["from"], row["to"]) == ("2026-11-27", "2026-12-09")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("friday",), "--to"),
        (("--to", "2w"), "--from"),
        ((), "--from"),
        (("friday", "2w", "--to", "3w"), "more than it takes"),
        (("monday", "--from", "friday", "--to", "2w"), "more than it takes"),
    ],
)
def test_a_leave_without_its_days_is_no_leave(
    keepup: Keepup, words: tuple[str, ...], said: str
) -> None:
    ran = keepup("leave", "add", *words, ok=False)
    assert (ran.status, said in ran.err) == (2, True), ran.err
    assert keepup("leave", "list", "--json").items == []


@pytest.mark.parametrize("line", ["", "   "])
def test_no_log_is_corrected_to_nothing(keepup: Keepup, ana: int, line: str) -> None:
    keepup("log", "coffee with Ana")
    ran = keepup("interaction", "edit", "ana", "--line", line, ok=False)
    assert ran.status == 2
    assert keepup("interaction", "list", "--json").items[0]["line"] == "coffee with Ana"


def test_thanks_entered_by_fields_open_the_letter(keepup: Keepup, ana: int) -> None:
    keepup("milestone", "add", "ana", "project_end", "--date", "2026-11-20")
    keepup("interaction", "add", "ana", "--channel", "email", "--intent", "thanks",
           "--direction", "from_me")  # fmt: skip
    (step,) = keepup("step", "list", "--json").items
    assert (step["channel"], step["due_on"]) == ("letter", "2026-11-30")
    keepup("undo")
    assert keepup("step", "list", "--json").items == []
    keepup("interaction", "add", "ana", "--channel", "call", "--intent", "thanks",
           "--direction", "from_me")  # fmt: skip
    assert keepup("step", "list", "--json").items == []
