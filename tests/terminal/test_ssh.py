"""A real sshd on a loopback port: the first frame, a key's bytes, a link that drops."""

import getpass
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.person import Home, Terminal, gone
from tests.terminal.small import settle_in

SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
SEPARATION = Path("/run/sshd")
pytestmark = pytest.mark.skipif(
    not (SSHD and shutil.which("ssh") and shutil.which("ssh-keygen")),
    reason="openssh's sshd, ssh and ssh-keygen are not all installed here",
)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as one:
        one.settimeout(1)
        return one.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def ssh(home: Home) -> Iterator[list[str]]:
    """The words before a command that run it over a real ssh, in `home`."""
    assert SSHD
    folder = home.folder / "sshd"
    folder.mkdir(mode=0o700)
    for name in ("host", "mine"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True
        )
    port = _free_port()
    (folder / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nPidFile none\n"
        f"AuthorizedKeysFile {folder}/mine.pub\nStrictModes no\nUsePAM no\n"
        "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\n"
    )
    log = folder / "log"
    made = os.geteuid() == 0 and not SEPARATION.exists()
    if made:
        SEPARATION.mkdir(mode=0o755)
    server = subprocess.Popen(
        [SSHD, "-D", "-f", str(folder / "config"), "-E", str(log)], start_new_session=True
    )
    end = time.monotonic() + 5
    while not _answers(port) and time.monotonic() < end and server.poll() is None:
        time.sleep(0.05)
    if server.poll() is not None or not _answers(port):
        pytest.skip(f"sshd does not start here: {Path(log).read_text()[-200:]}")
    setting = " ".join(f"{key}='{value}'" for key, value in home.environment.items())
    try:
        yield [
            *("ssh", "-tt", "-F", "none", "-p", str(port), "-i", str(folder / "mine")),
            *("-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={folder}/known"),
            *("-o", "LogLevel=ERROR", f"{getpass.getuser()}@127.0.0.1", f"exec env {setting}"),
        ]
    finally:
        server.terminate()
        server.wait(10)
        if made:
            SEPARATION.rmdir()


def over(ssh: list[str], command: str) -> list[str]:
    """The whole ssh command that runs `command`."""
    return [*ssh[:-1], f"{ssh[-1]} {command}"]


def _first_frame(home: Home, ssh: list[str]) -> float:
    """How much later than a bare ssh the first frame stands, in seconds."""
    with Terminal(over(ssh, "echo bare"), home.environment) as bare:
        without = bare.see("bare")
    with Terminal(over(ssh, str(home.keepup)), home.environment) as app:
        first = app.see("Ana Reyes", "3 left")
        app.press("q")
        app.ends()
    return first - without


def test_an_evening_over_ssh(home: Home, ssh: list[str]) -> None:
    settle_in(home)
    home.run("due")
    late = min(_first_frame(home, ssh) for _ in range(3))
    assert late <= 1, late
    with Terminal(over(ssh, str(home.keepup)), home.environment) as app:
        app.see("Ana Reyes", "3 left")
        app.settle(1)
        for key in ("down", "up"):
            app.press(key)
            assert 0 < len(app.answer()) <= 800
            assert len(app.settle(0.5)) <= 2500
        assert len(app.read(3)) <= 100
        app.press("l")
        app.see("─ Log ─")
        app.write("coffee with Ana Reyes about the link")
        app.see("about the link")
        app.read(0.6)
        app.child.kill(signal.SIGKILL)
        assert gone(home, program="keepup_tui")
    with Terminal(over(ssh, str(home.keepup)), home.environment) as app:
        app.see("You were writing")
        app.press("l")
        app.see("coffee with Ana Reyes about the link")
        app.press("enter")
        app.see("Logged")
        app.press("q")
        assert app.ends() == 0
    assert home.lines()[-1] == "coffee with Ana Reyes about the link"
