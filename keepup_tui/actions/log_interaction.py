"""Logging a quick-log line: the interaction or plan, and all that was given and promised in it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from msgspec.structs import replace

from keepup_tui.actions.close_note import close_asked
from keepup_tui.actions.settle_plan import settle_plan
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.names import Names
from keepup_tui.domain.quicklog import Mark, Parsed, Trouble, parse
from keepup_tui.domain.records import Contact, Exchange, Interaction, Plan, Promise, Record
from keepup_tui.wording.logged import asked, logged, newcomers
from keepup_tui.wording.spans import Spans, plain

R = TypeVar("R", bound=Record)
NOTHING: Final[Mapping[str, Any]] = {}


class Unsorted(Refusal):
    """The line cannot be kept as a record before somebody says what it means."""

    def __init__(self, trouble: Trouble, said: Spans) -> None:
        super().__init__(said)
        self.trouble = trouble


def unsorted(trouble: Trouble, names: Names) -> Unsorted:
    """The refusal that says what is unclear, and whose names come near an unknown one."""
    near = names.propose(trouble.text, 2) if trouble.why == "unknown" else ()
    return Unsorted(trouble, (*asked(trouble, names.contacts, near), ("plain", ".")))


def log_line(
    line: str,
    *,
    chosen: Mapping[str, int] = NOTHING,
    add_unknown: bool = False,
    fields: Mapping[str, Any] = NOTHING,
    context: tuple[int, ...] = (),
    asked: Sequence[int] = (),
) -> Verb:
    """The verb that logs `line`; a line with a date ahead becomes a plan.

    `chosen` says whom a name means, by the name as typed; `add_unknown` adds whom nobody
    knows; `fields` are fields of the interaction that were set by hand (channel, noticed …);
    `context` are those it was with where its prose names nobody, `asked` the questions that
    were asked. It raises Unsorted where the line is not clear.
    """

    def run(edit: Edit, day: Day) -> Spans:
        if not line.strip():
            raise Refusal(plain("There is nothing to log: write a line."))
        added: list[str] = []
        newly = added if add_unknown else None
        parsed = read_line(edit, line, day, chosen, newly, context=context)
        answers, silence = _after_earlier_words(edit, parsed, fields, day)
        planned = follow_up(edit, write(edit, parsed, fields={**fields, **answers}), day)
        close_asked(edit, asked, day)
        said = (*logged(parsed, edit.book.contacts), *planned)
        return (*said, *newcomers(added), *silence)

    return run


def _after_earlier_words(
    edit: Edit, parsed: Parsed, fields: Mapping[str, Any], day: Day
) -> tuple[Mapping[str, Any], Spans]:
    """What my word answers, as a field; and in words, where earlier ones got no answer."""
    told = _with(interaction_of(parsed), fields)
    if parsed.plan or told.direction != "from_me":
        return NOTHING, ()
    from keepup_tui.actions.words_before import answering, before, said_of_silence

    earlier = before(edit.book, told, day.date)
    return {"answers_id": answering(told, earlier).answers_id}, said_of_silence(earlier)


def read_line(
    edit: Edit,
    line: str,
    day: Day,
    chosen: Mapping[str, int] = NOTHING,
    added: list[str] | None = None,
    *,
    context: tuple[int, ...] = (),
) -> Parsed:
    """What `line` says on `day`; unknown people are added where `added` takes their names.

    `context` are those it was with where its prose names nobody. Raises Unsorted where it
    stays unclear.
    """
    settled = dict(chosen)
    while True:
        names = Names.of(edit.book)
        parsed = parse(line, names, day.date, settled, context=context)
        trouble = parsed.trouble
        if trouble is None:
            return parsed
        if added is None or trouble.why != "unknown":
            raise unsorted(trouble, names)
        contact = edit.add(Contact(name=trouble.text, added_on=day.date))
        settled[trouble.text] = contact.id
        added.append(trouble.text)


def write(
    edit: Edit, parsed: Parsed, record_id: int = 0, fields: Mapping[str, Any] = NOTHING
) -> Interaction | Plan:
    """Adds what the line says, under `record_id` or a new id, and returns its first record."""
    made = _with(plan_of(parsed) if parsed.plan else interaction_of(parsed), fields)
    record = edit.put(replace(made, id=record_id)) if record_id else edit.add(made)
    source = None if isinstance(record, Plan) else record.id
    for mark in parsed.marks:
        edit.add(owed_or_given(parsed, mark, source))
    return record


def follow_up(edit: Edit, made: Interaction | Plan, day: Day) -> Spans:
    """Writes the step that a word of thanks opens, and closes the plan that was carried out."""
    if isinstance(made, Plan):
        return ()
    if made.intent == "thanks":
        from keepup_tui.actions.gesture_sequence import steps_after_thanks

        steps_after_thanks(edit, made, day)
    return settle_plan(edit, made, day)


def _with(made: R, fields: Mapping[str, Any]) -> R:
    return replace(made, **{key: fields[key] for key in made.__struct_fields__ if key in fields})


def interaction_of(parsed: Parsed) -> Interaction:
    """The interaction that the line tells of."""
    return Interaction(
        contact_ids=parsed.contact_ids,
        on=parsed.on,
        channel=parsed.channel,
        direction=parsed.direction,
        intent=parsed.intent,
        text=parsed.text,
        tags=tuple(dict.fromkeys(parsed.tags)),
        awaits_reply=parsed.awaits_reply,
        line=parsed.line,
    )


def plan_of(parsed: Parsed) -> Plan:
    """The plan that the line makes."""
    return Plan(
        contact_ids=parsed.contact_ids,
        on=parsed.on,
        text=parsed.text,
        channel=parsed.channel,
        line=parsed.line,
    )


def owed_or_given(parsed: Parsed, mark: Mark, interaction_id: int | None) -> Exchange | Promise:
    """The exchange or the promise that a mark makes, every participant's."""
    if mark.sign in "+-":
        return Exchange(
            contact_ids=parsed.contact_ids,
            on=parsed.on,
            side="gave" if mark.sign == "+" else "received",
            kind=mark.kind,
            text=mark.text,
            interaction_id=interaction_id,
            about_ids=mark.about_ids,
        )
    return Promise(
        contact_ids=parsed.contact_ids,
        text=mark.text,
        by="me" if mark.sign == "!" else "them",
        due_on=mark.due_on,
        made_on=parsed.today,
        interaction_id=interaction_id,
    )
