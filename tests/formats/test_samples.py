"""What phones, programs and services really write arrives whole, card by card."""

from pathlib import Path
from typing import Any

import pytest

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.formats.cards import Card, Reading
from keepup_tui.formats.recognise import read

SAMPLES = Path(__file__).parent / "samples"


def sample(name: str) -> Reading:
    return read((SAMPLES / name).read_bytes(), name)


def plain(card: Card) -> dict[str, Any]:
    """The card's fields that say something, mails and phones as `address label`."""
    found = {name: getattr(card, name) for name in card.__struct_fields__}
    found["emails"] = [f"{mail.address} {mail.label or ''}".strip() for mail in card.emails]
    found["phones"] = [f"{call.number} {call.label or ''}".strip() for call in card.phones]
    found["days"] = [f"{day.kind} {day.date} {day.label or ''}".strip() for day in card.days]
    return {
        name: [*value] if isinstance(value, tuple) else value
        for name, value in found.items()
        if value not in (None, (), [], {}, False) and name not in {"row", "key"}
    }


EXPECTED: dict[str, list[dict[str, Any]]] = {
    "android_2.1.vcf": [
        {
            "name": "Žofie Kovář",
            "given": "Žofie",
            "aliases": ["Zofka"],
            "emails": ["zofie.kovar@example.org work"],
            "phones": ["+420601000001 mobile", "+420 2 1000 0002 work", "+420601000003 private"],
            "post": "Dlouhá 7\n2. patro\n602 00 Brno\nCzechia",
            "place": "Brno",
            "organisation": "Hillside Útý",
            "title": "Head of Purchasing",
            "days": [
                "wedding 2011-09-17",
                "other 2019-03-01 First day at Hillside",
                "birthday 1984-11-03",
            ],
            "facts": ["Spouse: Petr", "Met at the fair.\nLikes jazz, hiking; tea."],
        },
        {
            "name": "Tom Baker",
            "given": "Tom",
            "emails": ["tom.baker@example.com home"],
            "phones": ["555-0100 mobile"],
        },
    ],
    "nokia_2.1.vcf": [
        {
            "name": "Päivi Niemelä",
            "given": "Päivi",
            "emails": ["paivi.niemela@example.org"],
            "phones": ["+358401000001 mobile", "+358 9 1000 002 work"],
            "post": "Harbour Street 4\n20100 Turku\nFinland",
            "place": "Turku",
            "links": ["http://example.org/niemela"],
            "days": ["birthday 1977-06-23", "wedding 2001-08-18"],
            "facts": ["Spouse: Jukka", "Assistant: Sanna", "Puhuu myös ruotsia, ja englantia"],
        }
    ],
    "lotus_notes.vcf": [
        {
            "name": "Adaeze M Okafor I",
            "given": "Adaeze",
            "aliases": ["Ada"],
            "emails": ["adaeze@example.org", "CN=Adaeze Okafor/OU=Sales/O=Example"],
            "phones": ["+234 1 100 0001 work", "+234 802 100 0002 mobile", "+234 1 100 0003 fax"],
            "post": "12 Palm Road\nSuite 9\n100001 Lagos, Lagos State\nNigeria",
            "place": "Lagos",
            "links": ["http://www.example.org/adaeze"],
            "organisation": "Example Trading",
            "title": 'Regional "Lead", Sales; Export',
            "days": ["birthday 1980-05-21"],
            "facts": [
                "THIS LINE IS NOT FOLDED AS IT SHOULD BE\nand goes on here without a blank",
                "Assistant: Chidi Obi, chidi@example.org, +234 1 100 0009",
            ],
            "extra": {
                "X-LOTUS-CHARSET": "UTF-8",
                "X-LOTUS-CATEGORY": "Clients",
                "department": "Sales, West Africa",
                "ROLE": "Negotiator",
            },
        }
    ],
    "apple_3.0.vcf": [
        {
            "name": "Dr. Maja Lindqvist",
            "given": "Maja",
            "aliases": ["Maj", "Majsan"],
            "emails": ["maja@example.com home", "maja.lindqvist@example.org other"],
            "phones": ["+46 70 100 00 01 studio", "+46 70 100 00 02 mobile"],
            "post": "Storgatan 1\nLgh 4\n753 31 Uppsala\nSweden",
            "place": "Uppsala",
            "links": [
                "https://example.com/maja",
                "https://www.linkedin.com/in/majalindqvist",
                "mastodon: majsan",
                "skype:maja.l",
            ],
            "organisation": "Norrsken, Lab",
            "title": "Principal Scientist",
            "days": ["wedding 2012-06-09", "birthday --02-29", "other --10-01 Lab opened"],
            "facts": [
                "Spouse: Erik Lindqvist",
                "Plays the cello.\nAsk about Kiruna, and the dog; Bosse.",
            ],
            "groups": ["Science"],
            "extra": {
                "department": "Optics",
                "X-ABUID": "5B1F0A5C-1111-4C3A-9E9E-000000000001:ABPerson",
            },
        },
        {
            "name": "Nils Holm",
            "given": "Nils",
            "phones": ["+46 70 100 00 09 mobile"],
            "organisation": "Holm Carpentry",
        },
    ],
    "google_3.0.vcf": [
        {
            "name": "Rui Tavares",
            "given": "Rui",
            "emails": ["rui@example.org work", "rui.tavares@example.com home"],
            "phones": ["+351 910 000 001 mobile", "+351 210 000 002 Reception"],
            "post": "Rua do Sol 5\n4000-001 Porto\nPT",
            "place": "Porto",
            "links": ["http://www.google.com/profiles/100000000000000000000"],
            "organisation": "Ribeira Studio",
            "title": "Architect",
            "days": ["birthday --11-03", "wedding 2015-07-04"],
            "facts": ["Introduced by Ana\nLikes tiles"],
            "groups": ["Alumni"],
        },
        {
            "name": "newsletter.reader@example.org",
            "emails": ["newsletter.reader@example.org"],
        },
    ],
    "outlook_2.1.vcf": [
        {
            "name": "Jörg Müller",
            "given": "Jörg",
            "emails": ["joerg.mueller@example.org"],
            "phones": [
                "+49 (30) 100000-1 work",
                "+49 (151) 10000002 mobile",
                "+49 (30) 100000-3 work fax",
            ],
            "post": "Straße 5\n80331 München\nDeutschland",
            "place": "München",
            "links": ["http://www.example.org/mueller"],
            "organisation": "Büro & Söhne GmbH",
            "title": "Geschäftsführer",
            "days": ["wedding 1999-05-22", "birthday 1970-01-31"],
            "facts": ["Spouse: Inge Müller", "Grüße an alle\nzweite Zeile"],
            "extra": {
                "department": "Vertrieb",
                "X-MS-OL-DEFAULT-POSTAL-ADDRESS": "2",
                "X-MS-IMADDRESS": "joerg@example.org",
                "X-MS-OL-DESIGN": '<card xmlns="http://schemas.microsoft.com/office/outlook/12/'
                'electronicbusinesscards" ver="1.0"/>',
            },
        }
    ],
    "nextcloud_4.0.vcf": [
        {
            "name": "Noor de Vries",
            "given": "Noor",
            "aliases": ["Noortje"],
            "pronouns": "she/her",
            "emails": ["noor@example.com home", "noor.devries@example.org work"],
            "phones": ["+31-6-1000-0001 ext. 12 mobile"],
            "post": "Kade 3\n1011 AB Amsterdam",
            "place": "Amsterdam",
            "zone": "Europe/Amsterdam",
            "links": ["xmpp:noor@example.com", "https://www.linkedin.com/in/noordevries/"],
            "organisation": "Gemeente",
            "title": "Engineer",
            "interests": ["sailing", "bread, rye"],
            "days": ["birthday --02-29", "wedding 2019-06-21"],
            "facts": ["Friend: Bram", "Prefers mail to calls. "],
            "groups": ["Old team", "Sailing"],
            "extra": {
                "ADR": "Plein 8\n2511 CS Den Haag\nNetherlands",
                "LANG": "nl",
                "department": "Water",
                "RELATED": "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "GEO": "geo:52.37,4.89",
                "CLOUD": "1.0",
                "X-PHONETIC-FIRST-NAME": "Noor",
            },
        },
        {
            "name": "Old Professor",
            "deceased": True,
            "facts": ["Birthday: circa 1940"],
            "extra": {"DEATHDATE": "20200101"},
        },
    ],
    "broken.vcf": [
        {"name": "Never Ended", "phones": ["+1 555 0101"]},
        {
            "name": "Bad; Parameters",
            "given": "Bad",
            "emails": ["bad.parameters@example.org a"],
            "phones": ["+1 555 0102 unclosed"],
            "facts": ["Birthday: 1984-02-31", "###"],
        },
        {"name": "Outer Person", "given": "Outer", "facts": ["Assistant: Inner Assistant"]},
        {"name": "lower case", "emails": ["lower@example.org"]},
        {"name": "Cut Sho", "emails": ["cut@example.org"]},
    ],
    "google_old.csv": [
        {
            "name": "Rui Tavares",
            "given": "Rui",
            "aliases": ["Ruizinho"],
            "emails": [
                "rui@example.org work",
                "rui.tavares@example.com home",
                "rt@example.com home",
            ],
            "phones": [
                "+351 910 000 001 mobile",
                "+351 210 000 002 work",
                "+351 210 000 003 work",
            ],
            "post": "Rua do Sol 5\n4000-001 Porto\nPT",
            "place": "Porto",
            "links": ["http://example.com/rui", "Skype: rui.t"],
            "organisation": "Ribeira Studio",
            "title": "Architect",
            "interests": ["tiles", "trams"],
            "days": ["birthday 1979-05-04", "wedding 2015-07-04"],
            "facts": ["Spouse: Marta", "Two lines\nof notes"],
            "groups": ["Alumni", "friends"],
            "extra": {
                "department": "Homes",
                "ORG": ["Second Studio"],
                "shoe size": "43",
                "initials": "RT",
                "gender": "male",
                "language": "pt",
            },
        },
        {"name": "only.mail@example.org", "emails": ["only.mail@example.org"]},
    ],
    "google_new.csv": [
        {
            "name": "Dr. Maja Lindqvist, PhD",
            "given": "Maja",
            "aliases": ["Majsan"],
            "emails": ["maja@example.com home", "maja.lindqvist@example.org work"],
            "phones": ["+46 70 100 00 01 mobile"],
            "post": "Storgatan 1\n753 31 Uppsala\nSE",
            "place": "Uppsala",
            "links": ["https://example.com/maja"],
            "organisation": "Norrsken Lab",
            "title": "Principal Scientist",
            "days": ["birthday --02-29", "wedding 2012-06-09"],
            "facts": ["Spouse: Erik", "Plays the cello"],
            "groups": ["Science"],
            "extra": {"department": "Optics", "tea": "oolong"},
        },
        {"name": "Kofi Yaw Mensah", "given": "Kofi"},
    ],
    "linkedin.csv": [
        {
            "name": "Ana Reyes",
            "given": "Ana",
            "links": ["https://www.linkedin.com/in/anareyes"],
            "organisation": "Acme, Inc.",
            "title": "Chief Technology Officer",
            "met_on": PartialDate("2023-11-04"),
            "met_how": "LinkedIn",
        },
        {
            "name": "Jörg Müller, MBA",
            "given": "Jörg",
            "emails": ["joerg.mueller@example.org"],
            "links": ["https://www.linkedin.com/in/jmueller"],
            "organisation": "Büro & Söhne GmbH",
            "title": 'Geschäftsführer "Vertrieb"',
            "met_on": PartialDate("2021-01-09"),
            "met_how": "LinkedIn",
        },
        {
            "name": "Unclosed Quote",
            "given": "Unclosed",
            "links": ["https://www.linkedin.com/in/uq"],
            "organisation": "Here",
            "title": "There",
            "met_on": PartialDate("2021-01-11"),
            "met_how": "LinkedIn",
        },
        {
            "name": "林 美玲",
            "given": "林",
            "links": ["https://www.linkedin.com/in/lin"],
            "met_on": PartialDate("2020-02-12"),
            "met_how": "LinkedIn",
        },
        {"name": "Short Row", "given": "Short", "met_how": "LinkedIn"},
    ],
    "linkedin_old.csv": [
        {
            "name": "Ben Osei",
            "given": "Ben",
            "emails": ["ben@example.org"],
            "organisation": "Hillside",
            "title": "Editor",
            "met_on": PartialDate("2017-12-31"),
            "met_how": "LinkedIn",
            "extra": {"tags": "climbing"},
        },
        {
            "name": "Cut Off",
            "given": "Cut",
            "emails": ["cut@example.org"],
            "met_on": PartialDate("--02-03"),
            "met_how": "LinkedIn",
        },
    ],
}
SKIPPED = {
    "apple_3.0.vcf": [(2, "Corner Bakery", "company"), (4, "Choir", "group")],
    "broken.vcf": [(3, "", "no_name"), (4, "+1 555 0103", "no_name")],
    "google_old.csv": [(3, "Plumbers Ltd", "company"), (4, "+351 910 000 099", "no_name")],
    "linkedin.csv": [(3, "https://www.linkedin.com/in/anonymous-1", "no_name")],
}


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_readable_arrives(name: str) -> None:
    assert [plain(card) for card in sample(name).cards] == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_who_is_no_person_is_skipped_and_said(name: str) -> None:
    found = [(skip.row, skip.name, skip.why) for skip in sample(name).skipped]
    assert found == SKIPPED.get(name, [])


def test_every_sample_has_its_expectation() -> None:
    held = {path.name for path in SAMPLES.iterdir() if path.suffix in {".vcf", ".csv"}}
    assert held == {*EXPECTED}


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
def test_any_kind_of_newline_is_read(name: str, newline: bytes) -> None:
    content = (SAMPLES / name).read_bytes().replace(b"\r\n", b"\n").replace(b"\n", newline)
    assert [plain(card) for card in read(content, name).cards] == EXPECTED[name]


@pytest.mark.parametrize("name", ["apple_3.0.vcf", "nokia_2.1.vcf", "linkedin.csv"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_encoding_is_read(name: str, encoding: str) -> None:
    content = (SAMPLES / name).read_bytes().decode().encode(encoding)
    assert [plain(card) for card in read(content, name).cards] == EXPECTED[name]


def test_windows_encoding_is_read_where_nothing_names_it() -> None:
    text = (SAMPLES / "linkedin.csv").read_text(encoding="utf-8").replace("林,美玲", "Éva,Nagy")
    found = read(text.encode("cp1252"), "Connections.csv").cards
    assert [card.name for card in found[1:4]] == ["Jörg Müller, MBA", "Unclosed Quote", "Éva Nagy"]
