"""What to have in mind before meeting somebody, in words."""

from msgspec import Struct

from keepup_tui.domain.brief import RECENT, Brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Interaction, Note, Plan, Promise
from keepup_tui.domain.terms import Weekday
from keepup_tui.wording import dates
from keepup_tui.wording.channels import BY, LIKES, NOUN, how
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.places import good_hour, where
from keepup_tui.wording.promises import promised
from keepup_tui.wording.pronouns import first_name, pronouns_of
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.strip import strip_card, strip_line
from keepup_tui.wording.topics import tail

_DAYS: dict[Weekday, str] = {
    "mon": "Mondays",
    "tue": "Tuesdays",
    "wed": "Wednesdays",
    "thu": "Thursdays",
    "fri": "Fridays",
    "sat": "Saturdays",
    "sun": "Sundays",
}


class Section(Struct, frozen=True):
    """A heading, None for the card's own head, and the lines below it."""

    heading: str | None
    lines: tuple[Spans, ...]


def side_card(brief: Brief, network: Network, glyphs: Glyphs = FANCY) -> tuple[Section, ...]:
    """The brief beside Today's list: in a glance, and how to begin."""
    sections = (
        Section(None, _head(brief, network, glyphs)),
        Section("Last time", last_time(brief)),
        Section("Between you", between(brief, network, glyphs)),
        Section("A way in", way_in(brief)),
    )
    return tuple(section for section in sections if section.lines)


def printed(brief: Brief, network: Network, glyphs: Glyphs = FANCY) -> tuple[Section, ...]:
    """The brief whole, as the command prints it before a meeting."""
    sections = (
        *side_card(brief, network, glyphs),
        Section("Good to know", good_to_know(brief, glyphs)),
    )
    return tuple(section for section in sections if section.lines)


def resume_card(
    brief: Brief, network: Network, standing: Spans = (), glyphs: Glyphs = FANCY
) -> tuple[Section, ...]:
    """The card on a contact's own screen; `standing` is why they are on today's list."""
    hour = good_hour(brief.contact, network.day)
    calls: tuple[Spans, ...] = ((("dim", f"  a good hour to call: {hour}"),),) if hour else ()
    sections = (
        Section(None, _long_head(brief, network)),
        Section(None, (standing, *calls) if standing else calls),
        Section("Pick it up where you left it", _left_it(brief)),
        Section("Open between you", (*between(brief, network, glyphs), *_questions(brief, glyphs))),
        Section("Good to know", good_to_know(brief, glyphs)),
        Section("The year", strip_card(brief.year, glyphs)),
    )
    return tuple(section for section in sections if section.lines)


def work(brief: Brief) -> str:
    """What they do: "Staff engineer at Lumen"."""
    contact = brief.contact
    return " at ".join(filter(None, (contact.title, contact.organisation)))


def _head(brief: Brief, network: Network, glyphs: Glyphs) -> tuple[Spans, ...]:
    contact = brief.contact
    likes = f"likes {LIKES[contact.channels[0]]}" if contact.channels else ""
    place = " · ".join(filter(None, (where(contact, network.day), likes)))
    lines: list[Spans] = [(("name", contact.name),)]
    lines += [(("dim", line),) for line in (work(brief), place) if line]
    return (*lines, strip_line(brief.year, glyphs))


def _long_head(brief: Brief, network: Network) -> tuple[Spans, ...]:
    contact = brief.contact
    before = next(
        (role.organisation for role in reversed(contact.roles) if role.organisation), None
    )
    did = ", ".join(filter(None, (work(brief), f"before that {before}" if before else None)))
    lines = (did, where(contact, network.day), rhythm(brief, network))
    return ((("name", contact.name),), *((("dim", line),) for line in lines if line))


def rhythm(brief: Brief, network: Network) -> str:
    """The circles and how often: "old team, mentors · every month, by call"."""
    contact = brief.contact
    circles = [
        network.circles[place.id] for place in contact.circles if place.id in network.circles
    ]
    names = ", ".join(circle.name for circle in circles)
    cadence = contact.cadence or next((each.cadence for each in circles if each.cadence), None)
    often = cadence_words(cadence) if cadence else ""
    by = f", {BY[contact.channels[0]]}" if often and contact.channels else ""
    return " · ".join(filter(None, (names, f"{often}{by}")))


def last_time(brief: Brief) -> tuple[Spans, ...]:
    """When and how you last were in touch, and what was said."""
    last = brief.last
    if last is None:
        return ((("plain", "Not in touch yet."),),)
    lines: list[Spans] = [(("plain", _when_and_how(last, brief)),)]
    if last.text:
        lines.append((("plain", last.text),))
    if brief.noticed:
        noticed = brief.noticed
        day = "" if noticed is last else f" {dates.loosely(noticed.on, brief.today)}"
        lines.append((("dim", f"you noticed{day}: {noticed.noticed}"),))
    return tuple(lines)


