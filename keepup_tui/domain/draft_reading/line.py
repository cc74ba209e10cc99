"""A quick-log line read as a draft: what was said is only told, what is written can be changed."""

from typing import Final

from keepup_tui.domain.draft_reading.finding import Finding
from keepup_tui.domain.draft_reading.reading import read_draft
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.records import Contact
from keepup_tui.domain.terms import Channel

_SPOKEN: Final = frozenset[Channel]({"call", "video", "in_person", "event"})


def read_line(parsed: Parsed, contact: Contact) -> tuple[Finding, ...]:
    """What to point out in a line about the contact.

    Theirs is left alone; what was spoken names topics at most; what lies back crosses no
    quiet day.
    """
    if parsed.direction == "from_them":
        return ()
    found = read_draft(parsed.line, contact, parsed.on)
    if parsed.channel in _SPOKEN and not parsed.plan:
        return tuple(one for one in found if one.kind == "off_limits")
    if parsed.on < parsed.today:
        return tuple(one for one in found if one.at is not None)
    return found
