"""A line is never lost: the document, the inbox, and the way from one to the other."""

import json
from datetime import date
from pathlib import Path

import pytest

from keepup_tui.actions.capture import capture
from keepup_tui.actions.fold_inbox import fold_inbox
from keepup_tui.actions.inbox import drop, take, waiting
from keepup_tui.actions.log_interaction import Unsorted
from keepup_tui.actions.verb import Refusal
from keepup_tui.domain.records import Contact, Interaction, Setting
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Unwritable
from keepup_tui.store.inbox import Entry
from keepup_tui.store.lock import locked
from keepup_tui.wording.spans import text_of
from tests.actions.quicklog_desk import (
    ADLER,
    ANA,
    OKAFOR,
    PRIYA,
    WEDNESDAY,
    day_of,
    exchanges,
    filled,
    interactions,
    log,
    plans,
)

LATER = day_of("2026-12-02")


def test_a_clear_line_goes_into_the_document(document: Document) -> None:
    kept = capture(filled(document), "coffee with Ana", WEDNESDAY)
    assert kept.kept == "document"
    assert kept.outcome
    assert kept.outcome.changed == (("interactions", interactions(document)[0].id),)
    assert document.inbox.entries() == []


@pytest.mark.parametrize(
    ("line", "why", "candidates", "said"),
    [
        ("coffee with Ben", "ambiguous", (OKAFOR, ADLER), "“Ben” may be Ben Okafor or Ben Adler"),
        ("coffee with Zack", "unknown", (), "Nobody you know is called Zack"),
        ("coffee", "nobody", (), "The line names nobody you know"),
        ("31 feb: coffee with Ana", "date", (), "“31 feb” is a day that no calendar has"),
    ],
)
def test_an_unclear_line_waits_in_the_inbox(
    document: Document, line: str, why: str, candidates: tuple[int, ...], said: str
) -> None:
    kept = capture(filled(document), line, WEDNESDAY)
    assert (kept.kept, kept.why, kept.candidates) == ("inbox", why, candidates)
    assert kept.path
    assert text_of(kept.said) == f"{said}: your line is kept, keepup inbox sorts it. {kept.path}"
    (entry,) = document.inbox.entries()
    assert (entry.line, entry.why, entry.candidates) == (line, why, candidates)
    assert (entry.ms, entry.zone) == (WEDNESDAY.ms, "Europe/Lisbon")
    assert json.loads(kept.path.read_bytes())["line"] == line
    assert interactions(document) == []


def test_a_busy_document_gets_the_line_later(document: Document) -> None:
    filled(document)
    with locked(document.path, 1):
        kept = capture(document, "yesterday: coffee with Ana +tea", WEDNESDAY, wait=0)
    assert (kept.kept, kept.why) == ("inbox", "busy")
    assert "in use" in text_of(kept.said)
    log(document, "call with Priya", LATER)
    first, second = sorted(interactions(document), key=lambda row: row.on)
    (entry_on, ana) = (first.on, first.contact_ids)
    assert (entry_on, ana) == (date(2026, 11, 24), (ANA,))
    assert second.contact_ids == (PRIYA,)
    assert exchanges(document)[0].interaction_id == first.id
    assert document.inbox.entries() == []


def test_a_choice_that_was_made_is_kept_while_it_waits(document: Document) -> None:
    filled(document)
    with locked(document.path, 1):
        capture(document, "coffee with Ben", WEDNESDAY, chosen={"Ben": ADLER}, wait=0)
    log(document, "call with Priya", LATER)
    assert interactions(document)[0].contact_ids == (ADLER,)


@pytest.mark.parametrize(
    ("line", "people"),
    [("coffee, the reorg", (ANA,)), ("+intro to Ben", (ANA,)), ("call with Priya", (PRIYA,))],
)
def test_a_line_that_names_nobody_waits_with_whom_it_is_about(
    document: Document, line: str, people: tuple[int, ...]
) -> None:
    filled(document)
    with locked(document.path, 1):
        capture(document, line, WEDNESDAY, context=(ANA,), wait=0)
    log(document, "mail to Ben Okafor", LATER)
    assert interactions(document)[0].contact_ids == people


