"""`make docs`: writes the pages and tables that are made from the program itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from keepup_tui.cli.reference import reference
from keepup_tui.ui.keymap import every_binding
from keepup_tui.ui.keys import shown_key
from keepup_tui.wording.drafts_page import drafts_page
from keepup_tui.wording.guide import guide_page

ROOT: Final = Path(__file__).parents[1]
BEGIN: Final = "<!-- keys: made by `make docs` -->\n"
END: Final = "<!-- keys: end -->\n"
IN_THE_README: Final = (
    "everywhere",
    "today",
    "contacts",
    "contact",
    "ledger",
    "garden",
    "review",
)
TITLES: Final = {
    "everywhere": "Everywhere",
    "lists": "In lists",
    "composer": "In the composer",
    "today": "Today",
    "contacts": "Contacts",
    "ledger": "Ledger",
    "garden": "Garden",
    "review": "Review",
    "contact": "A contact",
    "import": "Import",
}


def pages() -> dict[Path, str]:
    """Every page that is made, or holds a part that is, with its text."""
    return {
        ROOT / "docs" / "guide.md": guide_page(),
        ROOT / "docs" / "commands.md": reference(),
        ROOT / "docs" / "drafts.md": drafts_page(),
        ROOT / "docs" / "keys.md": "\n".join(_keys_page()),
        ROOT / "README.md": readme((ROOT / "README.md").read_text(encoding="utf-8")),
    }


def readme(text: str) -> str:
    """The README with its table of keys made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    table = "\n".join(_table(IN_THE_README))
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def _keys_page() -> Iterator[str]:
    yield "# Keys\n"
    yield "Made from the app itself by `make docs`. Every key can be changed in `config.toml`,"
    yield "in the table `[keymap]`, by its name:\n"
    yield '```toml\n[keymap]\n"today.skip" = "z"\n```\n'
    for where, title in TITLES.items():
        rows = [binding for place, binding in every_binding() if place == where]
        if rows:
            yield f"## {title}\n\n| key | does | name |\n| --- | --- | --- |"
            lines = (f"| {_key(shown_key(row))} | {row.tooltip} | `{row.id}` |" for row in rows)
            yield from dict.fromkeys(lines)
            yield ""


def _table(places: tuple[str, ...]) -> Iterator[str]:
    yield "| where | keys |\n| --- | --- |"
    for where in places:
        keys = [
            f"{_key(shown_key(binding))} {binding.description}"
            for place, binding in every_binding()
            if place == where
        ]
        if keys:
            yield f"| {TITLES[where]} | {' · '.join(keys)} |"


def _key(shown: str) -> str:
    return f"`{shown}`".replace("|", "\\|")


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
