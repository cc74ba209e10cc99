"""What each kind of reason is called in a sentence."""

from typing import Final

_KINDS: Final[dict[str, str]] = {
    "repair": "repairs",
    "setback": "setbacks",
    "promise_due": "your promises",
    "reply_owed": "answers you owe",
    "milestone": "birthdays and other days",
    "playbook_step": "what follows from news",
    "gesture_step": "second gestures",
    "plan_past": "plans asked after",
    "goal_check": "goals",
    "promise_theirs": "their promises",
    "meeting_follow_up": "follow-ups after meetings",
    "thanks_due": "thanks",
    "win_anniversary": "shared wins",
    "cadence_due": "cadences",
    "new_tie": "new ties",
    "dormant": "sleeping ties",
    "outcome": "what came of your help",
    "shelf_match": "the shelf",
    "need_offer": "needs and offers",
    "introduction": "introductions",
    "appreciation": "appreciation",
    "be_useful": "asking how to help",
    "feedback": "feedback",
    "event_only": "ties that live at events",
    "channel_rut": "other channels",
    "circle_shift": "other circles",
}


def kind_of(rule: str) -> str:
    """The kind of reason a rule brings up, in the plural: "sleeping ties"."""
    return _KINDS.get(rule, rule.replace("_", " "))