@pytest.mark.parametrize(("name", "people"), [(None, (ANA,)), ("Priya", (PRIYA,))])
def test_it_is_sorted_to_the_same_unless_somebody_else_is_named(
    document: Document, name: str | None, people: tuple[int, ...]
) -> None:
    capture(filled(document), "31 feb: coffee", WEDNESDAY, context=(ANA,))
    (entry,) = document.inbox.entries()
    take(document, entry.id, LATER, name)
    assert interactions(document)[0].contact_ids == people


def test_a_damaged_document_stays_as_it_is(document: Document) -> None:
    filled(document)
    document.path.write_bytes(b'{"contacts": {"1"')
    kept = capture(document, "coffee with Ana", WEDNESDAY)
    assert (kept.kept, kept.why) == ("inbox", "damaged")
    assert document.path.read_bytes() == b'{"contacts": {"1"'
    assert document.inbox.entries()[0].line == "coffee with Ana"


def test_where_the_folder_takes_nothing_the_state_folder_does(document: Document) -> None:
    filled(document)
    lock = document.path.with_name("keepup.json.lock")
    lock.unlink()
    lock.mkdir()
    beside = document.path.with_name("keepup.json.inbox")
    beside.write_text("in the way")
    kept = capture(document, "coffee with Ana", WEDNESDAY)
    assert (kept.kept, kept.why) == ("inbox", "unwritable")
    assert kept.path
    assert kept.path.is_relative_to(document.home)
    lock.rmdir()
    beside.unlink()
    log(document, "call with Priya", LATER)
    assert [row.contact_ids for row in interactions(document)] == [(ANA,), (PRIYA,)]


