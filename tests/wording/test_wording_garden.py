"""The garden in a sentence or two."""

from datetime import date

from msgspec.structs import replace

from keepup_tui.domain.beds import Bed, Planted
from keepup_tui.domain.garden import plant
from keepup_tui.domain.parts import Cadence, Membership
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle, Contact, Interaction
from keepup_tui.wording.garden import closer, the_season
from keepup_tui.wording.spans import text_of
from tests.wording.wording_people import network

ALUMNI = Circle(id=30, name="Alumni", cadence=Cadence(every=Period("6 months")))
DRY = Bed(30, tuple(Planted(key, "thirsty" if key < 4 else "well") for key in range(1, 6)))


def test_a_dry_bed_is_named_with_how_many_wait() -> None:
    assert text_of(the_season((DRY,), {"in_bloom": 1, "asleep": 2}, network(ALUMNI))) == (
        "1 in bloom, 2 asleep. Alumni could do with water: 3 of 5 wait for a word."
    )


def test_a_circle_without_a_cadence_wants_no_water() -> None:
    net = network(replace(ALUMNI, cadence=None))
    assert text_of(the_season((DRY,), {}, net)) == "Nothing is in bloom."


NEW = Contact(
    id=31, name="Agnieszka Nowak", added_on=date(2026, 11, 20), circles=(Membership(id=30),)
)


def looked_at(*rows: Interaction) -> list[str]:
    net = network(ALUMNI, NEW, *rows)
    standing = net.standings[NEW.id]
    return [text_of(line) for line in closer(standing, plant(standing, net), net)]


def test_a_plant_in_bloom_that_was_never_written_to_waits_for_a_first_word() -> None:
    said = looked_at()
    assert said[1].startswith("in bloom: a first word ")
    assert not [line for line in said if "in touch" in line]


def test_a_plant_that_was_written_to_says_when_last_and_next() -> None:
    said = looked_at(Interaction(id=90, contact_ids=(31,), on=date(2026, 11, 23), channel="email"))
    assert said[1].startswith("in bloom: next ")
    assert "Monday, by mail" in said
