"""The inbox: what was logged is kept, wherever a file can still be written."""

from pathlib import Path

from keepup_tui.store.document import Document
from keepup_tui.store.inbox import Entry, Inbox

LATE = Entry(id=9, line="coffee with Ana", ms=5, zone="Europe/Lisbon", why="busy")
EARLY = Entry(id=3, line="ç\u2028 ‘", ms=4, zone="UTC", why="ambiguous", candidates=(1, 2))


def test_entries_come_back_in_the_order_of_their_typing(document: Document) -> None:
    path = document.inbox.put(LATE)
    document.inbox.put(EARLY)
    assert path == document.path.parent / "keepup.json.inbox" / "9.json"
    assert document.inbox.entries() == [EARLY, LATE]


def test_the_same_entry_twice_is_one(document: Document) -> None:
    document.inbox.put(LATE)
    document.inbox.put(LATE)
    assert document.inbox.entries() == [LATE]


def test_a_dropped_one_is_gone_and_may_be_gone_already(document: Document) -> None:
    document.inbox.put(LATE)
    document.inbox.drop(LATE.id)
    document.inbox.drop(LATE.id)
    assert document.inbox.entries() == []
    assert list(document.path.parent.iterdir()) == []


def test_where_nothing_can_lie_beside_the_document_the_state_folder_keeps_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "keepup.json.inbox").write_text("in the way")
    inbox = Inbox(tmp_path / "keepup.json", tmp_path / "state")
    assert inbox.put(LATE) == tmp_path / "state" / "inbox" / "9.json"
    assert inbox.entries() == [LATE]


def test_a_broken_file_is_left_alone_and_hides_no_other(document: Document) -> None:
    broken = document.inbox.put(EARLY)
    broken.write_bytes(b"\xff{")
    document.inbox.put(LATE)
    assert document.inbox.entries() == [LATE]
    assert broken.exists()


def test_half_a_character_does_not_cost_the_line(document: Document) -> None:
    odd = Entry(id=9, line="coffee \udcff", ms=5, zone="UTC", why="busy")
    document.inbox.put(odd)
    assert document.inbox.entries()[0].line == "coffee \ufffd"


def test_an_unreadable_file_is_named_and_never_removed(document: Document) -> None:
    broken = document.inbox.put(EARLY)
    broken.write_bytes(b"coffee with Ana")
    document.inbox.put(LATE)
    assert document.inbox.unreadable() == [broken]
    document.inbox.drop(EARLY.id)
    assert broken.read_bytes() == b"coffee with Ana"


def test_the_moment_orders_the_lines_whatever_their_ids(document: Document) -> None:
    document.inbox.put(LATE)
    first = Entry(id=40, line="met Ben", ms=2, zone="UTC", why="busy")
    document.inbox.put(first)
    assert document.inbox.entries() == [first, LATE]
