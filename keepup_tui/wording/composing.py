"""What helps to write to somebody, in a line or two; and words to put in."""

from typing import Final

from keepup_tui.domain.composing import Help
from keepup_tui.domain.gives import Give
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Note
from keepup_tui.domain.terms import Intent
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.pronouns import first_name, pronouns_of
from keepup_tui.wording.purposes import LAST, PROPOSED
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.templates import salutation, words

_DOT: Final[Span] = ("faint", " · ")


def give_words(give: Give, contact: Contact, network: Network) -> str:
    """What to give, as something to do: "share “Pricing for two”, from your shelf"."""
    them = pronouns_of(contact).object or first_name(contact)
    if give.kind == "shelf":
        return f"share “{give.text}”, from your shelf"
    if give.kind == "offer":
        return f"offer what you have: {give.text}"
    if give.kind == "introduction":
        other = network.book.contacts.get(give.other_id or -1)
        return f"introduce {them} to {other.name if other else 'somebody'}, who offers: {give.text}"
    if give.kind == "need":
        return f"offer a hand with what {first_name(contact)} needs: {give.text}"
    return f"say what you value in {them}"


def banner(found: Help, network: Network) -> Spans:
    """Where you mostly ask, and what to give first; empty where you do not."""
    if found.give is None:
        return ()
    name = first_name(found.contact)
    give = give_words(found.give, found.contact, network)
    return (
        ("marigold", f"Most of what you began with {name} lately was an ask."),
        ("plain", f" Before the next one: {give}."),
    )


def way_to_begin(found: Help, glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """A line with the question and the fact to use, one with the last purpose and another."""
    said: list[Span] = []
    if found.question:
        lead = glyphs.ask if glyphs.ask.endswith(":") else f"{glyphs.ask} ask:"
        said += [("plum", f"{lead} "), ("dim", found.question.text), _DOT]
    if found.fact:
        said += [("dim", f"you know: {found.fact.text}"), _DOT]
    lines: list[Spans] = [tuple(said[:-1])] if said else []
    purpose = purpose_words(found)
    if purpose:
        lines.append((("dim", purpose),))
    return tuple(lines)


def purpose_words(found: Help) -> str:
    """The last purpose and another one: "last time you asked for something; this time …"."""
    last = found.last_purpose
    if last is None or found.purpose not in PROPOSED:
        return ""
    return f"last time {LAST[last]}; this time {PROPOSED[found.purpose]}"


def words_to_use(
    found: Help, intent: Intent | None = None, *, birthday: bool = False
) -> tuple[str, ...]:
    """Words to put into a line, one after the other: a beginning, the question, the fact.

    The beginning is for `intent`, else for the purpose that is proposed; it goes on in the
    line of the salutation. On a `birthday` it wishes well.
    """
    contact = found.contact
    said = words(intent or found.purpose, contact, birthday=birthday)
    beginning = f"{salutation(contact)} {_going_on(said)}"
    return (beginning, *(note.text for note in (found.question, found.fact) if note))


def asked(question: Note) -> Spans:
    """A question of theirs as something to tick: it was asked with this line."""
    return (("dim", "asked: "), ("plain", question.text))


def _going_on(said: str) -> str:
    """A sentence after a comma: its first letter is small, but for the word I."""
    first = said.partition(" ")[0]
    return said if first in {"I", "I'm", "I'd"} else f"{said[:1].lower()}{said[1:]}"
