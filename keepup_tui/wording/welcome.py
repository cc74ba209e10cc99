"""The first start in words."""

from typing import Final

from keepup_tui.wording.spans import Spans

PLANT: Final[tuple[Spans, ...]] = (
    (("leaf", "      ❀"),),
    (("leaf", "     ╱│╲"), ("plain", "     "), ("name", "KeepUp")),
    (
        ("faint", "  ____"),
        ("leaf", "┴"),
        ("faint", "____"),
        ("plain", "  "),
        ("dim", "tend the relationships that carry you"),
    ),
)
SMALL_PLANT: Final[tuple[Spans, ...]] = (
    (("leaf", "  ❀  "), ("name", "KeepUp")),
    (("faint", " _"), ("leaf", "┴"), ("faint", "_ "), ("dim", "tend who carries you")),
)

BEGINNINGS: Final = (
    ("i", "bring your contacts", "a vCard or CSV file from your phone,"),
    (" ", "", "mail or LinkedIn"),
    ("n", "add one person", "a name is enough"),
    ("d", "walk through a garden", "a sample, nothing is kept"),
    ("r", "restore a backup", ""),
)


def kept_in(path: str, home: str) -> tuple[Spans, ...]:
    """Where everything stays; a path below `home` is shortened."""
    shown = f"~{path.removeprefix(home)}" if path.startswith(f"{home}/") else path
    return (("faint", "Everything stays in one file of yours:"),), (("faint", shown),)
