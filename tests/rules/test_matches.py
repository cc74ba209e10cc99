"""G07, G14, G23, G30, G54: what lies at hand for whom."""

import pytest
from msgspec.structs import replace

from keepup_tui.domain.reasons import Acknowledge
from keepup_tui.domain.records import Contact, Note, Record, ShelfItem
from keepup_tui.domain.rules import introduction, need_offer, shelf_match
from tests.rules.rule_case import ANA, BEN, WEEKLY, ago, answered, exchanged, reasons, refs, said

SAILOR = replace(WEEKLY, interests=("Sailing", "maps"))
LINK = "https://www.atlas.org/a/?utm_source=mail&b=2#top"


def item(number: int = 60, **fields: object) -> ShelfItem:
    values = {"title": "Old charts", "topics": ("sailing",), "url": LINK} | fields
    return ShelfItem(id=number, **values)  # type: ignore[arg-type]


def test_an_item_about_an_interest_is_proposed() -> None:
    (found,) = reasons(shelf_match, SAILOR, item())
    assert (found.ref, found.band, found.practice) == ("shelf:60", 4, "G07")
    assert (found.intent, found.closes) == ("share", Acknowledge("shelf:60", "resource"))
    assert (found.about.text, found.about.kind) == ("Old charts", "sailing")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([SAILOR, item(topics=("boats", "MAPS"))], ["shelf:60"]),
        ([SAILOR, item(topics=("sail",))], []),
        ([SAILOR, item(closed_on=ago(1))], []),
        ([SAILOR, item(), item(61)], ["shelf:61"]),
        ([WEEKLY, item()], []),
        ([replace(ANA, interests=("sailing",)), item()], []),
        ([SAILOR, item(), exchanged(900, "gave", shelf_id=60)], []),
        ([SAILOR, item(), exchanged(9, "received", shelf_id=60)], ["shelf:60"]),
        ([SAILOR, item(), exchanged(9, "gave", shelf_id=60, contact_ids=(2,))], ["shelf:60"]),
        (
            [
                SAILOR,
                item(),
                item(61, url="http://atlas.org/a?b=2&fbclid=x", closed_on=ago(1)),
                exchanged(9, "gave", shelf_id=61),
            ],
            [],
        ),
        ([SAILOR, item(), exchanged(9, "gave", text="see https://atlas.org/a?b=2.")], []),
        ([SAILOR, item(), exchanged(9, "gave", text="see https://atlas.org/a?b=3")], ["shelf:60"]),
        ([SAILOR, item(), said(9, text="read https://atlas.org/a/?b=2")], []),
        (
            [SAILOR, item(), said(9, text="https://atlas.org/a?b=2", direction="from_them")],
            ["shelf:60"],
        ),
        ([SAILOR, item(), answered(9, "shelf_match", "shelf:60", "skip")], []),
        ([SAILOR, item(), item(59), answered(9, "shelf_match", "shelf:60", "skip")], ["shelf:59"]),
        ([SAILOR, item(), item(59), answered(0, "shelf_match", "shelf:60", "skip")], []),
        ([SAILOR, item(url=None), exchanged(9, "gave", text="https://x.org")], ["shelf:60"]),
    ],
)
def test_the_same_thing_is_never_given_twice(records: list[Record], expected: list[str]) -> None:
    assert refs(shelf_match, *records) == expected


def note(number: int, kind: str, text: str, contact_id: int | None = 1, **fields: object) -> Note:
    return Note(
        id=number,
        contact_id=contact_id,
        kind=kind,  # type: ignore[arg-type]
        text=text,
        **{"made_on": ago(20)} | fields,  # type: ignore[arg-type]
    )


NEED = note(21, "need", "help with Pricing of a course")
MINE = note(31, "offer", "an hour on pricing", None)


def test_their_need_and_your_offer_fit() -> None:
    (found,) = reasons(need_offer, WEEKLY, NEED, MINE)
    assert (found.ref, found.band, found.practice) == ("notes:21:31", 4, "G14")
    assert (found.intent, found.closes) == ("give", Acknowledge("notes:21:31"))
    assert (found.about.kind, found.about.text) == ("need", "an hour on pricing")
    assert found.since == ago(20)


