"""Every command by its name: the module that runs it, and what it does in one line."""

from typing import Final

from msgspec import Struct


class Command(Struct, frozen=True, gc=False):
    about: str
    module: str


def _command(name: str, about: str) -> Command:
    return Command(about, f"keepup_tui.cli.commands.{name}")


def _noun(name: str, about: str) -> Command:
    return Command(about, f"keepup_tui.cli.nouns.{name}")


COMMANDS: Final[dict[str, Command]] = {
    "log": _command("log", "log one line: keepup log coffee with Ana about the reorg"),
    "quick": _command("quick", "the popup composer: one line, Enter, gone"),
    "due": _command("due", "whom to reach out to today, and why"),
    "why": _command("why", "every term of why somebody is, or is not, due"),
    "brief": _command("brief", "what to know before meeting somebody"),
    "read-draft": _command("read_draft", "read a message to somebody before it is sent"),
    "contacts": _command("contacts", "everybody, or those that a text fits"),
    "show": _command("show", "all that is known of somebody"),
    "ledger": _command("ledger", "what was given and received"),
    "garden": _command("garden", "how every tie does, by circle"),
    "review": _command("review", "look back: the week, the season, weeding, your own change"),
    "add": _command("add", "a new contact"),
    "edit": _command("edit", "change what is known of somebody"),
    "remove": _command("remove", "remove somebody and what was theirs alone"),
    "unite": _command("unite", "make two entries of one person one"),
    "answer": _command("answer", "done, skip, snooze or dismiss what is due"),
    "follow-up": _command("follow_up", "after an event: a word to everybody met there"),
    "away": _command("away", "days away, during which nothing piles up"),
    "set": _command("set", "a setting of your days"),
    "find": _command("find", "every word ever written, newest first"),
    "path": _command("path", "how two people are connected"),
    "help-me": _command("help_me", "who can help with something, and who wants it"),
    "inbox": _command("inbox", "lines that wait to be sorted"),
    "undo": _command("undo", "take the last change back"),
    "redo": _command("redo", "take an undo back"),
    "import": _command("import_", "contacts from a file of another program"),
    "export": _command("export", "the document, whole, or in another program's format"),
    "restore": _command("restore", "replace the document by an exported one"),
    "backups": _command("backups", "the copies that were kept by themselves"),
    "doctor": _command("doctor", "check the document"),
    "demo": _command("demo", "the app on a sample document"),
    "guide": _command("guide", "the practices, and what does each"),
    "schema": _command("schema", "the JSON Schema of what --json prints"),
    "completions": _command("completions", "completions for a shell"),
}

NOUNS: Final[dict[str, Command]] = {
    "circle": _noun("circle", "groups with a cadence of their own"),
    "interaction": _noun("interaction", "what happened with people"),
    "promise": _noun("promise", "what you owe somebody, or they you"),
    "milestone": _noun("milestone", "birthdays and other dates worth marking"),
    "news": _noun("news", "what changed for somebody, and the steps it opens"),
    "step": _noun("step", "the dated steps of news and of gestures"),
    "plan": _noun("plan", "what is arranged for a day"),
    "goal": _noun("goal", "what is pursued together"),
    "shelf": _noun("shelf", "what is worth sharing"),
    "note": _noun("note", "facts, questions to ask, needs and offers"),
    "repair": _noun("repair", "what went wrong and is to be made good"),
    "exchange": _noun("exchange", "entries of the ledger: gave, received, asked"),
    "leave": _noun("leave", "days away or travelling"),
}
