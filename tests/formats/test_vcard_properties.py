"""Single properties, as rarer programs write them."""

from typing import Any

import pytest

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Email, Phone
from keepup_tui.formats.cards import Card, Day
from keepup_tui.formats.vcard import read_vcards


def only(*lines: str) -> Card:
    (card,) = read_vcards("\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD")).encode()).cards
    return card


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("X-JABBER:ana@example.org", "links", ("xmpp:ana@example.org",)),
        ("IMPP;X-SERVICE-TYPE=Skype:skype:ana", "links", ("skype:ana",)),
        ("EMAIL:mailto:ana@example.org", "emails", (Email(address="ana@example.org"),)),
        (
            "EMAIL;ENCODING=BASE64:YW5hQGV4YW1wbGUub3Jn",
            "emails",
            (Email(address="ana@example.org"),),
        ),
        ("NOTE;ENCODING=b:%%%", "facts", ("%%%",)),
        ("NOTE:C:\\\\new\\; x\\q", "facts", ("C:\\new; x\\q",)),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:C:\\new=0Aline", "facts", ("C:\\new\nline",)),
        ("NOTE;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:=ED=A0=80x", "facts", ("í\xa0€x",)),
        (
            "NOTE;QUOTED-PRINTABLE:1 Main St=0D=\r\n =0APorto=\r\n and more",
            "facts",
            ("1 Main St\nPorto and more",),
        ),
        ("NOTE;QUOTED-PRINTABLE:ends in a soft break=\r\n", "facts", ("ends in a soft break",)),
        ("NOTE:ends in=", "facts", ("ends in=",)),
        ("PHOTO;GIF;MIME:<<picture@example.org>", "extra", {}),
        ("NOTE;CHARSET=punycode:abc-", "facts", ("abc-",)),
        ("NOTE: kept  as it is ", "facts", (" kept  as it is ",)),
        ("TEL;TYPE=work,fax;PREF=1:+1 2", "phones", (Phone(number="+1 2", label="work fax"),)),
        ("TEL:tel:+1-2;ext=3;phone-context=x", "phones", (Phone(number="+1-2 ext. 3"),)),
        ("TEL:+1,,2;3", "phones", (Phone(number="+1,,2;3"),)),
        ("TZ:Europe/Nowhere", "extra", {"TZ": "Europe/Nowhere"}),
        ("TZ:-05:00", "extra", {"TZ": "-05:00"}),
        ("ORG:;Sales", "organisation", "Sales"),
        ("LABEL:1 Main St\\nPorto", "post", "1 Main St\nPorto"),
        ('ADR;LABEL="a^nb^^c^\'d\\ne":;;x;;;;', "post", 'a\nb^c"d\ne'),
        (
            "RELATED;TYPE=spouse:https://example.org/x",
            "extra",
            {"RELATED": "https://example.org/x"},
        ),
        ("X-MANAGER:Bea", "facts", ("Manager: Bea",)),
        (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bea;0;Coach;",
            "facts",
            ("Coach: Bea",),
        ),
        ("X-ANDROID-CUSTOM:other;x", "extra", {"X-ANDROID-CUSTOM": "other;x"}),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;", "days", ()),
        ("CATEGORIES:Work,myContacts,Starred in Android,Imported 5/3/20", "groups", ("Work",)),
        ("item1.X-ABDATE:2001-02-03", "days", (Day("other", PartialDate("2001-02-03")),)),
        (
            "X-WAB-WEDDING_ANNIVERSARY:20010203",
            "days",
            (Day("wedding", PartialDate("2001-02-03")),),
        ),
        (
            "BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-01",
            "days",
            (Day("birthday", PartialDate("--05-01")),),
        ),
        ("NOTE:a\0b", "facts", ("ab",)),
        ("BDAY:November 3", "days", (Day("birthday", PartialDate("--11-03")),)),
        (
            "BDAY;X-APPLE-OMIT-YEAR=1604:1984-11-03",
            "days",
            (Day("birthday", PartialDate("1984-11-03")),),
        ),
        ("SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:x;y", "extra", {}),
        ("PRODID:x", "extra", {}),
        ("X-EMPTY: ;;", "extra", {}),
    ],
)
def test_a_property_arrives(line: str, field: str, value: Any) -> None:
    assert getattr(only("FN:Ana Reyes", line), field) == value


