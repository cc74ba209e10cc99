"""Why somebody is on Today, and why in that place, as a window above it."""

import asyncio

from keepup_tui.domain.queue.why import why
from keepup_tui.ui.agenda import Agenda
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.floating import Telling
from keepup_tui.wording import today
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.why import why_lines


async def tell_why(app: Desk, agenda: Agenda, contact_id: int, more: int) -> None:
    """Tells it of one contact; `more` is how many of those who can wait were asked for."""
    network = agenda.network
    told = await asyncio.to_thread(why, network, contact_id, more)
    name: Spans = (("name", network.book.contacts[contact_id].name),)
    stretch = today.stretch(agenda.queue)
    app.push_screen(Telling(name, (*why_lines(told, network), *((stretch,) if stretch else ()))))
