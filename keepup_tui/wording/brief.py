"""What to have in mind before meeting somebody, in words."""

from collections.abc import Container, Sequence

from msgspec import Struct

from keepup_tui.domain.brief import Brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.travel import journey_to
from keepup_tui.wording import dates
from keepup_tui.wording.between import between
from keepup_tui.wording.channels import BY, LIKES, how
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.known import good_to_know
from keepup_tui.wording.matter import IDEAS, matter, todays
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.places import good_hour, passing, where
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.strip import strip_card, strip_line
from keepup_tui.wording.topics import unopened


class Section(Struct, frozen=True):
    """A heading, None for the card's own head, and the lines below it."""

    heading: str | None
    lines: tuple[Spans, ...]


def side_card(brief: Brief, network: Network, glyphs: Glyphs = FANCY) -> tuple[Section, ...]:
    """The brief beside Today's list: in a glance, and how to begin; ideas only where alone."""
    found = todays(network.standings[brief.contact.id], network)
    pressing = tuple(reason for reason in found if reason.band < IDEAS)
    return _card(brief, network, pressing or found, glyphs)


def printed(brief: Brief, network: Network, glyphs: Glyphs = FANCY) -> tuple[Section, ...]:
    """The brief whole, as the command prints it before a meeting."""
    found = todays(network.standings[brief.contact.id], network)
    know = good_to_know(brief, glyphs)
    whole = _card(brief, network, found, glyphs)
    return (*whole, Section("Good to know", know)) if know else whole


def _card(
    brief: Brief, network: Network, found: Sequence[Reason], glyphs: Glyphs
) -> tuple[Section, ...]:
    told = frozenset(reason.ref for reason in found if reason.ref)
    sections = (
        Section(None, _head(brief, network, glyphs)),
        Section("Why now", matter(network.standings[brief.contact.id], network, found)),
        Section("Last time", last_time(brief)),
        Section("Between you", between(brief, network, glyphs, told)),
        Section("A way in", way_in(brief, told)),
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
    near = _coming_by(brief, network)
    lines: list[Spans] = [(("name", contact.name),)]
    lines += [(("dim", line),) for line in (work(brief), place, near) if line]
    return (*lines, strip_line(brief.year, glyphs))


def _long_head(brief: Brief, network: Network) -> tuple[Spans, ...]:
    contact = brief.contact
    before = next(
        (
            role.organisation
            for role in reversed(contact.roles)
            if role.organisation and role.organisation != contact.organisation
        ),
        None,
    )
    did = ", ".join(filter(None, (work(brief), f"before that {before}" if before else None)))
    near = _coming_by(brief, network)
    lines = (did, where(contact, network.day), near, rhythm(brief, network))
    return ((("name", contact.name),), *((("dim", line),) for line in lines if line))


def _coming_by(brief: Brief, network: Network) -> str:
    journey = journey_to(brief.contact, network.book.leave.values(), brief.today)
    return passing(journey, brief.today) if journey else ""


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
    if words := unopened(last.text or "", brief.contact):
        lines.append((("plain", words),))
    if brief.noticed:
        noticed = brief.noticed
        day = "" if noticed is last else f" {dates.loosely_on(noticed.on, brief.today)}"
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
    words = unopened(last.text or "", brief.contact)
    lines: list[Spans] = [(("plain", f"{said}: {words}" if words else said),)]
    return (*lines, *last_time(brief)[2 if words else 1 :])


def _questions(brief: Brief, glyphs: Glyphs) -> tuple[Spans, ...]:
    lead = f"{glyphs.ask} " if glyphs.ask.endswith(":") else f"{glyphs.ask} ask: "
    return tuple((("plum", lead), ("plain", note.text)) for note in brief.questions)


def way_in(brief: Brief, told: Container[str] = ()) -> tuple[Spans, ...]:
    """How to begin: a question, else what you know; something to share that is not `told`."""
    lines: list[Spans] = [
        (("plain", f"{note.text[:1].upper()}{note.text[1:]}"),) for note in brief.questions[:2]
    ]
    if not lines and brief.facts:
        lines.append((("dim", "you know: "), ("plain", brief.facts[0].text)))
    if brief.shelf and ref_to("shelf", brief.shelf.id) not in told:
        lines.append((("dim", "from your shelf: "), ("plain", brief.shelf.title)))
    return tuple(lines)
