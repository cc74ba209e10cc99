"""G18: giving and receiving in words, old favours fading, hidden everywhere at once."""

from tests.guide.guiding import Guide
from tests.guide.looking import the_app

ANA = {"name": "Ana Reyes", "added_on": "2015-01-05"}


def balance(guide: Guide, *sides: str, on: str = "2026-11-02", kind: str = "advice") -> str:
    guide.given(
        contacts={1: ANA},
        exchanges={
            key: {"contact_ids": [1], "on": on, "side": side, "kind": kind}
            for key, side in enumerate(sides, 10)
        },
    )
    word: str = guide.does("ledger", "Ana", on="2026-11-24")["balance"]
    return word


def test_the_words(guide: Guide) -> None:
    assert balance(guide) == "nothing_yet"
    assert balance(guide, "gave", "received") == "even"
    assert balance(guide, "gave", "gave", "gave", "received") == "giving"
    assert balance(guide, "received", "received", "received", "gave") == "receiving"


def test_one_alone_is_even(guide: Guide) -> None:
    assert balance(guide, "gave") == "even"
    assert balance(guide, "gave", "gave") == "giving"


def test_asking_alone_never_counts(guide: Guide) -> None:
    assert balance(guide, "asked", "asked", "asked") == "nothing_yet"
    assert balance(guide, "asked", "asked", "gave", "received") == "even"


def test_old_favours_fade(guide: Guide) -> None:
    assert balance(guide, "gave", "gave", "gave", on="2024-11-04") == "even"
    assert balance(guide, "gave", "gave", "gave", on="2019-11-04") == "even"


def test_the_pages_are_one_key_away(guide: Guide) -> None:
    balance(guide, "gave", "received", "received")
    pages = guide.does("ledger", "Ana", on="2026-11-24")
    assert len(pages["gave"]) == 1
    assert len(pages["received"]) == 2


def test_hidden_it_says_no_balance_anywhere(guide: Guide) -> None:
    balance(guide, "gave", "gave", "gave")
    guide.does("set", "ledger_hidden", "true", on="2026-11-24")
    assert "balance" not in guide.does("ledger", "Ana", on="2026-11-24")
    assert "giving" not in str(guide.does("ledger", on="2026-11-24"))
    assert "giving" not in guide.prints("brief", "Ana", "--on", "2026-11-24")
    guide.does("set", "ledger_hidden", "false", on="2026-11-24")
    assert guide.does("ledger", "Ana", on="2026-11-24")["balance"] == "giving"


async def test_one_key_hides_it_on_every_screen_and_takes_no_number(guide: Guide) -> None:
    balance(guide, "gave", "gave", "gave")
    async with the_app(guide) as eyes:
        await eyes.press("3")
        await eyes.see("giving", "Ana Reyes")
        await eyes.press("t")
        await eyes.written(lambda book: bool(book.settings))
        await eyes.see("hidden")
        assert "giving" not in "\n".join(eyes.lines)
        await eyes.press("2")
        await eyes.see("Contacts", "Ana Reyes")
        await eyes.press("enter")
        await eyes.see("Timeline")
        assert "giving" not in "\n".join(eyes.lines)


def test_what_is_older_than_five_years_is_forgotten(guide: Guide) -> None:
    assert balance(guide, *["gave"] * 60, on="2021-11-25") == "giving"
    assert balance(guide, *["gave"] * 60, on="2021-11-22") == "even"
