"""Google's contacts as CSV, with the headers of before and after 2024."""

from typing import Any, Final

from keepup_tui.domain.parts import Email, Phone
from keepup_tui.domain.settings import known_zone
from keepup_tui.formats.cards import Card, Day, Reading, Skipped, key_of
from keepup_tui.formats.encodings import text_of, utf8
from keepup_tui.formats.events import event
from keepup_tui.formats.groups import circles_among
from keepup_tui.formats.names import address_lines, full_name
from keepup_tui.formats.spreadsheets import Row, rows

FORMAT: Final = "google"
_HEADERS: Final = (frozenset({"given name", "family name"}), frozenset({"first name", "last name"}))
_SEVERAL: Final = " ::: "
_UNUSED: Final = ("photo", "yomi name", "file as", "sensitivity", "priority")


def recognises(head: str, _name: str) -> bool:
    """Whether a file that begins with `head` is an export of Google's contacts."""
    line = head.partition("\n")[0].lower()
    named = any(all(column in line for column in header) for header in _HEADERS)
    return named and ("e-mail 1 - " in line or "group membership" in line or "labels" in line)


def read_google(content: bytes) -> Reading:
    """Everybody in a file of Google's contacts. Raises TooLarge."""
    text = text_of(utf8(content))
    first = text.partition("\n")[0].lower()
    cards: list[Card] = []
    skipped: list[Skipped] = []
    for row in rows(text, _HEADERS["given name" not in first]):
        found = Skipped(row, "", "unreadable") if isinstance(row, int) else _read(row)
        if isinstance(found, Card):
            cards.append(found)
        else:
            skipped.append(found)
    return Reading(format=FORMAT, cards=tuple(cards), skipped=tuple(skipped))


def _read(row: Row) -> Card | Skipped:
    emails = tuple(Email(address=a, label=kind) for a, kind in _labelled(row, "e-mail"))
    phones = tuple(Phone(number=n, label=kind) for n, kind in _labelled(row, "phone"))
    aliases = tuple(filter(None, (row.get("nickname"), row.get("short name"))))
    companies = list(row.several("organization"))
    company = companies[0] if companies else {}
    organisation = row.get("organization name") or company.get("name", "")
    name = _name(row) or next(iter(aliases), "")
    reached = emails[0].address if emails else phones[0].number if phones else ""
    if not name and organisation:
        return Skipped(row.number, organisation, "company")
    if not name and not emails:
        return Skipped(row.number, reached, "no_name")
    days, facts = _days_and_facts(row)
    posts, place = _addresses(row)
    location = row.get("location")
    return Card(
        row=row.number,
        key=key_of(name, reached, organisation),
        name=name or reached,
        given=row.get("first name", "given name") or None,
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != name),
        emails=emails,
        phones=phones,
        post=next(iter(posts), None),
        place=place or (location if not known_zone(location) else None) or None,
        links=_links(row),
        organisation=organisation or None,
        title=row.get("organization title", "occupation") or company.get("title") or None,
        interests=tuple(filter(None, row.get("hobby").split(_SEVERAL))),
        days=days,
        facts=facts,
        groups=circles_among(row.get("labels", "group membership").split(_SEVERAL)),
        extra=_extra(row, posts[1:], companies),
    )


def _name(row: Row) -> str:
    composed = full_name(
        row.get("name prefix"),
        row.get("first name", "given name"),
        row.get("middle name", "additional name"),
        row.get("last name", "family name"),
        row.get("name suffix"),
    )
    return row.get("name") or composed


def _labelled(row: Row, thing: str) -> list[tuple[str, str | None]]:
    found: dict[str, str | None] = {}
    marked: list[str] = []
    for parts in row.several(thing):
        kind = parts.get("label") or parts.get("type") or ""
        values = [value.strip() for value in parts.get("value", "").split(_SEVERAL.strip())]
        marked.extend(value for value in values if kind.startswith("*"))
        for value in filter(None, values):
            found.setdefault(value, kind.removeprefix("*").strip().lower() or None)
    return sorted(found.items(), key=lambda item: item[0] not in marked)


def _days_and_facts(row: Row) -> tuple[tuple[Day, ...], tuple[str, ...]]:
    born = row.get("birthday")
    told = [event("birthday", born)] if born else []
    told += [event(kind or "date", written) for written, kind in _labelled(row, "event")]
    facts = [fact for fact in told if isinstance(fact, str)]
    for name, kind in _labelled(row, "relation"):
        facts.append(f"{(kind or 'related').capitalize()}: {name}")
    if notes := row.get("notes"):
        facts.append(notes)
    return tuple(day for day in told if isinstance(day, Day)), tuple(facts)


def _addresses(row: Row) -> tuple[list[str], str]:
    posts: list[str] = []
    place = ""
    for parts in row.several("address"):
        place = place or parts.get("city", "").partition(_SEVERAL)[0]
        told = parts.get("formatted") or address_lines(
            box=parts.get("po box", ""),
            extended=parts.get("extended address", ""),
            street=parts.get("street", ""),
            city=parts.get("city", ""),
            region=parts.get("region", ""),
            code=parts.get("postal code", ""),
            country=parts.get("country", ""),
        )
        posts.extend(post.strip() for post in told.split(_SEVERAL.strip()) if post.strip())
    return posts, place


def _links(row: Row) -> tuple[str, ...]:
    found = [link for link, _ in _labelled(row, "website")]
    chats = [parts for parts in row.several("im") if parts.get("value")]
    found += [f"{parts.get('service') or 'chat'}: {parts['value']}" for parts in chats]
    return tuple(dict.fromkeys(found))


def _extra(row: Row, posts: list[str], companies: list[dict[str, str]]) -> dict[str, Any]:
    unit = row.get("organization department") or (companies or [{}])[0].get("department")
    others = [", ".join(filter(None, parts.values())) for parts in companies[1:]]
    own = {kind or "custom field": value for value, kind in _labelled(row, "custom field")}
    told: dict[str, Any] = {"department": unit, "ADR": posts, "ORG": others, **own}
    row.get(*_UNUSED)
    return {name: value for name, value in told.items() if value} | row.unused()
