"""The popup in a real tmux: prefix k, a line, Enter, gone."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest

from tests.terminal.person import Home, Terminal, gone
from tests.terminal.small import settle_in

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed here")
BINDING = 'bind-key k display-popup -E -w 76 -h 12 "keepup quick"\n'


@contextmanager
def tmux(home: Home) -> Iterator[Terminal]:
    """A tmux of its own with the README's binding, seen by a client of 80 by 24."""
    socket = f"keepup-test-{uuid4().hex[:8]}"
    (home.folder / "tmux.conf").write_text(BINDING)
    command = ["tmux", "-L", socket, "-f", str(home.folder / "tmux.conf")]
    try:
        with Terminal([*command, "new-session", "-s", "one"], home.environment) as client:
            client.see("[one]")
            yield client
    finally:
        subprocess.run([*command, "kill-server"], check=False, capture_output=True, timeout=10)


def test_a_line_from_the_popup_is_kept(home: Home) -> None:
    settle_in(home)
    before = home.lines()
    with tmux(home) as client:
        client.press("ctrl+b", "k")
        client.see("─ Log ─", "enter save")
        client.write("call with Ben Okri about the reorg")
        client.see("who   Ben Okri", "what  call")
        popup = client.text
        client.press("enter")
        client.gone("─ Log ─")
        assert gone(home, program="keepup_tui")
        client.settle()
        assert home.lines() == [*before, "call with Ben Okri about the reorg"]
        assert len([row for row in popup.splitlines() if row.strip(" │")]) > 3
        client.write("echo still $((40 + 2))\r")
        client.see("still 42")


def test_what_escape_leaves_in_the_popup_is_there_the_next_time(home: Home) -> None:
    settle_in(home)
    before = home.lines()
    with tmux(home) as client:
        client.press("ctrl+b", "k")
        client.see("─ Log ─")
        client.write("coffee with An")
        client.see("Ana Reyes")
        client.press("esc")
        assert gone(home, program="keepup_tui")
        client.settle()
        client.press("ctrl+b", "k")
        client.see("coffee with An", "nobody yet")
        client.write("a Reyes")
        client.see("coffee with Ana Reyes")
        client.press("enter")
        assert gone(home, program="keepup_tui")
    assert home.lines() == [*before, "coffee with Ana Reyes"]


def test_closing_the_popup_s_window_leaves_no_process(home: Home) -> None:
    settle_in(home)
    with tmux(home) as client:
        client.press("ctrl+b", "k")
        client.see("─ Log ─")
        client.write("coffee with Ana and then")
        client.see("and then")
        client.read(0.6)
    assert gone(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("You were writing")
        app.press("l")
        app.see("coffee with Ana and then")
