"""Where a contact stands, in one line that never calls a day gone by the next one."""

from datetime import date

from msgspec.structs import replace

from keepup_tui.domain.brief import brief
from keepup_tui.domain.network import Network
from keepup_tui.domain.parts import Role
from keepup_tui.domain.records import Answer, Interaction
from keepup_tui.wording.brief import resume_card
from keepup_tui.wording.spans import text_of
from keepup_tui.wording.standing import standing_line
from tests.wording.wording_people import ANA, network

LATE = Interaction(id=100, contact_ids=(4,), on=date(2026, 9, 21), channel="call")


def _line(net: Network) -> str:
    return text_of(standing_line(net.standings[4], net))


def test_a_turn_that_was_put_off_is_past_and_not_next() -> None:
    put_off = Answer(
        id=110, contact_id=4, rule="cadence_due", verb="snooze",
        on=date(2026, 11, 24), until=date(2026, 12, 1),
    )  # fmt: skip
    assert _line(network(LATE, put_off)) == "● 5 weeks past"


def test_a_turn_to_come_is_next() -> None:
    assert _line(network(replace(LATE, on=date(2026, 11, 20)))) == "○ next mid-December"


def test_a_role_at_the_same_place_is_not_a_place_before() -> None:
    risen = replace(ANA, roles=(Role(organisation="Acme"), Role(organisation="Lumen")))
    net = network(risen)
    lines = [text_of(line) for section in resume_card(brief(net.standings[4], net), net)
             for line in section.lines]  # fmt: skip
    assert "Staff engineer at Lumen, before that Acme" in lines
