"""Every rule's reason in words, with all that is known and with next to nothing."""

from datetime import date

import pytest
from msgspec.structs import replace

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Particulars, Reason
from keepup_tui.domain.records import (
    Circle,
    Contact,
    Exchange,
    Interaction,
    Milestone,
    News,
    Note,
    Plan,
    Promise,
    Record,
    Repair,
    ShelfItem,
    Step,
)
from keepup_tui.wording import reasons
from keepup_tui.wording.gestures import gesture, gesture_text
from keepup_tui.wording.kinds import KINDS
from keepup_tui.wording.promises import COLUMN
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.width import cell_width
from tests.wording.wording_people import (
    ANA,
    BEN,
    KEIKO,
    MARCUS,
    PRIYA,
    TODAY,
    network,
    reads_well,
    reason,
)

MAIL = Interaction(
    id=30,
    contact_ids=(1,),
    on=date(2026, 11, 23),
    channel="email",
    direction="from_them",
    text="mail from Priya about the panel",
    awaits_reply=True,
)
DECK = Promise(id=31, contact_ids=(2, 4), text="send the deck", due_on=date(2026, 11, 20))
UNDATED = Promise(
    id=32, contact_ids=(2,), text="the long version of the notes", made_on=date(2026, 11, 4)
)
BIRTHDAY = Milestone(id=33, contact_id=3, kind="birthday", date=PartialDate("1984-11-26"))
JOB = Milestone(id=34, contact_id=3, kind="work_anniversary", date=PartialDate("2021-11-25"))
LAUNCH = Milestone(
    id=35, contact_id=3, kind="launch", date=PartialDate("2026-11-20"), label="Orion"
)
PORT = Milestone(
    id=36, contact_id=5, kind="other", date=PartialDate("2026-11-25"), label="first marathon"
)
MADE = News(id=37, contact_ids=(2,), kind="promoted", on=date(2026, 11, 20), title="director")
JOINED = News(
    id=38, contact_ids=(5,), kind="new_company", on=date(2026, 11, 4), organisation="Acme"
)
CHEER = Step(id=39, news_id=37, contact_id=2, due_on=date(2026, 11, 20), intent="congratulate")
ASK = Step(id=40, news_id=38, contact_id=5, due_on=TODAY, intent="catch_up")
NOTE = Step(id=41, interaction_id=42, contact_id=4, due_on=TODAY, intent="thanks", channel="letter")
COFFEE = Interaction(
    id=42,
    contact_ids=(4, 5),
    on=date(2026, 11, 24),
    channel="in_person",
    text="coffee with Ana about the reorg",
)
LUNCH = Plan(id=43, contact_ids=(4,), on=date(2026, 11, 24), text="lunch with Ana about Porto")
HELP = Exchange(
    id=44,
    contact_ids=(4,),
    on=date(2026, 11, 24),
    side="received",
    kind="advice",
    text="advice on pricing",
)
GIFT = Exchange(id=45, contact_ids=(4,), on=date(2026, 11, 4), side="gave", kind="introduction")
WIN = News(
    id=46, contact_ids=(4, 5), kind="shared_win", on=date(2025, 11, 25), text="the Lumen launch"
)
FALL = News(id=47, contact_ids=(4,), kind="setback", on=date(2026, 11, 20), text="the Porto post")
WRONG = Repair(id=48, contact_id=4, on=date(2026, 11, 2), text="I forgot the review")
LINK = ShelfItem(id=49, title="How teams outgrow stand-ups", topics=("teams",))
NEED = Note(id=50, contact_id=4, kind="need", text="a designer for the launch")
CLOSE = Circle(id=51, name="old team")
ALL: tuple[Record, ...] = (
    MAIL, DECK, UNDATED, BIRTHDAY, JOB, LAUNCH, PORT, MADE, JOINED, CHEER, ASK, NOTE, COFFEE, LUNCH,
    HELP, GIFT, WIN, FALL, WRONG, LINK, NEED, CLOSE,
)  # fmt: skip
NETWORK = network(*ALL)

