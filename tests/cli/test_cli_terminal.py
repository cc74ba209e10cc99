"""Where somebody sits at a terminal: questions, colours, and leaving by Ctrl-C."""

import json
import os
import sys
import time
from pathlib import Path

import pexpect
import pytest

from keepup_tui.cli.main import run


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "keepup.json"
    monkeypatch.setenv("KEEPUP_DATA", str(file))
    monkeypatch.setenv("KEEPUP_NOW", "2026-11-25T09:40")
    monkeypatch.setenv("TERM", "xterm-256color")
    return file


def typed(*words: str, **env: str) -> "pexpect.spawn[str]":
    child: pexpect.spawn[str] = pexpect.spawn(
        sys.executable,
        ["-m", "keepup_tui", *words],
        env={**os.environ, **env},
        encoding="utf-8",
        timeout=30,
        dimensions=(24, 80),
    )
    return child


def left(child: "pexpect.spawn[str]") -> int:
    child.expect(pexpect.EOF)
    child.close()
    return int(child.exitstatus if child.exitstatus is not None else -1)


@pytest.fixture
def two_bens(data: Path) -> Path:
    run(["add", "Ben Okafor"])
    run(["add", "Ben Stone", "--organisation", "Lumen"])
    return data


def test_which_of_two_is_asked(two_bens: Path, capsys: pytest.CaptureFixture[str]) -> None:
    child = typed("log", "call with Ben")
    child.expect("Which Ben")
    child.sendline("2")
    child.expect("Ben Stone")
    assert left(child) == 0
    capsys.readouterr()
    run(["show", "Ben Stone", "--json"])
    assert '"line":"call with Ben"' in capsys.readouterr().out


def test_no_answer_keeps_the_line_in_the_inbox(
    two_bens: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    child = typed("log", "call with Ben")
    child.expect("Which Ben")
    child.sendline("")
    assert left(child) == 0
    capsys.readouterr()
    run(["inbox"])
    assert "call with Ben" in capsys.readouterr().out


def test_a_line_that_waits_asks_who_was_meant(
    two_bens: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["log", "call with Ben"])
    capsys.readouterr()
    run(["inbox", "--json"])
    (row,) = json.loads(capsys.readouterr().out)["items"]
    child = typed("inbox", "take", str(row["id"]))
    child.expect("Which Ben")
    child.sendline("2")
    child.expect("Ben Stone")
    assert left(child) == 0
    run(["show", "Ben Stone", "--json"])
    assert '"line":"call with Ben"' in capsys.readouterr().out


def test_somebody_new_is_added_when_agreed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    child = typed("log", "met Zoë Quill at the fair")
    child.expect("Add them")
    child.sendline("y")
    assert left(child) == 0
    capsys.readouterr()
    run(["contacts"])
    assert "Zoë Quill" in capsys.readouterr().out


def test_a_name_that_fits_two_is_asked(two_bens: Path) -> None:
    child = typed("edit", "Ben", "--title", "Director")
    child.expect("Which Ben")
    child.sendline("1")
    child.expect("Changed")
    assert left(child) == 0


@pytest.mark.parametrize(("name", "asked"), [("Ben", "Which Ben"), ("Zorka", "Add them")])
def test_ctrl_c_at_a_question_keeps_the_line(
    two_bens: Path, capsys: pytest.CaptureFixture[str], name: str, asked: str
) -> None:
    child = typed("log", f"call with {name}")
    child.expect(asked)
    time.sleep(0.3)  # nobody answers in the instant in which the question appears
    child.sendintr()
    child.expect("your line is kept")
    assert left(child) == 0
    capsys.readouterr()
    run(["inbox", "--json"])
    assert f'"line":"call with {name}"' in capsys.readouterr().out


def test_ctrl_c_leaves_quietly(two_bens: Path) -> None:
    child = typed("show", "Ben")
    child.expect("Which Ben")
    time.sleep(0.3)  # nobody answers in the instant in which the question appears
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert "Traceback" not in (child.before or "")


def test_colours_only_where_they_are_wanted(two_bens: Path) -> None:
    for env, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        child = typed("contacts", **env)
        child.expect(pexpect.EOF)
        assert ("\x1b[1m" in (child.before or "")) is coloured


def test_a_dumb_or_tiny_terminal_gets_a_sentence(data: Path) -> None:
    child = typed(TERM="dumb")
    child.expect("TERM is dumb")
    assert left(child) == 1
    child = pexpect.spawn(sys.executable, ["-m", "keepup_tui"], dimensions=(5, 20), timeout=30)
    child.expect(b"20 by 5")
    assert left(child) == 1


@pytest.mark.parametrize("form", ["json", "csv", "vcard", "ics", "markdown"])
def test_an_export_drives_no_terminal_and_stays_verbatim_in_a_file(
    data: Path, tmp_path: Path, form: str
) -> None:
    name = "Evil\x1b[31m\x9b1mX\u202eY"
    contact = {"name": name, "cadence": {"every": "1 week"}}
    wedding = {"contact_id": 1, "kind": "wedding", "date": "2020-02-03", "label": name}
    data.write_text(json.dumps({"contacts": {"1": contact}, "milestones": {"2": wedding}}))
    child = typed("export", "--format", form)
    child.expect(pexpect.EOF)
    shown = child.before or ""
    assert "Evil" in shown
    assert not {"\x1b", "\x9b", "\u202e"} & set(shown)
    written = tmp_path / "export"
    run(["export", "--format", form, "-o", str(written)])
    assert "\u202e" in written.read_text() or "\\u202e" in written.read_text()
