"""A plan whose day has come: it happened, it did not, or it moves."""

from datetime import date

from msgspec import structs

from keepup_tui.actions.missing import record_in
from keepup_tui.actions.settle_plan import logged_already
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Interaction, Plan
from keepup_tui.domain.terms import PlanOutcome
from keepup_tui.wording.dates import on, when
from keepup_tui.wording.records import people
from keepup_tui.wording.spans import Spans, plain


def close_plan(
    plan_id: int, outcome: PlanOutcome, *, text: str | None = None, until: date | None = None
) -> Verb:
    """The verb that says what came of a plan; what happened is an interaction of its day."""

    def run(edit: Edit, day: Day) -> Spans:
        plan = record_in(edit, Plan, plan_id)
        if plan.closed_on is not None:
            raise Refusal(plain("That plan is closed already."))
        names = people(edit.book, plan)
        if outcome == "moved":
            return _move(edit, plan, until, day, names)
        if outcome == "did_not":
            edit.patch(plan, outcome=outcome, closed_on=day.date)
            return ("plain", "It did not happen, with "), ("name", names), ("plain", ".")
        if plan.on > day.date:
            raise Refusal(plain(f"Its day is still to come, {on(plan.on, day.date)}."))
        known = None if text else logged_already(plan, edit.book)
        interaction = known or edit.add(_happened(plan, text))
        edit.patch(plan, outcome=outcome, closed_on=day.date, interaction_id=interaction.id)
        return ("plain", "It happened, with "), ("name", names), ("plain", f", {on(plan.on, day.date)}.")  # fmt: skip  # noqa: E501

    return run


def _happened(plan: Plan, text: str | None) -> Interaction:
    return Interaction(
        contact_ids=plan.contact_ids, on=plan.on, channel=plan.channel, text=text or plan.text
    )


def _move(edit: Edit, plan: Plan, until: date | None, day: Day, names: str) -> Spans:
    if until is None:
        raise Refusal(plain("To which day? Say it with --until."))
    edit.patch(plan, outcome="moved", closed_on=day.date)
    edit.add(structs.replace(plan, on=until))
    return ("plain", "Moved, with "), ("name", names), ("plain", f", to {when(until, day.date)}.")
