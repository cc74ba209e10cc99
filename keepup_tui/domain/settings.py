"""The settings that change the queue, as the document holds them."""

from datetime import time
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct, ValidationError, convert

from keepup_tui.domain.book import Book
from keepup_tui.domain.terms import Weekday


class Settings(Struct, frozen=True, kw_only=True):
    """What the user decided about their days; a field per key of the table `settings`."""

    cap: int | None = None
    days_off: tuple[Weekday, ...] = ("sat", "sun")
    rollover: time = time(4)
    zone: str | None = None
    ledger_hidden: bool = False
    away_offer: bool = True
    kinds_off: tuple[str, ...] = ()


KEYS: Final = Settings.__struct_fields__


class BadSetting(ValueError):
    """A setting that KeepUp does not know, or a value it cannot take."""

    def __init__(self, key: str, value: object) -> None:
        super().__init__(f"{key} cannot be {value!r}")
        self.key, self.value = key, value


def checked(key: str, value: object) -> Any:
    """`value` as the setting `key` takes it. Raises BadSetting."""
    if key not in KEYS:
        raise BadSetting(key, value)
    try:
        settings = convert({key: _clock_time(value) if key == "rollover" else value}, Settings)
    except (ValidationError, ValueError) as error:
        raise BadSetting(key, value) from error
    if settings.cap is not None and settings.cap < 1:
        raise BadSetting(key, value)
    if settings.zone is not None and not known_zone(settings.zone):
        raise BadSetting(key, value)
    return getattr(settings, key)


def _clock_time(value: object) -> object:
    """An hour as it is stored, "04:00", as a time."""
    return time.fromisoformat(value) if isinstance(value, str) else value


def settings_of(book: Book) -> Settings:
    """The document's settings; a key or a value that is not understood counts as unset."""
    found = {}
    for row in book.settings.values():
        try:
            found[row.key] = checked(row.key, row.value)
        except BadSetting:
            continue
    return Settings(**found)


def known_zone(name: str) -> bool:
    """Whether `name` is a time zone of the IANA database."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
