"""Standard streams that are closed or full: a sentence where one can be said, and no line lost."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from keepup_tui.store.lock import locked
from tests.cli.commanding import Keepup

CLOSED = ("<&-", ">&-", "2>&-", "<&- >&- 2>&-")


def shell(words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Runs `keepup` with the redirections in `words`, as launchers and cron do."""
    return subprocess.run(
        ["sh", "-c", f'exec "$PYTHON" -m keepup_tui {words}'],
        input=stdin,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHON": sys.executable},
        check=False,
        timeout=60,
    )


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("closed", CLOSED)
def test_a_log_with_closed_streams_is_kept(keepup: Keepup, closed: str) -> None:
    ran = shell(f"log call with Ana {closed}")
    assert ran.returncode == 0
    assert "Traceback" not in ran.stderr
    assert [row["text"] for row in keepup("interaction", "list", "Ana", "--json").items] == [
        "call with Ana"
    ]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("closed", CLOSED[:3])
def test_a_line_for_the_inbox_is_kept_too(keepup: Keepup, closed: str) -> None:
    assert shell(f"log call with Zorka {closed}").returncode == 0
    assert [row["line"] for row in keepup("inbox", "--json").items] == ["call with Zorka"]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("option", ["", "--json"])
def test_a_log_that_cannot_be_printed_is_on_disk(keepup: Keepup, option: str) -> None:
    ran = shell(f"log {option} call with Ana >/dev/full")
    assert ran.returncode == 0
    assert "No space left" in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert len(keepup("interaction", "list", "Ana", "--json").items) == 1


@pytest.mark.usefixtures("ana")
def test_lines_from_a_pipe_need_no_output(keepup: Keepup) -> None:
    ran = shell("log - >&-", stdin="call with Ana\ntea with Ana\n")
    assert ran.returncode == 0
    assert len(keepup("interaction", "list", "Ana", "--json").items) == 2


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    "words", ["due", "due --json", "show Ana", "export", "due --help", "--help"]
)
def test_what_cannot_be_printed_is_one_sentence(words: str) -> None:
    ran = shell(f"{words} >&-")
    assert ran.returncode == 1
    assert ran.stderr == "What was asked for could not be printed: standard output is closed.\n"


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("words", ["log -", "read-draft Ana -", "restore -"])
def test_what_cannot_be_read_is_one_sentence(words: str) -> None:
    ran = shell(f"{words} <&-")
    assert ran.returncode == 1
    assert ran.stderr == "Standard input could not be read: it is closed.\n"


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("lost", ["2>&-", "2>/dev/full"])
def test_a_refusal_that_nobody_hears_keeps_its_status(lost: str) -> None:
    assert shell(f"show Zorka {lost}").returncode == 1
    assert shell(f"due --days nine {lost}").returncode == 2


@pytest.mark.parametrize("closed", CLOSED)
def test_the_app_needs_a_terminal(data: Path, closed: str) -> None:
    ran = shell(closed)
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert not data.exists()


@pytest.mark.usefixtures("ana")
def test_the_document_never_takes_the_place_of_a_stream(keepup: Keepup, data: Path) -> None:
    shell("log call with Ana <&- >&- 2>&-")
    before = data.read_bytes()
    shell("contacts <&- >&- 2>&-")
    shell("show Zorka <&- >&- 2>&-")
    assert data.read_bytes() == before
    assert keepup("doctor").status == 0


def test_lines_wait_once_for_a_busy_document(keepup: Keepup, ana: int, data: Path) -> None:
    lines = "".join(f"call with Ana {number}\n" for number in range(5))
    began = time.monotonic()
    with locked(data.resolve(), 1):
        assert shell("log -", stdin=lines).returncode == 0
    assert 2 <= time.monotonic() - began < 4
    assert len(keepup("inbox", "--json").items) == 5
    keepup("set", "cap", "5")
    texts = [row["text"] for row in keepup("interaction", "list", "Ana", "--json").items]
    assert texts == [f"call with Ana {number}" for number in range(5)]
