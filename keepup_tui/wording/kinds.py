"""What each kind of reason is called, in the middle of a sentence."""

from typing import Final

KINDS: Final[dict[str, str]] = {
    "repair": "what to put right",
    "setback": "setbacks",
    "promise_due": "your promises",
    "reply_owed": "replies you owe",
    "milestone": "birthdays and milestones",
    "playbook_step": "what follows from news",
    "gesture_step": "the next gesture",
    "plan_past": "past plans",
    "goal_check": "goals you share",
    "promise_theirs": "their promises",
    "meeting_follow_up": "following up after meetings",
    "thanks_due": "thanks",
    "win_anniversary": "wins of other years",
    "cadence_due": "regular catch-ups",
    "new_tie": "new ties",
    "dormant": "ties that sleep",
    "outcome": "whether your help helped",
    "shelf_match": "what is on your shelf",
    "need_offer": "needs and offers",
    "introduction": "introductions",
    "appreciation": "appreciation",
    "be_useful": "how you can help",
    "feedback": "feedback you asked for",
    "event_only": "meeting at events alone",
    "channel_rut": "other channels",
    "circle_shift": "another circle",
}