MONTH_LATE = reason(
    "cadence_due",
    ANA,
    band=2,
    on=date(2026, 9, 20),
    due_on=date(2026, 10, 21),
    period=Period("1 month"),
)
QUARTER_LATE = reason(
    "cadence_due", BEN, "circles:20", band=2, on=date(2026, 8, 2), due_on=date(2026, 11, 13)
)
FIRST_HELLO = reason("new_tie", KEIKO, band=2, on=date(2026, 11, 11), days=14)

CASES: list[tuple[Reason, str, str, str]] = [
    (
        reason("reply_owed", PRIYA, "interactions:30", band=0),
        "her mail of Monday, about the panel",
        "answer her",
        "answer Priya",
    ),
    (
        reason("promise_due", MARCUS, "promises:31", band=0),
        "you promised: send the deck, for last Friday, to Ana Reyes too",
        "send the deck",
        "send the deck",
    ),
    (
        reason("promise_due", MARCUS, "promises:32", band=0),
        "you promised the long version of the notes",
        "keep your promise",
        "keep your promise",
    ),
    (
        reason("repair", ANA, "repairs:48", band=0),
        "something to put right: I forgot the review",
        "apologise",
        "apologise to Ana",
    ),
    (
        reason("repair", ANA, "repairs:48:2026-11-25", band=0, again=True),
        "your apology has had time to settle: I forgot the review",
        "ask how it stands",
        "ask Ana how it stands",
    ),
    (
        reason("setback", ANA, "news:47", band=0),
        "a setback on Friday: the Porto post",
        "send a kind word",
        "send Ana a kind word",
    ),
    (
        reason("setback", ANA, "news:47", band=0, again=True),
        "the setback was 5 days ago: the Porto post",
        "ask how it goes",
        "ask Ana how it goes",
    ),
    (
        reason("milestone", KEIKO, "milestones:33:2026-11-26"),
        "her birthday is tomorrow",
        "wish her well",
        "wish Keiko well",
    ),
    (
        reason("milestone", KEIKO, "milestones:33:2026-11-23"),
        "her birthday was on Monday",
        "wish her well",
        "wish Keiko well",
    ),
    (
        reason("milestone", KEIKO, "milestones:34:2026-11-25"),
        "5 years at Lumen today",
        "congratulate",
        "congratulate Keiko",
    ),
    (
        reason("milestone", KEIKO, "milestones:35:2026-11-20"),
        "her launch (Orion) went out on Friday",
        "congratulate",
        "congratulate Keiko",
    ),
    (
        reason("milestone", BEN, "milestones:36:2026-11-25"),
        "first marathon is today",
        "mark the day",
        "mark the day with Ben",
    ),
    (
        reason("playbook_step", MARCUS, "steps:39"),
        "made director on Friday",
        "congratulate",
        "congratulate Marcus",
    ),
    (
        reason("playbook_step", BEN, "steps:40"),
        "joined Acme 3 weeks ago: ask how the new place is",
        "get in touch",
        "get in touch with Ben",
    ),
    (
        reason("gesture_step", ANA, "steps:41"),
        "say thank you, by letter · no postal address yet",
        "thank her",
        "thank Ana",
    ),
    (
        reason("plan_past", ANA, "plans:43"),
        "Porto, yesterday: did it happen?",
        "say how it went",
        "say how it went with Ana",
    ),
    (
        reason("goal_check", ANA, "goals:60", text="the open source talk", other_ids=(5,)),
        "your goal: the open source talk, with Ben Okafor",
        "check in",
        "check in with Ana",
    ),
    (
        reason("promise_theirs", MARCUS, "promises:31"),
        "he promised: send the deck, for last Friday",
        "ask about it",
        "ask Marcus about it",
    ),
    (
        reason("promise_theirs", BEN, "promises:31"),
        "you were promised: send the deck, for last Friday",
        "ask about it",
        "ask Ben about it",
    ),
    (
        reason("meeting_follow_up", ANA, "interactions:42"),
        "after your coffee of yesterday, about the reorg",
        "thank her",
        "follow up with Ana",
    ),
    (
        reason("thanks_due", ANA, "exchanges:44"),
        "her help yesterday: advice on pricing",
        "thank her",
        "thank Ana",
    ),
    (
        reason("win_anniversary", ANA, "news:46:2026-11-25", on=TODAY, count=1),
        "a year ago today: the Lumen launch, with Ben Okafor",
        "remember it",
        "remember it with Ana",
    ),
    (MONTH_LATE, "5 weeks past your monthly catch-up", "call", "call Ana"),
    (
        QUARTER_LATE,
        "mentors, each quarter · due this quarter",
        "get in touch",
        "get in touch with Ben",
    ),
    (replace(MONTH_LATE, due_on=TODAY), "your monthly catch-up is due today", "call", "call Ana"),
    (
        replace(
            MONTH_LATE,
            channel="email",
            about=Particulars(on=date(2026, 7, 20), channel="call", period=Period("3 months")),
        ),
        "5 weeks past your quarterly catch-up",
        "write",
        "write to Ana",
    ),
    (FIRST_HELLO, "you met 2 weeks ago: a first hello", "say hello", "say hello to Keiko"),
    (
        replace(FIRST_HELLO, channel="in_person"),
        "you met 2 weeks ago: a first hello",
        "have a coffee",
        "have a coffee with Keiko",
    ),
    (
        reason("cadence_due", BEN, "circles:20", band=2, due_on=date(2026, 11, 13)),
        "mentors, each quarter · a first word",
        "get in touch",
        "get in touch with Ben",
    ),
    (
        replace(MONTH_LATE, about=Particulars(period=Period("1 month"))),
        "your monthly catch-up · a first word",
        "call",
        "call Ana",
    ),
    (
        reason("new_tie", BEN, band=2, on=date(2026, 10, 11), days=45),
        "you met 6 weeks ago: another hello",
        "say hello",
        "say hello to Ben",
    ),
    (
        reason("dormant", BEN, band=3, on=date(2025, 9, 20)),
        "14 months quiet; you know each other from mentors",
        "say hello",
        "say hello to Ben",
    ),
    (
        reason("dormant", MARCUS, band=3, on=date(2025, 9, 20), text="you shared a team"),
        "14 months quiet; you shared a team",
        "say hello",
        "say hello to Marcus",
    ),
    (
        reason("outcome", ANA, "exchanges:45", band=4),
        "you gave 3 weeks ago: an introduction. Did it help?",
        "ask if it helped",
        "ask Ana if it helped",
    ),
    (
        reason("shelf_match", ANA, "shelf:49", band=4),
        "on your shelf: How teams outgrow stand-ups · teams",
        "share it",
        "share it with Ana",
    ),
    (
        reason("need_offer", ANA, "notes:50", band=4),
        "she could use what you offer: a designer for the launch",
        "offer it",
        "offer it to Ana",
    ),
    (
        reason("need_offer", BEN, "notes:50", band=4),
        "you could offer: a designer for the launch",
        "offer it",
        "offer it to Ben",
    ),
    (
        reason("need_offer", ANA, band=4, kind="offer", text="hiring"),
        "she could help with your need: hiring",
        "ask her",
        "ask Ana",
    ),
    (
        reason("introduction", ANA, "notes:50", band=4, other_ids=(5,), text="a designer"),
        "Ben Okafor could help with her need: a designer",
        "introduce her",
        "introduce Ana",
    ),
    (
        reason("appreciation", ANA, band=4),
        "what do you value in her?",
        "say what you value",
        "tell Ana what you value",
    ),
    (
        reason("appreciation", BEN, band=4, on=date(2025, 9, 20)),
        "14 months since you said what you value",
        "say what you value",
        "tell Ben what you value",
    ),
    (
        reason("be_useful", ANA, band=4, on=date(2026, 3, 20)),
        "8 months since you asked what would help her",
        "ask how to help",
        "ask Ana how to help",
    ),
    (
        reason("be_useful", BEN, band=4),
        "what would help Ben most just now?",
        "ask how to help",
        "ask Ben how to help",
    ),
    (
        reason("feedback", ANA, band=4, text="the talk", on=date(2026, 11, 11)),
        "you asked for feedback on the talk, 2 weeks ago",
        "ask again",
        "ask Ana again",
    ),
    (
        reason("feedback", ANA, band=4, text="on the pilot's report", on=date(2026, 11, 11)),
        "you asked for feedback on the pilot's report, 2 weeks ago",
        "ask again",
        "ask Ana again",
    ),
    (
        reason("event_only", ANA, band=4, on=date(2026, 11, 20)),
        "in the past year you only met at events, most recently on Friday",
        "meet on your own",
        "meet Ana on your own",
    ),
    (
        reason("event_only", BEN, band=4),
        "in the past year you only met at events",
        "meet on your own",
        "meet Ben on your own",
    ),
    (
        replace(
            reason("channel_rut", ANA, band=4), channel="call", about=Particulars(channel="email")
        ),
        "in the past year it was nearly always by mail",
        "call",
        "call Ana",
    ),
    (
        reason("circle_shift", ANA, "circles:51", band=4, kind="looser", circle_id=51),
        "in touch less often than the circle asks; old team would fit",
        "another circle?",
        "another circle for Ana?",
    ),
    (
        reason("circle_shift", ANA, "circles:51", band=4, circle_id=51),
        "in touch more often than the circle asks; old team would fit",
        "another circle?",
        "another circle for Ana?",
    ),
]


