"""The guide's practices in words: for the screen, the command and the page in docs."""

from keepup_tui.domain.practices import PRACTICE_OF, PRACTICES, Practice
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Spans


def carried_by(practice: Practice) -> str:
    """Which part carries a practice: "the rule reply_owed", "the ledger"."""
    rules = f"the rule{'s' if len(practice.rules) > 1 else ''} {listed(practice.rules)}"
    module = f"the module {practice.module}"
    if not practice.rules:
        return module
    return f"{rules} and {module}" if practice.module else rules


def practice_lines(practice: Practice) -> tuple[Spans, Spans, Spans]:
    """A practice in three lines: itself, what KeepUp does, what carries it."""
    return (
        (("faint", f"{practice.id}  "), ("name", practice.practice)),
        (("plain", f"     {practice.does}"),),
        (("dim", f"     {carried_by(practice)}"),),
    )


def practice_line(practice_id: str) -> Spans:
    """The practice behind a nudge, in one line; empty where there is none with that id."""
    found = PRACTICE_OF.get(practice_id)
    return (("faint", f"{found.id} of the guide: "), ("dim", found.practice)) if found else ()


def guide_page() -> str:
    """The page `docs/guide.md`."""
    rows = [
        f"| {each.id} | {each.practice} | {each.does} | {_marked(each)} |" for each in PRACTICES
    ]
    return "\n".join((*_HEAD, *rows, ""))


_HEAD = (
    "# The practices",
    "",
    "What KeepUp takes from the guide it is built on, and what carries each practice. A rule",
    "brings its practice up on Today; a module is always there. `keepup guide` lists the same,",
    "and `w` on a row of Today names the practice behind it.",
    "",
    "| | Practice | What KeepUp does | Carried by |",
    "| --- | --- | --- | --- |",
)


def _marked(practice: Practice) -> str:
    parts = [f"`{rule}`" for rule in practice.rules]
    return ", ".join([*parts, *([practice.module] if practice.module else [])])