def test_what_comes_several_times_is_all_kept() -> None:
    card = only(
        *("FN:Ana", "FN:Another", "N:Reyes;Ana", "N:Other;Name", "TITLE:CTO", "TITLE:Board"),
        *("ORG:Acme", "ORG:Oak;Lab", "X-A:1", "X-A:2", "X-A:3", "X-A:3"),
        *("ADR:;;1 Main St;Porto", "ADR:;;2 Main St;Lisbon", "ADR:;;2 Main St;Lisbon"),
        *("TEL:1", "TEL:1", "EMAIL:a@example.org", "EMAIL:a@example.org", "ADR:;;;;"),
        *("UID:u", "UID:v", "PRONOUNS:they", "PRONOUNS:she", "HOBBY:tea", "INTEREST:tea"),
    )
    assert (card.name, card.given, card.title, card.organisation) == ("Ana", "Ana", "CTO", "Acme")
    assert card.extra == {
        "TITLE": "Board",
        "ORG": "Oak, Lab",
        "X-A": ["1", "2", "3"],
        "ADR": "2 Main St\nLisbon",
    }
    assert (len(card.phones), len(card.emails), card.key) == (1, 1, "u")
    assert (card.pronouns, card.interests) == ("they", ("tea",))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Reyes;Ana;M.;Dr.;Jr.",), "Dr. Ana M. Reyes, Jr."),
        (("N:Reyes;Ana", "FN:Reyes, Ana"), "Ana Reyes"),
        (("NICKNAME:Anita",), "Anita"),
        (("NICKNAME:Anita", "ORG:Acme"), "Anita"),
        (("EMAIL:ana@example.org",), "ana@example.org"),
        (("FN:  Ana \\n Reyes ",), "Ana Reyes"),
    ],
)
def test_somebody_is_named_by_what_there_is(lines: tuple[str, ...], name: str) -> None:
    assert only(*lines).name == name


def test_a_role_is_the_title_only_where_there_is_none() -> None:
    assert only("FN:A", "ROLE:Lead").title == "Lead"
    both = only("FN:A", "ROLE:Lead", "TITLE:CTO")
    assert (both.title, both.extra) == ("CTO", {"ROLE": "Lead"})


def test_what_is_preferred_comes_first() -> None:
    card = only("FN:A", "EMAIL:a@example.org", "EMAIL;TYPE=pref:b@example.org")
    assert [email.address for email in card.emails] == ["b@example.org", "a@example.org"]


def test_a_key_stays_the_same_without_a_uid() -> None:
    lines = ("FN:Ana Reyes", "EMAIL:ana@example.org")
    assert only(*lines).key == only(*lines, "NOTE:more", "TITLE:new").key
    assert only(*lines).key != only("FN:Ana Reyes", "EMAIL:other@example.org").key


@pytest.mark.parametrize("lines", [("ORG:Acme",), ("FN:Acme", "ORG:Acme"), ("FN:A", "KIND:org")])
def test_a_company_without_a_person_is_skipped(lines: tuple[str, ...]) -> None:
    reading = read_vcards("\n".join(("BEGIN:VCARD", *lines, "END:VCARD")).encode())
    assert [skip.why for skip in reading.skipped] == ["company"]


def test_an_agent_never_becomes_part_of_the_person() -> None:
    card = only(
        "FN:Ana Reyes",
        *("AGENT:", "BEGIN:VCARD", "TITLE:Assistant", "TEL:+1 2", "END:VCARD"),
        *("AGENT:", "BEGIN:VCARD", "TITLE:Nobody", "END:VCARD"),
        "NOTE:after",
    )
    assert (card.title, card.phones) == (None, ())
    assert card.facts == ("after", "Assistant: +1 2")
