"""What the docs say of keys, commands and practices is what the program does."""

from pathlib import Path

import pytest

from docs.make import pages

PAGES = pages()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_made_pages_are_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == PAGES[path], "run `make docs`"
