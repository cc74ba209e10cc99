"""A realistic address book of any size, the same every time, as the programs write it.

Run as a script it writes its three files into a folder: `python address_book.py FOLDER [SIZE]`.
"""

import csv
import sys
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from random import Random
from typing import Final

from msgspec import Struct

GIVEN: Final = (
    *("Ana", "Ben", "Chloé", "Dmitri", "Eszter", "Farah", "Goran", "Hana", "Ines", "Jörg"),
    *("Kofi", "Lucía", "Maja", "Noor", "Olu", "Priya", "Quentin", "Rui", "Søren", "Tomoko"),
    *("Uwe", "Vera", "Wei", "Ximena", "Yara", "Žofie", "Aoife", "Bogdan", "Camila", "Dewi"),
)
FAMILY: Final = (
    *("Reyes", "Osei", "Dubois", "Volkov", "Nagy", "Haddad", "Kovač", "Suzuki", "Lopes", "Müller"),
    *("Mensah", "García", "Lindqvist", "de Vries", "Adeyemi", "Sharma", "Martin", "Tavares"),
    *("Jensen", "Tanaka", "Schäfer", "Popova", "Chen", "Ramos", "Khoury", "Kovář", "O'Brien"),
    *("Ionescu", "Rojas", "Wijaya", "Novak", "Silva", "Costa", "Kim", "Park", "Berg", "Olsen"),
)
PLACES: Final = ("Lisbon", "Porto", "Utrecht", "Uppsala", "Brno", "Accra", "Pune", "Turku")
WORK: Final = (
    "Hillside",
    "Acme, Inc.",
    "Büro & Söhne",
    "Norrsken Lab",
    "Ribeira Studio",
    "Oak; Co",
)
TITLES: Final = ("Engineer", "Head of Design", "Editor", "Principal Scientist", "CFO")
LABELS: Final = ("Alumni", "Old team", "Mentors")


class Someone(Struct, frozen=True):
    """A fictional person; no two share a mail address or a phone number."""

    given: str
    family: str
    mail: str
    phone: str
    organisation: str
    title: str
    city: str
    birthday: str
    met: date
    note: str
    label: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"


def people(count: int = 2_000) -> list[Someone]:
    """`count` people, each with a name, mail and phone of their own."""
    chance = Random(2026)
    found = []
    for number in range(count):
        given, family = GIVEN[number % 30], FAMILY[number // 30 % 37]
        family += f" {FAMILY[number // 1110]}" if number >= 1110 else ""
        born = date(1950, 1, 1) + timedelta(days=chance.randrange(18_000))
        found.append(
            Someone(
                given=given,
                family=family,
                mail=f"person{number}@example.{chance.choice(('org', 'com', 'net'))}",
                phone=f"+351 9{number:08d}",
                organisation=chance.choice(WORK),
                title=chance.choice(TITLES),
                city=chance.choice(PLACES),
                birthday=f"--{born:%m-%d}" if number % 3 else born.isoformat(),
                met=date(2012, 1, 1) + timedelta(days=chance.randrange(4_500)),
                note=f"Met in {chance.choice(PLACES)}, by chance; likes tea" if number % 4 else "",
                label=chance.choice(LABELS) if number % 5 == 0 else "",
            )
        )
    return found


def as_vcards(book: list[Someone]) -> bytes:
    """The book as a phone writes it in vCard 3.0, every tenth with a picture."""
    lines = []
    for number, one in enumerate(book):
        work = one.organisation.replace(",", r"\,").replace(";", r"\;")
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"UID:book-{number}", f"FN:{one.name}"]
        lines += [f"N:{one.family};{one.given};;;", f"EMAIL;TYPE=INTERNET,WORK:{one.mail}"]
        lines += [f"TEL;TYPE=CELL:{one.phone}", f"ORG:{work}", f"TITLE:{one.title}"]
        lines += [f"ADR;TYPE=HOME:;;{number} Main St;{one.city};;1000;", f"BDAY:{one.birthday}"]
        if one.note:
            lines.append("NOTE:" + one.note.replace(",", r"\,").replace(";", r"\;"))
        if one.label:
            lines.append(f"CATEGORIES:{one.label}")
        if number % 10 == 0:
            lines += ["PHOTO;ENCODING=b;TYPE=JPEG:/9j/" + "A" * 60, *(" " + "B" * 70,) * 40]
        lines.append("END:VCARD")
    return "\r\n".join([*lines, ""]).encode()


def as_linkedin(book: list[Someone]) -> bytes:
    """The book as LinkedIn's `Connections.csv`, few of them with a mail address."""
    written = StringIO()
    written.write('Notes:\n"When exporting your connection data, some addresses are missing."\n\n')
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(
        ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
    )
    for number, one in enumerate(book):
        link = f"https://www.linkedin.com/in/person-{number}"
        mail = one.mail if number % 20 == 0 else ""
        connected = f"{one.met:%d %b %Y}"
        rows.writerow((one.given, one.family, link, mail, one.organisation, one.title, connected))
    return written.getvalue().encode()


def as_google(book: list[Someone]) -> bytes:
    """The book as Google writes it since 2024."""
    written = StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(
        (
            *("First Name", "Middle Name", "Last Name", "Organization Name", "Organization Title"),
            *("Birthday", "Notes", "Labels", "E-mail 1 - Label", "E-mail 1 - Value"),
            *("Phone 1 - Label", "Phone 1 - Value", "Address 1 - Label", "Address 1 - City"),
        )
    )
    for one in book:
        labels = f"{one.label} ::: * myContacts" if one.label else "* myContacts"
        rows.writerow(
            (
                *(one.given, "", one.family, one.organisation, one.title, one.birthday, one.note),
                *(labels, "* Work", one.mail, "Mobile", one.phone, "Home", one.city),
            )
        )
    return written.getvalue().encode()


def write_into(folder: Path, count: int = 2_000) -> None:
    """Writes `people.vcf`, `Connections.csv` and `contacts.csv`."""
    book = people(count)
    (folder / "people.vcf").write_bytes(as_vcards(book))
    (folder / "Connections.csv").write_bytes(as_linkedin(book))
    (folder / "contacts.csv").write_bytes(as_google(book))


if __name__ == "__main__":
    write_into(Path(sys.argv[1]), *map(int, sys.argv[2:3]))
