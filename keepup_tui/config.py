"""What is this machine's alone, from config.toml: the theme, the keys, the signs, the document."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct


class BadConfig(Exception):
    """The file at `path` holds something that KeepUp does not take; `why` says what."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(path, why)
        self.path, self.why = path, why


class Config(Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of one machine; `keymap` names a key by the id of what it does."""

    theme: str | None = None
    glyphs: Literal["fancy", "plain"] | None = None
    keymap: dict[str, str] = {}
    document: str | None = None


def config_in(path: Path) -> Config:
    """What the file at `path` says, nothing where there is none. Raises BadConfig."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise BadConfig(path, error.strerror or "it cannot be read") from error
    try:
        return msgspec.toml.decode(content, type=Config)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadConfig(path, str(error)) from error
