"""Every kind of terminal: small, resized, plain, colourless, none at all."""

import re
import subprocess

import pytest

from tests.terminal.person import Home, Terminal
from tests.terminal.small import settle_in

STYLE = re.compile(rb"\x1b\[([0-9;:]*)m")


def _coloured(sent: bytes) -> bool:
    codes = {code for style in STYLE.findall(sent) for code in re.split(b"[;:]", style) if code}
    return any((30 <= int(code) <= 48 and int(code) != 39) or int(code) >= 90 for code in codes)


def test_a_window_that_changes_its_size(home: Home) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment) as app:
        app.see("Ana Reyes", "3 left")
        app.press("down")
        for columns, rows in ((40, 12), (80, 24), (120, 40), (30, 8), (39, 11), (80, 24)):
            app.resize(columns, rows)
            if columns < 40:
                app.see("KeepUp needs 40")
            else:
                app.see("Ana Reyes", "Tomás")
                app.settle()
                bar = [row for row in app.rows if "▎" in row and "●" in row]
                assert len(bar) == 1, app.text
                assert "Tomás" in bar[0]
        app.press("l")
        app.see("─ Log ─")
        app.write("coffee with Ana Reyes")
        for columns, rows in ((40, 12), (30, 8), (120, 40), (80, 24)):
            app.resize(columns, rows)
            app.settle()
        app.see("coffee with Ana Reyes", "who")
        app.press("enter")
        app.see("Logged")
        app.press("q")
        assert app.ends() == 0
    assert home.lines()[-1] == "coffee with Ana Reyes"


def test_too_small_to_begin_with(home: Home) -> None:
    with Terminal([str(home.keepup)], home.environment, size=(30, 8)) as app:
        assert app.ends() == 1
        assert b"30 by 8" in app.bytes
        assert b"\x1b" not in app.bytes


def test_no_terminal_and_a_dumb_one(home: Home) -> None:
    for words in ([], ["quick"], ["demo"]):
        done = subprocess.run(
            [str(home.keepup), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=home.environment,
            timeout=30,
            check=False,
        )
        assert done.returncode == 1
        assert done.stdout == b""
        assert len(done.stderr.splitlines()) == 1
        with Terminal([str(home.keepup), *words], home.environment | {"TERM": "dumb"}) as app:
            assert app.ends() == 1
            assert b"\x1b" not in app.bytes
            assert b"dumb" in app.bytes


@pytest.mark.parametrize(
    ("told", "coloured", "plain"),
    [
        ({"NO_COLOR": "1"}, False, False),
        ({"TERM": "linux", "COLORTERM": "", "LANG": "C"}, True, True),
        ({"TERM": "xterm", "COLORTERM": "", "LANG": "POSIX"}, True, True),
        ({"TERM": "screen-256color", "COLORTERM": ""}, True, False),
        ({"TERM": "vt100", "COLORTERM": ""}, True, False),
        ({"LC_ALL": "en_US.ISO-8859-1"}, True, True),
    ],
    ids=lambda value: str(value)[:50],
)
def test_each_terminal_gets_what_it_can_show(
    home: Home, told: dict[str, str], coloured: bool, plain: bool
) -> None:
    settle_in(home)
    with Terminal([str(home.keepup)], home.environment | told) as app:
        app.see("Ana Reyes", "3 left")
        app.settle(0.6)
        assert _coloured(app.bytes) is coloured
        signs = set(app.text) & set("◆◕●✦▎│")
        assert (not signs) is plain, app.text
        if plain:
            app.press("l")
            app.see("Log", "enter save")
            app.settle()
            odd = {sign for sign in app.text if ord(sign) > 127}
            assert odd <= set("Tomásé"), app.text
            app.press("esc")
        app.press("q")
        assert app.ends() == 0
