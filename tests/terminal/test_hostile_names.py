"""Names, notes and circles that hold escapes and markup: a screen shows them, and obeys nothing."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from tests.terminal.person import Home, Terminal

EVIL: Final = (
    "A\x1b[31mB\x1b]52;c;aGk=\x07C\x1b]8;;http://x.test\x1b\\D\x1bP1$qm\x1b\\E\x9b31mF\x9d52;c;x\x9cG"
    "\u202eH\u2066I\u200bJ\x00K[red]L[@click=app.quit]M[/@click][/]N\x07O\r\nP\x0cQ\x1bcR"
)
TOWER: Final = "T" + "\u0301\u0489" * 300
TAME: Final = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u206f\u200b]", "x", EVIL)


def tables(text: str) -> dict[str, Any]:
    """A document in which every word is `text`."""
    return {
        "contacts": {
            "1": {
                "name": f"Ana {text}",
                "aliases": [text],
                "emails": [{"address": f"{text}@x.test", "label": text}],
                "phones": [{"number": text, "label": text}],
                "organisation": text,
                "title": text,
                "place": text,
                "post": text,
                "interests": [text],
                "circles": [{"id": 11}],
                "extra": {text: text},
            },
            "2": {"name": text, "circles": [{"id": 11}], "cadence": {"every": "1 week"}},
            "3": {"name": f"{TOWER} Ben", "cadence": {"every": "1 week"}},
        },
        "circles": {"11": {"name": f"Circle {text}", "cadence": {"every": "1 week"}}},
        "interactions": {
            "21": {
                "contact_ids": [1, 2, 3],
                "on": "2026-10-01",
                "channel": "email",
                "direction": "from_them",
                "text": text,
                "tags": [text],
                "awaits_reply": True,
                "noticed": text,
                "event": text,
                "line": f"mail from Ana {text}",
            }
        },
        "exchanges": {
            "31": {"contact_ids": [1], "on": "2026-10-01", "side": "received", "text": text},
            "32": {"contact_ids": [1], "on": "2026-10-01", "side": "gave", "text": text},
        },
        "promises": {"41": {"contact_ids": [1, 2], "text": text, "due_on": "2026-11-20"}},
        "milestones": {"51": {"contact_id": 2, "kind": "other", "date": "--11-25", "label": text}},
        "news": {"61": {"contact_ids": [3], "kind": "setback", "on": "2026-11-22", "text": text}},
        "plans": {"81": {"contact_ids": [2], "on": "2026-11-24", "text": text, "line": text}},
        "notes": {
            str(110 + n): {"contact_id": 1, "kind": kind, "text": text}
            for n, kind in enumerate(("fact", "question", "need", "offer"))
        },
        "shelf": {"101": {"title": text, "url": text, "topics": [text]}},
    }


def walk(home: Home, text: str) -> bytes:
    """Everything that reaches the terminal on a walk through the whole app."""
    by_hand = home.folder / "by-hand.json"
    by_hand.write_text(json.dumps(tables(text)), encoding="utf-8")
    home.run("restore", str(by_hand))
    home.run("log", "-", stdin=f"coffee with Zed {text}".replace("\n", " "))
    with Terminal([str(home.keepup)], home.environment, size=(100, 40)) as app:
        app.see("Ana", "left")
        for key in ("down", "w", "esc", "b", "esc", "down", "D", "esc", "s", "esc", "d", "esc"):
            app.press(key)
            app.settle(0.06)
        for key in ("?", "esc", ":"):
            app.press(key)
            app.settle(0.15)
        app.write("Ana")
        app.settle(0.2)
        app.press("esc")
        for screen in ("2", "3", "4", "5"):
            app.press(screen)
            app.settle(0.2)
            for key in ("down", "e", "esc", "c", "esc", "c", "n", "esc", "esc", "M", "esc", "esc"):
                app.press(key)
                app.settle(0.05)
        app.press("2")
        app.settle()
        app.press("down", "enter")
        app.settle(0.2)
        for key in (
            "tab",
            "down",
            "down",
            "e",
            "esc",
            "v",
            "v",
            "N",
            "esc",
            "p",
            "esc",
            "X",
            "esc",
        ):
            app.press(key)
            app.settle(0.05)
        app.press("l")
        app.see("─ With ")
        app.write("coffee with Ana")
        app.settle()
        app.press("tab")
        app.settle()
        app.press("enter")
        app.settle(0.2)
        app.press("esc", "esc", "1")
        app.settle(0.2)
        app.press("x")
        app.see("u undoes it")
        app.press("u")
        app.see("Took back")
        app.press("q")
        assert app.ends() == 0
        return app.bytes


def _controls(sent: bytes) -> set[str]:
    """The kinds of control sequences that were sent, without their numbers."""
    text = sent.decode("utf-8")
    found = set(re.findall(r"\x1b(?:\[[<>=?]?|[\]PX^_].{3}|.)", text, re.DOTALL))
    found |= {sign for sign in text if ("\x7f" <= sign <= "\x9f") or sign < " "}
    return {kind for kind in found if kind != "\x1b"}


def test_nothing_in_the_document_reaches_the_terminal_raw(tmp_path: Path) -> None:
    homes = [Home(tmp_path / name) for name in ("evil", "tame")]
    with ThreadPoolExecutor(2) as pool:
        sent, harmless = pool.map(walk, homes, (EVIL, TAME))
    assert _controls(sent) <= _controls(harmless)
    for never in (
        b"\x1b]52",
        b"\x1b]8;",
        b"\x1bP1",
        b"\x1bc",
        b"\xc2\x9b",
        b"\xe2\x80\xae",
        b"\x00",
    ):
        assert never not in sent
