"""What an import would do and has done, in words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

from keepup_tui.wording.numbers import counted, listed
from keepup_tui.wording.spans import Span, Spans, plain

_WHY: Final = {
    "no_name": "no name and no mail address",
    "company": "a company without a person",
    "group": "a list of people, not a person",
    "unreadable": "it cannot be read",
    "too_large": "it is larger than any card should be",
}
_ADDS: Final = {
    "emails": "mail",
    "phones": "phone",
    "links": "links",
    "aliases": "other names",
    "given": "given name",
    "post": "postal address",
    "zone": "time zone",
    "met_on": "when you met",
    "met_how": "how you met",
    "fact": "notes",
    "circle": "circles",
    "extra": "details",
}
_SHOWN: Final = 5

WHICH_FILE: Final[Spans] = plain(
    "The file that your phone, mail program or LinkedIn exported: .vcf, .csv, or KeepUp's own."
)
READING: Final[Spans] = (("dim", "Reading …"),)
BRINGS_IN: Final[Spans] = (
    ("dim", " "),
    ("key", "i"),
    ("dim", " brings them in, "),
    ("key", "u"),
    ("dim", " takes all of it back."),
)
NOTHING_NEW: Final[Spans] = (("dim", " Nothing here is new."),)

Becomes = Literal["create", "update", "same", "again"]
_BECAME: Final[tuple[tuple[Becomes, str], ...]] = (
    ("create", "new"),
    ("update", "updated"),
    ("same", "already here"),
    ("again", "twice in the file"),
)


def summary(counts: Mapping[Becomes, int], skipped: Sequence[tuple[int, str]]) -> Spans:
    """ "312 new, 14 updated, 1,674 already here; 3 rows skipped: …"."""
    told = [f"{counted(counts[key])} {word}" for key, word in _BECAME if counts.get(key)]
    words = ", ".join(told) or "Nobody in it"
    if skipped:
        words += f"; {_rows(len(skipped))} skipped: {_whys(why for _, why in skipped)}"
    return plain(f"{words}.")


def brought_in(counts: Mapping[Becomes, int], skipped: Sequence[tuple[int, str]]) -> Spans:
    """What an import has done: "Brought in 312 people, 14 updated; 3 rows skipped: …"."""
    new, met = counts.get("create", 0), counts.get("update", 0)
    if not new and not met:
        return summary(counts, skipped)
    rest = [f"{counted(counts[key])} {word}" for key, word in _BECAME[1:] if counts.get(key)]
    words = ", ".join([f"Brought in {_people(new)}", *rest])
    if not new:
        words = ", ".join([f"Updated {_people(met)}", *rest[1:]])
    if skipped:
        words += f"; {_rows(len(skipped))} skipped: {_whys(why for _, why in skipped)}"
    return plain(f"{words}.")


def row(becomes: Becomes, name: str, adds: Sequence[str], called: str = "") -> Spans:
    """A row of the preview: whom it makes or meets, and what it brings.

    `called` is their name in the file, where that is another.
    """
    brought = listed([_ADDS.get(field, field) for field in adds[:_SHOWN]])
    who: Spans = (("name", name), ("dim", f", there called {called}" if called else ""))
    told: dict[Becomes, tuple[Span, ...]] = {
        "create": (("leaf", "new"), ("dim", f" with {brought}" if brought else "")),
        "update": (("marigold", "gets"), ("dim", f" {brought}")),
        "same": (("dim", "already here"),),
        "again": (("dim", f"once more, with {brought}" if brought else "once more"),),
    }
    return tuple(span for span in (*who, ("plain", "  "), *told[becomes]) if span[1])


def skipped_row(number: int, name: str, why: str) -> Spans:
    """A row that becomes nobody, and why."""
    who: tuple[Span, ...] = (("name", name), ("plain", ", ")) if name else ()
    return ("dim", f"row {counted(number)}, "), *who, ("plain", f"skipped: {why_skipped(why)}")


def why_skipped(why: str) -> str:
    """Why a row becomes nobody."""
    return _WHY[why]


def too_large(file: str) -> Spans:
    """A file with more in it than an address book has."""
    return plain(
        f"{file} is larger than KeepUp imports at once (64 MB, 20,000 people): "
        "export it in parts and import each."
    )


def foreign(file: str, known: Sequence[str]) -> Spans:
    """A file in a format that KeepUp does not read."""
    return plain(f"{file} is in no format that KeepUp imports: it reads {listed(known)}.")


def format_unknown(name: str, known: Sequence[str]) -> Spans:
    """A format asked for by a name that there is not."""
    return plain(f'KeepUp imports no format called "{name}": it knows {listed(known)}.')


def empty(file: str) -> Spans:
    """A file in which nobody is found."""
    return plain(f"{file} holds nobody: check that its export has finished, and try again.")


def damaged(file: str, why: str, line: int | None) -> Spans:
    """A file of KeepUp's own that is not whole."""
    where = f" (line {counted(line)})" if line else ""
    return plain(f"{file} is no whole copy of a document: {why}{where}. Nothing was changed.")


def newer(file: str) -> Spans:
    """A file of KeepUp's own in a schema of later."""
    return plain(f"{file} was written by a newer KeepUp: update KeepUp, then import it.")


def unreadable(file: str, why: str) -> Spans:
    """A file that the machine does not let KeepUp read."""
    return plain(f"{file} cannot be read: {why}.")


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{counted(count)} people"


def _rows(count: int) -> str:
    return f"{counted(count)} row{'' if count == 1 else 's'}"


def _whys(reasons: Iterable[str]) -> str:
    found: dict[str, int] = {}
    for reason in reasons:
        found[reason] = found.get(reason, 0) + 1
    if len(found) == 1:
        return why_skipped(next(iter(found)))
    return ", ".join(f"{counted(count)} {why_skipped(why)}" for why, count in found.items())


def own(file: str) -> Spans:
    """A file of KeepUp's own, before it is united with the document."""
    return ("plain", f"{file} is KeepUp's own: its records are united with yours by their ids. "), *BRINGS_IN  # fmt: skip  # noqa: E501
