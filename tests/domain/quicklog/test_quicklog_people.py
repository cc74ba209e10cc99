"""Who is named in a line, known and unknown, and who only is spoken of."""

from datetime import date

import pytest

from keepup_tui.domain.records import Contact
from tests.domain.quicklog.quicklog_people import (
    ADLER,
    ANA,
    GONE,
    LATE,
    MAY,
    OBRIEN,
    OKAFOR,
    PEOPLE,
    PRIYA,
    WILL,
    ZOE,
    met,
    said,
)


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("coffee with Ana Reyes", (ANA,)),
        ("coffee with Ana", (ANA,)),
        ("Ana", (ANA,)),
        ("ANA came by", (ANA,)),
        ("coffee with Pri", (PRIYA,)),
        ("coffee with The Boss about x", (PRIYA,)),
        ("coffee with Priya and Ana", (PRIYA, ANA)),
        ("coffee with Ana, then Ana again", (ANA,)),
        ("coffee with Seán O’Brien", (OBRIEN,)),
        ("coffee with SEAN O'BRIEN", (OBRIEN,)),
        ("coffee with Shane", (OBRIEN,)),
        ("coffee with Zoe", (ZOE,)),
        ("coffee with Dr Zoe Muller-Sorensen", (ZOE,)),
        ("coffee with Dr. Zoe", (ZOE,)),
        ("coffee with Prof. Ana Reyes and Dr. Okafor", (ANA, OKAFOR)),
        ("met Prof. Dr. Müller-Sørensen", (ZOE,)),
        ("lunch with Ana, Dr. Adler", (ANA, ADLER)),
        ("coffee with (Ana)", (ANA,)),
        ("“Ana”, at lunch", (ANA,)),
        ("Ana/Priya about x", (ANA, PRIYA)),
        ("coffee with Ben Okafor", (OKAFOR,)),
        ("coffee with Ben  Adler", (ADLER,)),
    ],
)
def test_the_longest_run_that_is_a_name(line: str, ids: tuple[int, ...]) -> None:
    parsed = said(line)
    assert (parsed.contact_ids, parsed.trouble) == (ids, None)


def test_a_given_name_replaces_the_first_word() -> None:
    assert said("coffee with Seán about x").trouble is not None


def test_a_given_name_that_carries_a_title_is_known_with_it_and_without() -> None:
    people = (*PEOPLE, Contact(id=71, name="Prof. Alan Hale", given="Prof. Alan"))
    for line in ("Alan called", "coffee with Alan", "coffee with Prof. Alan", "met Prof. Hale"):
        assert said(line, people=people).contact_ids == (71,), line


def test_a_title_before_somebody_unknown_is_part_of_the_name() -> None:
    trouble = said("met Dr. Strange").trouble
    assert trouble is not None
    assert (trouble.why, trouble.text) == ("unknown", "Dr. Strange")


def test_a_name_does_not_reach_over_punctuation() -> None:
    people = (*PEOPLE, Contact(id=70, name="Okafor Ana"))
    assert said("coffee with Priya, Okafor, Ana", people=people).contact_ids == (PRIYA, 70, ANA)


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("coffee with Reyes", (ANA,)),
        ("met Adler", (ADLER,)),
        ("mail to Nair", (PRIYA,)),
        ("mail from Nair", (PRIYA,)),
        ("coffee with Ana and Adler", (ANA, ADLER)),
        ("coffee with Ana, Adler", (ANA, ADLER)),
        ("called Adler", (ADLER,)),
        ("coffee with adler and Ana", (ANA,)),
        ("coffee with Ana about Adler", (ANA,)),
        ("Adler had coffee with Ana", (ANA,)),
    ],
)
def test_a_surname_counts_capitalised_and_after_a_lead(line: str, ids: tuple[int, ...]) -> None:
    assert said(line).contact_ids == ids


