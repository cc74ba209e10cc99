"""What the user answers to a nudge."""

from datetime import date
from typing import Any

from msgspec import Struct

from keepup_tui.domain.reasons import Key
from keepup_tui.domain.terms import AnswerVerb


class Reply(Struct, frozen=True):
    """One of four verbs, for all of a person's reasons or for those of `rule` (and `ref`).

    `say` answers a question (`happened`, `kept`, `yes` …), `text` is a quick-log line of what
    was done, `ticked` are the reasons it meets, where ticks were offered: those and no others,
    else the first one. `present` says that the contact was there whoever else the text names;
    without it a text that names others alone is theirs. `asked` are questions that were asked,
    `chosen` says whom a name in the text means, `add_unknown` adds whom nobody knows, `fields`
    are what was set by hand.
    """

    verb: AnswerVerb
    rule: str | None = None
    ref: str | None = None
    until: date | None = None
    say: str | None = None
    text: str | None = None
    ticked: frozenset[Key] | None = None
    present: bool = True
    asked: tuple[int, ...] = ()
    chosen: dict[str, int] = {}
    add_unknown: bool = False
    fields: dict[str, Any] = {}
