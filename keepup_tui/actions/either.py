"""Two states of one record, ours and another document's, made one."""

from typing import Any, Final, TypeVar

from msgspec import structs

from keepup_tui.domain.changes import Change
from keepup_tui.domain.records import Record

R = TypeVar("R", bound=Record)
_CLOSINGS: Final = frozenset({"closed_on", "settled_on", "used_on", "outcome", "outcome_on"})
"""What a newer record leaves empty on purpose: it was opened again."""


def either(ours: R, theirs: R) -> R:
    """The newer one, with what only the older knows where that is theirs.

    Where nothing tells which is newer, it is theirs; one without a stamp was written by
    hand, so what it leaves out stays.
    """
    if theirs.changed_at and (ours.changed_at or 0) > theirs.changed_at:
        return _filled(ours, theirs)
    return theirs if theirs.changed_at else _overlaid(ours, theirs)


def _filled(ours: R, theirs: R) -> R:
    """Ours, with theirs where it says nothing and what their lists have beyond."""
    fields, lists = _said(theirs)
    lacking = {
        name: {**value, **getattr(ours, name)} if isinstance(value, dict) else value
        for name, value in fields.items()
        if isinstance(value, dict) or (getattr(ours, name) is None and name not in _CLOSINGS)
    }
    own = {name: getattr(ours, name) for name in lists}
    return Change(add=own).applied(Change(put=lacking, add=lists).applied(ours))


def _overlaid(ours: R, theirs: R) -> R:
    """Theirs, with ours where it says nothing and what our lists have beyond."""
    fields, lists = _said(theirs)
    told = {
        name: {**getattr(ours, name), **value} if isinstance(value, dict) else value
        for name, value in fields.items()
    }
    return Change(put=told, add=lists).applied(ours)


def _said(record: Record) -> tuple[dict[str, Any], dict[str, tuple[Any, ...]]]:
    """The fields that are not at their default, and the lists that hold something."""
    fields: dict[str, Any] = {}
    lists: dict[str, tuple[Any, ...]] = {}
    for info in structs.fields(record):
        value = getattr(record, info.name)
        if info.name in {"id", "changed_at"} or value in (None, (), {}, info.default):
            continue
        if isinstance(value, tuple):
            lists[info.name] = value
        else:
            fields[info.name] = value
    return fields, lists
