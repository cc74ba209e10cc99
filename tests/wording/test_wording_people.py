"""The brief, the timeline, what is known and the ledger, as the pictures have them."""

from datetime import date

import pytest
from msgspec.structs import replace

from keepup_tui.domain.balance import Balance
from keepup_tui.domain.brief import brief
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Membership, Phone, Role, Style
from keepup_tui.domain.periods import Period
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
    ShelfItem,
)
from keepup_tui.domain.terms import INTENTS
from keepup_tui.wording import about, ledger, templates, timeline
from keepup_tui.wording.brief import Section, printed, resume_card, side_card
from keepup_tui.wording.glyphs import PLAIN
from keepup_tui.wording.places import good_hour
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.strip import strip_words
from tests.wording.wording_people import ANA, BANNED, BEN, TODAY, network

RICH = replace(
    ANA,
    circles=(Membership(id=21), Membership(id=20)),
    roles=(
        Role(
            organisation="Orbit", title="Intern", from_=PartialDate("2014"), to=PartialDate("2016")
        ),
        Role(organisation="Acme", title="Engineer", to=PartialDate("2021")),
    ),
    emails=(
        Email(address="ana@lumen.example", label="work"),
        Email(address="ana@acme.example", stale=True),
    ),
    phones=(Phone(number="+351 912"),),
    post="Rua do Sol 3",
    links=("https://ana.example",),
    met_on=date(2019, 5, 2),
    met_how="at PyCon",
    introduced_by=5,
    household="Reyes",
    interests=("teams", "public transport"),
    aliases=("Anita",),
    style=Style(formality="informal", language="pt"),
    quiet_days=("mon",),
    off_limits=("the divorce",),
    do_not_contact=True,
    archived=True,
)
OLD_TEAM = Circle(id=21, name="old team", cadence=Cadence(every=Period("1 month")))
PAST: tuple[Record, ...] = (
    OLD_TEAM,
    Interaction(
        id=100, contact_ids=(4,), on=date(2026, 5, 2), channel="email", direction="from_them"
    ),
    News(id=101, contact_ids=(4,), kind="setback", on=date(2026, 5, 19), text="the Porto post"),
    Interaction(id=102, contact_ids=(4,), on=date(2026, 5, 20), channel="call", intent="console"),
    Interaction(
        id=103,
        contact_ids=(4,),
        on=date(2026, 7, 3),
        channel="email",
        direction="from_me",
        intent="share",
        text="The article on stand-ups.",
    ),
    Interaction(
        id=104,
        contact_ids=(4,),
        on=date(2026, 8, 12),
        channel="call",
        direction="from_them",
        text="An hour about the reorg.",
    ),
    Interaction(
        id=105,
        contact_ids=(4, 5),
        on=date(2026, 9, 20),
        channel="in_person",
        intent="catch_up",
        text="The reorg, over coffee, and Porto.",
        noticed="tired, but glad",
        tags=("porto",),
    ),
    Exchange(
        id=110,
        contact_ids=(4,),
        on=date(2026, 5, 2),
        side="received",
        kind="advice",
        text="how Lumen buys",
        interaction_id=100,
        led_to=(116,),
    ),
    Exchange(
        id=111,
        contact_ids=(4,),
        on=date(2026, 7, 3),
        side="gave",
        kind="resource",
        text="article on stand-ups",
        interaction_id=103,
        outcome="helped",
    ),
    Exchange(
        id=112,
        contact_ids=(4,),
        on=date(2026, 8, 12),
        side="gave",
        kind="listening",
        interaction_id=104,
    ),
    Exchange(
        id=113,
        contact_ids=(4,),
        on=date(2026, 3, 18),
        side="gave",
        kind="referral",
        text="for the Porto post",
        outcome="did_not",
    ),
    Exchange(
        id=114,
        contact_ids=(4,),
        on=date(2026, 11, 24),
        side="gave",
        kind="introduction",
        about_ids=(1,),
    ),
    Exchange(
        id=115,
        contact_ids=(4,),
        on=date(2026, 11, 24),
        side="received",
        kind="advice",
        text="on pricing",
    ),
    Exchange(
        id=116,
        contact_ids=(4,),
        on=date(2026, 9, 2),
        side="received",
        kind="opportunity",
        text="the contract",
    ),
    Exchange(id=117, contact_ids=(4,), on=date(2025, 2, 2), side="received", kind="listening"),
    Promise(
        id=120,
        contact_ids=(4,),
        text="the pricing notes",
        due_on=date(2026, 11, 27),
        interaction_id=105,
    ),
    Promise(
        id=121, contact_ids=(4, 5), text="an intro to Marta", by="them", made_on=date(2026, 9, 20)
    ),
    Promise(
        id=122,
        contact_ids=(4,),
        text="the slides",
        made_on=date(2026, 4, 1),
        closed_on=date(2026, 4, 3),
        outcome="kept",
    ),
    Plan(id=125, contact_ids=(4, 5), on=date(2026, 11, 30), text="lunch at the river"),
    Note(
        id=130,
        contact_id=4,
        kind="question",
        text="how were the first weeks of school?",
        made_on=date(2026, 9, 20),
    ),
    Note(
        id=131,
        contact_id=4,
        kind="fact",
        text="her son Tiago, 6, plays chess",
        made_on=date(2026, 11, 20),
    ),
    Note(
        id=132,
        contact_id=4,
        kind="fact",
        text="reads on teams",
        made_on=date(2025, 1, 2),
        used_on=date(2026, 1, 2),
    ),
    Milestone(
        id=140, contact_id=4, kind="project_end", date=PartialDate("2026-06-30"), label="Orion"
    ),
    Milestone(id=141, contact_id=4, kind="birthday", date=PartialDate("--03-04")),
    ShelfItem(id=150, title="How teams outgrow stand-ups", topics=("teams",)),
)
NET = network(RICH, *PAST)
STANDING = NET.standings[4]
BRIEF = brief(STANDING, NET)
NOBODY = network().standings[5]


