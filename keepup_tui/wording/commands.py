"""What the palette's commands are called and do, and what only the shell can."""

from typing import Final, Literal, NamedTuple

from keepup_tui.wording.spans import Spans, plain

Name = Literal[
    "import", "restore", "event", "own news", "goal", "shelf", "circle", "repair", "milestone",
    "away", "cap",
]  # fmt: skip


class Named(NamedTuple):
    """What a command is called, and a sentence about it."""

    name: str
    said: str


COMMANDS: Final[dict[Name, Named]] = {
    "import": Named("import", "Bring in people from a file"),
    "restore": Named("restore", "Bring a backup back as the document"),
    "event": Named("follow up after an event", "A word to everybody met there"),
    "own news": Named("my own news", "A move or a new job of yours"),
    "goal": Named("goal", "Something to pursue together, looked at from time to time"),
    "shelf": Named("shelf", "Something worth sharing, a link or an article"),
    "circle": Named("new circle", "A group of people with a cadence"),
    "repair": Named("repair", "Something that went wrong, to put right with somebody"),
    "milestone": Named("milestone", "A birthday or another day worth marking"),
    "away": Named("away", "Days of leave, a holiday, or travel and its place"),
    "cap": Named("cap", "How many people a day, at most"),
}
LEDGER_HIDDEN: Final = Named("show the ledger", "What was given and received, everywhere")
LEDGER_SHOWN: Final = Named("hide the ledger", "What was given and received, everywhere")

GOAL: Final = "A goal"
SHELF: Final = "To share"
NEW_CIRCLE: Final = "New circle"
REPAIR: Final = "To put right with {}"
MILESTONE: Final = "A day of {}"
AWAY: Final = "Days away"
WITH_WHOM: Final = "With whom?"
HOW_MANY: Final = plain("How many people a day?")
ANY_NUMBER: Final[Spans] = (("dim", "a number, or none: as many as your circles ask for"),)
NO_NUMBER: Final[Spans] = (("clay", "That is no number of people; "), *ANY_NUMBER)
NONE: Final = "none"


class InShell(NamedTuple):
    """What only the shell can do: what it is called, a sentence, and the command to type."""

    name: str
    said: str
    typed: str


IN_THE_SHELL: Final = (
    InShell("export", "The document, whole, or for another program", "export -o FILE"),
    InShell("help me", "Who can help with something, and who wants it", "help-me TEXT"),
    InShell("path", "How two people are connected", "path NAME OTHER"),
    InShell("step", "A dated step", "step add NAME TEXT --intent thanks --due-on 2w"),
    InShell("need or offer", "What somebody looks for or can give", "note add NAME need TEXT"),
    InShell("settings", "Days off, time zone, kinds of reasons at rest", "set KEY VALUE"),
    InShell("find words", "Search every word ever written, newest first", "find TEXT"),
    InShell("read a draft", "A message read before it is sent", "read-draft NAME -"),
    InShell("backups", "The copies kept by themselves", "backups"),
    InShell("doctor", "Check that the document is whole", "doctor"),
    InShell("guide", "The practices, and what does each", "guide"),
    InShell("quick", "The popup, one line and gone", "quick"),
)


def in_the_shell(command: InShell) -> Spans:
    """Where it is done: "In the shell: `keepup doctor`."."""
    return plain(f"In the shell: `keepup {command.typed}`.")


def nothing_called(typed: str) -> str:
    """What the palette says where nothing fits."""
    return f"Nothing here is called “{typed}”."
