"""The garden in a sentence or two."""

from msgspec.structs import replace

from keepup_tui.domain.beds import Bed, Planted
from keepup_tui.domain.parts import Cadence
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Circle
from keepup_tui.wording.garden import the_season
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
