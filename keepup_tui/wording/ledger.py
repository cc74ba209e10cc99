"""What was given and received, as an open book: words and days, never a count."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from keepup_tui.domain.balance import Balance
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Exchange
from keepup_tui.domain.rules.outcome import asked, is_unknown
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Side
from keepup_tui.domain.thanks import asks_for_thanks, thanks_for
from keepup_tui.domain.tones import Leaning, tone_of_feedback
from keepup_tui.wording import dates
from keepup_tui.wording.exchanges import exchange_title, exchange_words, introduced
from keepup_tui.wording.glyphs import FANCY, Glyphs
from keepup_tui.wording.numbers import in_words, listed
from keepup_tui.wording.pronouns import pronouns_of
from keepup_tui.wording.spans import Spans, plain

GAVE: Final = "You gave"
RECEIVED: Final = "You received"
HEADING: Final = "you give · they give"
PLEDGE: Final = "Mutual benefit does not mean keeping score: t hides the ledger everywhere."
ARM: Final = 5

_TONES: Final[dict[Leaning, str]] = {
    "praise_alone": "Your feedback was praise alone; a word of criticism may help too.",
    "mostly_praise": "Your feedback was mostly praise, with some criticism.",
    "both": "Your feedback was praise and criticism alike.",
    "mostly_criticism": "Your feedback was mostly criticism; a word of praise is due.",
    "criticism_alone": "Your feedback was criticism alone; a word of praise is due.",
}
_UNTHANKED: Final = timedelta(days=30)


class Page(Struct, frozen=True):
    """One entry of the book: its day, what it was, and what became of it."""

    id: int
    day: Spans
    title: Spans
    below: tuple[Spans, ...]


def balance_word(word: Balance) -> str:
    """A balance as the list has it: "giving", "nothing yet"."""
    return word.replace("_", " ")


def beam(word: Balance, lean: float = 0.5, glyphs: Glyphs = FANCY) -> Spans:
    """A balance drawn, 11 cells wide: to the left where you give, to the right where they do.

    `lean` is how far it leans, from 0 to 1; the arm has no scale that could be read off.
    """
    if word == "nothing_yet":
        return (("dim", " " * ARM + glyphs.beam_empty + " " * ARM),)
    if word == "even":
        return (("leaf", " " * ARM + glyphs.beam_middle + " " * ARM),)
    length = 1 + round(min(max(lean, 0.0), 1.0) * (ARM - 2))
    rest = " " * (ARM - length - 1)
    if word == "giving":
        arm = rest + glyphs.beam_left + glyphs.beam * length + glyphs.beam_middle + " " * ARM
    else:
        arm = " " * ARM + glyphs.beam_middle + glyphs.beam * length + glyphs.beam_right + rest
    return (("leaf", arm),)


def in_short(word: Balance, standing: Standing, network: Network) -> tuple[Spans, ...]:
    """The balance in a sentence, what something given led to, and how feedback leans."""
    contact = standing.contact
    they = pronouns_of(contact).subject or first_name(contact)
    said = {
        "giving": "It was mostly you who gave.",
        "receiving": f"It was mostly {they} who gave.",
        "even": "Even between you.",
        "nothing_yet": "Nothing between you is written down yet.",
    }
    led_to = next((row for row in reversed(standing.exchanges) if row.led_to), None)
    lines = [plain(said[word])]
    if led_to:
        lines.append(plain(_counted(led_to, contact, network)))
    tone = tone_of_feedback(standing)
    return (*lines, plain(_TONES[tone])) if tone else tuple(lines)


def _counted(exchange: Exchange, contact: Contact, network: Network) -> str:
    whose = "Your" if exchange.side == "gave" else _whose(contact)
    day = dates.loosely(exchange.on, network.today)
    later = [network.book.exchanges.get(key) for key in exchange.led_to]
    led = listed([exchange_words(row) for row in later if row])
    noun = exchange.kind or "word"
    return f"{whose} {noun}, {day}, led to {led}." if led else f"{whose} {noun} led further."


def _whose(contact: Contact) -> str:
    possessive = pronouns_of(contact).possessive
    return possessive.capitalize() if possessive else f"{first_name(contact)}'s"


def pages(
    standing: Standing, network: Network, side: Side, glyphs: Glyphs = FANCY
) -> tuple[Page, ...]:
    """One side of the book, the newest first."""
    rows = [row for row in reversed(standing.exchanges) if row.side == side]
    return tuple(_page(row, standing, network, glyphs) for row in rows)


def _page(row: Exchange, standing: Standing, network: Network, glyphs: Glyphs) -> Page:
    below: list[Spans] = []
    detail = _detail(row, network)
    if detail:
        below.append((("dim", detail),))
    below += _became(row, standing, glyphs) if row.side == "gave" else ()
    below += _led_to(row, network, glyphs)
    below += _thanked(row, standing, glyphs) if row.side == "received" else ()
    return Page(
        row.id, (("dim", _day(row.on, network.today)),), plain(exchange_title(row)), tuple(below)
    )


def _day(day: date, today: date) -> str:
    short = dates.short_day(day)
    return short if day.year == today.year else f"{short[-3:]} {day.year}"


def _detail(row: Exchange, network: Network) -> str:
    contacts = network.book.contacts
    together = introduced(row, contacts)
    if together:
        return f"you {together}"
    about = [contacts[key].name for key in row.about_ids if key in contacts]
    if row.text:
        return row.text
    return f"with {listed(about)}" if about else ""


def _became(row: Exchange, standing: Standing, glyphs: Glyphs) -> Sequence[Spans]:
    if row.outcome == "helped":
        return [(("leaf", f"{glyphs.helped} it helped"),)]
    if row.outcome == "did_not":
        return [(("dim", f"{glyphs.did_not} did not work out"),)]
    _, opens, last_day = asked(row, standing)
    if not is_unknown(row) or standing.today > last_day:
        return ()
    when = f" ask {dates.short_day(opens)}" if opens > standing.today else ""
    return [(("faint", f"did it help?{when}"),)]


def _led_to(row: Exchange, network: Network, glyphs: Glyphs) -> Sequence[Spans]:
    found = [network.book.exchanges.get(key) for key in row.led_to]
    return [
        (("leaf", f"{glyphs.led_to} led to {exchange_words(each)}, {_later(row.on, each.on)}"),)
        for each in found
        if each
    ]


def _later(first: date, second: date) -> str:
    days = (second - first).days
    if days < 1:
        return "the same day"
    number, _, unit = dates.span(days).partition(" ")
    return f"{in_words(int(number))} {unit} later"


def _thanked(row: Exchange, standing: Standing, glyphs: Glyphs) -> Sequence[Spans]:
    if not asks_for_thanks(row):
        return ()
    thanks = thanks_for(row, standing)
    if thanks:
        return [(("dim", f"thanked {_day(thanks[0], standing.today)}"),)]
    if standing.today - row.on > _UNTHANKED:
        return ()
    return [(("clay", f"{glyphs.owed} not thanked yet"),)]
