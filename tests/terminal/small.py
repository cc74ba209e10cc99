"""A small document for the tests at the terminal, made by hand."""

import json
from typing import Any, Final

from tests.terminal.person import Home

SMALL: Final[dict[str, Any]] = {
    "contacts": {
        "1": {"name": "Ana Reyes", "pronouns": "she", "circles": [{"id": 11}]},
        "2": {"name": "Ben Okri", "organisation": "Lumen", "circles": [{"id": 11}]},
        "3": {"name": "Priya Nair", "cadence": {"every": "1 month"}},
        "4": {"name": "Tomás Lindqvist", "cadence": {"every": "2 weeks"}},
    },
    "circles": {"11": {"name": "Mentors", "cadence": {"every": "1 month"}}},
    "interactions": {
        str(20 + key): {
            "contact_ids": [key],
            "on": f"2026-10-{key:02d}",
            "channel": "email",
            "text": f"a mail about plan {key}",
            "line": f"mail with number {key}",
        }
        for key in range(1, 5)
    },
    "promises": {"41": {"contact_ids": [1], "text": "send the deck", "due_on": "2026-11-20"}},
}


def settle_in(home: Home) -> None:
    """Gives `home` the small document."""
    by_hand = home.folder / "by-hand.json"
    by_hand.write_text(json.dumps(SMALL), encoding="utf-8")
    home.run("restore", str(by_hand))
