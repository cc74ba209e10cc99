"""One person entered twice, made one."""

from typing import Any, Final

from msgspec import structs
from msgspec.structs import replace

from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.changes import Change
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Contact, Milestone, Record
from keepup_tui.domain.references import REFERENCES
from keepup_tui.wording.spans import Spans

_ANY_OF: Final = ("do_not_contact", "deceased")
_BOTH: Final = ("archived",)
_EARLIER: Final = ("added_on", "met_on")


def unite(kept_id: int, other_id: int) -> Verb:
    """The verb that makes `other_id` part of `kept_id`, whose own words stand where they differ."""

    def run(edit: Edit, _: Day) -> Spans:
        if kept_id == other_id:
            raise Refusal((("plain", "Those are already one person."),))
        kept, other = contact_in(edit, kept_id), contact_in(edit, other_id)
        one = united(kept, other)
        edit.put(replace(one, introduced_by=None) if one.introduced_by == kept_id else one)
        edit.drop(other)
        _point(edit, other_id, kept_id)
        _once(edit, kept_id)
        return ("plain", "United "), ("name", other.name), ("plain", " with "), ("name", kept.name), ("plain", ".")  # fmt: skip  # noqa: E501

    return run


def united(kept: Contact, other: Contact) -> Contact:
    """The first contact with what only the second knows."""
    fields: dict[str, Any] = {}
    lists: dict[str, tuple[Any, ...]] = {}
    for info in structs.fields(Contact):
        mine, theirs = getattr(kept, info.name), getattr(other, info.name)
        if isinstance(mine, tuple):
            lists[info.name] = theirs
        elif info.name in _EARLIER:
            fields[info.name] = min(filter(None, (mine, theirs)), default=None)
        elif info.name in _ANY_OF:
            fields[info.name] = mine or theirs
        elif info.name in _BOTH:
            fields[info.name] = mine and theirs
        elif isinstance(mine, dict):
            fields[info.name] = {**theirs, **mine}
        elif info.name not in {"id", "changed_at"} and mine in {None, "normal"}:
            fields[info.name] = theirs
    if other.name != kept.name:
        lists["aliases"] = (*other.aliases, other.name)
    return Change(put=fields, add=_missing(kept, lists)).applied(kept)


def _missing(kept: Contact, lists: dict[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """What the second's lists add; an item that both have stays as the first has it."""
    merged = {}
    for name, theirs in lists.items():
        mine: tuple[Any, ...] = getattr(kept, name)
        both = Change(add={name: mine}).applied(
            Change(put={name: ()}, add={name: theirs}).applied(kept)
        )
        keyed = getattr(both, name)
        merged[name] = tuple(item for item in keyed if item not in mine)
    return {name: items for name, items in merged.items() if items}


def _point(edit: Edit, old: int, new: int) -> None:
    """Makes every record that names `old` name `new` instead, once."""
    for table, fields in REFERENCES.items():
        aimed = [field for field, target in fields.items() if target == "contacts"]
        for row in tuple(edit.book.table(table).values()) if aimed else ():
            changes = _repointed(row, aimed, old, new)
            if changes:
                edit.patch(row, **changes)


def _once(edit: Edit, contact_id: int) -> None:
    """Drops a milestone that says no more than another of the same kind: one birthday stays."""
    mine = [row for row in edit.book.milestones.values() if row.contact_id == contact_id]
    for row in mine:
        others = (other for other in mine if other is not row and other.kind == row.kind)
        if any(_says_more(other, row) for other in others):
            edit.drop(row)


def _says_more(one: Milestone, other: Milestone) -> bool:
    """Whether `one` has every part of the other's date, and more of them or came first."""
    if other.label not in {None, one.label}:
        return False
    theirs, mine = ((row.date.year, row.date.month, row.date.day) for row in (other, one))
    if any(part not in {None, known} for part, known in zip(theirs, mine, strict=True)):
        return False
    return mine != theirs or one.id < other.id


def _repointed(row: Record, fields: list[str], old: int, new: int) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for field in fields:
        value = getattr(row, field)
        if isinstance(value, tuple) and old in value:
            ids = (new if key == old else key for key in value)
            changes[field] = tuple(dict.fromkeys(ids))
        elif value == old:
            changes[field] = None if row.id == new else new
    return changes