def told(sections: tuple[Section, ...]) -> list[str]:
    return [
        line
        for section in sections
        for line in (*([section.heading] if section.heading else []), *map(text_of, section.lines))
    ]


def test_the_card_beside_the_list() -> None:
    assert told(side_card(BRIEF, NET)) == [
        "Ana Reyes",
        "Staff engineer at Lumen",
        "Lisbon, 12:00 there · likes calls",
        "·····◆·●●●·· the past year",
        "Last time",
        "20 September, over coffee",
        "The reorg, over coffee, and Porto.",
        "you noticed: tired, but glad",
        "Between you",
        "! you promised the pricing notes · Friday",
        "? she promised an intro to Marta, Ben Okafor too",
        "Monday: lunch at the river, Ben Okafor too",
        "A way in",
        "How were the first weeks of school?",
        "from your shelf: How teams outgrow stand-ups",
    ]


def test_the_resume_card() -> None:
    said = told(resume_card(BRIEF, NET, plain("● 5 weeks past your monthly catch-up")))
    assert said == [
        "Ana Reyes",
        "Staff engineer at Lumen, before that Acme",
        "Lisbon, 12:00 there",
        "old team, mentors · every month, by call",
        "● 5 weeks past your monthly catch-up",
        "  a good hour to call: now until 17:00",
        "Pick it up where you left it",
        "20 September, over coffee: The reorg, over coffee, and Porto.",
        "you noticed: tired, but glad",
        "Open between you",
        "! you promised the pricing notes · Friday",
        "? she promised an intro to Marta, Ben Okafor too",
        "Monday: lunch at the river, Ben Okafor too",
        "» ask: how were the first weeks of school?",
        "Good to know",
        "· her son Tiago, 6, plays chess · noted 5 days ago",
        "· reads on teams",
        "· cares for teams and public transport",
        "· nothing on Mondays",
        "not to be raised: the divorce",
        "not to be contacted",
        "The year",
        "D  J  F  M  A  M  J  J  A  S  O  N",
        "·  ·  ·  ·  ·  ◆  ·  ●  ●  ●  ·  ·",
        "a hard month in May; you were in touch twice",
    ]
    assert not [line for line in said for word in BANNED[1:6] if word in line]


def test_the_printed_brief_adds_what_is_good_to_know() -> None:
    assert "Good to know" in told(printed(BRIEF, NET))
    assert "ask: ask: " not in " ".join(told(resume_card(BRIEF, NET, glyphs=PLAIN)))


def test_a_stranger_has_a_brief_too() -> None:
    net = network()
    said = told(resume_card(brief(net.standings[5], net), net))
    assert said[:4] == [
        "Ben Okafor",
        "mentors · each quarter",
        "Pick it up where you left it",
        "Not in touch yet: a first word is all it takes.",
    ]
    assert told(side_card(brief(net.standings[5], net), net))[-2:] == [
        "Last time",
        "Not in touch yet.",
    ]


def test_what_waits_for_an_answer_and_what_you_know_open_the_door() -> None:
    mail = Interaction(
        id=100,
        contact_ids=(5,),
        on=date(2026, 11, 24),
        channel="email",
        direction="from_them",
        text="about the panel",
        awaits_reply=True,
    )
    fact = Note(id=101, contact_id=5, kind="fact", text="plays chess")
    net = network(mail, fact)
    said = told(side_card(brief(net.standings[5], net), net))
    assert said[2:4] == ["Why now", "A mail from yesterday, about the panel."]
    assert "> a mail of yesterday, about the panel" not in said
    assert said[-1] == "you know: plays chess"


