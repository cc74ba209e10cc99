"""Whatever a name or a text holds, what is printed holds no control of the terminal."""

import unicodedata

import pytest

from tests.outside.harness import Keepup
from tests.outside.written import NOUNS

EVIL = "a\x00b\x1b[31mc\x07d\x9be\u202ef\u2066g\u200fh\x7fi\r\nj\tk[bold]l[/]m\u2028n\x85o"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ODD = "\ud800"

TABLES = {
    "contacts": {
        "1": {
            "name": f"Ana {EVIL} Reyes",
            "given": EVIL,
            "aliases": [EVIL],
            "pronouns": EVIL,
            "emails": [{"address": EVIL, "label": EVIL}],
            "phones": [{"number": EVIL, "label": EVIL}],
            "post": EVIL,
            "links": [EVIL],
            "organisation": EVIL,
            "title": EVIL,
            "roles": [{"organisation": EVIL, "title": EVIL}],
            "circles": [{"id": 11}],
            "cadence": {"every": "1 month"},
            "met_how": EVIL,
            "met_on": "2026-11-23",
            "place": EVIL,
            "zone": EVIL,
            "household": EVIL,
            "interests": [EVIL],
            "style": {"salutation": EVIL, "language": EVIL},
            "off_limits": [EVIL],
            "extra": {EVIL: EVIL},
        },
        "2": {"name": f"Ben {EVIL}", "introduced_by": 1, "organisation": EVIL},
        "3": {"name": f"Ben [/red] {EVIL}"},
    },
    "circles": {"11": {"name": f"Old {EVIL}", "cadence": {"every": "1 week"}}},
    "interactions": {
        "21": {
            "contact_ids": [1, 2],
            "on": "2026-11-24",
            "channel": "email",
            "direction": "from_them",
            "text": EVIL,
            "tags": [EVIL],
            "awaits_reply": True,
            "noticed": EVIL,
            "event": EVIL,
            "line": EVIL,
        }
    },
    "exchanges": {
        "31": {
            "contact_ids": [1],
            "on": "2026-11-24",
            "side": "received",
            "kind": "advice",
            "text": EVIL,
        },
        "32": {"contact_ids": [1], "on": "2026-10-24", "side": "gave", "text": EVIL},
    },
    "promises": {"41": {"contact_ids": [1], "text": EVIL, "due_on": "2026-11-20"}},
    "milestones": {"51": {"contact_id": 1, "kind": "other", "date": "--11-25", "label": EVIL}},
    "news": {
        "61": {
            "contact_ids": [2],
            "kind": "setback",
            "on": "2026-11-22",
            "text": EVIL,
            "organisation": EVIL,
            "title": EVIL,
            "place": EVIL,
        }
    },
    "steps": {"71": {"contact_id": 1, "due_on": "2026-11-24", "intent": "share", "text": EVIL}},
    "plans": {"81": {"contact_ids": [1], "on": "2026-11-24", "text": EVIL, "line": EVIL}},
    "goals": {"91": {"contact_ids": [1], "text": EVIL, "next_check": "2026-11-20"}},
    "shelf": {"101": {"title": EVIL, "url": EVIL, "topics": [EVIL], "text": EVIL}},
    "notes": {
        "111": {"contact_id": 1, "kind": "fact", "text": EVIL},
        "112": {"contact_id": 1, "kind": "question", "text": EVIL},
        "113": {"contact_id": 1, "kind": "need", "text": f"designer {EVIL}"},
        "114": {"contact_id": 2, "kind": "offer", "text": f"designer {EVIL}"},
    },
    "repairs": {"121": {"contact_id": 2, "on": "2026-11-20", "text": EVIL}},
    "leave": {"141": {"from": "2026-12-01", "to": "2026-12-05", "kind": "travel", "place": EVIL}},
    "batches": {"161": {"on": "2026-11-01", "format": EVIL, "file": EVIL}},
    "settings": {"191": {"key": EVIL, "value": EVIL}},
}

