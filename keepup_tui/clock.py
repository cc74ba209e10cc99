"""The one place that asks what time it is."""

import os
import time
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

YEARS: Final = range(1970, 2089)
"""The years in which it can be today: records entered later would have no ids."""


class BadClock(ValueError):
    """KEEPUP_NOW holds no time."""


def now_ms(zone: tzinfo) -> int:
    """The present instant in UTC milliseconds; KEEPUP_NOW sets it, read in `zone`.

    Raises BadClock where KEEPUP_NOW is no ISO 8601 time of the years 1970 to 2088.
    """
    told = os.environ.get("KEEPUP_NOW")
    if not told:
        return time.time_ns() // 1_000_000
    try:
        moment = datetime.fromisoformat(told)
    except ValueError as error:
        raise BadClock(told) from error
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    if moment.year not in YEARS:
        raise BadClock(told)
    return int(moment.astimezone(UTC).timestamp() * 1000)


def system_zone() -> str:
    """The IANA name of the machine's time zone, UTC where it names none that is known."""
    name = os.environ.get("TZ", "").lstrip(":") or _configured_zone()
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return name


def _configured_zone() -> str:
    target = os.path.realpath("/etc/localtime")
    if "/zoneinfo/" in target:
        return target.partition("/zoneinfo/")[2].removeprefix("posix/")
    try:
        return Path("/etc/timezone").read_text(encoding="utf-8").strip()
    except OSError:
        return "UTC"
