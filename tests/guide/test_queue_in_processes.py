"""The queue from outside, each command a process of its own, as a user's shell runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

DOCUMENT = {
    "contacts": {
        "1": {"name": "Ana Reyes", "added_on": "2026-09-07", "cadence": {"every": "1 month"}},
        "2": {"name": "Ben Okafor", "added_on": "2026-09-07"},
    },
    "interactions": {"9": {"contact_ids": [1], "on": "2026-10-12", "channel": "call"}},
    "repairs": {"10": {"contact_id": 2, "on": "2026-11-20", "text": "I forgot the call"}},
}


def keepup(folder: Path, *words: str) -> str:
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "KEEPUP_DATA": str(folder / "keepup.json"),
        "KEEPUP_NOW": "2026-11-24T09:40",
        "TZ": "Europe/Lisbon",
    }
    ran = subprocess.run(
        [sys.executable, "-m", "keepup_tui", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env=surroundings,
        cwd=Path(__file__).parents[2],
    )
    return ran.stdout


def test_a_morning_from_the_shell(tmp_path: Path) -> None:
    (tmp_path / "by-hand.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    keepup(tmp_path, "restore", str(tmp_path / "by-hand.json"))
    queue = json.loads(keepup(tmp_path, "due", "--json"))
    assert [row["contact"] for row in queue["nudges"]] == ["Ben Okafor", "Ana Reyes"]
    keepup(tmp_path, "answer", "Ben", "done")
    keepup(tmp_path, "log", "called", "Ana", "about", "the", "swifts")
    assert keepup(tmp_path, "due", "--count").strip() == "0"
    after = json.loads(keepup(tmp_path, "due", "--json"))
    assert (after["nudges"], after["done"], len(after["finished"])) == ([], 2, 2)
    keepup(tmp_path, "undo")
    assert keepup(tmp_path, "due", "--count").strip() == "1"
