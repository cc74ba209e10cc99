"""What a row of Today is about, as first words to somebody."""

from typing import Final

from msgspec import Struct

from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.terms import Formality


class Words(Struct, frozen=True):
    """The same first words, informal and formal."""

    informal: str
    formal: str

    def of(self, style: Formality) -> str:
        """Those of a style."""
        return self.formal if style == "formal" else self.informal


_BIRTHDAY: Final = Words(
    "A happy birthday, and a good year.", "Please accept my best wishes for your birthday."
)
_QUIET_BIRTHDAY: Final = Words(
    "I am thinking of you on your birthday.", "I am thinking of you on your birthday."
)
_FAREWELL: Final = Words(
    "Thank you for the years of work together; I wish you well in what comes.",
    "Thank you for the years of work together. My best wishes for what comes.",
)
_BY_RULE: Final[dict[str, Words]] = {
    "promise_due": Words("Here is what I promised:", "Please find here what I promised:"),
    "reply_owed": Words("Thank you for your message.", "Thank you for your message."),
    "meeting_follow_up": Words("It was good to see you.", "It was a pleasure to meet you."),
    "new_tie": Words("It was good to meet you.", "It was a pleasure to meet you."),
    "dormant": Words("It has been a while, and you came to mind.", "I hope you have been well."),
}
STILL: Final = Words(
    "I have been thinking of you. How is it going?",
    "I have been thinking of you, and hope it goes better.",
)
"""What is said once somebody had a first kind word."""

_AGAIN: Final[dict[str, Words]] = {
    "setback": STILL,
    "repair": Words(
        "I have not forgotten what I got wrong. How do you see it now?",
        "I have not forgotten my mistake, and wondered how you see it now.",
    ),
}
_NEWS: Final[dict[tuple[str | None, str | None], Words]] = {
    ("retired", "thanks"): _FAREWELL,
    ("left", "thanks"): _FAREWELL,
    ("relocated", "catch_up"): Words(
        "How are you settling in?", "I hope you are settling in well."
    ),
    ("new_company", "catch_up"): Words(
        "How is the new place?", "I hope the new position suits you."
    ),
    ("new_field", "catch_up"): Words(
        "What is the new field teaching you?", "I would gladly hear of the new field."
    ),
    ("shared_win", "congratulate"): Words(
        "We did it. Thank you for your part in it.", "Thank you for your part in what we achieved."
    ),
}


def words_for(reason: Reason, *, tender: bool = False) -> Words | None:
    """The first words that fit the reason; None where those of its purpose do.

    They are quiet to somebody whose setback is fresh, whom one is `tender` with.
    """
    about = reason.about
    if reason.rule == "milestone":
        if about.kind != "birthday":
            return None
        return _QUIET_BIRTHDAY if tender else _BIRTHDAY
    if reason.rule == "playbook_step":
        return _NEWS.get((about.kind, reason.intent))
    return _AGAIN.get(reason.rule) if about.again else _BY_RULE.get(reason.rule)