def lines_of(shown: timeline.Show = "all", holding: str = "") -> list[str]:
    said: list[str] = []
    for month in timeline.timeline(STANDING, NET, shown, holding):
        said.append(month.heading)
        for entry in month.entries:
            purpose = f"  [{text_of(entry.purpose)}]" if entry.purpose else ""
            said.append(f"{text_of(entry.day)} {text_of(entry.what)}{purpose}")
            said += [f"   {text_of(line)}" for line in entry.below]
    return said


def test_the_timeline_by_month() -> None:
    said = lines_of()
    begin = said.index("September")
    assert said[0] == "November 2026"
    assert said[begin : said.index("April")] == [
        "September",
        "20 » how were the first weeks of school?",
        "20 ? an intro to Marta",
        "20 coffee · Ben Okafor too  [catch-up]",
        "   The reorg, over coffee, and Porto.",
        "   ! the pricing notes · Friday",
        "   you noticed: tired, but glad",
        "   #porto",
        " 2 - the contract",
        "August",
        "12 call, she rang",
        "   An hour about the reorg.",
        "   + a listening ear",
        "July",
        " 3 mail  [share]",
        "   The article on stand-ups.",
        "   + article on stand-ups",
        "   ✓ it helped",
        "June",
        "30 ✦ end of a project: Orion",
        "May",
        "20 call  [comfort]",
        "19 ◆ a setback: the Porto post",
        " 2 mail, she wrote",
        "   - how Lumen buys",
        "   ↳ led to the contract, September",
    ]
    assert " 1 ! the slides · kept" in said
    assert "   ○ it did not work out" in said
    assert "February 2025" in said


def test_the_timeline_can_be_narrowed() -> None:
    assert lines_of("notes")[:2] == ["November 2026", "20 · her son Tiago, 6, plays chess"]
    assert not [line for line in lines_of("touches") if "setback" in line or "chess" in line]
    assert lines_of("all", "REORG hour") == [
        "August 2026",
        "12 call, she rang",
        "   An hour about the reorg.",
        "   + a listening ear",
    ]


def test_the_tie_in_one_line() -> None:
    assert text_of(timeline.in_all(STANDING, NET)) == (
        "5 touches since 2026; Ben Okafor introduced you"
    )
    assert timeline.in_all(NOBODY, network()) == ()


def test_all_that_is_known() -> None:
    assert [f"{label}: {text_of(spans)}" for label, spans in about.about(STANDING, NET)] == [
        "mail: ana@lumen.example · work",
        ": ana@acme.example · no longer used",
        "phone: +351 912",
        "post: Rua do Sol 3",
        "link: https://ana.example",
        "work: Staff engineer at Lumen",
        "before: Engineer at Acme · to 2021",
        ": Intern at Orbit · 2014 to 2016",
        "place: Lisbon · Europe/Lisbon",
        "circles: old team and mentors",
        "cadence: every month",
        "met: 2 May 2019, at PyCon",
        "through: Ben Okafor",
        "household: Reyes",
        "end of a project: 30 June 2026 · Orion",
        "birthday: 4 March",
        "pronouns: she",
        "also: Anita",
        "likes: calls",
        "cares for: teams and public transport",
        "style: informal, pt",
        "limits: nothing on Mondays",
        ": not to be raised: the divorce",
        ": not to be contacted",
        "archived: out of the lists, kept in the book",
    ]


def book(side: str) -> list[str]:
    rows = ledger.pages(STANDING, NET, "gave" if side == "gave" else "received")
    said: list[str] = []
    for page in rows:
        said.append(f"{text_of(page.day)}  {text_of(page.title)}")
        said += [f"  {text_of(line)}" for line in page.below]
    return said


def test_the_open_book() -> None:
    assert book("gave") == [
        "24 Nov  an introduction",
        "  with Priya Nair",
        "  did it help? ask 15 Dec",
        "12 Aug  a listening ear",
        "3 Jul  a resource",
        "  article on stand-ups",
        "  ✓ it helped",
        "18 Mar  a referral",
        "  for the Porto post",
        "  ○ did not work out",
    ]
    assert book("received") == [
        "24 Nov  advice",
        "  on pricing",
        "  ◆ not thanked yet",
        "2 Sep  an opportunity",
        "  the contract",
        "2 May  advice",
        "  how Lumen buys",
        "  ↳ led to the contract, four months later",
        "Feb 2025  a listening ear",
    ]


