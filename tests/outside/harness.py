"""`keepup` from outside: its words, its streams, its exit status, the document's bytes."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from keepup_tui.cli.main import run

NOW = "2026-11-25T09:40"


class Ran:
    """What one command printed, and its exit status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def json(self) -> Any:
        """The one JSON value that was printed."""
        return json.loads(self.out)

    @property
    def new(self) -> int:
        """The id of the first record that a verb changed."""
        first: int = self.json["changed"][0]["id"]
        return first


class Keepup:
    """A user at a prompt, with a document in a folder of their own."""

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]
    ) -> None:
        self.folder, self._patch, self._capture = folder, patch, capture
        self.document = folder / "kept" / "keepup.json"
        self.document.parent.mkdir()
        patch.setenv("KEEPUP_DATA", str(self.document))
        patch.setenv("KEEPUP_NOW", NOW)

    def __call__(self, *words: str, ok: bool = True, stdin: str = "", now: str = NOW) -> Ran:
        """Runs one command in this process; with `ok` it has to exit 0."""
        self._patch.setenv("KEEPUP_NOW", now)
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        self._capture.readouterr()
        status = run(list(words))
        printed = self._capture.readouterr()
        assert not ok or status == 0, f"{words}: {printed.err}"
        return Ran(status, printed.out, printed.err)

    def process(self, *words: str, stdin: str = "", **environment: str) -> Ran:
        """Runs one command as a process of its own."""
        done = subprocess.run(
            [sys.executable, "-m", "keepup_tui", *words],
            input=stdin,
            env=os.environ | environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def restore(self, tables: dict[str, Any]) -> Ran:
        """Makes a hand-written document the document."""
        return self("restore", str(self.written(json.dumps(tables, indent=2))))

    def written(self, text: str, name: str = "by-hand.json") -> Path:
        """A file beside the document's folder that holds `text`."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def bytes(self) -> bytes | None:
        """The document's bytes, None where there is no document."""
        return self.document.read_bytes() if self.document.exists() else None

    def tables(self) -> dict[str, dict[str, dict[str, Any]]]:
        """The document, read as plain JSON."""
        return json.loads(self.document.read_bytes())  # type: ignore[no-any-return]

    def record(self, table: str, record_id: int) -> dict[str, Any]:
        """One record as it is stored."""
        return self.tables()[table][str(record_id)]

    def only(self, table: str) -> dict[str, Any]:
        """The one record of a table."""
        (record,) = self.tables()[table].values()
        return record
