"""What a quick-log line became, in one sentence; and what is asked where it became nothing yet."""

from collections.abc import Mapping, Sequence
from typing import Final

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.quicklog.parsed import Because, Named, Parsed, Trouble
from keepup_tui.domain.quicklog.words import VERBS
from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import Direction, Intent
from keepup_tui.wording.channels import INTENT, NOUN
from keepup_tui.wording.dates import on
from keepup_tui.wording.numbers import in_words, listed
from keepup_tui.wording.promises import no_such_day
from keepup_tui.wording.spans import Span, Spans

_NAMED_BY_THEIR_WORD: Final = frozenset({"in_person", "event"})
_AS_A_THING: Final[dict[Intent, str]] = {**INTENT, "ask": "a question", "give": "help"}
_TOWARDS: Final[dict[Direction, str]] = {"both": "with", "from_me": "to", "from_them": "from"}

AS_PLANNED: Final[Spans] = (("plain", " As planned."),)
"""The log of a meeting that stood as a plan, which is closed with it."""

Contacts = Mapping[int, Contact]


def logged(parsed: Parsed, contacts: Contacts, *, verb: str = "") -> Spans:
    """What was kept: "Logged: coffee with Ana Reyes and Ben Okafor, yesterday."; `verb` leads."""
    lead = verb or ("Planned" if parsed.plan else "Logged")
    towards = "with" if parsed.plan else _TOWARDS[parsed.direction]
    said: list[Span] = [("plain", f"{lead}: {thing(parsed)} {towards} ")]
    said += [*people(parsed.contact_ids, contacts), ("plain", f", {_day(parsed)}.")]
    for named in parsed.names:
        note = told_by(named, contacts)
        if note:
            said.append(("dim", f" {note}."))
    for mark in parsed.marks:
        hint = no_such_day(mark, parsed.today)
        if hint:
            said.append(("dim", f" {hint}."))
    return tuple(said)


def thing(parsed: Parsed) -> str:
    """What it was: "coffee", "mail", "thanks", "a word"."""
    if parsed.channel is None:
        return _AS_A_THING[parsed.intent] if parsed.intent else "a word"
    if parsed.channel in _NAMED_BY_THEIR_WORD and parsed.channel_word not in VERBS:
        return parsed.channel_word
    return NOUN[parsed.channel]


def people(ids: Sequence[int], contacts: Contacts) -> Spans:
    """The names of several people: "Ana Reyes, Ben Okafor and Zoe Quinn"."""
    names = [contacts[key].name for key in ids if key in contacts]
    said: list[Span] = []
    for place, name in enumerate(names):
        if place:
            said.append(("plain", " and " if place == len(names) - 1 else ", "))
        said.append(("name", name))
    return tuple(said)


def told_by(named: Named, contacts: Contacts) -> str:
    """Why a name that fits several was taken for one: "2 Bens: usually met with Ana"."""
    if len(named.candidates) < 2 or named.because is None:
        return ""
    company = listed([first_name(contacts[key]) for key in named.company])
    say: dict[Because, str] = {
        "company": f"usually met with {company}",
        "recent": "the one you were in touch with",
        "chosen": "your choice",
        "same": "named in full beside it",
    }
    return f"{len(named.candidates)} {_plural(named.text)}: {say[named.because]}"


def asked(trouble: Trouble, contacts: Contacts, near: Sequence[int] = ()) -> Spans:
    """What stands in the way of a line: "“Ben” may be Ben Okafor or Ben Adler".

    `near` are those whose names come close to an unknown one.
    """
    if trouble.why == "nobody":
        return (("plain", "The line names nobody you know"),)
    if trouble.why == "date":
        return (("plain", f"“{trouble.text}” is a day that no calendar has"),)
    if trouble.why == "unknown":
        unknown: Spans = (("plain", "Nobody you know is called "), ("name", trouble.text))
        close = listed([contacts[key].name for key in near], "or")
        return (*unknown, ("plain", f"; {close} comes near")) if close else unknown
    names = [contacts[key].name for key in trouble.candidates[:6] if key in contacts]
    return (("plain", f"“{trouble.text}” may be {listed(names, 'or')}"),)


def newcomers(names: Sequence[str]) -> Spans:
    """Who was added along with a line: " Added Zoe Quinn."."""
    said: list[Span] = []
    for name in names:
        said += [("plain", " Added "), ("name", name), ("plain", ".")]
    return tuple(said)


def unanswered_words(contact: Contact, count: int, factor: int) -> Spans:
    """Several words of mine that got no answer, and that the gap is longer for it."""
    longer = "twice" if factor == 2 else "four times"
    return (
        ("dim", f" {in_words(count).capitalize()} mails to "),
        ("name", contact.name),
        ("dim", f" are without an answer: the gap is {longer} as long for now."),
    )


def _day(parsed: Parsed) -> str:
    return on(parsed.on, parsed.today)


def _plural(name: str) -> str:
    return f"{name}es" if name.endswith(("s", "x", "z", "ch", "sh")) else f"{name}s"
