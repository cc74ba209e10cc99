"""What counts as a mark, what it takes of the line, and what it means."""

import pytest

from tests.domain.quicklog.quicklog_people import ANA, OKAFOR, PRIYA, WEDNESDAY, met, said


def test_the_line_of_the_readme() -> None:
    parsed = said(
        "yesterday: coffee with Ana Reyes and Ben about the reorg +intro to Priya "
        "-advice on pricing !send deck in 2w #pricing",
        met(90, ANA, OKAFOR),
    )
    assert parsed.trouble is None
    assert parsed.on.isoformat() == "2026-11-24"
    assert parsed.contact_ids == (ANA, OKAFOR)
    assert (parsed.channel, parsed.direction, parsed.intent) == ("in_person", "both", None)
    assert parsed.text == "coffee with Ana Reyes and Ben about the reorg"
    gave, received, owed = parsed.marks
    assert (gave.sign, gave.text, gave.kind) == ("+", "intro to Priya", "introduction")
    assert gave.about_ids == (PRIYA,)
    assert (received.sign, received.text, received.kind) == ("-", "advice on pricing", "advice")
    assert (owed.sign, owed.text, str(owed.due_on)) == ("!", "send deck", "2026-12-09")
    assert parsed.tags == ("pricing",)


@pytest.mark.parametrize(
    "line",
    [
        "C++ with Ana",
        "call Ana +351 912 345",
        "Ana -5% on the offer",
        "Ana #1 in the ranking",
        "Ana - about the panel",
        "merci Ana !",
        "Ana?",
        "Ana e-mail 10-12",
        "Ana wrote a > b",
        "Ana+Ben",
        "Ana !?",
        "Ana + Ben",
    ],
)
def test_what_no_letter_follows_or_no_space_precedes_is_prose(line: str) -> None:
    parsed = said(line)
    assert (parsed.marks, parsed.tags, parsed.awaits_reply) == ((), (), False)
    assert parsed.text == line


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("Ana +tea", [("+", "tea")]),
        ("+tea for Ana", [("+", "tea for Ana")]),
        ("Ana\t-tea\n!cake", [("-", "tea"), ("!", "cake")]),
        ("Ana ?cake  and tea ", [("?", "cake  and tea")]),
        ("Ana +élan", [("+", "élan")]),
        ("Ana +one -two +three", [("+", "one"), ("-", "two"), ("+", "three")]),
        ("today:+tea for Ana", [("+", "tea for Ana")]),
    ],
)
def test_a_mark_runs_to_the_next_or_to_the_end(line: str, marks: list[tuple[str, str]]) -> None:
    assert [(mark.sign, mark.text) for mark in said(line).marks] == marks


@pytest.mark.parametrize(
    ("line", "tags", "text"),
    [
        ("lunch with Ana #pricing", ("pricing",), "lunch with Ana"),
        ("lunch with Ana #pricing, about x", ("pricing",), "lunch with Ana, about x"),
        ("#work lunch with Ana #pricing. Good", ("work", "pricing"), "lunch with Ana. Good"),
        ("lunch #q4/plan-b with Ana", ("q4/plan-b",), "lunch with Ana"),
        ("lunch with Ana #c++!", ("c++",), "lunch with Ana!"),
        ("lunch +tea #x with Ana", ("x",), "lunch with Ana"),
    ],
)
def test_a_tag_takes_one_word_less_its_punctuation(
    line: str, tags: tuple[str, ...], text: str
) -> None:
    parsed = said(line)
    assert (parsed.tags, parsed.text) == (tags, text)
    assert parsed.contact_ids == (ANA,)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("mail from Ana >", "mail from Ana"),
        ("mailed Ana about x >", "mailed Ana about x"),
        ("> Ana", None),
        (">Ana asked about x", "Ana asked about x"),
        ("lunch +tea >mail from Ana", "lunch mail from Ana"),
    ],
)
def test_theirs_waits_for_my_reply_whatever_its_words(line: str, text: str | None) -> None:
    parsed = said(line)
    if text is None:
        assert (parsed.awaits_reply, parsed.text) == (False, line)
    else:
        assert (parsed.awaits_reply, parsed.direction, parsed.text) == (True, "from_them", text)
        assert parsed.contact_ids == (ANA,)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("+intro to Priya", "introduction"),
        ("+the article on pricing", "resource"),
        ("-advice on pricing", "advice"),
        ("+listened for an hour", "listening"),
        ("-help with the move", "favour"),
        ("-recommendation to her boss", "referral"),
        ("+feedback on the draft", "feedback"),
        ("-praise for the talk", "appreciation"),
        ("-lead on a job", "opportunity"),
        ("+cake", None),
        ("-link and advice", "resource"),
    ],
)
def test_the_kind_by_its_word(words: str, kind: str | None) -> None:
    assert said(f"lunch with Ana {words}").marks[0].kind == kind


def test_a_plan_keeps_other_marks_as_prose() -> None:
    parsed = said("tomorrow: lunch with Ana +cake #work >x !book a table by friday ?her slides")
    assert parsed.plan
    assert parsed.text == "lunch with Ana +cake #work >x"
    assert (parsed.tags, parsed.awaits_reply) == ((), False)
    assert [(mark.sign, mark.text) for mark in parsed.marks] == [
        ("!", "book a table"),
        ("?", "her slides"),
    ]


def test_pieces_cover_what_means_something() -> None:
    line = "yesterday: mail from Ana about Priya's talk +tea #x >"
    parsed = said(line)
    assert [(line[piece.start : piece.end], piece.kind) for piece in parsed.pieces] == [
        ("yesterday:", "date"),
        ("Ana", "name"),
        ("Priya", "mention"),
        ("+tea ", "gave"),
        ("#x", "tag"),
        (">", "theirs"),
    ]
    unknown = said("coffee with Zack")
    assert [piece.kind for piece in unknown.pieces] == ["unknown"]


def test_the_line_itself_stays_as_it_was() -> None:
    line = "  yesterday:  coffee   with\tAna  "
    parsed = said(line)
    assert parsed.line == line
    assert parsed.text == "coffee   with\tAna"
    assert parsed.today == WEDNESDAY


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("coffee with Ana !x #pricing, #two.", "coffee with Ana"),
        ("call with Ana #a; #b: #c", "call with Ana"),
        ("coffee with Ana #x, and more #y.", "coffee with Ana, and more"),
        ("lunch (with Ana #x).", "lunch (with Ana)."),
        ("coffee with Ana, and more. #x", "coffee with Ana, and more."),
    ],
)
def test_the_stops_between_tags_go_with_them(line: str, text: str) -> None:
    assert said(line).text == text
