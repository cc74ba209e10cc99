"""Documents as a person writes them by hand."""

from typing import Any

NOUNS = (
    "circle",
    "interaction",
    "promise",
    "milestone",
    "news",
    "step",
    "plan",
    "goal",
    "shelf",
    "note",
    "repair",
    "exchange",
    "leave",
)

Tables = dict[str, dict[str, dict[str, Any]]]

REQUIRED: Tables = {
    "contacts": {
        "1": {"name": "Ana Reyes"},
        "2": {"name": "Ben Okri"},
        "3": {"name": "Priya Shah"},
        "4": {"name": "Cleo Stone"},
    },
    "circles": {"11": {"name": "Mentors"}},
    "interactions": {"21": {"contact_ids": [1], "on": "2026-10-01"}},
    "exchanges": {"31": {"contact_ids": [1], "on": "2026-10-01", "side": "gave"}},
    "promises": {"41": {"contact_ids": [1], "text": "send the deck"}},
    "milestones": {"51": {"contact_id": 1, "kind": "birthday", "date": "--11-26"}},
    "news": {"61": {"kind": "relocated", "on": "2026-11-01"}},
    "steps": {"71": {"contact_id": 1, "due_on": "2026-11-20", "intent": "catch_up"}},
    "plans": {"81": {"contact_ids": [2], "on": "2026-11-24"}},
    "goals": {"91": {"contact_ids": [1, 2], "text": "write a book"}},
    "shelf": {"101": {"title": "An essay"}},
    "notes": {"111": {"kind": "need", "text": "a lawyer"}},
    "repairs": {"121": {"contact_id": 3, "on": "2026-11-01", "text": "missed the call"}},
    "answers": {
        "131": {"contact_id": 1, "rule": "cadence_due", "verb": "skip", "on": "2026-11-01"}
    },
    "leave": {"141": {"from": "2026-12-20", "to": "2026-12-31"}},
    "reviews": {"151": {"kind": "week", "on": "2026-11-20"}},
    "batches": {"161": {"on": "2026-11-01", "format": "vcard"}},
    "conflicts": {"171": {"table": "contacts", "record_id": 1, "at": 5}},
    "tombstones": {"181": {"table": "contacts", "record_id": 9, "at": 5}},
    "settings": {"191": {"key": "cap", "value": 5}},
    "meta": {"1": {"format": "keepup", "schema": 1}},
}
"""Every table, each record with its required fields alone."""


def with_strangers() -> Tables:
    """The same with a field and a table that KeepUp does not know."""
    tables = {
        name: {key: {**row, "x_mine": {"of": [name, 1.5, None]}} for key, row in rows.items()}
        for name, rows in REQUIRED.items()
    }
    tables["weird"] = {"1": {"free": ["text", 2.5, None]}}
    return tables