@pytest.mark.parametrize(("why", "row", "short", "long"), CASES, ids=[case[1] for case in CASES])
def test_a_reason_and_its_gesture(why: Reason, row: str, short: str, long: str) -> None:
    assert text_of(reasons.row(why, NETWORK)) == row
    assert text_of(gesture(why, NETWORK)) == short
    assert gesture_text((why,), NETWORK) == long


@pytest.mark.parametrize("why", [case[0] for case in CASES], ids=[case[1] for case in CASES])
def test_every_form_reads_well_and_fits(why: Reason) -> None:
    said = text_of(reasons.detail(why, NETWORK))
    for sentence in (said, reasons.text(why, NETWORK), text_of(reasons.row_of((why,), NETWORK))):
        assert reads_well(sentence)
    assert said[0].isupper() or not said[0].isalpha()
    assert said[-1] in ".?"
    assert cell_width(text_of(gesture(why, NETWORK))) <= COLUMN
    assert cell_width(text_of(reasons.row_of((why,), NETWORK))) <= 74


@pytest.mark.parametrize("rule", reasons.SAYINGS)
def test_a_reason_of_which_nothing_is_known_still_reads_well(rule: str) -> None:
    nobody = Contact(id=999, name="Sam")
    for again in (False, True):
        bare = reason(rule, nobody, again=again)
        for said in (
            text_of(reasons.row(bare, NETWORK)),
            text_of(reasons.row_of((bare,), NETWORK)),
            text_of(reasons.detail(bare, NETWORK)),
            reasons.text(bare, NETWORK),
            text_of(gesture(bare, NETWORK)),
            gesture_text((bare,), NETWORK),
        ):
            assert reads_well(said)
            assert not {"she", "he", "her", "his", "him"} & set(said.split())


