"""Deciding something about one's days."""

from collections.abc import Iterable
from typing import Any

from msgspec import to_builtins

from keepup_tui.actions.verb import BadValue, Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Setting
from keepup_tui.domain.settings import KEYS, BadSetting, checked
from keepup_tui.wording.spans import Spans, plain

_TAKES = {
    "cap": "a number of people, 1 to 1,000, or null",
    "days_off": 'days such as ["sat","sun"]',
    "rollover": "an hour such as 04:00",
    "zone": "a time zone such as Europe/Lisbon, or null",
    "ledger_hidden": "true or false",
    "away_offer": "true or false",
    "kinds_off": 'names of rules such as ["channel_rut"]',
}
_MOST_PEOPLE = 1000


def set_setting(key: str, value: Any) -> Verb:
    """The verb that sets one setting; null puts it back to its default."""

    def run(edit: Edit, _: Day) -> Spans:
        if key not in KEYS:
            raise BadValue(plain(f"There is no setting “{key}”; there are {', '.join(KEYS)}."))
        old = [row for row in edit.book.settings.values() if row.key == key]
        if value is None:
            for row in old:
                edit.drop(row)
            return plain(f"{key} is at its default again.")
        stored = _stored(key, value)
        edit.patch(old[0], value=stored) if old else edit.add(Setting(key=key, value=stored))
        return plain(f"{key} is now {_said(stored)}.")

    return run


def _stored(key: str, value: Any) -> Any:
    try:
        decided = checked(key, value)
    except BadSetting as error:
        raise _refused(key, value) from error
    if not _is_sensible(key, decided):
        raise _refused(key, value)
    if key == "rollover":
        return f"{decided:%H:%M}"
    return list(dict.fromkeys(decided)) if isinstance(decided, tuple) else to_builtins(decided)


def _is_sensible(key: str, decided: Any) -> bool:
    """Whether a value of the right kind is also one to live with."""
    if key == "cap":
        return bool(decided <= _MOST_PEOPLE)
    if key == "rollover":
        return decided.tzinfo is None
    return key != "kinds_off" or _are_rules(decided)


def _refused(key: str, value: Any) -> Refusal:
    return BadValue(plain(f"{key} takes {_TAKES[key]}, not {_said(value)}."))


def _are_rules(names: Iterable[str]) -> bool:
    from keepup_tui.domain.rules import RULES

    return set(names) <= {rule.name for rule in RULES}


def _said(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "none"
    return str(value).lower() if isinstance(value, bool) else str(value)
