"""What helps to write to somebody, in a line or two; and words to put in."""

from typing import Final

from msgspec import Struct

from keepup_tui.domain.composing import Help
from keepup_tui.domain.gives import Give
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import Intent
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.occasions import STILL, words_for
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.purposes import LAST, PROPOSED
from keepup_tui.wording.spans import Span, Spans
from keepup_tui.wording.templates import formality, salutation, words

_DOT: Final[Span] = ("faint", " · ")
_OTHERWISE: Final[dict[Intent, Intent]] = {"catch_up": "share"}


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
        ("plain", f" Before the next one, {give}."),
    )


def way_to_begin(
    found: Help, glyphs: Glyphs = FANCY, *, among: int = 1, has_purpose: bool = False
) -> tuple[Spans, ...]:
    """A line with the question and the fact to use, one with the last purpose and another.

    Where they are one `among` several, the question says for whom it is; a word that has a
    purpose is not given another.
    """
    said: list[Span] = []
    if found.question:
        ask = f"ask {first_name(found.contact)}:" if among > 1 else "ask:"
        lead = ask if glyphs.ask.endswith(":") else f"{glyphs.ask} {ask}"
        said += [("plum", f"{lead} "), ("dim", found.question.text), _DOT]
    if found.fact:
        said += [("dim", f"you know: {found.fact.text}"), _DOT]
    lines: list[Spans] = [tuple(said[:-1])] if said else []
    purpose = "" if has_purpose else purpose_words(found)
    if purpose:
        lines.append((("dim", purpose),))
    return tuple(lines)


def purpose_words(found: Help) -> str:
    """The last purpose and another one: "last time you asked for something; this time …"."""
    last = found.last_purpose
    if last is None or found.purpose not in PROPOSED:
        return ""
    return f"last time {LAST[last]}; this time {PROPOSED[found.purpose]}"


class Offered(Struct, frozen=True):
    """Words to put into a line; those that begin a message have a purpose, or none."""

    text: str
    begins: bool = False
    intent: Intent | None = None


def words_to_use(
    found: Help, intent: Intent | None = None, reason: Reason | None = None
) -> tuple[Offered, ...]:
    """Words to put into a line, one after the other.

    First a beginning, for the `reason` of a row, for `intent`, or for the purpose that is
    proposed; then the question and the fact, or where neither is there another beginning.
    """
    contact, purpose = found.contact, intent or found.purpose
    own = words_for(reason, tender=found.purpose == "console") if reason else None
    if own is None and purpose == found.last_purpose == "console":
        own, intent = STILL, purpose
    first = own.of(formality(contact)) if own else words(purpose, contact)
    begun = Offered(_greeted(first, contact), begins=True, intent=intent if own else purpose)
    notes = [Offered(note.text) for note in (found.question, found.fact) if note]
    if notes:
        return (begun, *notes)
    other = _OTHERWISE.get(purpose, "catch_up")
    said = _greeted(words(other, contact), contact)
    return begun, Offered(said, begins=True, intent=other)


def _greeted(said: str, contact: Contact) -> str:
    """First words with their salutation, in one line."""
    return f"{salutation(contact)} {_going_on(said)}"


def _going_on(said: str) -> str:
    """A sentence after a comma: its first letter is small, but for the word I."""
    first = said.partition(" ")[0]
    return said if first in {"I", "I'm", "I'd"} else f"{said[:1].lower()}{said[1:]}"
