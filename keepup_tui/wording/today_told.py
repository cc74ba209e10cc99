"""What Today tells beside its people: what is planned, what was done and by what."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.settled import DONE, How, Settled
from keepup_tui.domain.records import Contact, Interaction, Plan
from keepup_tui.domain.terms import Channel
from keepup_tui.wording.beginnings import BEGUN
from keepup_tui.wording.channels import NOUN, occasion, who_began
from keepup_tui.wording.dates import on, when
from keepup_tui.wording.directory import who
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.pronouns import unnamed
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.today import Row
from keepup_tui.wording.topics import everybody, said_of

DONE_TODAY: Final = "Done today"
PLANNED: Final = "Planned"
"""What stands above the plans of a day."""

_HOW: Final[dict[How, str]] = {
    "skipped": "skipped this once",
    "dismissed": "not asked again",
    "kept": "kept",
    "released": "let go",
    "broken": "not kept",
    "happened": "it happened",
    "did_not": "did not happen",
    "helped": "it helped",
    "did_not_help": "did not help",
    "not_yet": "not yet known",
    "done": "done",
    "dropped": "let go",
    "gone": "not today",
}


def planned_row(plan: Plan, network: Network, glyphs: Glyphs = FANCY) -> Row:
    """A plan of the day: with whom, what kind of meeting, and its words."""
    meeting, text = occasion(_as_if_met(plan)), plan.text or ""
    return Row(
        (("faint", glyphs.idea),),
        who(_names(plan.contact_ids, network)),
        (("dim", "" if meeting == "a word" else meeting),),
        (("dim", "" if text.strip().casefold() == meeting else text),),
    )


def plan_begun(plan: Plan, network: Network) -> str:
    """The line that tells how a plan went, begun: its own words where they name its people."""
    people, text = _people(plan.contact_ids, network), plan.text or ""
    if people and not unnamed(people, text):
        return f"{text.rstrip()} "
    channel: Channel | None = plan.channel
    begun = BEGUN.get(channel, "with {}").format(listed([one.name for one in people]))
    return f"{begun}: {text.rstrip()} " if text else f"{begun} "


def settled_row(settled: Settled, network: Network, glyphs: Glyphs = FANCY) -> Row:
    """One of the morning's people who is done, dim: what was said, or what became of it."""
    contact = network.book.contacts[settled.contact_id]
    sign = glyphs.helped if settled.how in DONE else glyphs.idea
    word = settled.interaction
    text = said_of(word.text, contact) if word else settled.text or ""
    return Row(
        (("faint", sign),),
        (("dim", contact.name),),
        (("faint", _became(settled, network)),),
        (("faint", text),),
    )


def logged_row(word: Interaction, network: Network, glyphs: Glyphs = FANCY) -> Row:
    """What was logged today with people who were not of the morning."""
    names = _names(word.contact_ids, network)
    people = text_of(who(names))
    event = word.event if word.event and len(names) > 1 else None
    kind = NOUN[word.channel or "event"] if event else occasion(word)
    together = everybody(_people(word.contact_ids, network))
    return Row(
        (("faint", glyphs.helped),),
        (("dim", f"{event} · {people}" if event else people),),
        (("faint", _with_day(kind, word, network)),),
        (("faint", said_of(word.text, together)),),
    )


def _became(settled: Settled, network: Network) -> str:
    word = settled.interaction
    if settled.how == "theirs" and word:
        began = who_began(word, network.book.contacts[settled.contact_id])
        return _with_day(began, word, network)
    if settled.how == "word" and word:
        return _with_day(occasion(word), word, network)
    if settled.how == "others":
        return f"with {text_of(who(_names(settled.others, network)))}"
    if settled.how == "snoozed" and settled.until:
        return f"back {on(settled.until, network.today)}"
    if settled.how == "moved":
        return f"moved to {_to(settled.until, network.today)}"
    if settled.how == "planned":
        return f"planned for {_to(settled.until, network.today)}"
    return _HOW.get(settled.how, "")


def _with_day(said: str, word: Interaction, network: Network) -> str:
    """What a word was, with its day where that is not today."""
    day = "" if word.on == network.today else when(word.on, network.today)
    return ", ".join(filter(None, (said, day)))


def _to(day: date | None, today: date) -> str:
    return on(day, today).removeprefix("on ") if day else "another day"


def _names(contact_ids: Iterable[int], network: Network) -> list[str]:
    return [contact.name for contact in _people(contact_ids, network)]


def _people(contact_ids: Iterable[int], network: Network) -> list[Contact]:
    contacts = network.book.contacts
    return [contacts[key] for key in contact_ids if key in contacts]


def _as_if_met(plan: Plan) -> Interaction:
    return Interaction(
        contact_ids=plan.contact_ids,
        on=plan.on,
        channel=plan.channel,
        text=plan.text,
        line=plan.line,
    )