def test_where_nothing_can_be_written_it_says_so(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Unwritable(document.path, 28)

    filled(document)
    for module in ("disk", "inbox", "held"):
        monkeypatch.setattr(f"keepup_tui.store.{module}.write_atomically", full)
    with pytest.raises(Unwritable):
        capture(document, "coffee with Ana", WEDNESDAY)


def test_a_write_that_landed_and_then_failed_is_not_doubled(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(document)
    apply = Document.apply

    def apply_and_fail(self: Document, operation: object, **rest: object) -> object:
        apply(self, operation, **rest)  # type: ignore[arg-type]
        raise Unwritable(self.path, 5)

    monkeypatch.setattr(Document, "apply", apply_and_fail)
    kept = capture(document, "coffee with Ana +tea", WEDNESDAY)
    monkeypatch.undo()
    assert kept.kept == "inbox"
    assert len(document.inbox.entries()) == 1
    assert waiting(document) == ()
    log(document, "call with Priya", LATER)
    assert [row.contact_ids for row in interactions(document)] == [(ANA,), (PRIYA,)]
    assert len(exchanges(document)) == 1
    assert document.inbox.entries() == []


def test_an_empty_line_is_refused(document: Document) -> None:
    with pytest.raises(Refusal):
        capture(document, " ", WEDNESDAY)


def test_half_a_character_is_made_whole(document: Document) -> None:
    capture(filled(document), "coffee with Ana \udcff", WEDNESDAY)
    capture(document, "coffee with \ud800", WEDNESDAY)
    assert interactions(document)[0].line == "coffee with Ana \ufffd"
    assert document.inbox.entries()[0].line == "coffee with \ufffd"


def test_many_lines_of_one_instant_all_wait(document: Document) -> None:
    filled(document)
    lines = [f"coffee {number}" for number in range(120)]
    for line in lines:
        capture(document, line, WEDNESDAY)
    assert sorted(entry.line for entry in document.inbox.entries()) == sorted(lines)


def _wait(document: Document, line: str, **fields: object) -> Entry:
    entry = Entry(
        id=fields.pop("id", WEDNESDAY.first_id + 7),  # type: ignore[arg-type]
        line=line,
        ms=WEDNESDAY.ms,
        zone=str(fields.pop("zone", "Europe/Lisbon")),
        why=fields.pop("why", "busy"),  # type: ignore[arg-type]
        **fields,  # type: ignore[arg-type]
    )
    document.inbox.put(entry)
    return entry


def _fold(document: Document) -> tuple[int, ...]:
    entries = document.inbox.entries()
    return document.apply(lambda edit: fold_inbox(edit, entries), ms=LATER.ms, label="fold").result


def test_folding_keeps_the_id_and_the_day_of_entry(document: Document) -> None:
    entry = _wait(filled(document), "mon: coffee with Ana !cake in 2 days")
    assert _fold(document) == (entry.id,)
    (row,) = interactions(document)
    assert (row.id, row.on) == (entry.id, date(2026, 11, 23))
    (promise,) = document.read().promises.values()
    assert (promise.made_on, promise.due_on) == (WEDNESDAY.date, date(2026, 11, 27))
    assert promise.id > entry.id


def test_what_waited_still_answers_the_word_before_it(document: Document) -> None:
    inbound = Interaction(
        id=50, contact_ids=(ANA,), on=date(2026, 11, 24), direction="from_them", awaits_reply=True
    )
    _wait(filled(document, inbound), "mailed Ana")
    _fold(document)
    assert interactions(document)[-1].answers_id == 50


def test_folding_twice_inserts_once(document: Document) -> None:
    entry = _wait(filled(document), "coffee with Ana +tea")
    assert _fold(document) == _fold(document) == (entry.id,)
    assert len(interactions(document)) == len(exchanges(document)) == 1


def test_a_plan_that_waited_stays_a_plan(document: Document) -> None:
    entry = _wait(filled(document), "tomorrow: lunch with Ana")
    assert _fold(document) == _fold(document) == (entry.id,)
    (plan,) = plans(document)
    assert (plan.id, plan.on) == (entry.id, date(2026, 11, 26))


def test_an_id_that_somebody_else_took_loses_no_line(document: Document) -> None:
    taken = WEDNESDAY.first_id + 7
    filled(document, Interaction(id=taken, contact_ids=(PRIYA,), on=WEDNESDAY.date))
    _wait(document, "coffee with Ana")
    _fold(document)
    assert [row.contact_ids for row in interactions(document)] == [(PRIYA,), (ANA,)]


def test_many_lines_fold_in_at_one_instant(document: Document) -> None:
    filled(document)
    for number in range(60):
        _wait(document, f"coffee with Ana +tea {number}", id=LATER.first_id + number * 2)
    document.apply(
        lambda edit: fold_inbox(edit, document.inbox.entries()),
        ms=day_of("2026-12-02").ms,
        label="",
    )
    assert len(interactions(document)) == len(exchanges(document)) == 60


def test_what_is_for_a_hand_to_sort_is_left_alone(document: Document) -> None:
    filled(document)
    _wait(document, "coffee with Ben", why="ambiguous", candidates=(OKAFOR, ADLER))
    _wait(document, "coffee", why="nobody", id=WEDNESDAY.first_id + 8)
    _wait(document, "31 feb: Ana", why="date", id=WEDNESDAY.first_id + 9)
    _wait(document, "coffee with Ben", why="busy", id=WEDNESDAY.first_id + 10)
    assert _fold(document) == ()
    assert interactions(document) == []
    assert [row.trouble.why for row in waiting(document) if row.trouble] == [
        "ambiguous",
        "nobody",
        "date",
        "ambiguous",
    ]
    assert {row.on for row in waiting(document)} == {WEDNESDAY.date}


def test_an_unknown_name_folds_in_once_it_is_known(document: Document) -> None:
    capture(filled(document), "coffee with Zack", WEDNESDAY)
    assert _fold(document) == ()
    document.apply(lambda edit: edit.add(Contact(name="Zack Quinn")), ms=LATER.ms, label="add")
    assert len(_fold(document)) == 1
    assert len(interactions(document)) == 1


def test_the_entrys_own_zone_and_the_rollover_tell_its_day(document: Document) -> None:
    filled(document, Setting(id=60, key="rollover", value="13:00"))
    _wait(document, "coffee with Ana")
    _wait(document, "coffee with Priya", zone="Asia/Tokyo", id=WEDNESDAY.first_id + 8)
    _wait(document, "coffee with Ben Adler", zone="No/Where", id=WEDNESDAY.first_id + 9)
    _fold(document)
    assert [row.on.day for row in interactions(document)] == [24, 25, 24]


def _id(document: Document, line: str) -> int:
    capture(filled(document), line, WEDNESDAY)
    return document.inbox.entries()[0].id


@pytest.mark.parametrize(
    ("line", "name", "ids"),
    [
        ("coffee with Ben", "Adler", (ADLER,)),
        ("coffee with Ben", "ben o", (OKAFOR,)),
        ("coffee with Ben and Priya", f"#{ADLER}", (ADLER, PRIYA)),
        ("coffee with Zack", "Priya", (PRIYA,)),
        ("coffee", "Ana Reyes", (ANA,)),
        ("31 feb: coffee with Ana", None, (ANA,)),
    ],
)
def test_taking_a_line_says_who_was_meant(
    document: Document, line: str, name: str | None, ids: tuple[int, ...]
) -> None:
    entry_id = _id(document, line)
    outcome = take(document, entry_id, LATER, name)
    assert text_of(outcome.said).startswith("Logged: coffee with")
    (row,) = interactions(document)
    assert (row.id, row.contact_ids, row.on) == (entry_id, ids, WEDNESDAY.date)
    assert row.line == line
    assert document.inbox.entries() == []


@pytest.mark.parametrize(
    ("line", "name", "added"),
    [
        ("coffee with Zack", None, "Zack"),
        ("coffee with Zack", "Zack Quinn", "Zack Quinn"),
        ("coffee", "Zack", "Zack"),
    ],
)
def test_taking_a_line_adds_who_is_new(
    document: Document, line: str, name: str | None, added: str
) -> None:
    said = text_of(take(document, _id(document, line), LATER, name).said)
    assert said.endswith(f" Added {added}.")
    (row,) = interactions(document)
    contact = document.read().contacts[row.contact_ids[0]]
    assert (contact.name, contact.added_on) == (added, WEDNESDAY.date)


@pytest.mark.parametrize(
    ("line", "name", "said"),
    [
        ("coffee with Ben", None, "“Ben” may be Ben Okafor or Ben Adler; say who: "),
        ("coffee with Ben", "Priya", "“Ben” may be Ben Okafor or Ben Adler; say who: "),
        ("coffee", None, "The line names nobody you know; say who: "),
        ("coffee", "Ben", "“Ben” may be Ben Okafor or Ben Adler; say who: "),
    ],
)
def test_a_line_that_stays_unclear_stays_in_the_inbox(
    document: Document, line: str, name: str | None, said: str
) -> None:
    entry_id = _id(document, line)
    with pytest.raises(Unsorted) as refused:
        take(document, entry_id, LATER, name)
    assert text_of(refused.value.said).startswith(said)
    assert [entry.id for entry in document.inbox.entries()] == [entry_id]
    assert interactions(document) == []


def test_taking_a_line_that_is_in_already_only_clears_it(document: Document) -> None:
    line = "coffee with Ben"
    entry_id = _id(document, line)
    document.apply(
        lambda edit: edit.put(
            Interaction(id=entry_id, contact_ids=(ADLER,), on=WEDNESDAY.date, line=line)
        ),
        ms=LATER.ms,
        label="put",
    )
    assert waiting(document) == ()
    assert "already" in text_of(take(document, entry_id, LATER).said)
    assert len(interactions(document)) == 1
    assert document.inbox.entries() == []


def test_dropping_a_line_forgets_it(document: Document) -> None:
    entry_id = _id(document, "coffee")
    assert text_of(drop(document, entry_id)) == "Dropped: “coffee”."
    assert waiting(document) == ()
    for again in (lambda: drop(document, entry_id), lambda: take(document, entry_id, LATER)):
        with pytest.raises(Refusal):
            again()


def test_an_empty_inbox_needs_no_document(tmp_path: Path) -> None:
    assert waiting(Document(tmp_path / "none.json", tmp_path / "state")) == ()
