"""Who or what an argument names, or the sentence and exit status that say it names none."""

from collections.abc import Sequence

from keepup_tui.actions.yourself import is_you
from keepup_tui.cli.context import Context
from keepup_tui.cli.stopping import AMBIGUOUS, Stop, Usage
from keepup_tui.domain.records import Contact
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Span, Spans


def contact_named(query: str, context: Context) -> Contact:
    """The one contact that `query` names; where two fit, whoever sits there is asked.

    Raises Stop: ambiguous with the candidates, nobody by that name, or you.
    """
    if is_you(query, context.names):
        raise Stop(f"“{query.strip()}” is you, who are no contact: name somebody else.")
    match = context.names.resolve(query)
    contacts = context.book.contacts
    if match.found is not None:
        return contacts[match.found]
    if match.candidates:
        return one_of(query, [contacts[key] for key in match.candidates], context)
    near = listed([contacts[key].name for key in match.near[:4]], "or")
    if near:
        raise Stop((("plain", f"Nobody is called “{query}”; did you mean {near}?"),))
    raise Stop((("plain", f"Nobody is called “{query}”; "), ("key", "keepup add"), ("plain", " takes a new contact.")))  # fmt: skip  # noqa: E501


def contacts_named(query: str, context: Context) -> tuple[int, ...]:
    """The ids of those that `query` names, one after a comma or several."""
    parts = [part.strip() for part in query.split(",") if part.strip()]
    if not parts:
        raise Usage("Name a contact.")
    return tuple(dict.fromkeys(contact_named(part, context).id for part in parts))


def contacts_or_you(query: str, context: Context) -> tuple[int, ...]:
    """As `contacts_named`; `me` is you, who are no contact: no ids."""
    if not query.strip() or is_you(query, context.names):
        return ()
    return contacts_named(query, context)


def record_number(text: str, what: str = "ID") -> int:
    """An id, or another whole number, as typed. Raises Usage."""
    bare = text.strip().removeprefix("#")
    if not (bare.isascii() and bare.isdecimal() and len(bare) <= 16):
        raise Usage(f"{what} takes a number, not “{text}”.")
    return int(bare)


def ambiguous(query: str, candidates: Sequence[Contact], how: str = "") -> Stop:
    """The refusal that lists whom `query` may mean, each with the id that names them.

    `how` is the command that takes the answer.
    """
    said: list[Span] = [("plain", f"“{query}” may be ")]
    for place, contact in enumerate(candidates[:8]):
        said += [
            ("plain", ", " if place else ""),
            ("name", contact.name),
            ("dim", f" #{contact.id}"),
        ]
    todo: Spans = (("plain", "; write more of the name, or #id."),)
    if how:
        todo = (("plain", "; say who, by name or #id: "), ("key", how))
    return Stop((*said, *todo), AMBIGUOUS)


def one_of(query: str, candidates: Sequence[Contact], context: Context, how: str = "") -> Contact:
    """Whom of the candidates the one who sits there means; Stop where nobody says so.

    `how` is the command that takes the answer later.
    """
    if not context.asks:
        raise ambiguous(query, candidates, how)
    from keepup_tui.cli.asking import choose

    rows: list[Spans] = [
        (("name", row.name), ("dim", f"  {row.organisation or row.title or ''}"))
        for row in candidates
    ]
    chosen = choose(context.printing, f"Which {query}?", rows)
    if chosen is None:
        raise ambiguous(query, candidates, how)
    return candidates[chosen]
