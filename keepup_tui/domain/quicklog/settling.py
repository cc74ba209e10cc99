"""Which of several people a name is taken for, and why."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from keepup_tui.domain.names import Names, fold
from keepup_tui.domain.quicklog.parsed import Named
from keepup_tui.domain.quicklog.people import Cast, Person


def settled(cast: Cast, names: Names, today: date, chosen: Mapping[str, int]) -> tuple[Named, ...]:
    """Each name with the one it means; without one where it stays open.

    `chosen` says whom a name means, by the name as it is typed.
    """
    people = cast.all
    wanted = {fold(name): key for name, key in chosen.items()}
    first = [_sure(person, wanted, names) for person in people]
    sure = {name.contact_id for name in first if name.contact_id is not None}
    company = tuple(
        dict.fromkeys(
            name.contact_id for name in first if name.contact_id is not None and not name.mention
        )
    )
    return tuple(
        name
        if name.contact_id is not None or not name.candidates or person.surname
        else _told(name, sure, _others(place, cast, first), company, names, today)
        for place, (name, person) in enumerate(zip(first, people, strict=True))
    )


def _sure(person: Person, chosen: Mapping[str, int], names: Names) -> Named:
    name = Named(person.start, person.end, person.text, person.ids, mention=person.mention)
    picked = chosen.get(fold(person.text))
    if picked in names.contacts:
        return replace(name, contact_id=picked, because="chosen")
    return replace(name, contact_id=person.ids[0]) if len(person.ids) == 1 else name


def _others(place: int, cast: Cast, named: Sequence[Named]) -> set[int | None]:
    """Those whom the name at `place` cannot mean: it goes on their list, or is in a mark."""
    if place >= len(cast.prose):
        return {name.contact_id for name in named}
    start = place
    while cast.prose[start].listed:
        start -= 1
    return {name.contact_id for name in named[start:place]}


def _told(
    name: Named,
    sure: set[int],
    others: set[int | None],
    company: tuple[int, ...],
    names: Names,
    today: date,
) -> Named:
    again = [key for key in name.candidates if key in sure]
    if len(again) == 1 and again[0] not in others:
        return replace(name, contact_id=again[0], because="same")
    left = tuple(key for key in name.candidates if key not in sure)
    if company and (met := names.with_company(left, company, today)) is not None:
        return replace(name, contact_id=met, because="company", company=company)
    only = names.in_touch(name.candidates, today)
    if only is None or only in sure:
        return name
    return replace(name, contact_id=only, because="recent")
