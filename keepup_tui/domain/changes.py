"""A change to one record's fields, as values: what to set, to add to a list, to take from it."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from msgspec import Struct, structs

from keepup_tui.domain.parts import Email, Membership, Phone
from keepup_tui.domain.records import Record

R = TypeVar("R", bound=Record)
_NOTHING: Final[Mapping[str, Any]] = {}


class Change(Struct, frozen=True, kw_only=True):
    """`put` replaces fields, `add` and `take` work on lists item by item.

    Mails are the same by address, phones by their digits, texts whatever their case.
    """

    put: Mapping[str, Any] = _NOTHING
    add: Mapping[str, tuple[Any, ...]] = _NOTHING
    take: Mapping[str, tuple[Any, ...]] = _NOTHING

    def applied(self, record: R) -> R:
        """`record` with the change made."""
        fields = dict(self.put)
        for name, items in self.take.items():
            gone = {_key(item) for item in items}
            fields[name] = tuple(
                item for item in _list(record, fields, name) if _key(item) not in gone
            )
        for name, items in self.add.items():
            fields[name] = _with(_list(record, fields, name), items)
        return structs.replace(record, **fields)


def differing(before: Record, after: Record) -> tuple[str, ...]:
    """The fields in which two states of a record differ, in the order of the type."""
    return tuple(
        name
        for name in before.__struct_fields__
        if getattr(before, name) != getattr(after, name) and name not in {"id", "changed_at"}
    )


def _list(record: Record, fields: Mapping[str, Any], name: str) -> tuple[Any, ...]:
    return tuple(fields.get(name, getattr(record, name)))


def _with(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    merged = {_key(item): item for item in old}
    for item in new:
        if isinstance(item, Membership):
            merged.setdefault(_key(item), item)
        else:
            merged[_key(item)] = item
    return tuple(merged.values())


_KEYS: Final[dict[type, Callable[[Any], Any]]] = {
    Email: lambda email: email.address.casefold(),
    Phone: lambda phone: "".join(filter(str.isalnum, phone.number)),
    Membership: lambda place: place.id,
    str: lambda text: text.casefold(),
}


def _key(item: Any) -> Any:
    return _KEYS.get(type(item), lambda whole: whole)(item)
