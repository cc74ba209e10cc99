"""What to do for somebody, as a verb: the right-hand column of Today."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from keepup_tui.domain.follow_ups import MEETINGS
from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Reason
from keepup_tui.domain.records import Contact, Milestone, Promise, Step
from keepup_tui.domain.terms import Channel, Intent
from keepup_tui.wording.promises import gesture_of
from keepup_tui.wording.reasons.told import Told
from keepup_tui.wording.spans import Role, Spans

BAND_ROLE: Final[tuple[Role, ...]] = ("clay", "marigold", "leaf", "plum", "sky")

_REACH: Final[dict[Channel, str]] = {
    "email": "write",
    "call": "call",
    "video": "have a video call",
    "chat": "message",
    "text": "text",
    "letter": "send a letter",
    "in_person": "have a coffee",
    "social": "drop a line",
    "event": "meet",
}
_REACH_WHOM: Final[dict[Channel, str]] = {
    "email": "write to {name}",
    "call": "call {name}",
    "video": "have a video call with {name}",
    "chat": "message {name}",
    "text": "text {name}",
    "letter": "send {name} a letter",
    "in_person": "have a coffee with {name}",
    "social": "drop {name} a line",
    "event": "meet {name}",
}


class _Gesture:
    """A gesture with the contact as a pronoun, without one, and by name."""

    def __init__(self, with_pronoun: str, without: str, named: str) -> None:
        self._with_pronoun, self._without, self._named = with_pronoun, without, named

    def short(self, told: Told) -> str:
        them = told.pronouns.object
        return self._with_pronoun.format(them=them) if them else self._without

    def long(self, told: Told) -> str:
        return self._named.format(name=told.first_name)


_THANK: Final = _Gesture("thank {them}", "say thank you", "thank {name}")
_CONGRATULATE: Final = _Gesture("congratulate", "congratulate", "congratulate {name}")
_WISH_WELL: Final = _Gesture("wish {them} well", "send good wishes", "wish {name} well")

_BY_INTENT: Final[dict[Intent, _Gesture]] = {
    "share": _Gesture("share something", "share something", "share something with {name}"),
    "give": _Gesture("offer a hand", "offer a hand", "offer {name} a hand"),
    "ask": _Gesture("ask {them}", "ask", "ask {name}"),
    "thanks": _THANK,
    "congratulate": _CONGRATULATE,
    "console": _Gesture("send a kind word", "send a kind word", "send {name} a kind word"),
    "feedback": _Gesture("say what you think", "say what you think", "give {name} feedback"),
    "apology": _Gesture("apologise", "apologise", "apologise to {name}"),
    "introduction": _Gesture("introduce {them}", "introduce somebody", "introduce {name}"),
    "update": _Gesture("send an update", "send an update", "send {name} an update"),
}
_BY_RULE: Final[dict[str, _Gesture]] = {
    "repair": _BY_INTENT["apology"],
    "setback": _BY_INTENT["console"],
    "reply_owed": _Gesture("answer {them}", "answer", "answer {name}"),
    "dormant": _Gesture("say hello", "say hello", "say hello to {name}"),
    "plan_past": _Gesture("say how it went", "say how it went", "say how it went with {name}"),
    "goal_check": _Gesture("check in", "check in", "check in with {name}"),
    "promise_theirs": _Gesture("ask about it", "ask about it", "ask {name} about it"),
    "meeting_follow_up": _Gesture("thank {them}", "follow up", "follow up with {name}"),
    "thanks_due": _THANK,
    "win_anniversary": _Gesture("remember it", "remember it", "remember it with {name}"),
    "outcome": _Gesture("ask if it helped", "ask if it helped", "ask {name} if it helped"),
    "shelf_match": _Gesture("share it", "share it", "share it with {name}"),
    "need_offer": _Gesture("offer it", "offer it", "offer it to {name}"),
    "introduction": _BY_INTENT["introduction"],
    "appreciation": _Gesture(
        "say what you value", "say what you value", "tell {name} what you value"
    ),
    "be_useful": _Gesture("ask how to help", "ask how to help", "ask {name} how to help"),
    "feedback": _Gesture("ask again", "ask again", "ask {name} again"),
    "event_only": _Gesture("meet on your own", "meet on your own", "meet {name} on your own"),
    "circle_shift": _Gesture("another circle?", "another circle?", "another circle for {name}?"),
}
_AGAIN: Final[dict[str, _Gesture]] = {
    "repair": _Gesture("ask how it stands", "ask how it stands", "ask {name} how it stands"),
    "setback": _Gesture("ask how it goes", "ask how it goes", "ask {name} how it goes"),
}
_MILESTONE: Final[dict[str, _Gesture]] = {
    "work_anniversary": _CONGRATULATE,
    "launch": _CONGRATULATE,
    "project_end": _THANK,
    "other": _Gesture("mark the day", "mark the day", "mark the day with {name}"),
}

Kept = Callable[[_Gesture], str]


def gesture(reason: Reason, network: Network) -> Spans:
    """What to do, in at most 20 cells, in the colour of its band."""
    told = Told(reason, network)
    return ((BAND_ROLE[reason.band], _said(told, lambda found: found.short(told), _REACH)),)


def gesture_text(reasons: Sequence[Reason], network: Network) -> str:
    """What to do for the first of a person's reasons, with their name: "answer Priya"."""
    told = Told(reasons[0], network)
    reach = {key: said.format(name=told.first_name) for key, said in _REACH_WHOM.items()}
    return _said(told, lambda found: found.long(told), reach)


def _said(told: Told, form: Kept, reach: dict[Channel, str]) -> str:
    rule, again = told.reason.rule, told.about.again
    if rule == "promise_due":
        return _promised(told)
    if rule == "milestone":
        milestone = told.record(Milestone, "milestones")
        kind = milestone.kind if milestone else told.about.kind
        return form(_MILESTONE.get(kind or "", _WISH_WELL))
    if rule == "need_offer" and told.about.kind == "offer":
        return form(_BY_INTENT["ask"])
    found = _AGAIN.get(rule) if again else None
    found = found or _BY_RULE.get(rule) or _stepped(told)
    return form(found) if found else _reached(told, reach)


def _promised(told: Told) -> str:
    promise = told.record(Promise, "promises")
    return gesture_of(told.about.text or (promise.text if promise else "")) or "keep your promise"


def _stepped(told: Told) -> _Gesture | None:
    if told.reason.rule not in {"playbook_step", "gesture_step"}:
        return None
    step = told.record(Step, "steps")
    intent = step.intent if step else told.reason.intent or told.about.intent
    return _BY_INTENT.get(intent) if intent else None


def _reached(told: Told, reach: dict[Channel, str]) -> str:
    channel = way(told.reason, told.contact)
    if told.reason.rule == "new_tie" and channel not in {"in_person", "call", "video"}:
        return "say hello" if reach is _REACH else f"say hello to {told.first_name}"
    if channel:
        return reach[channel]
    return "get in touch" if reach is _REACH else f"get in touch with {told.first_name}"


def way(reason: Reason, contact: Contact) -> Channel | None:
    """The channel of a gesture: the reason's, else the contact's own, else one they have.

    What follows a meeting is not another meeting.
    """
    if reason.channel:
        return reason.channel
    unfit = MEETINGS if reason.rule == "meeting_follow_up" else frozenset[Channel]()
    return next((channel for channel in _ways(contact) if channel not in unfit), None)


def _ways(contact: Contact) -> Iterator[Channel]:
    yield from contact.channels
    if any(not email.stale for email in contact.emails):
        yield "email"
    if any(not phone.stale for phone in contact.phones):
        yield "call"