def test_more_reasons_are_counted_on_the_row() -> None:
    first = reason("playbook_step", MARCUS, "steps:39")
    assert text_of(reasons.row_of((first,) * 2, NETWORK)) == (
        "made director on Friday · and 1 more reason"
    )
    assert text_of(reasons.row_of((first,) * 3, NETWORK)) == (
        "made director on Friday · and 2 more reasons"
    )


@pytest.mark.parametrize(
    ("why", "question"),
    [
        (reason("event_only", ANA, band=4), "Meet on your own, for once?"),
        (replace(reason("channel_rut", ANA, band=4), channel="call"), "By call, for once?"),
        (reason("circle_shift", ANA, "circles:51", band=4, circle_id=51), "Move her there?"),
        (reason("circle_shift", BEN, "circles:51", band=4, circle_id=51), "Move Ben there?"),
    ],
)
def test_an_idea_that_asks_ends_in_a_plain_question(why: Reason, question: str) -> None:
    said = text_of(reasons.detail(why, NETWORK))
    assert said.endswith(f". {question}")
    assert said.count("?") == 1


def test_beside_its_gesture_a_promise_is_not_said_twice() -> None:
    deck = reason("promise_due", MARCUS, "promises:31", band=0)
    assert text_of(reasons.row_of((deck,), NETWORK)) == (
        "you promised it for last Friday, to Ana Reyes too"
    )
    undated = reason("promise_due", MARCUS, "promises:32", band=0)
    assert text_of(reasons.row_of((undated,), NETWORK)) == (
        "you promised the long version of the notes"
    )


