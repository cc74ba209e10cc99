"""What the user answers to a nudge."""

from datetime import date
from typing import Any

from msgspec import Struct

from keepup_tui.actions.todays_reasons import Named
from keepup_tui.domain.terms import AnswerVerb


class Reply(Struct, frozen=True):
    """One of four verbs, for all of a person's reasons or for those of `rule` (and `ref`).

    `say` answers a question (`happened`, `kept`, `yes` …), `text` is a quick-log line of what
    was done, `ticked` are reasons to close beside the first, such as a promise kept with it,
    `chosen` says whom a name in the text means, `fields` what was set by hand.
    """

    verb: AnswerVerb
    rule: str | None = None
    ref: str | None = None
    until: date | None = None
    say: str | None = None
    text: str | None = None
    ticked: frozenset[Named] = frozenset()
    chosen: dict[str, int] = {}
    fields: dict[str, Any] = {}
