"""The one interpreter of an answer: done, skip, snooze, dismiss."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from keepup_tui.actions.answer_nudge import answer, answer_all
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.todays_reasons import todays_reasons
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.ids import Ids, id_at
from keepup_tui.domain.network import Network
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import (
    Answer,
    Circle,
    Contact,
    Exchange,
    Goal,
    Interaction,
    Leave,
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
from keepup_tui.domain.settings import Settings
from keepup_tui.wording.spans import text_of

TODAY = date(2026, 11, 25)
ADDED = date(2020, 1, 1)
ANA = Contact(id=1, name="Ana Reyes", added_on=TODAY - timedelta(days=100))
KEPT = Contact(
    id=1,
    name="Ana Reyes",
    added_on=TODAY - timedelta(days=100),
    channels=("call",),
    cadence=Cadence(every=Period("1 month")),
)
BEN = Contact(id=2, name="Ben Okafor", added_on=TODAY - timedelta(days=100))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def the_day(on: date = TODAY) -> Day:
    return Day(noon(on, "Europe/Lisbon"), "Europe/Lisbon", Settings().rollover)


def editing(*records: Record, on: date = TODAY) -> Edit:
    people = {record.id for record in records if isinstance(record, Contact)}
    named = [person for person in (ANA, BEN) if person.id not in people]
    return Edit(Book.of([*named, *records]), Ids(the_day(on).ms, 0, lambda: 0))


def perform(edit: Edit, verb: Verb, on: date = TODAY) -> str:
    return text_of(verb(edit, the_day(on)))


def done(edit: Edit, on: date = TODAY, **reply: Any) -> str:
    return perform(edit, answer(1, Reply("done", **reply)), on)


def new(edit: Edit, table: str) -> list[Any]:
    """The records of `table` that the edit added, without ids."""
    return [
        record
        for (name, key), record in edit.changes.items()
        if name == table and record is not None and key > 10_000
    ]


def open_rules(edit: Edit, on: date = TODAY) -> list[str]:
    reasons = todays_reasons(Network(edit.book, the_day(on)), 1)
    return [reason.rule for reason in reasons]


def said(days_ago: int, number: int = 900, **fields: Any) -> Interaction:
    values = {"contact_ids": (1,), "direction": "from_me", "channel": "email"} | fields
    return Interaction(id=number, on=ago(days_ago), **values)


LONG_AGO = said(60, channel="call", direction="both")
WROTE = said(2, number=910, direction="from_them", awaits_reply=True, text="the panel")
PROMISE = Promise(id=7, contact_ids=(1,), text="send the deck", due_on=ago(1), made_on=ago(9))
HURT = Repair(id=5, contact_id=1, on=ago(3), text="spoke over her")
LUNCH = Plan(id=6, contact_ids=(1, 2), on=ago(1), channel="in_person", text="lunch")


class TestDone:
    def test_without_words_one_interaction_in_the_nudges_channel(self) -> None:
        edit = editing(KEPT, LONG_AGO)
        assert done(edit).startswith("Ana Reyes: done for today. Next ")
        (written,) = new(edit, "interactions")
        assert (written.contact_ids, written.on) == ((1,), TODAY)
        assert (written.channel, written.direction) == ("call", "both")
        assert open_rules(edit) == []

    @pytest.mark.parametrize(
        ("channels", "emails", "channel", "direction"),
        [
            (("in_person",), (), "in_person", "both"),
            (("video",), (), "video", "both"),
            (("letter",), (), "letter", "from_me"),
            ((), (Email(address="a@x.org"),), "email", "from_me"),
            ((), (), None, "from_me"),
        ],
    )
    def test_its_direction_is_the_channels(
        self, channels: Any, emails: Any, channel: str | None, direction: str
    ) -> None:
        ana = Contact(
            id=1,
            name="Ana",
            channels=channels,
            emails=emails,
            cadence=KEPT.cadence,
            added_on=ago(100),
        )
        edit = editing(ana, LONG_AGO)
        done(edit)
        (written,) = new(edit, "interactions")
        assert (written.channel, written.direction) == (channel, direction)

    @pytest.mark.parametrize(("named", "channel"), [(None, "call"), ("social", "social")])
    def test_it_is_a_touch_even_of_somebody_met_on_social_networks(
        self, named: Any, channel: str
    ) -> None:
        circle = Circle(id=9, name="Online", channel=named, cadence=KEPT.cadence)
        ana = Contact(
            id=1,
            name="Ana",
            circles=(Membership(id=9),),
            channels=("social", "call"),
            added_on=ago(100),
        )
        edit = editing(circle, ana, LONG_AGO)
        done(edit)
        assert new(edit, "interactions")[0].channel == channel
        assert open_rules(edit) == []

    def test_it_closes_everything_that_a_touch_closes(self) -> None:
        edit = editing(KEPT, LONG_AGO, WROTE)
        assert open_rules(edit) == ["reply_owed", "cadence_due"]
        done(edit)
        (written,) = new(edit, "interactions")
        assert written.channel == "email"
        assert open_rules(edit) == []

    def test_it_answers_what_they_wrote(self) -> None:
        edit = editing(WROTE)
        done(edit)
        assert new(edit, "interactions")[0].answers_id == 910

    def test_it_says_when_earlier_words_got_no_answer(self) -> None:
        ana = Contact(id=1, name="Ana", channels=("email",), added_on=ago(90))
        edit = editing(ana, said(60), said(40, number=901), PROMISE)
        assert "without an answer" in done(edit)
        assert "without an answer" not in done(editing(ana, said(40), PROMISE))

    def test_the_first_reason_decides_what_it_was(self) -> None:
        edit = editing(HURT)
        done(edit)
        assert new(edit, "interactions")[0].intent == "apology"
        assert open_rules(edit) == []
        assert open_rules(edit, ago(-21)) == ["repair"]

    def test_a_promise_that_leads_is_kept_with_one_interaction(self) -> None:
        edit = editing(PROMISE)
        done(edit)
        kept = edit.book.promises[7]
        assert (kept.outcome, kept.closed_on) == ("kept", TODAY)
        assert len(new(edit, "interactions")) == 1

    def test_a_promise_or_a_repair_that_was_not_first_stays_open_and_is_named(self) -> None:
        edit = editing(HURT, PROMISE)
        assert "done, but “you promised: send the deck" in done(edit)
        assert edit.book.promises[7].closed_on is None
        late = Promise(id=8, contact_ids=(1,), text="call Joe", due_on=ago(3), made_on=ago(9))
        edit = editing(PROMISE, late)
        assert "send the deck" in done(edit)
        assert edit.book.promises[8].outcome == "kept"
        assert edit.book.promises[7].outcome is None

    def test_ticked_reasons_are_closed_and_no_others(self) -> None:
        edit = editing(WROTE, HURT, PROMISE)
        ticked = frozenset({("repair", "repairs:5"), ("promise_due", "promises:7")})
        assert "stays open" not in done(edit, ticked=ticked)
        assert edit.book.promises[7].outcome == "kept"
        (written,) = new(edit, "interactions")
        assert written.intent == "apology"

    def test_with_no_tick_only_a_touch_closes_and_the_promise_is_named(self) -> None:
        edit = editing(KEPT, LONG_AGO, PROMISE)
        told = done(edit, ticked=frozenset(), text="mail about the panel; the deck next week")
        assert "but “you promised: send the deck" in told
        assert edit.book.promises[7].closed_on is None
        assert open_rules(edit) == ["promise_due"]
        assert len(new(edit, "interactions")) == 1

    def test_with_no_tick_a_birthday_is_not_wished_by_other_words(self) -> None:
        birthday = Milestone(id=9, contact_id=1, kind="birthday", date=PartialDate("--11-26"))
        edit = editing(said(60), birthday)
        done(edit, ticked=frozenset(), text="text about a book")
        assert new(edit, "interactions")[0].intent is None
        assert open_rules(edit) == ["milestone"]

    def test_with_no_tick_and_no_words_nothing_is_written(self) -> None:
        edit = editing(KEPT, LONG_AGO, PROMISE)
        with pytest.raises(Refusal):
            done(edit, ticked=frozenset())
        assert not edit.changes

    def test_a_question_ticked_as_asked_is_closed_with_the_log(self) -> None:
        note = Note(id=8, contact_id=1, kind="question", text="did the audit pass?")
        edit = editing(KEPT, LONG_AGO, note)
        done(edit, text="called Ana", asked=(8,))
        assert edit.book.notes[8].closed_on == TODAY
        assert len(new(edit, "interactions")) == 1

    def test_ticked_thanks_are_what_it_was(self) -> None:
        helped = Exchange(id=8, contact_ids=(1,), on=ago(2), side="received", kind="advice")
        edit = editing(PROMISE, helped)
        ticked = {("promise_due", "promises:7"), ("thanks_due", "exchanges:8")}
        done(edit, ticked=frozenset(ticked))
        assert new(edit, "interactions")[0].intent == "thanks"
        assert open_rules(edit) == []

    @pytest.mark.parametrize(
        ("rule", "record"),
        [
            ("promise_due", PROMISE),
            ("gesture_step", Step(id=3, contact_id=1, due_on=ago(1), intent="thanks")),
        ],
    )
    def test_with_its_rule_a_promise_or_a_step_writes_no_interaction(
        self, rule: str, record: Record
    ) -> None:
        edit = editing(KEPT, LONG_AGO, record)
        done(edit, rule=rule)
        assert new(edit, "interactions") == []
        assert open_rules(edit) == ["cadence_due"]

    def test_with_words_it_writes_one_all_the_same(self) -> None:
        edit = editing(PROMISE)
        done(edit, rule="promise_due", text="mailed Ana the deck")
        (written,) = new(edit, "interactions")
        assert (written.text, written.channel) == ("mailed Ana the deck", "email")
        assert edit.book.promises[7].outcome == "kept"

    def test_another_rule_writes_its_interaction(self) -> None:
        edit = editing(KEPT, LONG_AGO, PROMISE)
        done(edit, rule="cadence_due")
        assert len(new(edit, "interactions")) == 1
        assert open_rules(edit) == ["promise_due"]

    def test_a_ref_picks_one_of_several(self) -> None:
        late = Promise(id=8, contact_ids=(1,), text="call Joe", due_on=ago(3), made_on=ago(9))
        edit = editing(PROMISE, late)
        done(edit, rule="promise_due", ref="promises:7")
        assert edit.book.promises[7].outcome == "kept"
        assert edit.book.promises[8].outcome is None

    def test_a_step_that_leads_is_closed(self) -> None:
        news = News(id=4, contact_ids=(1,), kind="promoted", on=ago(30))
        step = Step(id=3, news_id=4, contact_id=1, due_on=TODAY, intent="update")
        edit = editing(news, step)
        done(edit)
        assert edit.book.steps[3].closed_on == TODAY
        assert new(edit, "interactions")[0].intent == "update"

    def test_a_goal_is_closed_for_all_its_people(self) -> None:
        goal = Goal(id=4, contact_ids=(1, 2), text="the paper", next_check=ago(2))
        edit = editing(goal)
        done(edit)
        assert todays_reasons(Network(edit.book, the_day()), 2) == ()

    def test_a_birthday_tomorrow_is_congratulated_once(self) -> None:
        birthday = Milestone(id=3, contact_id=1, kind="birthday", date=PartialDate("--11-26"))
        edit = editing(said(60), birthday)
        done(edit)
        assert new(edit, "interactions")[0].intent == "congratulate"
        assert new(edit, "answers") == []
        assert open_rules(edit, ago(-1)) == []

    def test_a_birthday_tomorrow_met_with_other_words_is_marked_done(self) -> None:
        birthday = Milestone(id=3, contact_id=1, kind="birthday", date=PartialDate("--11-26"))
        edit = editing(said(60), birthday)
        done(edit, text="asked Ana about the panel")
        (marked,) = new(edit, "answers")
        assert (marked.rule, marked.ref, marked.verb) == (
            "milestone",
            "milestones:3:2026-11-26",
            "done",
        )
        assert open_rules(edit, ago(-1)) == []

    def test_a_repair_that_had_its_time_is_settled(self) -> None:
        sorry = said(30, intent="apology")
        edit = editing(Repair(id=5, contact_id=1, on=ago(31), text="late"), sorry)
        done(edit, rule="repair")
        assert edit.book.repairs[5].settled_on == TODAY
        assert new(edit, "interactions") == []

    def test_nothing_to_answer_is_said(self) -> None:
        with pytest.raises(Refusal, match="nothing asks"):
            done(editing(ANA))
        with pytest.raises(Refusal, match="no such reason today; there is promise_due"):
            done(editing(PROMISE), rule="repair")
        with pytest.raises(Refusal, match="No kind of reason"):
            done(editing(PROMISE), rule="promises")
        with pytest.raises(Refusal):
            done(editing(Contact(id=1, name="Ana", do_not_contact=True), PROMISE))
        with pytest.raises(Refusal):
            perform(editing(), answer(99, Reply("done")))


class TestWords:
    def test_words_are_logged_with_the_contact(self) -> None:
        edit = editing(KEPT, LONG_AGO)
        done(edit, text="coffee about the reorg +intro to Priya !send notes in 2w #work")
        (written,) = new(edit, "interactions")
        assert (written.contact_ids, written.channel) == ((1,), "in_person")
        assert written.text == "coffee about the reorg"
        assert new(edit, "exchanges")[0].kind == "introduction"
        assert new(edit, "exchanges")[0].contact_ids == (1,)
        assert new(edit, "promises")[0].due_on == ago(-14)
        assert open_rules(edit) == []

    def test_others_in_the_words_were_there_too(self) -> None:
        edit = editing(KEPT, LONG_AGO)
        told = done(edit, text="coffee with Ben")
        assert new(edit, "interactions")[0].contact_ids == (1, 2)
        assert "Logged with Ana Reyes and Ben Okafor." in told

    @pytest.mark.parametrize(
        ("text", "people"),
        [
            ("mail about pricing", (1,)),
            ("+intro to Ben", (1,)),
            ("mail about Ben's sister", (1,)),
            ("mail to Ben", (2,)),
            ("mail to Ben and Ana", (2, 1)),
            ("yesterday: call with Ben +advice for Ana", (2,)),
        ],
    )
    def test_on_a_row_it_is_with_whom_the_words_name_else_with_its_contact(
        self, text: str, people: tuple[int, ...]
    ) -> None:
        edit = editing(KEPT, LONG_AGO, PROMISE)
        ticked = frozenset({("promise_due", "promises:7")})
        told = done(edit, text=text, present=False, ticked=ticked)
        (written,) = new(edit, "interactions")
        assert written.contact_ids == people
        there = 1 in people
        assert edit.book.promises[7].outcome == ("kept" if there else None)
        assert open_rules(edit) == ([] if there else ["promise_due", "cadence_due"])
        assert ("Ana's row stays." in told) is not there

    @pytest.mark.parametrize("lead", ["", "yesterday: ", "yesterday: a call "])
    def test_whom_a_mark_speaks_of_was_not_there(self, lead: str) -> None:
        edit = editing(KEPT, LONG_AGO)
        done(edit, text=f"{lead}+intro to Ben")
        (written,) = new(edit, "interactions")
        (given,) = new(edit, "exchanges")
        assert (written.contact_ids, given.contact_ids) == ((1,), (1,))
        assert given.about_ids == (2,)
        assert written.line == f"{lead}+intro to Ben"
        assert written.on == (ago(1) if lead else TODAY)

    def test_words_without_channel_or_intent_take_the_nudges(self) -> None:
        edit = editing(HURT, Contact(id=1, name="Ana", channels=("letter",), added_on=ago(50)))
        done(edit, text="said so plainly")
        (written,) = new(edit, "interactions")
        assert (written.channel, written.intent) == ("letter", "apology")
        assert written.direction == "from_me"

    def test_words_are_kept_where_nothing_was_due(self) -> None:
        edit = editing(ANA)
        done(edit, text="called Ana")
        assert new(edit, "interactions")[0].channel == "call"

    def test_words_about_tomorrow_make_a_plan(self) -> None:
        edit = editing(KEPT, LONG_AGO)
        done(edit, text="tomorrow: lunch")
        assert new(edit, "plans")[0].on == ago(-1)
        assert new(edit, "interactions") == []

    def test_an_unknown_name_is_asked_about(self) -> None:
        with pytest.raises(Refusal):
            done(editing(KEPT, LONG_AGO), text="coffee with Zoltan")

    def test_a_call_does_not_close_a_strict_circle_and_that_is_said(self) -> None:
        circle = Circle(id=9, name="Mentors", cadence=KEPT.cadence, channel="email", strict=True)
        ana = Contact(id=1, name="Ana", circles=(Membership(id=9),), added_on=ago(100))
        edit = editing(circle, ana, said(90))
        assert "but “Mentors" in done(edit, text="called her")
        assert open_rules(edit) == ["cadence_due"]

    @pytest.mark.parametrize("text", ["hello on linkedin", "linkedin to Ana: well done"])
    def test_a_word_that_is_no_touch_closes_what_it_was_said_for(self, text: str) -> None:
        edit = editing(KEPT, LONG_AGO)
        assert done(edit, text=text).startswith("Ana Reyes: done for today. Next in late Dec")
        assert new(edit, "interactions")[0].channel == "social"
        (answer,) = new(edit, "answers")
        assert (answer.rule, answer.verb, answer.ref) == ("cadence_due", "done", None)
        assert open_rules(edit) == []

    def test_a_purpose_that_was_only_proposed_is_not_that_of_words(self) -> None:
        caught_up = said(60, channel="call", direction="both", intent="catch_up")
        edit = editing(KEPT, caught_up)
        done(edit, text="called Ana about lunch on sunday")
        assert new(edit, "interactions")[0].intent == "catch_up"
        edit = editing(KEPT, caught_up)
        done(edit)
        assert new(edit, "interactions")[0].intent == "share"
        strict = Circle(id=9, name="Mentors", cadence=KEPT.cadence, channel="call", strict=True)
        ana = Contact(id=1, name="Ana", circles=(Membership(id=9),), added_on=ago(100))
        edit = editing(strict, ana, caught_up)
        done(edit, text="called Ana about lunch on sunday")
        assert new(edit, "interactions")[0].intent == "catch_up"

    def test_what_else_is_on_the_row_is_named_after_an_answer_to_one_rule(self) -> None:
        theirs = Promise(id=8, contact_ids=(1,), text="the draft", by="them", due_on=ago(1))
        edit = editing(PROMISE, theirs)
        told = done(edit, rule="promise_theirs", say="kept")
        assert told.startswith("Ana Reyes: done, but “you promised: send the deck")
        assert open_rules(edit) == ["promise_due"]

    def test_an_idea_that_stays_on_the_row_is_named_whoever_else_it_is_about(self) -> None:
        interested = replace(KEPT, interests=("climate",))
        item = ShelfItem(id=72, title="The warm river", topics=("climate",))
        need = Note(id=70, contact_id=1, kind="need", text="help with grants")
        offer = Note(id=71, contact_id=2, kind="offer", text="writing grants")
        word = Interaction(id=912, contact_ids=(1,), on=ago(3), channel="call")
        edit = editing(interested, BEN, word, item, need, offer)
        told = done(edit)
        assert told == (
            "Ana Reyes: done. An idea is left:"
            " “Ben Okafor could help with a need: help with grants”."
        )
        assert open_rules(edit) == ["introduction"]
        assert done(edit).startswith("Ana Reyes: done for today. Next ")

    def test_ideas_that_go_with_their_row_are_not_called_left(self) -> None:
        need = Note(id=70, contact_id=1, kind="need", text="help with grants")
        offer = Note(id=71, kind="offer", text="writing grants")
        edit = editing(KEPT, LONG_AGO, need, offer)
        told = done(edit)
        assert told.startswith("Ana Reyes: done for today. Next ")
        assert "idea" not in told

    def test_no_new_idea_joins_a_row_that_was_answered_today(self) -> None:
        need = Note(id=70, contact_id=1, kind="need", text="help with grants")
        offer = Note(id=71, kind="offer", text="writing grants")
        theirs = Promise(id=8, contact_ids=(1,), text="the draft", by="them", due_on=ago(1))
        word = Interaction(id=912, contact_ids=(1,), on=ago(60), channel="call")
        edit = editing(ANA, word, PROMISE, theirs, need, offer)
        done(edit, rule="promise_theirs", say="kept", text="call with Ana")
        assert open_rules(edit) == ["promise_due"]
        assert "need_offer" in open_rules(edit, ago(-1))

    def test_their_own_word_closes_nothing(self) -> None:
        edit = editing(KEPT, LONG_AGO)
        assert "stays open" in done(edit, text="mail from Ana about the panel >")
        assert new(edit, "answers") == []
        assert "cadence_due" in open_rules(edit)


class TestQuestions:
    def test_a_plan_that_happened_is_written_on_its_day_with_all_its_people(self) -> None:
        edit = editing(LUNCH)
        assert done(edit, say="happened").startswith("It happened")
        (written,) = new(edit, "interactions")
        assert (written.contact_ids, written.on) == ((1, 2), ago(1))
        plan = edit.book.plans[6]
        assert (plan.outcome, plan.interaction_id) == ("happened", written.id)
        assert open_rules(edit) == []

    def test_with_words_they_are_what_happened(self) -> None:
        edit = editing(LUNCH)
        done(edit, say="happened", text="lunch about the reorg -advice on pay")
        (written,) = new(edit, "interactions")
        assert (written.on, written.contact_ids) == (ago(1), (1, 2))
        assert written.text == "lunch about the reorg"
        assert edit.book.plans[6].interaction_id == written.id
        assert new(edit, "exchanges")[0].side == "received"

    def test_a_plan_that_did_not_happen_writes_nothing(self) -> None:
        edit = editing(KEPT, LONG_AGO, LUNCH)
        done(edit, say="did_not")
        assert edit.book.plans[6].outcome == "did_not"
        assert new(edit, "interactions") == []
        assert open_rules(edit) == ["cadence_due"]

    def test_a_moved_plan_needs_its_new_day(self) -> None:
        with pytest.raises(Refusal, match="To which day"):
            done(editing(LUNCH), say="moved")
        edit = editing(LUNCH)
        done(edit, say="moved", until=ago(-3))
        assert edit.book.plans[6].outcome == "moved"
        (again,) = new(edit, "plans")
        assert (again.on, again.contact_ids, again.outcome) == (ago(-3), (1, 2), None)

    def test_a_question_without_its_answer_stays_open_and_is_named(self) -> None:
        edit = editing(KEPT, LONG_AGO, LUNCH)
        assert "did it happen?" in done(edit)
        assert edit.book.plans[6].outcome is None
        with pytest.raises(Refusal, match="Say happened, did_not or moved"):
            done(editing(LUNCH))

    def test_an_answer_that_no_question_takes_is_refused(self) -> None:
        with pytest.raises(Refusal, match="say happened, did_not or moved"):
            done(editing(LUNCH), say="kept")
        with pytest.raises(Refusal, match="leave --say out"):
            done(editing(PROMISE), say="kept")

    @pytest.mark.parametrize(
        ("say", "outcome"), [("kept", "kept"), ("released", "released"), ("asked", None)]
    )
    def test_their_promise(self, say: str, outcome: str | None) -> None:
        theirs = Promise(id=7, contact_ids=(1,), text="the list", by="them", due_on=ago(1))
        edit = editing(theirs)
        done(edit, rule="promise_theirs", say=say)
        assert edit.book.promises[7].outcome == outcome
        assert new(edit, "interactions") == []
        assert open_rules(edit) == []
        back = [] if outcome else ["promise_theirs"]
        assert open_rules(edit, ago(-6)) == []
        assert open_rules(edit, ago(-7)) == back

    @pytest.mark.parametrize(
        ("say", "outcome"), [("helped", "helped"), ("did_not", "did_not"), ("not_yet", None)]
    )
    def test_the_outcome_of_help(self, say: str, outcome: str | None) -> None:
        gave = Exchange(id=7, contact_ids=(1,), on=ago(30), side="gave", kind="advice")
        edit = editing(
            gave, said(20), said(25, number=901), Contact(id=1, name="A", added_on=ago(50))
        )
        done(edit, rule="outcome", say=say)
        assert edit.book.exchanges[7].outcome == outcome
        assert edit.book.exchanges[7].outcome_on == (TODAY if outcome else None)
        assert open_rules(edit) == []
        assert open_rules(edit, ago(-21)) == ([] if outcome else ["outcome"])

    @pytest.mark.parametrize(("say", "verb"), [("yes", "done"), ("no", "skip")])
    def test_a_suggestion_rests_half_a_year_either_way(self, say: str, verb: str) -> None:
        year = [said(30 * n, number=900 + n, channel="chat") for n in range(1, 5)]
        edit = editing(ANA, *year)
        assert open_rules(edit) == ["channel_rut"]
        done(edit, rule="channel_rut", say=say)
        (kept,) = new(edit, "answers")
        assert (kept.verb, kept.ref) == (verb, "contacts:1")
        assert open_rules(edit) == []
        assert new(edit, "interactions") == []

    @pytest.mark.parametrize(("say", "circle"), [("yes", 61), ("no", 62)])
    def test_yes_moves_them_to_the_circle_that_fits(self, say: str, circle: int) -> None:
        circles = [
            Circle(id=61, name="Near", cadence=Cadence(every=Period("1 month"))),
            Circle(id=62, name="Far", cadence=Cadence(every=Period("6 months"))),
        ]
        ana = Contact(id=1, name="Ana", circles=(Membership(id=62),), added_on=ago(100))
        year = [said(10 + 20 * n, number=900 + n, channel=None) for n in range(4)]
        edit = editing(*circles, ana, *year)
        done(edit, rule="circle_shift", say=say)
        (place,) = edit.book.contacts[1].circles
        assert place.id == circle
        assert place.since == (TODAY if say == "yes" else None)
        assert "circle_shift" not in open_rules(edit)


class TestProofs:
    ALIVE: Sequence[Record] = (said(20), said(40, number=901))

    def test_what_was_on_the_shelf_was_given(self) -> None:
        ana = Contact(id=1, name="Ana", interests=("maps",), added_on=ago(100))
        edit = editing(ana, *self.ALIVE, ShelfItem(id=60, title="Charts", topics=("maps",)))
        done(edit, rule="shelf_match")
        (given,) = new(edit, "exchanges")
        (written,) = new(edit, "interactions")
        assert (given.side, given.kind, given.shelf_id) == ("gave", "resource", 60)
        assert (given.text, given.interaction_id) == ("Charts", written.id)
        assert written.intent == "share"
        assert open_rules(edit) == []

    def test_an_introduction_names_the_other(self) -> None:
        need = Note(id=21, contact_id=1, kind="need", text="pricing", made_on=ago(9))
        offer = Note(id=22, contact_id=2, kind="offer", text="pricing", made_on=ago(9))
        edit = editing(*self.ALIVE, need, offer)
        done(edit, rule="introduction")
        (given,) = new(edit, "exchanges")
        assert (given.kind, given.about_ids) == ("introduction", (2,))
        assert open_rules(edit) == []

    def test_an_offer_made_is_marked_done(self) -> None:
        need = Note(id=21, contact_id=1, kind="need", text="pricing", made_on=ago(9))
        mine = Note(id=22, kind="offer", text="pricing", made_on=ago(9))
        edit = editing(*self.ALIVE, need, mine)
        done(edit, rule="need_offer")
        (marked,) = new(edit, "answers")
        assert (marked.ref, marked.verb) == ("notes:21:22", "done")
        assert open_rules(edit) == []

    def test_appreciation_is_in_the_ledger(self) -> None:
        old = Contact(id=1, name="Ana", added_on=ago(500))
        useful = Answer(
            id=3, contact_id=1, rule="be_useful", ref="contacts:1", verb="done", on=ago(9)
        )
        edit = editing(old, *self.ALIVE, useful)
        assert open_rules(edit) == ["appreciation"]
        done(edit, text="told Ana what her review meant")
        (given,) = new(edit, "exchanges")
        assert (given.kind, given.side) == ("appreciation", "gave")
        assert given.text == "told Ana what her review meant"
        assert open_rules(edit) == []

    def test_words_with_their_own_mark_prove_it_once(self) -> None:
        old = Contact(id=1, name="Ana", added_on=ago(500))
        edit = editing(old, *self.ALIVE)
        done(edit, rule="appreciation", text="wrote Ana +appreciation for her review")
        assert len(new(edit, "exchanges")) == 1

    def test_asking_how_to_be_useful_is_marked_done(self) -> None:
        old = Contact(id=1, name="Ana", added_on=ago(200))
        edit = editing(old, *self.ALIVE)
        done(edit, rule="be_useful")
        assert [row.rule for row in new(edit, "answers")] == ["be_useful"]
        assert open_rules(edit) == []

    def test_thanks_for_a_project_by_mail_write_the_letter(self) -> None:
        ended = Milestone(
            id=3, contact_id=1, kind="project_end", date=PartialDate("2026-11-24"), label="Atlas"
        )
        mail = Contact(id=1, name="Ana", channels=("email",), added_on=ago(100))
        edit = editing(mail, *self.ALIVE, ended)
        done(edit)
        (written,) = new(edit, "interactions")
        assert (written.intent, written.channel) == ("thanks", "email")
        (step,) = new(edit, "steps")
        assert (step.due_on, step.channel, step.intent) == (ago(-5), "letter", "thanks")
        assert (step.interaction_id, step.text) == (written.id, "Atlas")


class TestPutAside:
    def test_skip_lets_this_occurrence_go(self) -> None:
        edit = editing(KEPT, LONG_AGO, WROTE)
        assert perform(edit, answer(1, Reply("skip"))).startswith("Ana Reyes: skipped this once.")
        kept = [(row.rule, row.ref, row.verb, row.on) for row in new(edit, "answers")]
        assert kept == [
            ("reply_owed", "interactions:910", "skip", TODAY),
            ("cadence_due", None, "skip", TODAY),
        ]
        assert open_rules(edit) == []
        assert new(edit, "interactions") == []

    def test_snooze_hides_until_its_day(self) -> None:
        edit = editing(PROMISE)
        assert perform(edit, answer(1, Reply("snooze"))) == "Ana Reyes: back on 2 December."
        assert new(edit, "answers")[0].until == ago(-7)
        assert open_rules(edit, ago(-6)) == []
        assert open_rules(edit, ago(-7)) == ["promise_due"]

    @pytest.mark.parametrize(
        ("away_until", "until", "back"),
        [
            (None, ago(-3), "back on Monday; Saturday is a day off."),
            (ago(-2), ago(-1), "back on Monday; you are away tomorrow."),
            (ago(-5), ago(-1), "back on Tuesday; you are away tomorrow."),
        ],
    )
    def test_snooze_names_the_day_on_which_they_show_again(
        self, away_until: date | None, until: date, back: str
    ) -> None:
        leave = [Leave(id=40, from_=ago(-1), to=away_until)] if away_until else []
        interested = replace(KEPT, interests=("climate",))
        idea = ShelfItem(id=72, title="The warm river", topics=("climate",))
        edit = editing(interested, LONG_AGO, idea, *leave)
        assert back in perform(edit, answer(1, Reply("snooze", until=until)))
        assert new(edit, "answers")[0].until == until

    def test_snooze_needs_a_day_ahead(self) -> None:
        with pytest.raises(Refusal, match="Until when"):
            perform(editing(PROMISE), answer(1, Reply("snooze", until=TODAY)))

    def test_a_repair_waits_two_days_at_most_and_says_so(self) -> None:
        edit = editing(HURT, PROMISE)
        said_so = perform(edit, answer(1, Reply("snooze", until=ago(-7))))
        assert "two days at most" in said_so
        assert [row.until for row in new(edit, "answers")] == [ago(-2), ago(-7)]
        edit = editing(HURT)
        assert "two days" not in perform(edit, answer(1, Reply("snooze", until=ago(-1))))

    @pytest.mark.parametrize(("times", "asks"), [(1, False), (2, True)])
    def test_the_third_snooze_in_a_row_asks(self, times: int, asks: bool) -> None:
        before = [
            Answer(
                id=30 + n,
                contact_id=1,
                rule="repair",
                ref="repairs:5",
                verb="snooze",
                on=ago(2 - n),
                until=TODAY,
            )
            for n in range(times)
        ]
        edit = editing(HURT, *before)
        words = perform(edit, answer(1, Reply("snooze")))
        assert ("third time" in words) is asks
        assert "two days at most" in words
        assert len(new(edit, "answers")) == 1

    def test_dismiss_needs_its_rule(self) -> None:
        with pytest.raises(Refusal, match="--rule"):
            perform(editing(PROMISE), answer(1, Reply("dismiss")))

    def test_dismiss_is_for_one_reason_for_good(self) -> None:
        edit = editing(KEPT, LONG_AGO, PROMISE)
        words = perform(edit, answer(1, Reply("dismiss", rule="promise_due")))
        assert (
            words
            == "Ana Reyes: not asked again about “you promised: send the deck, for yesterday”."
        )
        (kept,) = new(edit, "answers")
        assert (kept.rule, kept.ref, kept.verb) == ("promise_due", "promises:7", "dismiss")
        assert open_rules(edit) == ["cadence_due"]

    def test_dismiss_with_a_star_is_for_the_kind_even_before_it_comes(self) -> None:
        edit = editing(KEPT, LONG_AGO)
        perform(edit, answer(1, Reply("dismiss", rule="event_only", ref="*")))
        assert new(edit, "answers")[0].ref == "*"

    @pytest.mark.parametrize(
        ("verbs", "asks"),
        [
            (("skip",), False),
            (("skip", "dismiss"), True),
            (("skip", "done", "skip"), False),
            (("skip", "skip", "skip"), False),
        ],
    )
    def test_a_kind_refused_three_times_running_asks_once(
        self, verbs: Sequence[Any], asks: bool
    ) -> None:
        before = [
            Answer(id=30 + n, contact_id=2, rule="promise_due", ref="x:1", verb=verb, on=ago(9 - n))
            for n, verb in enumerate(verbs)
        ]
        edit = editing(PROMISE, *before)
        words = perform(edit, answer(1, Reply("skip")))
        assert ("Three times no to your promises" in words) is asks

    def test_a_gesture_that_was_made_in_between_ends_the_run(self) -> None:
        first = id_at(the_day().ms - 5_000)
        skips = [
            Answer(id=first + n, contact_id=2, rule="cadence_due", verb="skip", on=TODAY)
            for n in (0, 2)
        ]
        zoe = Contact(id=3, name="Zoe", cadence=KEPT.cadence, added_on=ago(100))
        word = Interaction(id=first + 1, contact_ids=(3,), on=TODAY, direction="from_me")
        edit = editing(KEPT, LONG_AGO, zoe, *skips)
        assert "Three times no" in perform(edit, answer(1, Reply("skip")))
        edit = editing(KEPT, LONG_AGO, zoe, *skips, word)
        assert "Three times no" not in perform(edit, answer(1, Reply("skip")))


class TestBeforeItsTime:
    def test_what_was_put_off_can_be_done_all_the_same(self) -> None:
        edit = editing(PROMISE)
        perform(edit, answer(1, Reply("snooze")))
        assert open_rules(edit) == []
        done(edit, rule="promise_due")
        assert edit.book.promises[7].outcome == "kept"

    def test_and_put_off_again(self) -> None:
        edit = editing(PROMISE)
        words = [perform(edit, answer(1, Reply("snooze"))) for _ in range(3)]
        assert ["third time" in said_so for said_so in words] == [False, False, True]

    @pytest.mark.parametrize("verb", ["skip", "dismiss"])
    def test_what_was_let_go_cannot(self, verb: Any) -> None:
        edit = editing(PROMISE)
        perform(edit, answer(1, Reply(verb, rule="promise_due")))
        with pytest.raises(Refusal, match="nothing asks"):
            done(edit, rule="promise_due")

    def test_a_day_off_keeps_nobody_from_it(self) -> None:
        saturday = date(2026, 11, 28)
        edit = editing(KEPT, LONG_AGO, on=saturday)
        assert open_rules(edit, saturday) == []
        done(edit, saturday)
        assert new(edit, "interactions")[0].channel == "call"

    def test_what_stands_comes_first(self) -> None:
        edit = editing(PROMISE, WROTE)
        perform(edit, answer(1, Reply("snooze", rule="promise_due")))
        assert "stays open" not in done(edit)
        assert edit.book.promises[7].outcome is None


class TestSeveral:
    def test_several_are_answered_at_once(self) -> None:
        theirs = Promise(id=8, contact_ids=(2,), text="call", due_on=ago(1), made_on=ago(9))
        edit = editing(PROMISE, theirs)
        words = perform(edit, answer_all([1, 2], Reply("skip")))
        assert words == "2 people: skipped this once."
        assert len(new(edit, "answers")) == 2

    def test_who_has_nothing_open_is_left_alone(self) -> None:
        edit = editing(PROMISE)
        assert perform(edit, answer_all([2, 1], Reply("done"))).startswith("Ana Reyes: done")
        with pytest.raises(Refusal):
            perform(editing(), answer_all([1, 2], Reply("done")))
        with pytest.raises(Refusal, match="Nobody"):
            perform(editing(), answer_all([], Reply("done")))
