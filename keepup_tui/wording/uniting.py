"""Two records of one person, before they are made one."""

from collections.abc import Callable

from keepup_tui.domain.changes import differing
from keepup_tui.domain.fields import fields_of
from keepup_tui.domain.records import Contact
from keepup_tui.wording.fields import item_text, label, value_text
from keepup_tui.wording.spans import Spans

_WIDE = 12


def uniting(
    kept: Contact, other: Contact, united: Contact, named: Callable[[int], str]
) -> tuple[Spans, ...]:
    """Who becomes part of whom, and what the one that stays gets from it, a line a field."""
    lines: list[Spans] = [
        (
            ("name", other.name),
            ("plain", " becomes part of "),
            ("name", kept.name),
            ("plain", ", with all that was logged."),
        ),
        (),
    ]
    gained = set(differing(kept, united))
    for field in fields_of(Contact, without=("circles", "sources")):
        if field.field.partition(".")[0] not in gained or field.field == "extra":
            continue
        before, after = getattr(kept, field.field, None), getattr(united, field.field, None)
        if field.many:
            new = [item_text(field, one, named) for one in after or () if one not in (before or ())]
            said = ", ".join(new)
        else:
            said = value_text(field, after, named)
        if said:
            lines.append((("faint", f"{label(field):<{_WIDE}}"), ("leaf", "+ "), ("plain", said)))
    if len(lines) == 2:
        lines.append((("dim", "Nothing else is new about them."),))
    return (*lines, ())
