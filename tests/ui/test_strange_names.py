"""Names, notes and lines that would drive a terminal or an app drive neither."""

from datetime import date
from pathlib import Path

import pytest

from keepup_tui.domain.parts import Email, Membership
from keepup_tui.domain.records import Circle, Contact, Exchange, Interaction, News, Note, Promise
from keepup_tui.store.document import Document
from keepup_tui.ui.screens.contacts import Contacts
from tests.ui.small_network import app_on, until, write

STRANGE = "[@click=app.quit]Zoë[/] \x1b]52;c;YQ==\x07\x1b[31m\u202e\x00[bold]" + "é́́́" * 9


@pytest.fixture
def document(tmp_path: Path) -> Document:
    made = Document(tmp_path / "keepup.json", tmp_path / "state")
    day = date(2026, 11, 20)
    write(
        made,
        [
            Circle(id=1, name=STRANGE, channel="email"),
            Contact(
                id=2,
                name=STRANGE,
                title=STRANGE,
                place=STRANGE,
                emails=(Email(address=STRANGE, label=STRANGE),),
                circles=(Membership(id=1),),
                interests=(STRANGE,),
            ),
            Contact(id=3, name=f"{STRANGE} too", aliases=(STRANGE,)),
            Interaction(id=4, contact_ids=(2, 3), on=day, text=STRANGE, event=STRANGE),
            *(
                Exchange(id=50 + n, contact_ids=(2,), on=day, side="gave", text=STRANGE)
                for n in range(4)
            ),
            Promise(id=6, contact_ids=(2,), text=STRANGE, made_on=day),
            Note(id=7, contact_id=2, kind="fact", text=STRANGE),
            News(id=8, contact_ids=(2,), kind="success", on=day, text=STRANGE),
        ],
    )
    return made


@pytest.mark.parametrize(
    "keys",
    [
        ("2",),
        ("2", "c"),
        ("2", "c", "e"),
        ("2", "e", "ctrl+o"),
        ("2", "M", "z", "o", "down", "enter"),
        ("2", "X"),
        ("2", "enter"),
        ("2", "enter", "tab"),
        ("2", "enter", "tab", "tab", "X"),
        ("2", "enter", "e"),
        ("2", "enter", "N", "p", "enter"),
        ("3",),
        ("3", "tab", "L"),
        ("3", "B", "B"),
        ("4",),
        ("4", "c"),
    ],
    ids=" ".join,
)
async def test_nothing_strange_reaches_the_terminal(
    document: Document, keys: tuple[str, ...]
) -> None:
    app = app_on(document)
    async with app.run_test(size=(120, 32), notifications=True) as pilot:
        await until(pilot, lambda: app.reading)
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.15)
            if key == "2":
                assert isinstance(app.screen, Contacts)
        assert app.is_running
        shown = "\n".join(
            "".join(segment.text for segment in strip)
            for strip in app.screen._compositor.render_strips()
        )
        assert not {"\x1b", "\x07", "\x00", "\u202e", "\x9b"} & set(shown)
        assert "Zoë" in shown
