"""The open app and other programs on one document: nothing lost, and soon seen."""

import time
from concurrent.futures import ThreadPoolExecutor

from tests.terminal.person import Home, Terminal
from tests.terminal.small import settle_in


def test_logs_from_outside_show_while_a_line_is_typed(home: Home) -> None:
    settle_in(home)
    before = home.lines()
    outside = [f"call with Priya Nair number {n}" for n in range(10)]
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("Ben Okri", "3 left")
        app.press("l")
        app.see("─ Log ─")
        app.write("coffee with Ana Reyes about")
        app.see("coffee with Ana Reyes about")
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda line: home.run("log", line), outside))
        app.write(" the reorg")
        app.see("coffee with Ana Reyes about the reorg")
        app.press("enter")
        app.see("Logged: coffee with Ana Reyes")
        assert sorted(home.lines()) == sorted(
            [*before, *outside, "coffee with Ana Reyes about the reorg"]
        )


def test_a_change_from_outside_is_seen_within_two_seconds(home: Home) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("Ben Okri", "3 left")
        app.press("l")
        app.see("─ Log ─")
        app.write("coffee with Zoe")
        app.settle()
        assert "Zoe Quill" not in app.text
        home.run("add", "Zoe Quill")
        app.write(" Q")
        app.press("backspace", "backspace")
        time.sleep(1.5)
        app.write(" Quil")
        app.see("coffee with Zoe Quil")
        app.see("coffee with Zoe Quil")
        app.press("esc")
        home.run("log", "call with Ben Okri")
        app.see("2 left", "1 done", seconds=2.5)


def test_a_composer_that_is_left_at_once_is_left(home: Home) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("Ben Okri", "3 left")
        for wait in range(0, 120, 15):
            app.press("d")
            app.read(wait / 1000)
            app.press("esc")
        app.settle()
        app.see("3 left")
        app.press("q")
        assert app.ends() == 0
