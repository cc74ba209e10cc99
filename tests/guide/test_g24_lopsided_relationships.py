"""G24: where a tie has become one-sided, by person, circle and organisation."""

from tests.guide.guiding import Guide, Records
from tests.guide.looking import the_app

PEOPLE: Records = {
    1: {"name": "Ana Reyes", "organisation": "Acme", "circles": [{"id": 5}]},
    2: {"name": "Ben Okafor", "organisation": "Acme", "circles": [{"id": 5}]},
    3: {"name": "Cleo Marsh", "organisation": "Globex"},
    4: {"name": "Dan Ito"},
}


def given(guide: Guide) -> None:
    entry = {"on": "2026-11-16", "kind": "advice"}
    sides = [(1, "gave"), (1, "gave"), (2, "gave"), (3, "received"), (3, "received")]
    guide.given(
        contacts=PEOPLE,
        circles={5: {"name": "Alumni"}},
        exchanges={
            key: {**entry, "contact_ids": [contact], "side": side}
            for key, (contact, side) in enumerate(sides, 10)
        },
    )


def told(guide: Guide, *words: str) -> dict[str, str]:
    items = guide.does("ledger", *words, on="2026-11-24")["items"]
    return {item["contact"]: item["balance"] for item in items}


def test_both_directions_by_person(guide: Guide) -> None:
    given(guide)
    assert told(guide, "--lopsided") == {"Ana Reyes": "giving", "Cleo Marsh": "receiving"}
    assert told(guide) == {
        "Ana Reyes": "giving",
        "Ben Okafor": "even",
        "Cleo Marsh": "receiving",
        "Dan Ito": "nothing_yet",
    }


def test_by_circle_and_organisation_it_takes_more(guide: Guide) -> None:
    given(guide)
    assert told(guide, "--by", "circle") == {"Alumni": "giving"}
    organisations = told(guide, "--by", "organisation")
    assert organisations["Acme"] == "giving"
    assert organisations["Globex"] == "even"


def test_one_entry_back_evens_it(guide: Guide) -> None:
    given(guide)
    guide.noun("exchange", "add", "Ana", "advice", "--side", "received", on="2026-11-20")
    assert "Ana Reyes" not in told(guide, "--lopsided")


async def test_the_ledger_shows_those_who_lean_alone(guide: Guide) -> None:
    given(guide)
    async with the_app(guide) as eyes:
        await eyes.press("3")
        await eyes.see("Ana Reyes", "Ben Okafor", "Cleo Marsh")
        await eyes.press("B")
        await eyes.see("lopsided", "Ana Reyes", "giving", "Cleo Marsh", "receiving")
        assert "Ben Okafor" not in "\n".join(eyes.lines)
