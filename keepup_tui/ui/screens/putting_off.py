"""Putting people off: until a day, or, after the third time in a row, something else."""

from collections.abc import Sequence
from datetime import date
from typing import Final, Literal

from keepup_tui.actions.put_aside import longest_snooze
from keepup_tui.actions.records import add_record
from keepup_tui.actions.set_aside import archive
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.queue.nudges import Nudge
from keepup_tui.domain.records import Note
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Question
from keepup_tui.ui.forms.contact import correct_contact
from keepup_tui.ui.screens.another_day import any_day
from keepup_tui.ui.screens.asking import Answers, Asking
from keepup_tui.wording import putting_off as said
from keepup_tui.wording.directory import who
from keepup_tui.wording.spans import Spans, plain

ROOMY: Final = 64
_Typed = Literal["typed"]


async def asked_back(app: Desk, aimed: Sequence[Nudge], today: date) -> date | said.Instead | None:
    """When the people of these rows come back, or what else becomes of one put off so often."""
    alone = aimed[0] if len(aimed) == 1 else None
    asks = alone is not None and any(reason.put_off for reason in alone.reasons)
    longest = longest_snooze(alone.reasons) if alone else None
    answers: Answers[date | said.Instead | _Typed] = []
    answers.extend(said.days_offered(today, longest, short=app.size.width < ROOMY))
    lines: list[Spans] = []
    if longest is None:
        answers.append(("d", said.ANOTHER_DAY, (), "typed"))
    else:
        lines.append(plain(said.REPAIR_WAITS))
    if asks:
        answers.extend(said.instead())
        lines.append(said.ASKS)
    contacts = app.book.contacts
    title: Spans = (("plain", "Snooze "), *who([contacts[each.contact_id].name for each in aimed]))
    chosen = await app.push_screen_wait(Asking(title, tuple(lines), answers))
    return await any_day(app, today) if chosen == "typed" else chosen


async def do_instead(app: Desk, instead: said.Instead, contact_id: int) -> None:
    """Loosens how often somebody comes up, archives them, or keeps why they were put off."""
    contact = app.book.contacts[contact_id]
    if instead == "loosen":
        await correct_contact(app, contact_id, begin="cadence")
    elif instead == "archive":
        await app.carry_out(archive((contact_id,)))
    else:
        hint = said.kept_about(first_name(contact))
        if why := await app.push_screen_wait(Question(said.WHY, hint)):
            await app.carry_out(add_record(Note(contact_id=contact_id, kind="fact", text=why)))
