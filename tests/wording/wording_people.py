"""The people whom the wording's tests speak of, on Wednesday 25 November 2026."""

from datetime import date
from typing import Any

from keepup_tui.domain.book import Book
from keepup_tui.domain.day import Day, noon
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.reasons import Band, Particulars, Reason, Touch
from keepup_tui.domain.records import Circle, Contact, Record
from keepup_tui.domain.settings import Settings

TODAY = date(2026, 11, 25)

PRIYA = Contact(id=1, name="Priya Nair", pronouns="she/her")
MARCUS = Contact(id=2, name="Marcus Bell", pronouns="he")
KEIKO = Contact(id=3, name="Keiko Mori", pronouns="she", organisation="Lumen")
ANA = Contact(
    id=4,
    name="Ana Reyes",
    pronouns="she",
    title="Staff engineer",
    organisation="Lumen",
    place="Lisbon",
    zone="Europe/Lisbon",
    cadence=Cadence(every=Period("1 month")),
    channels=("call",),
    added_on=date(2026, 7, 1),
)
MENTORS = Circle(id=20, name="mentors", cadence=Cadence(every=Period("3 months"), mode="calendar"))
BEN = Contact(id=5, name="Ben Okafor", circles=(Membership(id=20),))
TEAM = (PRIYA, MARCUS, KEIKO, ANA, BEN, MENTORS)

BANNED = ("!", "successfully", "overdue", "neglected", "score", "streak", "  ", "None", ". .", "..")


def network(*records: Record, today: date = TODAY) -> Network:
    return Network(Book.of((*TEAM, *records)), Day(noon(today, "UTC"), "UTC", Settings().rollover))


def reason(
    rule: str, contact: Contact, ref: str | None = None, *, band: Band = 1, **fields: Any
) -> Reason:
    about = {
        key: fields.pop(key)
        for key in Particulars.__struct_fields__
        if key in fields and key not in {"channel", "intent"}
    }
    return Reason(
        **{
            "rule": rule,
            "practice": "G01",
            "contact_id": contact.id,
            "ref": ref,
            "since": TODAY,
            "due_on": TODAY,
            "band": band,
            "closes": Touch(),
            "about": Particulars(**about),
            **fields,
        }
    )


def reads_well(said: str) -> bool:
    """Whether a sentence has none of the words that KeepUp never says."""
    return bool(said.strip()) and not [word for word in BANNED if word in said.casefold()]