def _when_and_how(last: Interaction, brief: Brief) -> str:
    day = dates.when(last.on, brief.today)
    said = ", ".join(filter(None, (day, how(last))))
    return f"{said[:1].upper()}{said[1:]}"


def _left_it(brief: Brief) -> tuple[Spans, ...]:
    last = brief.last
    if last is None:
        return ((("plain", "Not in touch yet: a first word is all it takes."),),)
    said = _when_and_how(last, brief)
    lines: list[Spans] = [(("plain", f"{said}: {last.text}" if last.text else said),)]
    return (*lines, *last_time(brief)[2 if last.text else 1 :])


def between(brief: Brief, network: Network, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """What is open between you: answers, promises, plans."""
    lines = [_owed(row, brief, glyphs) for row in brief.owed]
    lines += [_promise(promise, brief, network, glyphs) for promise in brief.promises]
    lines += [_plan(plan, brief, network) for plan in brief.plans]
    return tuple(lines)


def _owed(row: Interaction, brief: Brief, glyphs: Glyphs) -> Spans:
    noun = pronouns_of(brief.contact).their(NOUN[row.channel] if row.channel else "word", "a")
    said = f" {noun} of {dates.when(row.on, brief.today)}{tail(row.text, brief.contact)}"
    return (("sky", glyphs.they_wrote), ("plain", said))


def _promise(promise: Promise, brief: Brief, network: Network, glyphs: Glyphs) -> Spans:
    mine = promise.by == "me"
    they = pronouns_of(brief.contact).they("promised", f"{first_name(brief.contact)} promised")
    others = [
        network.book.contacts[key].name
        for key in promise.contact_ids
        if key != brief.contact.id and key in network.book.contacts
    ]
    too = f", {listed(others)} too" if others else ""
    sign: Span = ("clay", glyphs.i_owe) if mine else ("sky", glyphs.they_owe)
    said = f" {promised('you promised' if mine else they, promise.text)}{too}"
    day: Spans = ()
    if promise.due_on:
        day = (("dim", f" · {dates.when(promise.due_on, brief.today)}"),)
    return (sign, ("plain", said), *day)


def _plan(plan: Plan, brief: Brief, network: Network) -> Spans:
    day = dates.when(plan.on, brief.today)
    what = plan.text or (NOUN[plan.channel] if plan.channel else "you meet")
    others = [
        network.book.contacts[key].name
        for key in plan.contact_ids
        if key != brief.contact.id and key in network.book.contacts
    ]
    too = f", {listed(others)} too" if others else ""
    return (("leaf", f"{day[:1].upper()}{day[1:]}"), ("plain", f": {what}{too}"))


def _questions(brief: Brief, glyphs: Glyphs) -> tuple[Spans, ...]:
    lead = f"{glyphs.ask} " if glyphs.ask.endswith(":") else f"{glyphs.ask} ask: "
    return tuple((("plum", lead), ("plain", note.text)) for note in brief.questions)


def way_in(brief: Brief) -> tuple[Spans, ...]:
    """How to begin: a question that waits, else what you know; and something to share."""
    lines: list[Spans] = [(("plain", note.text),) for note in brief.questions[:2]]
    if not lines and brief.facts:
        lines.append((("dim", "ask after "), ("plain", brief.facts[0].text)))
    if brief.shelf:
        lines.append((("dim", "shelf "), ("plain", brief.shelf.title)))
    return tuple(lines)


def good_to_know(brief: Brief, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """What you know of them, and what they would rather not."""
    lines = [_fact(fact, brief, glyphs) for fact in brief.facts]
    interests = brief.contact.interests
    if interests:
        lines.append((("faint", f"{glyphs.dot} "), ("plain", f"cares for {listed(interests)}")))
    return (*lines, *limits_of(brief.contact))


def _fact(fact: Note, brief: Brief, glyphs: Glyphs) -> Spans:
    new = fact.made_on and (brief.today - fact.made_on).days <= RECENT
    tag: Spans = (("dim", " · new"),) if new else ()
    return (("faint", f"{glyphs.dot} "), ("plain", fact.text), *tag)


def limits_of(contact: Contact) -> tuple[Spans, ...]:
    """The limits a contact set: quiet days, topics, being contacted at all."""
    lines: list[Spans] = []
    if contact.quiet_days:
        lines.append(
            (("plain", f"nothing on {listed([_DAYS[day] for day in contact.quiet_days])}"),)
        )
    if contact.off_limits:
        lines.append((("dim", f"not to be raised: {listed(contact.off_limits)}"),))
    if contact.do_not_contact:
        lines.append((("clay", "not to be contacted"),))
    return tuple(lines)
