"""Killed, terminated, hung up, interrupted: what was typed is there, the terminal is sane."""

import os
import signal
from collections.abc import Callable

import pytest

from tests.terminal.person import Home, Terminal, gone
from tests.terminal.small import settle_in

TYPED = "coffee with Ana Reyes about the long reorg"
FAREWELLS = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?1003l", b"\x1b[?2004l")


def _offered(home: Home, typed: str = TYPED, *, logged: bool = True) -> None:
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("You were writing", "l goes on")
        app.press("l")
        app.see(typed)
        if not logged:
            return
        app.press("enter")
        app.see("Logged")
        app.press("q")
        app.ends()
    assert home.lines()[-1] == typed
    assert not list(home.state.glob("**/drafts/*.json"))


def _typing(app: Terminal) -> None:
    app.see("3 left")
    app.press("l")
    app.see("─ Log ─")
    app.write(TYPED)
    app.see(TYPED)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_while_a_line_is_typed(home: Home, number: signal.Signals) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        _typing(app)
        app.kill(number)
        assert app.ends(5) in {128 + number, -number}
        assert all(farewell in app.bytes for farewell in FAREWELLS)
    assert gone(home)
    _offered(home)


@pytest.mark.parametrize("end", ["kill", "hang up"])
def test_the_worst_end_costs_half_a_second(home: Home, end: str) -> None:
    settle_in(home)
    ends: dict[str, Callable[[Terminal], None]] = {
        "kill": lambda app: app.kill(signal.SIGKILL),
        "hang up": Terminal.hang_up,
    }
    with Terminal([str(home.keepup)], home.environment) as app:
        _typing(app)
        app.read(0.5)
        ends[end](app)
        if end == "kill":
            assert app.ends() == -signal.SIGKILL
        else:
            assert gone(home)
    _offered(home)


def test_what_answers_somebody_is_kept_as_well(home: Home) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("3 left")
        app.press("d")
        app.see("Ana Reyes", "enter save")
        app.write("about the old house")
        app.see("about the old house")
        app.read(0.5)
        app.kill(signal.SIGKILL)
        app.ends()
    _offered(home, "about the old house", logged=False)


def test_an_offered_line_that_is_left_again_stays(home: Home) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        _typing(app)
        app.kill(signal.SIGTERM)
        app.ends()
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("You were writing")
        app.press("l")
        app.see(TYPED)
        app.press("esc")
        app.gone("enter save")
        app.press("q")
        app.ends()
    _offered(home)


@pytest.mark.parametrize("end", ["q", "ctrl+q", "SIGTERM", "SIGHUP"])
def test_the_terminal_is_as_it_was(home: Home, end: str) -> None:
    settle_in(home)
    shell = ["/bin/sh", "-c", "trap : HUP; stty -a >before; keepup; stty -a >after; echo so; cat"]
    with Terminal(shell, home.environment) as app:
        app.see("3 left")
        if end.startswith("SIG"):
            (pid,) = home.processes("keepup_tui")
            os.kill(pid, signal.Signals[end])
        else:
            app.press(end)
        app.see("so")
        assert (home.folder / "before").read_text() == (home.folder / "after").read_text()
        assert all(farewell in app.bytes for farewell in FAREWELLS)
