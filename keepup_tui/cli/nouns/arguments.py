"""The parsers of a noun, one a verb, made from its record type."""

from argparse import ArgumentParser
from typing import Final, get_args

from keepup_tui.cli.fields import Option, add_options, options_of
from keepup_tui.cli.nouns.noun import Noun

_SUBJECTS: Final = {
    "contact": ("NAME", "the contact"),
    "contacts": ("NAMES", "the contact, or several: Ana,Ben"),
    "contacts or you": ("NAMES", "the contact, or several: Ana,Ben; `me` for yourself"),
    "contact or you": ("NAME", "the contact; `me` for yourself"),
    "name": ("NAME", "its name"),
    "days": ("FROM", "the first day"),
}


def noun_options(noun: Noun) -> tuple[Option, ...]:
    """The options of a noun's fields."""
    return tuple(options_of(noun.kind, noun.hidden))


def list_arguments(noun: Noun, parser: ArgumentParser) -> None:
    """What `list` takes."""
    if "contact" in noun.subject:
        parser.add_argument("subject", nargs="?", metavar="NAME", help="only those about them")
    parser.add_argument("--all", action="store_true", help="also what is closed")


def add_arguments(noun: Noun, parser: ArgumentParser) -> None:
    """What `add` takes."""
    metavar, said = _SUBJECTS[noun.subject]
    spans_days = noun.subject == "days"
    parser.add_argument("subject", metavar=metavar, help=said, nargs="?" if spans_days else None)
    if spans_days:
        parser.add_argument("last", metavar="TO", help="the last day", nargs="?")
    if noun.sort or noun.text:
        parser.add_argument("words", nargs="*", metavar=_words_metavar(noun), help=_choices(noun))
    options = [
        option for option in noun_options(noun) if spans_days or option.field != noun.subject_field
    ]
    add_options(parser, options, clearing=False)
    if noun.also:
        noun.also(parser, "add")


def edit_arguments(noun: Noun, parser: ArgumentParser) -> None:
    """What `edit` takes."""
    parser.add_argument("subject", metavar=_which(noun), help=_WHICH)
    if noun.text:
        parser.add_argument("words", nargs="*", metavar="TEXT", help="the new text")
    add_options(parser, noun_options(noun), clearing=True)
    if noun.also:
        noun.also(parser, "edit")


def close_arguments(noun: Noun, parser: ArgumentParser, verb: str) -> None:
    """What `done` and `drop` take."""
    parser.add_argument("subject", metavar=_which(noun), help=_WHICH)
    if noun.also:
        noun.also(parser, verb)


_WHICH: Final = "its id, or the name it alone is about"


def _which(noun: Noun) -> str:
    return "NAME" if noun.subject == "name" else "ID"


def _words_metavar(noun: Noun) -> str:
    return " ".join(filter(None, (noun.sort and "KIND", noun.text and "TEXT"))).replace(" ", "_")


def _choices(noun: Noun) -> str:
    if not noun.sort:
        return "what it says"
    option = next(row for row in noun_options(noun) if row.field == noun.sort)
    return f"the kind ({', '.join(get_args(option.item))}), then what it says"
