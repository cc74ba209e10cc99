"""The closed vocabularies of the document, in the field's own terms."""

from typing import Final, Literal, get_args

Channel = Literal[
    "email", "call", "video", "chat", "text", "letter", "in_person", "social", "event"
]
Direction = Literal["both", "from_me", "from_them"]
Intent = Literal[
    "catch_up",
    "share",
    "give",
    "ask",
    "thanks",
    "congratulate",
    "console",
    "feedback",
    "apology",
    "introduction",
    "update",
]
Side = Literal["gave", "received", "asked"]
ExchangeKind = Literal[
    "introduction",
    "resource",
    "advice",
    "listening",
    "favour",
    "referral",
    "feedback",
    "appreciation",
    "opportunity",
]
ExchangeOutcome = Literal["helped", "did_not"]
Tone = Literal["praise", "criticism"]
Party = Literal["me", "them"]
PromiseOutcome = Literal["kept", "released", "broken"]
MilestoneKind = Literal["birthday", "work_anniversary", "wedding", "project_end", "launch", "other"]
NewsKind = Literal[
    "promoted",
    "new_company",
    "relocated",
    "new_field",
    "retired",
    "left",
    "setback",
    "success",
    "shared_win",
]
PlanOutcome = Literal["happened", "did_not", "moved"]
NoteKind = Literal["fact", "question", "need", "offer"]
AnswerVerb = Literal["done", "skip", "snooze", "dismiss"]
LeaveKind = Literal["away", "travel"]
ReviewKind = Literal["week", "season"]
CadenceMode = Literal["rolling", "calendar"]
Importance = Literal["low", "normal", "high"]
Formality = Literal["formal", "informal"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

CHANNELS: Final[tuple[Channel, ...]] = get_args(Channel)
INTENTS: Final[tuple[Intent, ...]] = get_args(Intent)
NEWS_KINDS: Final[tuple[NewsKind, ...]] = get_args(NewsKind)
GOOD_NEWS: Final[frozenset[NewsKind]] = frozenset({"promoted", "success", "shared_win"})
MILESTONE_KINDS: Final[tuple[MilestoneKind, ...]] = get_args(MilestoneKind)
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)

IMPORTANCE_WEIGHT: Final[dict[Importance, float]] = {"low": 0.9, "normal": 1.0, "high": 1.15}
