"""What KeepUp writes for other programs, they can read, and nothing in it bites."""

import csv
from datetime import date, time
from io import StringIO
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Membership, Phone
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Interaction,
    Milestone,
    Note,
    Plan,
    Promise,
)
from keepup_tui.formats.csv_export import COLUMNS
from keepup_tui.formats.exporting import exported
from keepup_tui.formats.vcard import read_vcards
from keepup_tui.formats.vcard_export import folded

DAY = Day(noon(date(2026, 11, 25), "Europe/Lisbon"), "Europe/Lisbon", time(4))
ANA = Contact(
    id=1,
    name="Ana Reyes",
    aliases=("Anita", "A, R; x"),
    pronouns="she/her",
    emails=(
        Email(address="ana@example.org", label="work"),
        Email(address="old@example.org", stale=True),
        Email(address="ana@example.com", label="Studio, top floor"),
    ),
    phones=(Phone(number="+351 912 345 678", label="mobile"), Phone(number="5", stale=True)),
    post='Rua "do" Sol 5\nPorto',
    place="Porto",
    zone="Europe/Lisbon",
    links=("https://example.com/?a=1,2;3",),
    organisation="Acme, Inc.",
    title="CTO; board",
    circles=(Membership(id=20), Membership(id=99)),
    cadence=Cadence(every=Period("3 months")),
    interests=("tea",),
    met_on=date(2020, 1, 2),
    met_how="a fair",
    extra={"X-A": "b", "department": "R&D", "X-LIST": ["c"]},
)
BOOK = Book.of(
    [
        ANA,
        Contact(id=2, name="=cmd|' /C calc'!A0", given="-x", deceased=True),
        Contact(id=3, name="Žofie", do_not_contact=True),
        Contact(id=4, name="Ben", archived=True),
        Circle(id=20, name="Old, team"),
        Milestone(id=30, contact_id=1, kind="birthday", date=PartialDate("--02-29")),
        Milestone(id=31, contact_id=1, kind="wedding", date=PartialDate("2012-06-09")),
        Milestone(
            id=32,
            contact_id=1,
            kind="work_anniversary",
            date=PartialDate("2015-03-01"),
            label="Acme",
            until=PartialDate("2024-05-01"),
        ),
        Milestone(id=33, contact_id=1, kind="other", date=PartialDate("1999-05"), label="Moved"),
        Milestone(id=34, contact_id=1, kind="birthday", date=PartialDate("1984-05-01")),
        Milestone(id=35, contact_id=2, kind="birthday", date=PartialDate("1984-05-01")),
        Milestone(id=36, contact_id=3, kind="birthday", date=PartialDate("1984-05-01")),
        Note(id=40, contact_id=1, kind="fact", text="Plays; the cello, well\nand *loud* <b>"),
        Note(id=41, contact_id=1, kind="question", text="How is Bosse?"),
        Note(id=42, kind="offer", text="mine"),
        Interaction(
            id=50,
            contact_ids=(1, 2),
            on=date(2026, 3, 2),
            channel="in_person",
            text="# the reorg",
            noticed="tired",
        ),
        Interaction(id=51, contact_ids=(1,), on=date(2026, 1, 2)),
        Exchange(id=60, contact_ids=(1,), on=date(2026, 2, 3), side="gave", kind="advice"),
        Exchange(id=61, contact_ids=(1,), on=date(2026, 2, 1), side="asked", text="a favour"),
        Promise(
            id=70,
            contact_ids=(1,),
            text="send the deck",
            due_on=date(2026, 3, 9),
            closed_on=date(2026, 3, 8),
            outcome="kept",
        ),
        Promise(id=71, contact_ids=(1,), text="call back", by="them"),
        Plan(id=80, contact_ids=(1, 2), on=date(2026, 12, 1), text="lunch"),
        Plan(id=81, contact_ids=(1,), on=date(2026, 12, 2), channel="in_person"),
        Plan(id=82, contact_ids=(1,), on=date(2026, 1, 1), closed_on=date(2026, 1, 2)),
        Plan(id=83, contact_ids=(3,), on=date(2026, 12, 3), text="never"),
    ]
)


def written(form: str) -> str:
    return exported(form, BOOK, DAY).decode()


