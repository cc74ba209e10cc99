"""G33: an entry of the ledger can say what it led to, over any number of years."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2015-01-05"}
CHAIN = {
    10: {"contact_ids": [1], "on": "2018-03-05", "side": "gave", "kind": "introduction"},
    11: {"contact_ids": [1], "on": "2021-06-07", "side": "received", "kind": "referral"},
    12: {"contact_ids": [1], "on": "2026-02-02", "side": "received", "kind": "opportunity"},
}


def led_to(guide: Guide, exchange: int) -> list[int]:
    found: list[int] = guide.records("exchanges")[exchange].get("led_to", [])
    return found


def test_a_chain_over_years(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, exchanges=CHAIN)
    guide.noun("exchange", "edit", "10", "--led-to", "11", on="2026-11-24")
    guide.noun("exchange", "edit", "11", "--led-to", "12", on="2026-11-24")
    assert (led_to(guide, 10), led_to(guide, 11)) == ([11], [12])
    said = guide.prints("ledger", "Ana", "--on", "2026-11-24")
    assert "led to" in said


def test_it_can_lead_to_several_and_be_taken_back(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, exchanges=CHAIN)
    guide.noun("exchange", "edit", "10", "--led-to", "11", "--led-to", "12", on="2026-11-24")
    assert led_to(guide, 10) == [11, 12]
    guide.noun("exchange", "edit", "10", "--no-led-to", "11", on="2026-11-24")
    assert led_to(guide, 10) == [12]


def test_what_is_dropped_leaves_no_loose_end(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, exchanges={**CHAIN, 10: {**CHAIN[10], "led_to": [11, 12]}})
    guide.noun("exchange", "drop", "11", on="2026-11-24")
    assert led_to(guide, 10) == [12]


async def test_the_ledger_tells_the_chain(guide: Guide) -> None:
    guide.given(contacts={1: ANA}, exchanges={**CHAIN, 10: {**CHAIN[10], "led_to": [11]}})
    async with the_app(guide) as eyes:
        await eyes.press("3")
        await eyes.see("Mar 2018", "↳ led to a referral")
