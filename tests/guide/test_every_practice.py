"""Every practice has one file of its own, and that file can be seen to miss it."""

from importlib import import_module

import pytest

from keepup_tui.domain.practices import PRACTICES
from tests.guide.mechanisms import PARTS
from tests.guide.without import FOLDER, file_of

IDS = [practice.id for practice in PRACTICES]


def test_a_file_each_and_no_other() -> None:
    files = sorted(FOLDER.glob("test_g[0-9]*.py"))
    assert files == [file_of(practice) for practice in IDS]


def test_each_file_says_which_it_is() -> None:
    for practice in IDS:
        assert file_of(practice).read_text(encoding="utf-8").startswith(f'"""{practice}: ')


@pytest.mark.parametrize("practice", IDS)
def test_what_is_taken_out_is_there(practice: str) -> None:
    assert PARTS[practice]
    for part in PARTS[practice]:
        module, _, path = part.place.partition(":")
        found = import_module(f"keepup_tui.{module}")
        for name in path.split("."):
            found = getattr(found, name)
