"""A home of its own for whoever sits at the terminal."""

from pathlib import Path

import pytest

from tests.terminal.person import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)