def test_a_surname_of_two_stays_open() -> None:
    people = (*PEOPLE, Contact(id=70, name="Eva Reyes"))
    parsed = said("coffee with Reyes", met(90, ANA), people=people)
    assert parsed.trouble
    assert (parsed.trouble.why, parsed.trouble.candidates) == ("ambiguous", (ANA, 70))


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("ana came by", (ANA,)),
        ("yesterday: ana came by", (ANA,)),
        ("coffee with ana", (ANA,)),
        ("letter to ana", (ANA,)),
        ("letter from ana", (ANA,)),
        ("met ana", (ANA,)),
        ("met priya and ana", (PRIYA, ANA)),
        ("met priya, ana", (PRIYA, ANA)),
        ("met priya & ana", (PRIYA, ANA)),
        ("lunch ana", (ANA,)),
        ("bumped into ana", (ANA,)),
        ("coffee with ana reyes", (ANA,)),
        ("met Priya about ana", (PRIYA,)),
        ("met Priya: ana is well", (PRIYA,)),
        ("met Priya about ana reyes", (PRIYA,)),
        ("+intro to ana", (ANA,)),
        ("!ana gets the deck", (ANA,)),
    ],
)
def test_where_a_lower_case_word_counts(line: str, ids: tuple[int, ...]) -> None:
    assert said(line).contact_ids == ids


def test_lower_case_at_the_start_of_a_later_mark_is_no_name() -> None:
    assert said("lunch with Priya +ana knows").marks[0].about_ids == ()


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("Will called Ana", (ANA,)),
        ("will call Ana", (ANA,)),
        ("coffee with will", (WILL,)),
        ("met will", (WILL,)),
        ("coffee with Ana and will", (ANA, WILL)),
        ("coffee with Ana and Will", (ANA, WILL)),
        ("called Ana and said will do", (ANA,)),
        ("called Ana, will send it", (ANA,)),
        ("called Ana, Will was there", (ANA, WILL)),
        ("mail to will", ()),
        ("Will Young called", (WILL,)),
        ("will young called", ()),
        ("may chen called", (MAY,)),
        ("yesterday: may chen called", (MAY,)),
        ("may call Ana", (ANA,)),
        ("so may chen called Ana", (ANA,)),
        ("coffee with will young", (WILL,)),
        ("may come, said Ana", (ANA,)),
        ("met May", (MAY,)),
        ("coffee with Ana on 3 May", (ANA,)),
        ("coffee with Ana, May 3", (ANA,)),
        ("coffee with Ana in May", (ANA,)),
    ],
)
def test_names_that_are_everyday_words(line: str, ids: tuple[int, ...]) -> None:
    assert said(line).contact_ids == ids


def test_archived_and_deceased_match_only_where_nobody_else_does() -> None:
    assert said("coffee with Omar").contact_ids == (GONE,)
    people = (*PEOPLE, Contact(id=70, name="Omar Sy"), Contact(id=71, name="Eli Haddad"))
    assert said("coffee with Omar", people=people).contact_ids == (70,)
    assert said("coffee with Haddad", people=people).contact_ids == (71,)
    assert said("coffee with Ruth Haddad", people=people).contact_ids == (LATE,)


@pytest.mark.parametrize(
    ("line", "ids", "about"),
    [
        ("lunch with Ana +intro to Priya", (ANA,), (PRIYA,)),
        ("lunch with Ana +intro to Ana and Priya", (ANA,), (PRIYA,)),
        ("lunch with Ana +Priya's number", (ANA,), (PRIYA,)),
        ("lunch with Ana !introduce Priya and May", (ANA,), (PRIYA, MAY)),
        ("+intro to Priya", (PRIYA,), ()),
        ("thanks again +intro to Priya and Ana", (PRIYA, ANA), ()),
        ("Ana's sister came by +intro to Priya", (PRIYA,), ()),
    ],
)
def test_names_in_a_mark_are_mentions(
    line: str, ids: tuple[int, ...], about: tuple[int, ...]
) -> None:
    parsed = said(line)
    assert (parsed.contact_ids, parsed.marks[0].about_ids, parsed.trouble) == (ids, about, None)


