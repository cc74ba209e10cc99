"""Drafts: what a process that is gone was typing is there for the next one."""

import os
import subprocess
import sys
from pathlib import Path

from keepup_tui.store import drafts
from keepup_tui.store.drafts import Draft, Drafts

NOTE = Draft(place="composer", text="coffee with A", ms=5, contact_id=7)


def left_by_a_dead_process(home: Path, draft: Draft) -> Path:
    Drafts(home).keep("composer", draft)
    (path,) = (home / "drafts").glob(f"{os.getpid()}-*")
    dead = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    return path.rename(path.with_name(f"{int(dead.stdout)}-composer.json"))


def test_what_a_gone_process_left_is_offered_until_it_is_settled(tmp_path: Path) -> None:
    path = left_by_a_dead_process(tmp_path, NOTE)
    (left,) = Drafts(tmp_path).left()
    assert (left.draft, left.path) == (NOTE, path)
    Drafts(tmp_path).settle(left)
    assert Drafts(tmp_path).left() == []


def test_a_living_process_keeps_its_own(tmp_path: Path) -> None:
    mine = Drafts(tmp_path)
    mine.keep("composer", NOTE)
    assert mine.left() == []
    mine.drop("composer")
    assert list((tmp_path / "drafts").iterdir()) == []


def test_another_keepup_that_lives_keeps_its_own(tmp_path: Path) -> None:
    Drafts(tmp_path).keep("composer", NOTE)
    (path,) = (tmp_path / "drafts").iterdir()
    command = [sys.executable, "-c", "print(flush=True); input()", "keepup"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        path.rename(path.with_name(f"{other.pid}-another-composer.json"))
        assert Drafts(tmp_path).left() == []
        other.kill()


def test_a_number_that_came_round_again_hides_nothing(tmp_path: Path) -> None:
    Drafts(tmp_path).keep("composer", NOTE)
    (path,) = (tmp_path / "drafts").iterdir()
    path.rename(path.with_name(f"{os.getpid()}-before-composer.json"))
    (left,) = Drafts(tmp_path).left()
    assert left.draft == NOTE


def test_a_number_no_process_can_have_is_a_gone_one() -> None:
    assert not drafts._lives(2**70)


def test_a_broken_one_is_passed_over(tmp_path: Path) -> None:
    left_by_a_dead_process(tmp_path, NOTE).write_bytes(b"{")
    assert Drafts(tmp_path).left() == []
