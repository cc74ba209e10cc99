"""Days of leave or of travel, asked for in a form."""

from datetime import timedelta

from keepup_tui.actions.away import away
from keepup_tui.domain.records import Leave
from keepup_tui.ui.desk import Desk
from keepup_tui.ui.forms.form import RecordForm
from keepup_tui.ui.forms.records import LAYOUTS, sheet_for, show
from keepup_tui.ui.forms.sheet import Sheet
from keepup_tui.wording.commands import AWAY
from keepup_tui.wording.spans import plain


async def tell_leave(app: Desk) -> bool:
    """Asks for some days away, tomorrow the first unless said; whether they were kept."""
    tomorrow = app.clock(app.book).date + timedelta(days=1)
    sheet = await sheet_for(app, "leave", {"from_": tomorrow})
    sheet.about = "leave"

    async def keep(done: Sheet) -> bool:
        values = {name: value for name, value in done.values().items() if value is not None}
        leave = Leave(**values)
        verb = away(leave.from_, leave.to, leave.kind, leave.place)
        return await app.carry_out(verb) is not None

    first = LAYOUTS["leave"].first
    return await show(app, RecordForm(plain(AWAY), sheet, keep, first=first, begin="to"))
