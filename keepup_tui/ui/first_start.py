"""The first start: bring people in, add one, or walk through the sample first."""

import asyncio
import tempfile
from pathlib import Path
from typing import Final

from keepup_tui.demo.sample import sample
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import TABLES
from keepup_tui.store.document import Document
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.screens.importing import bring_in
from keepup_tui.ui.screens.restoring import bring_back
from keepup_tui.ui.screens.welcome import Welcome
from keepup_tui.wording.spans import Spans

SAMPLE: Final[Spans] = (("plain", "This is a sample: nothing you do here is kept."),)


async def first_start(app: Logbook) -> None:
    """Asks how to begin, and begins so; it asks again where nothing came of it."""
    while not app.book.contacts:
        beginning = await app.push_screen_wait(Welcome(app.document.path))
        if beginning == "quit":
            app.exit()
            return
        if beginning == "import":
            await bring_in(app)
        elif beginning == "add":
            await app.add_somebody()
        elif beginning == "demo":
            await app.open_document(await asyncio.to_thread(_sample, app))
            app.say(SAMPLE)
            return
        elif await bring_back(app):
            return


def _sample(app: Logbook) -> Document:
    folder = Path(tempfile.mkdtemp(prefix="keepup-demo-"))
    app.folders.append(folder)
    document = Document(folder / "demo.json", folder / "state")
    day = app.clock(app.book)

    def write(edit: Edit) -> None:
        book = sample(day.date)
        for table in TABLES:
            for record in book.table(table).values():
                edit.put(record)

    document.apply(write, ms=day.ms, label="the demo")
    return document
