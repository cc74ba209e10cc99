"""What a word was for, and what the next one could be for, inside a sentence."""

from typing import Final

from keepup_tui.domain.terms import Intent

LAST: Final[dict[Intent, str]] = {
    "catch_up": "you caught up",
    "share": "you shared something",
    "give": "you gave something",
    "ask": "you asked for something",
    "thanks": "it was thanks",
    "congratulate": "you sent good wishes",
    "console": "you were there in a hard time",
    "feedback": "it was feedback",
    "apology": "you apologised",
    "introduction": "it was an introduction",
    "update": "you told your news",
}
PROPOSED: Final[dict[Intent, str]] = {
    "catch_up": "just ask how things are",
    "share": "share something useful",
    "give": "offer something",
    "thanks": "say thank you for something",
    "congratulate": "find something to celebrate",
    "console": "send a kind word",
    "feedback": "say what you value",
    "introduction": "introduce somebody",
    "update": "send your news",
}
