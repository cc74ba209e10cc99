"""What news changes on the contact: role, organisation, place, and the address left behind."""

from datetime import date
from typing import Any, Final

from msgspec.structs import replace

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Role
from keepup_tui.domain.records import Contact, News
from keepup_tui.domain.terms import NewsKind

_ENDS_WORK: Final[frozenset[NewsKind]] = frozenset({"retired", "left"})
LEAVES_WORK: Final[frozenset[NewsKind]] = _ENDS_WORK | {"new_company"}
_CHANGES_ROLE: Final[frozenset[NewsKind]] = LEAVES_WORK | {"promoted", "new_field"}
_WORK_LABELS: Final = frozenset({"work", "office", "business", "job"})
_PERSONAL: Final = frozenset(
    {"aol", "fastmail", "gmail", "gmx", "googlemail", "hey", "hotmail", "icloud", "live", "mac"}
    | {"mail", "mailbox", "me", "msn", "outlook", "posteo", "proton", "protonmail", "sapo", "web"}
    | {"yahoo", "yandex", "zoho"}
)


def changed_by(news: News, contact: Contact) -> Contact:
    """`contact` after `news`: nothing is lost, an ended role is kept with its end."""
    fields: dict[str, Any] = {}
    if news.kind == "relocated" and news.place:
        fields["place"] = news.place
    if news.kind in _CHANGES_ROLE and not _of_elsewhere(news, contact):
        fields |= _role(news, contact)
        if news.kind in LEAVES_WORK:
            fields["emails"] = tuple(_aged(email, contact) for email in contact.emails)
    return replace(contact, **fields)


def day_as_known(day: date) -> PartialDate:
    """A full date as a partial one."""
    return PartialDate(day.isoformat())


def _of_elsewhere(news: News, contact: Contact) -> bool:
    """Whether they left some other place than the one where they are known to work."""
    if news.kind not in _ENDS_WORK or not news.organisation or not contact.organisation:
        return False
    return news.organisation.casefold() != contact.organisation.casefold()


def _role(news: News, contact: Contact) -> dict[str, Any]:
    organisation, title = news.organisation, news.title
    if news.kind in _ENDS_WORK:
        organisation = title = None
    elif news.kind not in LEAVES_WORK:
        organisation, title = organisation or contact.organisation, title or contact.title
    before = contact.organisation, contact.title
    if before == (organisation, title):
        return {}
    fields: dict[str, Any] = {"organisation": organisation, "title": title}
    if any(before):
        ended = Role(organisation=before[0], title=before[1], to=day_as_known(news.on))
        fields["roles"] = (*contact.roles, ended)
    return fields


def _aged(email: Email, contact: Contact) -> Email:
    return replace(email, stale=True) if _is_of_work(email, contact) else email


def _is_of_work(email: Email, contact: Contact) -> bool:
    """By its label; without one by its domain, which is no mailbox provider's nor their own."""
    if email.label:
        return email.label.casefold() in _WORK_LABELS
    domain = email.address.rpartition("@")[2].casefold()
    if not contact.organisation or not domain or domain.split(".")[0] in _PERSONAL:
        return False
    return not any(len(part) > 2 and part.casefold() in domain for part in contact.name.split())
