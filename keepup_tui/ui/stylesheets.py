"""Where the style sheets are: inside the installed package, else beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def stylesheet(name: str) -> Path:
    """The style sheet `name`.tcss. Raises FileNotFoundError where the installation lacks it."""
    for folder in (_PACKAGE / "styles", _PACKAGE.parent / "styles"):
        found = folder / f"{name}.tcss"
        if found.is_file():
            return found
    raise FileNotFoundError(f"{name}.tcss")
