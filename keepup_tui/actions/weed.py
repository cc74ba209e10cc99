"""Weeding: doing what is proposed about a weed, or leaving it as it is."""

from msgspec.structs import replace

from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.set_aside import archive
from keepup_tui.actions.unite import unite
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.records import Answer
from keepup_tui.domain.review.weeding import RULE_NAME, Weed
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.review.weeding import left
from keepup_tui.wording.spans import Spans


def pull(weed: Weed, cadence: Cadence | None = None) -> Verb:
    """The verb that does what is proposed; `cadence` is another one than the proposed."""
    proposal = weed.proposal
    if proposal.act == "unite":
        return unite(*weed.contact_ids)
    given = cadence or (Cadence(every=proposal.every) if proposal.every else None)
    if given is None:
        return archive(weed.contact_ids)
    return give_cadence(weed.contact_ids[0], given)


def give_cadence(contact_id: int, cadence: Cadence) -> Verb:
    """The verb that gives somebody a cadence of their own, counted from today."""

    def run(edit: Edit, day: Day) -> Spans:
        contact = contact_in(edit, contact_id)
        edit.patch(contact, cadence=replace(cadence, since=day.date))
        return (("name", contact.name), ("plain", f": {cadence_words(cadence)} from now on."))

    return run


def leave_weed(weed: Weed) -> Verb:
    """The verb that leaves it: two people for good, anything else for half a year."""

    def run(edit: Edit, day: Day) -> Spans:
        names = [contact_in(edit, key).name for key in weed.contact_ids]
        edit.add(
            Answer(
                contact_id=weed.holder,
                rule=RULE_NAME,
                ref=weed.ref,
                verb="dismiss" if weed.kind == "double" else "skip",
                on=day.date,
            )
        )
        return left(names)

    return run