def test_only_the_first_mark_stands_in_for_the_prose() -> None:
    parsed = said("+cake -intro to Priya")
    assert parsed.trouble
    assert (parsed.contact_ids, parsed.trouble.why) == ((), "nobody")
    unknown = said("coffee with Zack +intro to Priya")
    assert unknown.trouble
    assert (unknown.contact_ids, unknown.trouble.why) == ((), "unknown")


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("met Priya at Ana's party", (PRIYA,)),
        ("met Priya at Ana’s party", (PRIYA,)),
        ("met Priya, Ana Reyes's sister", (PRIYA,)),
        ("coffee with Ana's", (ANA,)),
        ("coffee with Ana's.", (ANA,)),
        ("coffee at Ana's +cake", (ANA,)),
    ],
)
def test_a_possessive_is_a_mention_unless_it_ends_the_prose(
    line: str, ids: tuple[int, ...]
) -> None:
    assert said(line).contact_ids == ids


@pytest.mark.parametrize(
    "line", ["coffee", "coffee with ana's sister", "?", "coffee with zack", ""]
)
def test_a_line_that_names_nobody(line: str) -> None:
    parsed = said(line)
    assert parsed.trouble
    assert (parsed.trouble.why, parsed.contact_ids) == ("nobody", ())


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("coffee with Zack", "Zack"),
        ("met Zack Quinn about x", "Zack Quinn"),
        ("coffee with J. R. Quinn", "J. R. Quinn"),
        ("coffee with Ana, with Zack", "Zack"),
        ("mail from Zack", "Zack"),
        ("mail to Zack Quinn, about x", "Zack Quinn"),
        ("coffee with Zack's", "Zack"),
        ("met Zack Friday", "Zack"),
        ("+intro to Zack", "Zack"),
    ],
)
def test_an_unknown_name(line: str, name: str) -> None:
    parsed = said(line)
    assert parsed.trouble
    assert (parsed.trouble.why, parsed.trouble.text) == ("unknown", name)


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana, mail from Zack",
        "coffee with Ana about a trip to Lisbon",
        "coffee in Lisbon with Ana",
        "coffee with Ana and Zack",
        "coffee with Ana, met Friday",
        "met Ana with November in mind",
        "met Ana with Her sister",
        "met Ana with Zack's sister",
        "sent it to Lisbon +intro to Ana",
        "met Ana with 3D glasses",
        "a letter from LinkedIn +intro to Ana",
    ],
)
def test_no_unknown_names(line: str) -> None:
    parsed = said(line)
    assert (parsed.contact_ids, parsed.trouble) == ((ANA,), None)


def test_nothing_like_a_name_resolves_in_prose() -> None:
    for near in ("coffee with Anna", "coffee with Priy", "coffee with Rey"):
        parsed = said(near)
        assert parsed.trouble
        assert parsed.trouble.why == "unknown"


def test_of_two_the_one_usually_met_with_the_company() -> None:
    line = "coffee with Ana and Ben"
    parsed = said(line, met(90, ANA, OKAFOR), met(91, ADLER))
    assert parsed.contact_ids == (ANA, OKAFOR)
    ben = parsed.names[1]
    assert (ben.candidates, ben.because, ben.company) == ((OKAFOR, ADLER), "company", (ANA,))
    both = said(line, met(90, ANA, OKAFOR), met(91, ANA, ADLER))
    assert both.trouble
    assert (both.trouble.why, both.trouble.text) == ("ambiguous", "Ben")
    assert both.trouble.candidates == (OKAFOR, ADLER)


def test_company_of_more_than_a_year_ago_does_not_tell() -> None:
    old = met(90, ANA, OKAFOR, on=date(2025, 11, 24))
    parsed = said("coffee with Ana and Ben", old, met(91, ADLER))
    assert parsed.trouble is not None
    within = met(90, ANA, OKAFOR, on=date(2025, 11, 25))
    assert said("coffee with Ana and Ben", within, met(91, ADLER)).trouble is None


