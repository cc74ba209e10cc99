"""What is open between the user and a contact: answers, promises, plans."""

from collections.abc import Container

from keepup_tui.domain.brief import Brief
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Interaction, Plan, Promise
from keepup_tui.domain.refs import ref_to
from keepup_tui.wording import dates
from keepup_tui.wording.channels import NOUN
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.promises import promised
from keepup_tui.wording.pronouns import pronouns_of, unnamed
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.topics import tail


def between(
    brief: Brief, network: Network, glyphs: Glyphs = FANCY, told: Container[str] = ()
) -> tuple[Spans, ...]:
    """What is open between you, answers, promises, plans; not what `told` refers to."""
    lines = [(ref_to("interactions", row.id), _owed(row, brief, glyphs)) for row in brief.owed]
    lines += [
        (ref_to("promises", promise.id), _promise(promise, brief, network, glyphs))
        for promise in brief.promises
    ]
    lines += [(ref_to("plans", plan.id), _plan(plan, brief, network)) for plan in brief.plans]
    return tuple(line for ref, line in lines if ref not in told)


def _owed(row: Interaction, brief: Brief, glyphs: Glyphs) -> Spans:
    noun = pronouns_of(brief.contact).their(NOUN[row.channel] if row.channel else "word", "a")
    said = f" {noun} of {dates.when(row.on, brief.today)}{tail(row.text, brief.contact)}"
    return (("sky", glyphs.they_wrote), ("plain", said))


def _promise(promise: Promise, brief: Brief, network: Network, glyphs: Glyphs) -> Spans:
    mine = promise.by == "me"
    they = pronouns_of(brief.contact).they("promised", f"{first_name(brief.contact)} promised")
    too = _too(promise.contact_ids, promise.text, brief, network)
    sign: Span = ("clay", glyphs.i_owe) if mine else ("sky", glyphs.they_owe)
    said = f" {promised('you promised' if mine else they, promise.text)}{too}"
    day: Spans = ()
    if promise.due_on:
        day = (("dim", f" · {dates.due_day(promise.due_on, brief.today)}"),)
    return (sign, ("plain", said), *day)


def _plan(plan: Plan, brief: Brief, network: Network) -> Spans:
    day = dates.when(plan.on, brief.today)
    what = plan.text or (NOUN[plan.channel] if plan.channel else "you meet")
    too = _too(plan.contact_ids, what, brief, network)
    return (("leaf", f"{day[:1].upper()}{day[1:]}"), ("plain", f": {what}{too}"))


def _too(ids: tuple[int, ...], text: str, brief: Brief, network: Network) -> str:
    contacts = network.book.contacts
    rest = [contacts[key] for key in ids if key != brief.contact.id and key in contacts]
    others = [other.name for other in unnamed(rest, text)]
    return f", {listed(others)} too" if others else ""