@pytest.mark.parametrize(
    ("word", "lean", "arm", "flat"),
    [
        ("giving", 0.0, "   ◂━●     ", "   <-o     "),
        ("giving", 1.0, "◂━━━━●     ", "<----o     "),
        ("receiving", 0.3, "     ●━━▸  ", "     o-->  "),
        ("even", 0.9, "     ●     ", "     o     "),
        ("nothing_yet", 0.0, "     ○     ", "     .     "),
    ],
)
def test_the_beam(word: Balance, lean: float, arm: str, flat: str) -> None:
    assert text_of(ledger.beam(word, lean)) == arm
    assert text_of(ledger.beam(word, lean, PLAIN)) == flat
    assert ledger.balance_word(word) == word.replace("_", " ")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("giving", "It was mostly you who gave."),
        ("receiving", "It was mostly she who gave."),
        ("even", "Even between you."),
        ("nothing_yet", "Nothing between you is written down yet."),
    ],
)
def test_the_balance_in_a_sentence_without_a_number(word: Balance, said: str) -> None:
    lines = [text_of(line) for line in ledger.in_short(word, STANDING, NET)]
    assert lines == [said, "Her advice, last spring, led to the contract."]
    assert not [each for line in lines for each in line if each.isdigit()]
    (ben, *_) = ledger.in_short("receiving", NOBODY, network())
    assert text_of(ben) == "It was mostly Ben who gave."


def test_the_strip_in_words() -> None:
    assert strip_words(brief(NOBODY, network()).year) == "no word in the past year"
    year = BRIEF.year
    assert strip_words([month for month in year if not month.hard]) == ""
    assert strip_words([replace(year[5], touches=1)]).endswith("you were in touch once")
    assert strip_words([replace(year[5], touches=3)]).endswith("three times")
    assert strip_words([replace(year[5], touches=0)]) == "a hard month in May"


@pytest.mark.parametrize(
    ("contact", "hour"),
    [
        (replace(BEN, zone="America/New_York"), "from 14:00 until 22:00"),
        (replace(BEN, zone="Europe/Berlin"), "now until 16:00"),
        (replace(BEN, zone="Asia/Tokyo"), None),
        (replace(BEN, zone="Europe/Berlin", quiet_days=("wed",)), None),
        (replace(BEN, zone="Nowhere/Else"), None),
        (BEN, None),
    ],
)
def test_a_good_hour_to_call(contact: Contact, hour: str | None) -> None:
    assert good_hour(contact, NET.day) == hour
    assert good_hour(contact, network(today=date(2026, 11, 28)).day) is None


def test_a_message_begins_in_their_style() -> None:
    formal = replace(BEN, style=Style(formality="formal"))
    own = replace(BEN, style=Style(salutation="Estimado Ben"))
    assert templates.template("thanks", BEN) == "Hi Ben,\n\nThank you, that helped.\n"
    assert templates.salutation(formal) == "Dear Ben Okafor,"
    assert templates.salutation(own) == "Estimado Ben,"
    assert templates.salutation(replace(BEN, style=Style(salutation="Ben:"))) == "Ben:"
    for intent in INTENTS:
        for contact in (BEN, formal):
            said = templates.template(intent, contact)
            assert not [word for word in BANNED[:6] if word in said.casefold()]


def roles_of(spans: Spans) -> set[str]:
    return {role for role, _ in spans}


def test_what_is_given_and_received_differ_in_more_than_colour() -> None:
    lines = [
        line
        for month in timeline.timeline(STANDING, NET)
        for entry in month.entries
        for line in (entry.what, *entry.below)
    ]
    gave = [
        line for line in lines if "marigold" in roles_of(line) and text_of(line).startswith("+")
    ]
    received = [line for line in lines if "sky" in roles_of(line) and text_of(line).startswith("-")]
    assert gave
    assert received
    assert NET.today == TODAY


def test_an_idea_stands_beside_a_stronger_reason_only_where_there_is_room() -> None:
    item = ShelfItem(id=101, title="Night trains", topics=("teams",))
    keen = replace(ANA, interests=("teams",))
    call = Interaction(id=100, contact_ids=(4,), on=date(2026, 9, 20), channel="call")
    net = network(keen, item, call)
    found = brief(net.standings[4], net)
    beside, whole = told(side_card(found, net)), told(printed(found, net))
    assert beside[beside.index("Why now") + 1].startswith("5 weeks past your monthly catch-up")
    assert "On your shelf: Night trains · teams." not in beside
    assert "from your shelf: Night trains" in beside
    assert "On your shelf: Night trains · teams." in whole
    assert "from your shelf: Night trains" not in whole
