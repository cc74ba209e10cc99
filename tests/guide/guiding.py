"""Holding KeepUp as its user does: a document written by hand, the clock, commands and JSON."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Records = Mapping[int, Mapping[str, Any]]
Shape = dict[str, Any]
Run = Callable[[list[str]], tuple[int, str, str]]


ON_TODAY: Records = {
    900: {
        "contact_ids": [1],
        "text": "send the list",
        "due_on": "2026-01-12",
        "made_on": "2026-01-05",
    }
}
"""A promise that keeps contact 1 on Today, so that a suggestion shows on the day it opens."""

NEVER_SAID = re.compile(
    r"!|successfully|overdue|neglect|\bscore|streak|\bNone\b|\bnull\b|  |\.\.|[{}]|\b1 \w+s\b",
    re.IGNORECASE,
)


def sentences(value: Any) -> Iterator[str]:
    """Every sentence of KeepUp's own in what a command printed as JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from sentences(item)
    elif isinstance(value, dict):
        if "said" in value:
            yield value["said"]
        if "gesture" in value:
            yield value["gesture"]
            yield from (reason["text"] for reason in value["reasons"])
        for name in ("nudges", "findings"):
            yield from sentences(value.get(name, []))


def reads_well(sentence: str) -> bool:
    """Whether a sentence is said, calm, and holds no slip of a program."""
    return bool(sentence.strip()) and not NEVER_SAID.search(sentence)


class Guide:
    """One document, set up with `restore` and looked at on any day; `clock` sets the hour."""

    def __init__(self, run: Run, folder: Path, clock: Callable[[str], None]) -> None:
        self._run, self.folder, self.clock = run, folder, clock

    def given(self, **tables: Records) -> None:
        """Makes the hand-written records of `tables` the whole document."""
        file = self.folder / "written-by-hand.json"
        document = {
            table: {str(key): record for key, record in records.items()}
            for table, records in tables.items()
        }
        file.write_text(json.dumps(document), encoding="utf-8")
        self.does("restore", str(file))

    def does(self, command: str, *words: str, on: str | None = None, status: int = 0) -> Any:
        """Runs a command on the day `on` and returns its JSON; it has to end in `status`."""
        when = ["--on", on] if on else []
        ended, out, said = self._run([command, *when, "--json", *words])
        assert ended == status, f"{command} {words} ended in {ended}: {said}"
        value = json.loads(out) if out else said
        for sentence in sentences(value):
            assert reads_well(sentence), sentence
        return value

    def prints(self, command: str, *words: str) -> str:
        """Runs a command without `--json` and returns what it printed; it has to succeed."""
        ended, out, said = self._run([command, *words])
        assert ended == 0, f"{command} {words} ended in {ended}: {said}"
        return out

    def noun(
        self, noun: str, verb: str, *words: str, on: str | None = None, status: int = 0
    ) -> Any:
        """Runs `keepup NOUN VERB …` on the day `on` and returns its JSON."""
        return self.does(noun, verb, *words, on=on, status=status)

    def log(self, line: str, on: str | None) -> Shape:
        """Logs a line on the day `on`; it has to reach the document."""
        kept: Shape = self.does("log", line, on=on)
        assert kept["kept"] == "document", kept["said"]
        return kept

    def answer(self, name: str, *words: str, on: str) -> Shape:
        """Answers what is due with `name` on the day `on`."""
        answered: Shape = self.does("answer", name, *words, on=on)
        return answered

    def due(self, on: str, *words: str) -> Shape:
        """The queue of the day `on`."""
        queue: Shape = self.does("due", *words, on=on)
        return queue

    def people(self, on: str, *words: str) -> list[str]:
        """Who is shown on the day `on`, best first."""
        return [nudge["contact"] for nudge in self.due(on, *words)["nudges"]]

    def row(self, name: str, on: str) -> Shape:
        """The row of `name` on the day `on`, which has to be there."""
        row = self._row(name, on)
        assert row is not None, f"no row for {name} on {on}"
        return row

    def _row(self, name: str, on: str) -> Shape | None:
        rows = [nudge for nudge in self.due(on)["nudges"] if nudge["contact"] == name]
        assert len(rows) <= 1, f"{name} has {len(rows)} rows"
        return rows[0] if rows else None

    def rules(self, name: str, on: str) -> list[str]:
        """The rules of the reasons on the row of `name`, in their order; none without a row."""
        row = self._row(name, on) or {"reasons": []}
        return [reason["rule"] for reason in row["reasons"]]

    def reason(self, name: str, rule: str, on: str) -> Shape | None:
        """The reason of `rule` on the row of `name`, None where there is none."""
        row = self._row(name, on) or {"reasons": []}
        found = [reason for reason in row["reasons"] if reason["rule"] == rule]
        assert len(found) <= 1, f"{rule} says {len(found)} things of {name}"
        return found[0] if found else None

    def shown(self, name: str, rule: str, on: str) -> Shape:
        """The reason of `rule` on the row of `name`, which has to be there."""
        reason = self.reason(name, rule, on)
        assert reason is not None, f"no {rule} for {name} on {on}"
        return reason

    def seen(self, name: str, rule: str, *days: str) -> list[str]:
        """Those of the `days` on which `rule` is on the row of `name`."""
        return [day for day in days if self.reason(name, rule, day)]

    def why(self, name: str, on: str) -> Shape:
        """Every term of why `name` is, or is not, due."""
        why: Shape = self.does("why", name, on=on)
        return why

    def records(self, table: str) -> dict[int, Shape]:
        """The records of a table as the document holds them."""
        status, out, said = self._run(["export"])
        assert status == 0, said
        return {int(key): record for key, record in json.loads(out).get(table, {}).items()}

    def draft(self, name: str, text: str, on: str) -> Shape:
        """A message to `name`, read before it is sent on the day `on`."""
        file = self.folder / "draft.txt"
        file.write_text(text, encoding="utf-8")
        read: Shape = self.does("read-draft", name, str(file), on=on)
        return read