def test_their_offer_and_your_need_fit() -> None:
    theirs = note(21, "offer", "knows pricing")
    mine = note(31, "need", "pricing advice", None, made_on=ago(5))
    (found,) = reasons(need_offer, WEEKLY, theirs, mine)
    assert (found.intent, found.about.kind, found.since) == ("ask", "offer", ago(5))
    got = exchanged(2, "received", "advice", text="on pricing")
    assert refs(need_offer, WEEKLY, theirs, mine, got) == []


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([WEEKLY, NEED, note(31, "need", "pricing", None)], []),
        ([WEEKLY, NEED, note(31, "offer", "help with the course's name", None)], ["notes:21:31"]),
        ([WEEKLY, NEED, note(31, "offer", "help with a car", None)], []),
        ([WEEKLY, note(21, "need", "a car"), note(31, "offer", "a car", None)], []),
        ([WEEKLY, NEED, note(31, "offer", "pricing", None, closed_on=ago(1))], []),
        ([WEEKLY, note(21, "need", "pricing", closed_on=ago(1)), MINE], []),
        ([WEEKLY, note(21, "fact", "pricing"), MINE], []),
        ([WEEKLY, NEED, note(31, "offer", "pricing", None, made_on=ago(-2))], []),
        ([WEEKLY, NEED, note(31, "offer", "pricing", 2)], []),
        ([ANA, NEED, MINE], []),
        ([WEEKLY, NEED, MINE, exchanged(9, "gave", text="a call on pricing")], []),
        ([WEEKLY, NEED, MINE, exchanged(9, "gave", text="a book")], ["notes:21:31"]),
        ([WEEKLY, NEED, MINE, exchanged(30, "gave", text="on pricing")], ["notes:21:31"]),
        ([WEEKLY, NEED, MINE, answered(9, "need_offer", "notes:21:31", "skip")], []),
        (
            [
                WEEKLY,
                NEED,
                MINE,
                note(32, "offer", "pricing too", None),
                answered(9, "need_offer", "notes:21:31", "dismiss"),
            ],
            ["notes:21:32"],
        ),
        ([WEEKLY, NEED, MINE, answered(0, "need_offer", "notes:21:31", "skip")], []),
    ],
)
def test_what_fits_and_was_not_given(records: list[Record], expected: list[str]) -> None:
    assert refs(need_offer, *records) == expected


BENS = note(41, "offer", "years of pricing", 2)


def test_a_need_meets_anothers_offer_on_the_row_of_the_one_in_need() -> None:
    (found,) = reasons(introduction, WEEKLY, NEED, BENS)
    assert (found.ref, found.band, found.practice) == ("notes:21:41", 4, "G30")
    assert (found.intent, found.about.other_ids) == ("introduction", (2,))
    assert (found.about.text, found.about.offer) == (NEED.text, BENS.text)
    assert refs(introduction, WEEKLY, NEED, BENS, contact_id=2) == []


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([ANA, NEED, BENS], []),
        ([WEEKLY, NEED, MINE], []),
        ([WEEKLY, NEED, note(41, "offer", "pricing", 1)], []),
        ([WEEKLY, replace(BEN, archived=True), NEED, BENS], []),
        ([WEEKLY, replace(BEN, do_not_contact=True), NEED, BENS], []),
        ([replace(WEEKLY, introduced_by=2), NEED, BENS], []),
        ([WEEKLY, replace(BEN, introduced_by=1), NEED, BENS], []),
        ([WEEKLY, NEED, BENS, exchanged(9, "gave", "introduction", about_ids=(2,))], []),
        ([WEEKLY, NEED, BENS, exchanged(9, "gave", "introduction", contact_ids=(1, 2))], []),
        (
            [
                WEEKLY,
                NEED,
                BENS,
                exchanged(9, "gave", "introduction", contact_ids=(2,), about_ids=(1,)),
            ],
            [],
        ),
        ([WEEKLY, NEED, BENS, exchanged(9, "gave", "advice", about_ids=(2,))], ["notes:21:41"]),
        ([WEEKLY, NEED, BENS, said(9, contact_ids=(1, 2), intent="introduction")], []),
        ([WEEKLY, NEED, BENS, said(9, contact_ids=(1, 2))], ["notes:21:41"]),
        ([WEEKLY, NEED, BENS, answered(9, "introduction", "notes:21:41", "skip")], []),
        ([WEEKLY, NEED, BENS, answered(0, "introduction", "notes:21:9", "skip")], []),
    ],
)
def test_who_is_introduced(records: list[Record], expected: list[str]) -> None:
    assert refs(introduction, *records) == expected


def test_the_next_offer_follows_when_one_was_refused() -> None:
    carl = Contact(id=3, name="Carl")
    his = note(42, "offer", "pricing", 3)
    no = answered(9, "introduction", "notes:21:41", "skip")
    assert refs(introduction, WEEKLY, carl, NEED, BENS, his, no) == ["notes:21:42"]
