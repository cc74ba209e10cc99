"""`keepup read-draft`: a message to somebody, read before it is sent; nothing is kept or sent."""

from argparse import ArgumentParser, Namespace
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Final

from msgspec import UNSET, Struct, UnsetType

from keepup_tui.cli.context import Context
from keepup_tui.cli.finding import contact_named
from keepup_tui.cli.stopping import Stop
from keepup_tui.cli.streams import standard_input
from keepup_tui.domain import composing
from keepup_tui.domain.draft_reading import Kind, read_draft
from keepup_tui.domain.gives import GiveKind
from keepup_tui.domain.network import Network
from keepup_tui.domain.terms import Intent
from keepup_tui.wording.composing import banner, give_words, way_to_begin
from keepup_tui.wording.draft_reading import NOTHING, finding_line, instead_of
from keepup_tui.wording.spans import Spans, text_of
from keepup_tui.wording.templates import salutation, template

LONGEST: Final = 1_000_000
"""How many bytes a message may have."""


class Found(Struct):
    """One finding; `text` and `at` (characters before it) are null where the whole is meant."""

    kind: Kind
    practice: str
    text: str | None
    at: int | None
    instead: str | None
    said: str


class Give(Struct):
    """What could be given before the next ask."""

    kind: GiveKind
    text: str
    record_id: int | None
    contact_id: int | None


class Beginning(Struct):
    """What to begin a message with: words in their style, a question and a fact that rested."""

    salutation: str
    template: str
    last_purpose: Intent | None
    purpose: Intent
    question: str | None
    fact: str | None


class DraftRead(Struct, kw_only=True):
    """A draft as it was read; `mostly_asks` is left out while the ledger is hidden."""

    contact_id: int
    contact: str
    findings: list[Found]
    mostly_asks: bool | UnsetType = UNSET
    give: Give | None
    begin: Beginning


def arguments(parser: ArgumentParser) -> None:
    """To whom, and the text."""
    parser.add_argument("contact", nargs="+", metavar="NAME")
    parser.add_argument("file", metavar="FILE", help="the text; - reads it from standard input")


def run(args: Namespace, context: Context) -> int:
    """Prints what was found; a draft is never refused for what it says."""
    contact = contact_named(" ".join(args.contact), context)
    text = _text(args.file)
    network = context.network
    found = composing.help_for(network.standings[contact.id], network)
    if context.json:
        context.printing.json(_shape(text, found, network))
        return 0
    for line in _lines(text, found, network, context):
        context.printing.line(line)
    return 0


def _text(file: str) -> str:
    if file == "-":
        with standard_input() as read:
            content = read.read(LONGEST + 1)
    else:
        with open(file, "rb") as opened:
            content = opened.read(LONGEST + 1)
    if len(content) > LONGEST:
        raise Stop("That is longer than a message of a million bytes; nothing was read.")
    return content.removeprefix(BOM_UTF8).decode(errors="replace")


def _lines(text: str, found: composing.Help, network: Network, context: Context) -> Iterator[Spans]:
    findings = read_draft(text, found.contact, network.today, hurt=found.hurt)
    for finding in findings:
        yield finding_line(finding, found.contact, network.today)
    asks = banner(found, network)
    if not findings and not asks:
        yield NOTHING
    if asks:
        yield asks
    yield from way_to_begin(found, context.glyphs)


def _shape(text: str, found: composing.Help, network: Network) -> DraftRead:
    contact, today = found.contact, network.today
    findings = [
        Found(
            kind=each.kind,
            practice=each.practice,
            text=each.text,
            at=each.at,
            instead=instead_of(each, contact),
            said=text_of(finding_line(each, contact, today)),
        )
        for each in read_draft(text, contact, today, hurt=found.hurt)
    ]
    return DraftRead(
        contact_id=contact.id,
        contact=contact.name,
        findings=findings,
        mostly_asks=UNSET if found.mostly_asks is None else found.mostly_asks,
        give=_give(found, network),
        begin=_beginning(found),
    )


def _give(found: composing.Help, network: Network) -> Give | None:
    give = found.give
    if give is None:
        return None
    words = give_words(give, found.contact, network)
    return Give(give.kind, words, give.record_id, give.other_id)


def _beginning(found: composing.Help) -> Beginning:
    return Beginning(
        salutation=salutation(found.contact),
        template=template(found.purpose, found.contact),
        last_purpose=found.last_purpose,
        purpose=found.purpose,
        question=found.question.text if found.question else None,
        fact=found.fact.text if found.fact else None,
    )