def test_a_vcard_holds_what_is_known() -> None:
    first = written("vcard").split("END:VCARD")[0].replace("\r\n ", "").split("\r\n")
    assert first == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:urn:keepup:contact:1",
        "FN:Ana Reyes",
        "N:Reyes;Ana;;;",
        r"NICKNAME:Anita,A\, R\; x",
        "PRONOUNS:she/her",
        "EMAIL;TYPE=work:ana@example.org",
        "mail2.EMAIL:ana@example.com",
        r"mail2.X-ABLABEL:Studio\, top floor",
        "TEL;TYPE=cell:+351 912 345 678",
        'ADR;LABEL="Rua ^\'do^\' Sol 5^nPorto":;;Rua "do" Sol 5\\, Porto;Porto;;;',
        r"URL:https://example.com/?a=1\,2\;3",
        r"ORG:Acme\, Inc.",
        r"TITLE:CTO\; board",
        "TZ:Europe/Lisbon",
        "INTEREST:tea",
        r"CATEGORIES:Old\, team",
        r"NOTE:Plays\; the cello\, well\nand *loud* <b>",
        "X-A:b",
        "BDAY:--0229",
        "ANNIVERSARY:20120609",
        "date2.X-ABDATE:2015-03-01",
        "date2.X-ABLABEL:work anniversary: Acme",
        "date3.X-ABDATE:1999-05",
        "date3.X-ABLABEL:Moved",
        "date4.X-ABDATE:1984-05-01",
        "date4.X-ABLABEL:birthday",
        "",
    ]


def test_our_own_reader_reads_our_vcards() -> None:
    cards = read_vcards(exported("vcard", BOOK, DAY)).cards
    assert [card.name for card in cards] == ["Ana Reyes", "=cmd|' /C calc'!A0", "Žofie", "Ben"]
    ana = cards[0]
    assert ana.aliases == ANA.aliases
    assert ana.emails == (ANA.emails[0], ANA.emails[2])
    assert ana.post == ANA.post
    assert ana.groups == ("Old, team",)
    assert [(day.kind, day.date, day.label) for day in ana.days] == [
        (mark.kind, mark.date, mark.label)
        for mark in BOOK.milestones.values()
        if mark.contact_id == 1
    ]
    assert [card.deceased for card in cards] == [False, True, False, False]


def test_another_reader_reads_our_vcards_and_we_read_as_it_does() -> None:
    theirs = list(vobject.readComponents(written("vcard")))
    assert [card.fn.value for card in theirs] == [c.name for c in BOOK.contacts.values()]
    assert (theirs[0].n.value.family, theirs[0].n.value.given) == ("Reyes", "Ana")
    assert theirs[0].org.value == ["Acme, Inc."]


@pytest.mark.parametrize(
    ("date_", "line"),
    [("1984", "BDAY:1984"), ("1984-11", "BDAY:1984-11"), ("--11", "BDAY:--11")],
)
def test_partial_dates_are_written_as_vcard_4_has_them(date_: str, line: str) -> None:
    mark = Milestone(id=2, contact_id=1, kind="birthday", date=PartialDate(date_))
    content = exported("vcard", Book.of([Contact(id=1, name="Ana"), mark]), DAY)
    assert line in content.decode().split("\r\n")
    assert read_vcards(content).cards[0].days[0].date == date_


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])))
def test_lines_are_folded_at_75_octets_and_unfold(line: str) -> None:
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert "".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == line


def test_a_long_line_is_folded_to_the_octet() -> None:
    assert [len(piece) for piece in folded("x" * 200).split("\r\n")] == [75, 75, 52]
    pieces = folded("é" * 100).split("\r\n")
    assert [len(piece.encode()) for piece in pieces] == [74, 75, 53]


