"""The page of commands agrees with the commands."""

from pathlib import Path

from keepup_tui.cli.reference import reference
from keepup_tui.cli.registry import COMMANDS, NOUNS

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"


def test_the_page_in_docs_is_what_the_commands_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference()


def test_it_names_every_command() -> None:
    page = reference()
    for name in (*COMMANDS, *NOUNS):
        assert f"## {name}\n" in page
