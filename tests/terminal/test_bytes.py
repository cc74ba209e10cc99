"""What goes down the line: little for a key, nothing while nobody touches it."""

import json
import re

from tests.terminal.person import Home, Terminal

BLINK = re.compile(rb"\x1b\[\?12h|\x1b\[5m|\x1b\[[135] q")


def _many(home: Home) -> None:
    people = {
        str(key): {"name": f"Somebody Number {key}", "cadence": {"every": "1 week"}, "title": "x"}
        for key in range(1, 60)
    }
    touched = {
        str(100 + key): {"contact_ids": [key], "on": "2026-11-01", "text": f"about {key} and all"}
        for key in range(1, 60)
    }
    by_hand = home.folder / "by-hand.json"
    by_hand.write_text(json.dumps({"contacts": people, "interactions": touched}))
    home.run("restore", str(by_hand))
    home.run("set", "cap", "12")


def test_an_arrow_is_small_and_rest_is_silent(home: Home) -> None:
    _many(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("12 left")
        app.settle(1.5)
        for key in ("down", "down", "up", "down", "j", "k"):
            app.press(key)
            at_once = app.answer()
            later = app.settle(0.4)
            assert 0 < len(at_once) <= 800, (key, len(at_once))
            assert len(later) <= 2500, (key, len(later))
        assert len(app.read(3)) <= 100
        app.press("l")
        app.see("─ Log ─")
        app.settle(0.6)
        assert len(app.read(1.5)) <= 50
        app.write("c")
        assert len(app.settle(0.5)) <= 2500
        app.press("esc", "2")
        app.see("59 people")
        app.settle(1)
        for key in ("down", "down", "up"):
            app.press(key)
            assert 0 < len(app.answer()) <= 800
            assert len(app.settle(0.5)) <= 2500
        assert not BLINK.search(app.bytes)
