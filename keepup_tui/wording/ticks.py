"""What a line may answer, a sentence a tick: "[x] thanked: his help yesterday"."""

from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Note
from keepup_tui.domain.terms import Intent
from keepup_tui.wording import reasons
from keepup_tui.wording.spans import Spans, text_of

_BY_RULE: Final[dict[str, str]] = {
    "repair": "put right",
    "setback": "a kind word",
    "promise_due": "kept",
    "reply_owed": "answered",
    "goal_check": "spoke of it",
    "meeting_follow_up": "followed up",
    "thanks_due": "thanked",
    "win_anniversary": "remembered",
    "cadence_due": "in touch",
    "new_tie": "said hello",
    "dormant": "said hello",
    "shelf_match": "shared",
    "need_offer": "offered",
    "introduction": "introduced",
    "appreciation": "said it",
    "be_useful": "asked",
    "feedback": "asked again",
}
_BY_INTENT: Final[dict[Intent, str]] = {
    "catch_up": "caught up",
    "share": "shared",
    "give": "offered",
    "ask": "asked",
    "thanks": "thanked",
    "congratulate": "congratulated",
    "console": "a kind word",
    "feedback": "said it",
    "apology": "apologised",
    "introduction": "introduced",
    "update": "sent an update",
}
_WISHED: Final = frozenset({"birthday", "wedding"})
_SAID_BY_THE_TICK: Final = ("you promised: ", "something to put right: ")


def tick(reason: Reason, network: Network) -> Spans:
    """A reason as something that was done: "kept: send the deck, for last Friday"."""
    said = text_of(reasons.row(reason, network))
    lead = next((lead for lead in _SAID_BY_THE_TICK if said.startswith(lead)), "")
    rest = said.removeprefix(lead) if lead else said.replace(": ", ", ", 1)
    return (("dim", f"{_did(reason)}: "), ("plain", rest))


def asked(question: Note, name: str = "") -> Spans:
    """A question as something that was asked with this line, of one called `name`."""
    return (("dim", f"asked {name}: " if name else "asked: "), ("plain", question.text))


def _did(reason: Reason) -> str:
    if reason.rule == "milestone" and reason.about.kind in _WISHED:
        return "wished well"
    if reason.rule == "need_offer" and reason.about.kind == "offer":
        return "asked"
    if reason.rule == "repair" and reason.about.again:
        return "asked"
    by_intent = _BY_INTENT[reason.intent] if reason.intent else "done"
    return _BY_RULE.get(reason.rule, by_intent)
