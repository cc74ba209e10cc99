"""Today's rows: two lines for everybody where the list has room, else for the first eight."""

from datetime import date
from pathlib import Path

import pytest

from keepup_tui.domain.records import Contact, Promise
from keepup_tui.store.document import Document
from keepup_tui.ui.screens.today import Today
from tests.ui.small_network import TODAY, app_on, network_in, open_today, until, write

TEN = range(50, 60)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = network_in(tmp_path)
    owed = [
        Promise(
            id=100 + key, contact_ids=(key,), text="a call", due_on=TODAY, made_on=date(2026, 11, 2)
        )
        for key in TEN
    ]
    write(made, [*(Contact(id=key, name=f"Guest {key}") for key in TEN), *owed])
    return made


def heights(today: Today) -> set[int]:
    """How many lines the people's rows have."""
    listing = today.rows._listing
    places = [place for place, key in enumerate(listing.keys) if isinstance(key, int)]
    return {listing.top(place + 1) - listing.top(place) for place in places}


@pytest.mark.parametrize(("lines", "expected"), [(40, {2}), (24, {1, 2})])
async def test_rows_are_alike_where_there_is_room(
    document: Document, lines: int, expected: set[int]
) -> None:
    app = app_on(document)
    async with app.run_test(size=(120, lines)) as pilot:
        today = await open_today(app, pilot)
        await until(pilot, lambda: len(today.rows.keys) > len(TEN))
        assert heights(today) == expected
