"""Everybody of an address book, brought in as one batch that one undo takes back."""

from itertools import chain

from msgspec.structs import replace

from keepup_tui.actions.import_plan import ImportPlan, Progress, plan_import
from keepup_tui.actions.known_people import Person
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.parts import Membership
from keepup_tui.domain.records import Batch, Circle, Milestone, Note
from keepup_tui.formats.cards import Reading
from keepup_tui.wording.imports import brought_in
from keepup_tui.wording.spans import Spans


class ImportContacts:
    """The verb that writes what was read from `file`; the plan it followed is kept in `plan`.

    The plan is made anew on the records of the moment. `progress` may raise to stop it.
    """

    def __init__(self, reading: Reading, file: str, progress: Progress | None = None) -> None:
        self.reading = reading
        self.file = file
        self.progress = progress
        self.plan: ImportPlan | None = None
        self.batch_id: int | None = None

    def __call__(self, edit: Edit, day: Day) -> Spans:
        plan = plan_import(edit.book, self.reading, self.progress)
        self.plan, self.batch_id = plan, None
        if plan.people:
            count = plan.counts["create"] + plan.counts["update"]
            batch = Batch(on=day.date, format=self.reading.format, file=self.file, count=count)
            self.batch_id = edit.add(batch).id
            circles = _circles(edit, plan)
            for person in plan.people:
                _write(edit, person, circles, day, self.batch_id)
        return brought_in(plan.counts, [(skip.row, skip.why) for skip in plan.skipped])


def _circles(edit: Edit, plan: ImportPlan) -> dict[str, int]:
    """The circles that the people's groups name, by name; those that are lacking are made."""
    known = {circle.name.casefold(): key for key, circle in edit.book.circles.items()}
    for name in dict.fromkeys(chain.from_iterable(person.new_groups for person in plan.people)):
        if name.casefold() not in known:
            known[name.casefold()] = edit.add(Circle(name=name)).id
    return known


def _write(edit: Edit, person: Person, circles: dict[str, int], day: Day, batch_id: int) -> None:
    held = person.contact
    places = dict.fromkeys(circles[name.casefold()] for name in person.new_groups)
    contact = replace(
        held,
        circles=(*held.circles, *(Membership(id=key, since=day.date) for key in places)),
        sources=(*held.sources, *(replace(key, batch_id=batch_id) for key in person.new_sources)),
    )
    if person.is_new:
        contact = edit.add(replace(contact, added_on=day.date))
    else:
        edit.put(contact)
    for mark in person.new_days:
        edit.add(Milestone(contact_id=contact.id, kind=mark.kind, date=mark.date, label=mark.label))
    for fact in person.new_facts:
        edit.add(Note(contact_id=contact.id, kind="fact", text=fact, made_on=day.date))
