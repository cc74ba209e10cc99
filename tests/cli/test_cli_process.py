"""The real command in a process of its own: streams, statuses, and what it imports."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("textual", "rich", "vobject", "icalendar", "rapidfuzz", "shtab", "tinydb")


def keepup(*words: str, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "keepup_tui", *words],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "KEEPUP_NOW": "2026-11-25T09:40", **env},
        check=False,
        timeout=60,
    )


def powerless() -> list[str]:
    """Starts a process that permissions hold for, root's too; skips where nothing does."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root writes everywhere, and nothing here takes that away")
    less = "-dac_override,-dac_read_search"
    return ["setpriv", f"--bounding-set={less}", f"--inh-caps={less}"]


def imported_by(*words: str) -> set[str]:
    """The modules that a command imports, and their top-level packages."""
    code = (
        "import sys, keepup_tui.__main__; from keepup_tui.cli.main import run; "
        "run(sys.argv[1:]); print(*sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    modules = set(ran.stdout.splitlines()[-1].split())
    return modules | {name.partition(".")[0] for name in modules}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "keepup.json"
    monkeypatch.setenv("KEEPUP_DATA", str(file))
    return file


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("words", [("log", "call with Ana"), ("due",), ("due", "--count")])
def test_a_short_command_imports_little(words: tuple[str, ...]) -> None:
    keepup("add", "Ana")
    found = imported_by(*words)
    assert not found & set(HEAVY)
    commands = {name for name in found if name.startswith("keepup_tui.cli.commands.")}
    assert commands == {f"keepup_tui.cli.commands.{words[0]}"}
    assert not [name for name in found if name.startswith("keepup_tui.ui")]


def test_a_log_needs_no_argument_parser(data: Path) -> None:
    keepup("add", "Ana")
    assert "argparse" not in imported_by("log", "call with Ana")


def test_a_pipe_gets_no_colours_and_no_questions(data: Path) -> None:
    keepup("add", "Ben Okafor")
    keepup("add", "Ben Stone")
    ran = keepup("log", "call with Ben", stdin="1\n", TERM="xterm-256color")
    assert ran.returncode == 0
    assert "\x1b" not in ran.stdout + ran.stderr
    assert "Ben Okafor" in ran.stderr
    assert keepup("show", "ben", stdin="1\n").returncode == 3


def test_a_reader_that_leaves_early_is_no_error(data: Path) -> None:
    keepup("demo", "--print")
    first = subprocess.run(
        f"{sys.executable} -m keepup_tui demo --print | head -c 10",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert first.stderr == ""


def test_words_that_the_stream_cannot_say(data: Path) -> None:
    keepup("add", "Zoë Ångström")
    keepup("edit", "zoe", "--organisation", "Lumen")
    ran = keepup("contacts", PYTHONIOENCODING="ascii")
    assert (ran.returncode, ran.stderr, ran.stdout) == (0, "", "Zo? ?ngstr?m - Lumen\n")
    assert keepup("contacts", "--json", PYTHONIOENCODING="ascii").returncode == 0


def test_bytes_that_are_no_text_are_kept_as_far_as_they_go(data: Path) -> None:
    words: list[str | bytes] = [
        sys.executable,
        "-m",
        "keepup_tui",
        "add",
        b"Ana \xff",
        "--place",
        b"\xfe",
    ]
    ran = subprocess.run(words, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "\N{REPLACEMENT CHARACTER}" in keepup("contacts").stdout


def test_a_document_on_a_path_that_is_no_text(tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/\xff.json"
    words: list[str | bytes] = [sys.executable, "-m", "keepup_tui", "add", "Ana", "--data", file]
    assert subprocess.run(words, capture_output=True, check=False).returncode == 0
    assert Path(os.fsdecode(file)).exists()


def test_a_busy_document_exits_75(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from keepup_tui.store.document import Document
    from keepup_tui.store.lock import locked
    from tests.cli.commanding import running

    keepup("add", "Ana")
    waits = Document.apply

    def at_once(self: Document, *args: object, **kept: object) -> object:
        return waits(self, *args, **{**kept, "wait": 0.1})  # type: ignore[arg-type]

    monkeypatch.setattr(Document, "apply", at_once)
    with locked(data.resolve(), 1):
        assert running("add", "Ben") == 75
        assert keepup("log", "call with Ana").returncode == 0
    assert "Ben" not in keepup("contacts").stdout
    assert len(keepup("inbox").stdout.splitlines()) == 1
    keepup("add", "Cleo")
    assert keepup("inbox").stdout == ""


def test_a_full_disk_behind_the_output_is_said(data: Path) -> None:
    keepup("add", "Ana")
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "keepup_tui", "contacts"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ran.returncode == 1
    assert "No space left" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    file = folder / "keepup.json"
    monkeypatch.setenv("KEEPUP_DATA", str(file))
    keepup("add", "Ana")
    before = file.read_bytes()

    def locked_out(*words: str) -> subprocess.CompletedProcess[str]:
        start = [*powerless(), sys.executable, "-m", "keepup_tui", *words]
        return subprocess.run(start, capture_output=True, text=True, check=False, timeout=60)

    folder.chmod(0o555)
    try:
        assert locked_out("contacts").stdout == "Ana\n"
        refused = locked_out("add", "Ben")
        kept = locked_out("log", "call with Ana")
    finally:
        folder.chmod(0o755)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "does not let you write" in refused.stderr
    assert kept.returncode == 0
    assert file.read_bytes() == before
    assert "call with Ana" in keepup("inbox").stdout
