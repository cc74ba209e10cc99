"""Where KeepUp keeps its files: the document, its state beside it, the configuration."""

import os
from pathlib import Path


def document_path(given: str | None = None) -> Path:
    """The document: `given` (`--data`), else KEEPUP_DATA, else the user's data folder."""
    told = given or os.environ.get("KEEPUP_DATA")
    return (
        Path(told).expanduser()
        if told
        else _home("XDG_DATA_HOME", ".local/share", "data") / "keepup.json"
    )


def state_folder() -> Path:
    """Where undo, backups, drafts and the inbox of an unwritable document live."""
    return _home("XDG_STATE_HOME", ".local/state", "state")


def config_file() -> Path:
    """What is this machine's alone: theme, keymap, glyphs, paths."""
    return _home("XDG_CONFIG_HOME", ".config", "config") / "config.toml"


def _home(variable: str, folder: str, kind: str) -> Path:
    told = os.environ.get(variable, "")
    if os.path.isabs(told):
        return Path(told) / "keepup"
    if os.name == "posix" and os.uname().sysname != "Darwin":
        return Path.home() / folder / "keepup"
    return _platform_folder(kind)


def _platform_folder(kind: str) -> Path:
    import platformdirs

    return Path(getattr(platformdirs, f"user_{kind}_dir")("keepup", appauthor=False))
