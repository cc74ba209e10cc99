"""Bringing a backup, or an exported file, back as the document."""

from asyncio import to_thread
from pathlib import Path
from typing import Final

from keepup_tui.actions.restore import restore
from keepup_tui.actions.verb import Outcome
from keepup_tui.domain.day import Day
from keepup_tui.store.document import Document
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.screens.asking import Answers
from keepup_tui.ui.screens.file_choice import FileChoice
from keepup_tui.wording.dates import when
from keepup_tui.wording.spans import Spans, plain

SUFFIXES: Final = frozenset({".json"})
WHICH: Final[Spans] = plain("A document that KeepUp exported, or one of its copies.")
ELSEWHERE: Final = Path()


async def bring_back(app: Desk) -> bool:
    """Asks for a copy and makes it the document; whether it did."""
    path = await _which(app)
    if path is None:
        return False
    named = {backup.path for backup in app.document.backups()}

    def work(document: Document, day: Day) -> Outcome:
        held = document.backup(path.name) if path in named else path.read_bytes()
        return restore(document, held, path, day)

    try:
        return await app.do(work) is not None
    except OSError as error:
        app.say(plain(f"{path.name} cannot be read: {error.strerror}."), trouble=True)
        return False


async def _which(app: Desk) -> Path | None:
    backups = await to_thread(app.document.backups)
    if backups:
        day = app.clock(app.book)
        answers: Answers[Path] = []
        for backup in backups[:9]:
            at = day.local(int(backup.at.timestamp() * 1000))
            said = plain(f"{when(at.date(), day.date)}, {at:%H:%M}")
            answers.append(("", said, (("dim", "a copy"),), backup.path))
        answers.append(("f", plain("another file"), (), ELSEWHERE))
        chosen = await app.push_screen_wait(Choice(plain("Restore"), answers))
        if chosen is not ELSEWHERE:
            return chosen
    return await app.push_screen_wait(FileChoice(plain("Restore"), WHICH, SUFFIXES))
