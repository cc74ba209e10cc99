"""`keepup` as processes of its own: locks, pipes, terminals, two writers at once."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.outside.harness import Keepup
from tests.outside.written import REQUIRED

HOLDER = """
import sys, filelock
with filelock.FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def _held(document: Path) -> Iterator[None]:
    """Another process that keeps the document's lock."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, f"{document}.lock"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    try:
        yield
    finally:
        holder.communicate(timeout=20)


def test_a_busy_document(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    before = keepup.bytes()
    with _held(keepup.document), ThreadPoolExecutor() as pool:
        waiting = pool.submit(keepup.process, "promise", "add", "Ana", "x")
        logged = pool.submit(keepup.process, "log", "--json", "coffee with Ana")
        read = keepup.process("due", "--count")
        said = logged.result().json
        assert not waiting.done()
        refused = waiting.result()
    assert read.status == 0
    assert said["kept"] == "inbox"
    assert refused.status == 75
    assert len(refused.err.strip().splitlines()) == 1
    assert keepup.bytes() == before
    (entry,) = keepup("inbox", "--json").json["items"]
    keepup("note", "add", "Ana", "fact", "x")
    assert keepup.record("interactions", entry["id"])["line"] == "coffee with Ana"
    assert keepup("inbox", "--json").json["items"] == []
    keepup("undo")
    keepup("undo")
    assert keepup.bytes() == before


def test_processes_that_log_at_once_lose_nothing(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    lines = [f"call with Ana number {n}" for n in range(12)]
    with ThreadPoolExecutor(4) as pool:
        ran = list(pool.map(lambda line: keepup.process("log", line), lines))
    assert {one.status for one in ran} == {0}
    keepup("set", "cap", "4")
    kept = [row.get("line") for row in keepup.tables()["interactions"].values()]
    assert sorted(line for line in kept if line) == sorted(lines)


def test_an_unquoted_line(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    ran = keepup.process("log", "coffee", "with", "Ana", "-advice", "on", "x")
    assert ran.status == 0
    sides = {row["side"] for row in keepup.tables()["exchanges"].values()}
    assert sides == {"gave", "received"}


def test_lines_from_a_pipe_with_odd_bytes(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    done = subprocess.run(
        [sys.executable, "-m", "keepup_tui", "log", "-"],
        input=b"call with Ana \xff\xfe\ncall with Ben Okri \x1b[31m\x00\n",
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert not set(done.stdout + done.stderr) & (set(range(32)) - {10})
    kept = {row.get("line") for row in keepup.tables()["interactions"].values()}
    assert {"call with Ben Okri \x1b[31m\x00"} < kept


def test_a_reader_that_goes_away(keepup: Keepup) -> None:
    keepup.restore(
        {
            "contacts": {str(n): {"name": f"Somebody Number {n}"} for n in range(1, 4000)},
        }
    )
    for words in (("contacts",), ("export",), ("contacts", "--json")):
        with subprocess.Popen(
            [sys.executable, "-m", "keepup_tui", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            process.stdout.read(1)
            process.stdout.close()
            assert process.stderr is not None
            assert process.stderr.read() == b""
            assert process.wait(timeout=30) in (0, 1)


def test_a_full_output_is_said(keepup: Keepup) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    keepup("add", "Ana")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "keepup_tui", "contacts"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert len(done.stderr.decode().strip().splitlines()) == 1


@pytest.mark.parametrize("words", [(), ("quick",), ("demo",)])
@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_no_terminal_is_a_sentence(keepup: Keepup, words: tuple[str, ...], term: str) -> None:
    ran = keepup.process(*words, TERM=term)
    assert ran.status == 1
    assert ran.out == ""
    assert len(ran.err.strip().splitlines()) == 1
    assert "\x1b" not in ran.err


def test_piped_output_has_no_colour(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    for words in (("due",), ("show", "Ana"), ("garden",), ("ledger",)):
        ran = keepup.process(*words, FORCE_COLOR="1", COLORTERM="truecolor")
        assert "\x1b" not in ran.out + ran.err


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_stream_that_cannot_say_a_name(keepup: Keepup, encoding: str) -> None:
    keepup("add", "Zoë 山田 🦊")
    ran = keepup.process("contacts", PYTHONIOENCODING=encoding, LC_ALL="C")
    assert ran.status == 0
    assert "Zo" in ran.out


def test_the_log_never_loads_the_screens(keepup: Keepup) -> None:
    keepup.restore(REQUIRED)
    code = (
        "import sys; from keepup_tui.cli.main import run\n"
        "status = run(sys.argv[1:])\n"
        "sys.exit(9 if {'textual', 'rich'} & set(sys.modules) else status)"
    )
    for words in (("log", "coffee with Ana"), ("due",), ("show", "Ana")):
        done = subprocess.run(
            [sys.executable, "-c", code, *words],
            stdout=subprocess.DEVNULL,
            timeout=60,
            env=os.environ,
            check=False,
        )
        assert done.returncode == 0