def test_of_two_the_only_one_in_touch_within_two_years() -> None:
    parsed = said("coffee with Ben", met(90, ADLER))
    assert parsed.contact_ids == (ADLER,)
    assert parsed.names[0].because == "recent"
    assert said("coffee with Ben", met(90, ADLER), met(91, OKAFOR)).trouble is not None
    old = met(91, OKAFOR, on=date(2024, 11, 24))
    assert said("coffee with Ben", met(90, ADLER), old).contact_ids == (ADLER,)


def test_neither_broadcasts_nor_days_ahead_tell() -> None:
    assert said("coffee with Ben", met(90, ADLER, broadcast=True)).trouble is not None
    assert said("coffee with Ben", met(90, ADLER, on=date(2026, 11, 26))).trouble is not None
    both = (met(90, ANA, OKAFOR), met(91, ANA, ADLER, broadcast=True), met(92, ADLER))
    assert said("coffee with Ana and Ben", *both).contact_ids == (ANA, OKAFOR)


def test_without_evidence_a_name_of_two_stays_open() -> None:
    parsed = said("coffee with Ben")
    assert parsed.trouble
    assert (parsed.trouble.why, parsed.contact_ids) == ("ambiguous", ())


@pytest.mark.parametrize(
    ("line", "with_whom"),
    [
        ("coffee with Ben Okafor. Ben was well", (OKAFOR,)),
        ("coffee with Ben Okafor, then mailed Ben the notes", (OKAFOR,)),
        ("coffee with Ben Okafor and Ana, then mailed Ben", (OKAFOR, ANA)),
        ("with Ben Okafor sent the notes by mail to Ben and Ana", (OKAFOR, ANA)),
        ("coffee with Ben Okafor, and Ben was tired", (OKAFOR,)),
        ("called Ben, later met Ben Okafor", (OKAFOR,)),
    ],
)
def test_a_name_said_again_in_short_is_the_same(line: str, with_whom: tuple[int, ...]) -> None:
    parsed = said(line, met(90, OKAFOR), met(91, ADLER))
    assert (parsed.contact_ids, parsed.trouble) == (with_whom, None)
    assert said(line).contact_ids == with_whom


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ben Okafor and Ben",
        "coffee with Ben Okafor, Ben",
        "coffee with Ben Okafor, Ana, and Ben",
        "introduced Ben Okafor to Ben",
    ],
)
def test_in_a_list_it_is_somebody_else_and_nobody_is_guessed(line: str) -> None:
    for rows in ((), (met(90, OKAFOR),), (met(90, OKAFOR), met(91, ADLER))):
        trouble = said(line, *rows).trouble
        assert trouble
        assert (trouble.why, trouble.text) == ("ambiguous", "Ben")
    assert ADLER in said(line, met(91, ADLER)).contact_ids
    assert ADLER in said(line, met(91, OKAFOR, ADLER)).contact_ids


def test_in_a_mark_it_is_nobody_of_the_prose() -> None:
    line = "coffee with Ben Okafor +intro to Ben"
    assert said(line, met(90, OKAFOR)).marks[0].about_ids == ()
    assert said(line, met(91, ADLER)).marks[0].about_ids == (ADLER,)


def test_a_choice_settles_a_name() -> None:
    assert said("coffee with Ben", chosen={"ben": ADLER}).contact_ids == (ADLER,)
    assert said("coffee with Zack", chosen={"Zack": ADLER}).contact_ids == (ADLER,)
    assert said("coffee with Ben", chosen={"Ben": 999}).trouble is not None
    assert said("lunch with Ana +tip on Ben", chosen={"Ben": OKAFOR}).marks[0].about_ids == (
        OKAFOR,
    )


def test_an_open_mention_is_no_trouble() -> None:
    parsed = said("lunch with Ana +intro to Ben")
    assert (parsed.trouble, parsed.marks[0].about_ids) == (None, ())