def test_the_details_have_the_exact_days() -> None:
    mail = reason("reply_owed", PRIYA, "interactions:30", band=0, due_on=date(2026, 11, 24))
    assert text_of(reasons.detail(mail, NETWORK)) == (
        "Her mail of Monday 23 November, about the panel."
        " An answer by Tuesday 24 November keeps the thread warm."
    )
    late = replace(
        MONTH_LATE,
        intent="share",
        about=Particulars(on=date(2026, 9, 20), intent="ask", period=Period("1 month")),
    )
    assert text_of(reasons.detail(late, NETWORK)) == (
        "5 weeks past your monthly catch-up. Last time you asked for something;"
        " this time share something useful."
    )
    assert reasons.text(late, NETWORK) == (
        "5 weeks past your monthly catch-up · last time you asked for something;"
        " this time share something useful"
    )


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        (Contact(id=5, name="Ben", emails=()), "get in touch"),
        (replace(ANA, channels=("letter", "call")), "send a letter"),
    ],
)
def test_the_channel_of_a_gesture_is_the_contacts_own(contact: Contact, said: str) -> None:
    due = reason("cadence_due", contact, band=2)
    assert text_of(gesture(due, network(contact))) == said


def test_where_there_is_little_room_a_circle_leaves_out_how_often() -> None:
    due = reason(
        "cadence_due", BEN, "circles:20", band=2, on=date(2026, 8, 2), due_on=date(2026, 11, 13)
    )
    whole, short = (
        text_of(reasons.row_of((due, due), NETWORK, short=short)) for short in (False, True)
    )
    assert whole == "mentors, each quarter · due this quarter · and 1 more reason"
    assert short == "mentors · due this quarter · and 1 more reason"


def test_what_was_put_off_three_times_asks_what_should_become_of_it() -> None:
    mail = reason("reply_owed", PRIYA, "interactions:30", band=0, put_off=True)
    question = "put off three times: loosen, archive, or why?"
    assert text_of(reasons.row_of((mail,), NETWORK)) == question
    assert reasons.text(mail, NETWORK) == f"her mail of Monday, about the panel · {question}"
    assert text_of(reasons.detail(mail, NETWORK)).endswith(
        " Put off three times: loosen, archive, or why?"
    )


def test_words_that_end_a_sentence_get_no_second_stop() -> None:
    asking = replace(MAIL, text="Would you join the panel?")
    mail = reason("reply_owed", PRIYA, "interactions:30", band=0, due_on=date(2026, 11, 24))
    assert text_of(reasons.detail(mail, network(asking))) == (
        "Her mail of Monday 23 November: Would you join the panel?"
        " An answer by Tuesday 24 November keeps the thread warm."
    )


def test_every_kind_of_reason_has_a_name() -> None:
    assert set(KINDS) == set(reasons.SAYINGS)
    assert all(reads_well(said) for said in KINDS.values())


@pytest.mark.parametrize(
    ("made", "said"),
    [(date(2026, 11, 4), "you promised it 3 weeks ago"), (None, "you promised it")],
)
def test_a_promise_without_a_day_says_when_it_was_made(made: date | None, said: str) -> None:
    undated = Promise(id=70, contact_ids=(2,), text="send the deck", made_on=made)
    due = reason("promise_due", MARCUS, "promises:70", band=0)
    assert text_of(reasons.row_of((due,), network(undated))) == said