@settings(deadline=None)
@given(st.text(min_size=1), st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_no_text_breaks_out_of_a_vcard(name: str, note: str, aliases: list[str]) -> None:
    who = Contact(id=1, name=name, post=note, aliases=tuple(aliases))
    fact = Note(id=2, contact_id=1, kind="fact", text=note)
    other = Contact(id=3, name="Other")
    content = exported("vcard", Book.of([who, other, fact]), DAY)
    cards = read_vcards(content).cards
    assert content.count(b"BEGIN:VCARD\r\n") == 2
    assert cards[-1].name == "Other"
    assert not cards[-1].facts


def test_no_cell_is_a_formula() -> None:
    rows = list(csv.DictReader(StringIO(written("csv"), newline="")))
    assert [*rows[0]] == [*COLUMNS]
    assert rows[0]["phones"] == "'+351 912 345 678"
    assert rows[1]["name"] == "'=cmd|' /C calc'!A0"
    assert rows[1]["given"] == "'-x"
    assert rows[0]["emails"] == "ana@example.org; ana@example.com"
    assert rows[0]["post"] == ANA.post
    assert rows[0]["circles"] == "Old, team"
    assert rows[0]["cadence"] == "3 months"
    assert rows[0]["birthday"] == "'--02-29"
    assert rows[0]["last_interaction"] == "2026-03-02"
    assert rows[3]["last_interaction"] == ""
    assert rows[0]["facts"] == "Plays; the cello, well\nand *loud* <b>"


@given(st.text(st.characters(exclude_characters="\0")))
def test_any_text_is_guarded_in_a_cell(text: str) -> None:
    content = exported("csv", Book.of([Contact(id=1, name=text)]), DAY)
    (row,) = csv.DictReader(StringIO(content.decode(), newline=""))
    assert row["name"][:1] not in ("=", "+", "-", "@", "\t", "\r")


def _events() -> dict[str, Any]:
    feed = icalendar.Calendar.from_ical(exported("ics", BOOK, DAY))
    return {str(event["uid"]): event for event in feed.walk("VEVENT")}


def test_a_feed_has_dates_and_open_plans() -> None:
    found = {uid: (e.decoded("dtstart"), str(e["summary"])) for uid, e in _events().items()}
    assert found == {
        "milestones-30@keepup": (date(2026, 2, 28), "Ana Reyes: birthday"),
        "milestones-31@keepup": (date(2012, 6, 9), "Ana Reyes: wedding"),
        "milestones-32@keepup": (date(2015, 3, 1), "Ana Reyes: Acme"),
        "milestones-34@keepup": (date(1984, 5, 1), "Ana Reyes: birthday"),
        "plans-80@keepup": (date(2026, 12, 1), "Ana Reyes: lunch"),
        "plans-81@keepup": (date(2026, 12, 2), "Ana Reyes: in person"),
    }


def test_yearly_dates_recur_until_they_end() -> None:
    rules = {uid: event.get("rrule") for uid, event in _events().items()}
    assert rules["milestones-30@keepup"] == {
        "FREQ": ["YEARLY"],
        "BYMONTH": [2],
        "BYMONTHDAY": [-1],
    }
    assert rules["milestones-31@keepup"] == {"FREQ": ["YEARLY"]}
    assert rules["milestones-32@keepup"]["UNTIL"] == [date(2024, 5, 1)]
    assert rules["plans-80@keepup"] is None


def test_the_same_day_writes_the_same_feed() -> None:
    assert exported("ics", BOOK, DAY) == exported("ics", BOOK, DAY)


def test_a_diary_reads_from_the_newest_down() -> None:
    chapter = written("markdown").split("## ")[2]
    assert chapter == (
        "Ana Reyes\n\n"
        "- work: CTO; board, Acme, Inc.\n"
        "- mail: ana@example.org, ana@example.com\n"
        "- phone: +351 912 345 678\n"
        '- post: Rua "do" Sol 5  \n  Porto\n'
        "- place: Porto\n"
        "- circles: Old, team\n"
        "- dates: birthday --02-29, wedding 2012-06-09, Acme 2015-03-01, Moved 1999-05, "
        "birthday 1984-05-01\n"
        "- fact: Plays; the cello, well  \n  and \\*loud\\* \\<b\\>\n"
        "- question: How is Bosse?\n\n"
        "- **2026-03-09** I promised: send the deck (by 2026-03-09), kept 2026-03-08\n"
        "- **2026-03-02** in person: \\# the reorg\n"
        "- **2026-02-03** gave advice\n"
        "- **2026-02-01** asked for: a favour\n"
        "- **2026-01-02** in touch\n"
        "- they promised: call back\n\n"
    )


def test_what_was_only_noticed_is_not_told() -> None:
    for form in ("vcard", "csv", "ics", "markdown"):
        assert "tired" not in written(form)


def test_there_is_no_other_format() -> None:
    with pytest.raises(KeyError):
        exported("json", BOOK, DAY)