PRINTING: list[tuple[str, ...]] = [
    ("due",),
    ("due", "--days", "3"),
    ("why", "#1"),
    ("why", "#2"),
    ("brief", "#1"),
    ("brief", "#2"),
    ("contacts",),
    ("contacts", "ana"),
    ("show", "#1"),
    ("show", "#2"),
    ("show", "ben"),
    ("ledger",),
    ("ledger", "#1"),
    ("ledger", "--by", "circle"),
    ("ledger", "--by", "organisation"),
    ("garden",),
    ("find", "a"),
    ("help-me", "designer"),
    ("path", "#1", "#2"),
    ("set",),
    ("doctor",),
    ("inbox",),
    *((noun, "list", "--all") for noun in NOUNS),
    ("log", f"call with {EVIL}"),
    ("log", f"call with Zed {EVIL}"),
    ("log", f"31 feb: {EVIL}"),
    ("answer", "#1", "done", EVIL),
    ("answer", "#1", "skip"),
    ("answer", "#1", "done", "--rule", EVIL),
    ("answer", "#1", "done", "--say", EVIL),
    ("edit", "#1", "--title", EVIL),
    ("edit", "#1", "--cadence", EVIL),
    ("edit", "#1", "--no-circle", EVIL),
    ("remove", "#1"),
    ("unite", "#1", "#2"),
    ("add", f"Dora {EVIL}"),
    ("show", EVIL),
    ("promise", "add", "#1", EVIL),
    ("promise", "add", "#1", "x", "--due-on", EVIL),
    ("promise", "done", "41"),
    ("promise", "done", EVIL),
    ("news", "add", "#1", "promoted", "--text", EVIL),
    ("news", "add", "#1", EVIL),
    ("circle", "drop", "11"),
    ("shelf", "done", "101"),
    ("set", "cap", EVIL),
    ("set", EVIL, EVIL),
    ("away", EVIL, EVIL),
    ("import", EVIL.replace("\x00", "")),
    ("restore", EVIL.replace("\x00", "")),
    ("export", "--output", EVIL.replace("\x00", "") + "/x"),
    ("export", "--format", EVIL),
    ("schema", EVIL),
    ("guide", EVIL),
    ("inbox", "take", EVIL),
    ("inbox", EVIL),
    ("due", "--on", EVIL),
    ("due", "--zone", EVIL),
    ("due", "--days", EVIL),
    ("due", f"--{EVIL}"),
    ("due", "--data", EVIL.replace("\x00", "")),
    (EVIL,),
]


def _controls(text: str) -> set[str]:
    """What of `text` a terminal would obey."""
    return {
        f"U+{ord(sign):04X}"
        for sign in text
        if sign != "\n" and (unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} or sign in BIDI)
    }


@pytest.mark.parametrize("words", PRINTING, ids=lambda words: " ".join(map(ascii, words))[:60])
def test_nothing_printed_controls_the_terminal(keepup: Keepup, words: tuple[str, ...]) -> None:
    keepup.restore(TABLES)
    for more in ((), ("--json",)):
        if words[0] in {"log", "answer"} and more:
            continue
        ran = keepup(*words, *more, ok=False)
        assert _controls(ran.out) == set()
        assert _controls(ran.err) == set()
        assert ran.status in range(4)
        assert ran.status == 0 or len(ran.err.strip().splitlines()) >= 1


def test_markup_in_a_name_is_a_name(keepup: Keepup) -> None:
    keepup("add", "[bold red]Ana[/] \\[x]")
    assert "[bold red]Ana[/] \\[x]" in keepup("contacts").out


def test_every_text_is_kept_verbatim(keepup: Keepup) -> None:
    keepup.restore(TABLES)
    assert {**keepup.tables(), **TABLES} == keepup.tables()


def test_a_lone_surrogate_becomes_the_replacement_sign(keepup: Keepup) -> None:
    keepup("add", f"Ana {ODD}")
    keepup("log", f"coffee with Ana {ODD}")
    keepup("note", "add", "Ana", "fact", f"likes {ODD}")
    assert keepup.only("contacts")["name"] == "Ana \ufffd"
    assert keepup.only("interactions")["line"] == "coffee with Ana \ufffd"
    assert keepup.only("notes")["text"] == "likes \ufffd"


def test_a_lone_surrogate_written_by_hand_is_mended(keepup: Keepup) -> None:
    path = keepup.written('{"contacts":{"1":{"name":"Ana \\ud800 Reyes","extra":{"k":"\\udfff"}}}}')
    keepup("restore", str(path))
    assert keepup.only("contacts")["name"] == "Ana \ufffd Reyes"
    keepup("export")
