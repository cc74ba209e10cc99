"""A step of a playbook or of a gesture sequence, as the thing to do."""

from typing import Final

from keepup_tui.domain.terms import Intent, NewsKind

_DO: Final[dict[Intent, str]] = {
    "catch_up": "ask how it goes",
    "share": "share something useful",
    "give": "offer a hand",
    "ask": "ask",
    "thanks": "say thank you",
    "congratulate": "congratulate",
    "console": "send a kind word",
    "feedback": "say what you value",
    "apology": "apologise",
    "introduction": "introduce somebody",
    "update": "send an update",
}
_SPECIAL: Final[dict[tuple[NewsKind, Intent], str]] = {
    ("promoted", "update"): "send an update, and say first what it is for",
    ("new_company", "catch_up"): "ask how the new place is",
    ("relocated", "catch_up"): "ask how settling in goes",
    ("relocated", "introduction"): "introduce somebody there",
    ("new_field", "catch_up"): "ask about the new field",
    ("new_field", "share"): "share something about the new field",
    ("retired", "thanks"): "say thank you for the years",
    ("retired", "catch_up"): "ask how the days are now",
    ("left", "thanks"): "say thank you for the time together",
    ("left", "catch_up"): "ask what comes next",
}


def step_words(intent: Intent, kind: NewsKind | None) -> str:
    """What a step asks for: "ask how the new place is", "send an update"."""
    return (_SPECIAL.get((kind, intent)) if kind else None) or _DO[intent]
