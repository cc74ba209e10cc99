"""A circle's name that may be a slip makes no circle of its own."""

import pytest

from keepup_tui.actions.circles import circle_called, membership_in
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids
from keepup_tui.domain.records import Circle

NAMES = ("Gurus", "Team A", "Class of 2025", "Close colleagues", "Choir")


def _edit() -> Edit:
    rows = [Circle(id=number, name=name) for number, name in enumerate(NAMES, 1)]
    return Edit(Book.of(rows), Ids(1_795_600_000_000, len(rows), lambda: 0))


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("Guruz", "Gurus"),
        ("guru", "Gurus"),
        ("gurus s", None),
        ("Close collegues", "Close colleagues"),
        ("Close colleguaes", "Close colleagues"),
        ("Chior", "Choir"),
        ("Chair", "Choir"),
        ("Team B", None),
        ("Class of 2026", None),
        ("Clever colleagues", None),
        ("Choral", None),
        ("Family", None),
    ],
)
def test_a_name_nearly_anothers(slip: str, meant: str | None) -> None:
    edit = _edit()
    if meant is None:
        assert membership_in(edit, slip)[1]
        return
    with pytest.raises(Refusal) as refused:
        membership_in(edit, slip)
    assert f"did you mean {meant}?" in "".join(text for _, text in refused.value.said)
    assert edit.changed == ()


def test_a_slip_never_takes_anybody_out_of_a_circle() -> None:
    with pytest.raises(Refusal) as refused:
        circle_called(_edit().book, "Guruz")
    assert "did you mean Gurus?" in "".join(text for _, text in refused.value.said)
    assert circle_called(_edit().book, "gur").name == "Gurus"
