"""After the user's own change: a tie kept, raised, lowered, or carried on another way."""

from msgspec.structs import replace

from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.playbooks.own_change import RULE_NAME, Decision, Tie, stepped
from keepup_tui.domain.records import Answer, Contact
from keepup_tui.domain.terms import Channel
from keepup_tui.wording.channels import BY
from keepup_tui.wording.periods import how_often
from keepup_tui.wording.spans import Spans, plain


def review_tie(tie: Tie, decision: Decision, channel: Channel | None = None) -> Verb:
    """The verb that decides about one tie; `channel` is the other way, for that decision.

    Raises Refusal where there is nothing closer or looser, or no cadence to change.
    """

    def run(edit: Edit, day: Day) -> Spans:
        contact = contact_in(edit, tie.contact_id)
        said = _decide(edit, contact, tie, decision, channel, day)
        edit.add(
            Answer(contact_id=contact.id, rule=RULE_NAME, ref=tie.ref, verb="done", on=day.date)
        )
        return (("name", contact.name), ("plain", f": {said}."))

    return run


def _decide(
    edit: Edit, contact: Contact, tie: Tie, decision: Decision, channel: Channel | None, day: Day
) -> str:
    if decision == "keep":
        return "kept as it is"
    if decision == "channel":
        if channel is None:
            raise Refusal(plain("Which other way? Name a channel."))
        others = tuple(way for way in contact.channels if way != channel)
        edit.patch(contact, channels=(channel, *others))
        return f"{BY[channel]} from now on"
    cadence = _cadence(edit, contact, tie)
    changed = stepped(cadence, decision) if cadence else None
    if changed is None:
        way = "closer" if decision == "raise" else "looser"
        raise Refusal((("name", contact.name), ("plain", f": there is no {way} cadence.")))
    edit.patch(contact, cadence=replace(changed, since=day.date))
    return f"{how_often(changed.every, calendar=False)} from now on"


def _cadence(edit: Edit, contact: Contact, tie: Tie) -> Cadence | None:
    circle = edit.book.circles.get(tie.circle_id)
    return contact.cadence or (circle.cadence if circle else None)
