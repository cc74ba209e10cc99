"""Whole cold processes, timed by the operating system's own accounting."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from statistics import median


def cpu_seconds(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """User and system seconds of one run of `command`. Raises RuntimeError where it fails."""
    with subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        said = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} exited {process.returncode}: {said.decode()}")
    return usage.ru_utime + usage.ru_stime


def paired(
    first: Sequence[str],
    second: Sequence[str],
    environment: Mapping[str, str],
    runs: int,
    before: Sequence[str] = (),
) -> tuple[float, float, float]:
    """Medians of both commands' CPU seconds, run in turn, and of their ratio pair by pair.

    The command `before` makes the first one possible each time, and does not count.
    """
    pairs = []
    for _ in range(runs + 1):
        if before:
            cpu_seconds(before, environment)
        pairs.append((cpu_seconds(first, environment), cpu_seconds(second, environment)))
    counted = pairs[1:]
    return (
        median(a for a, _ in counted),
        median(b for _, b in counted),
        median(a / b for a, b in counted),
    )
