"""Today: the few people to reach out to, and why."""

from typing import ClassVar, Final

from textual import on, work
from textual.binding import BindingType

from keepup_tui.ui.screens.today_answers import Answering
from keepup_tui.ui.screens.today_keys import BINDINGS, KEYS, Here, explains, why_not, works_on
from keepup_tui.ui.screens.today_notes import offer_leave
from keepup_tui.ui.screens.today_rows import Done, Planned
from keepup_tui.ui.screens.today_why import tell_why
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.row_list import RowList
from keepup_tui.wording.today_aside import NOBODY_ELSE
from keepup_tui.wording.today_told import plan_begun

TEN_MINUTES: Final = 3


class Today(Answering):
    """The queue at the left, the brief of the one under the cursor at the right."""

    PLACE = "today"
    CSS_PATH = stylesheet("today")
    KEYS: ClassVar[tuple[str, ...]] = KEYS
    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        here = self._here()
        if action == "explain":
            return explains(str(parameters[0]), here)
        if not works_on(action, here):
            return False
        if action == "more":
            return self.days_on == 0
        if action == "leave":
            return bool(self.offering and self.agenda and self.agenda.silent)
        if action == "back":
            return bool(self.days_on or self.marked or self.has_class("-brief"))
        return super().check_action(action, parameters)

    def _here(self) -> Here:
        row = self.rows.key if self.is_mounted and self.rows.is_mounted else None
        return Here(row, self.days_on == 0, bool(self.marked))

    def offers(self, name: str) -> bool:
        if explains(name.removeprefix("today."), self._here()):
            return False
        return name != "today.more" or self._can_wait

    def action_explain(self, _: str) -> None:
        self.app.say(why_not(self._here()))

    @property
    def _can_wait(self) -> bool:
        return bool(self.agenda and self.agenda.queue.held_back)

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        if self.to_sort():
            self.action_sort()
        if self.met():
            self.action_follow_up()
        contact_id = self.contact_id
        if contact_id is not None:
            self.app.open_contact(contact_id)

    @work(exclusive=True, group="why")
    async def action_why(self) -> None:
        contact_id = self.contact_id
        if contact_id is not None and self.agenda is not None:
            await tell_why(self.app, self.agenda, contact_id, self.more)

    def action_brief(self) -> None:
        self.toggle_class("-brief")
        (self.pane if self.has_class("-brief") else self.rows).focus()
        self.refresh_bindings()

    def action_more(self) -> None:
        if self.agenda is None or not self._can_wait:
            self.app.say(NOBODY_ELSE)
            return
        self.more += TEN_MINUTES
        self.seen_before = {nudge.contact_id for nudge in self.agenda.queue.nudges}
        self.look_again()

    def action_mark(self) -> None:
        if isinstance(self.rows.key, int):
            self.marked ^= {self.rows.key}
            self.show_agenda()
            self.rows.action_down()

    def action_day(self, step: int) -> None:
        self.days_on += step
        self.look_again()

    def action_back(self) -> None:
        if self.has_class("-brief"):
            self.action_brief()
        elif self.marked:
            self.marked.clear()
            self.show_agenda()
        else:
            self.days_on = 0
            self.look_again()

    @work(exclusive=True, group="answer")
    async def action_leave(self) -> None:
        if self.agenda and self.agenda.silent and await offer_leave(self.app, *self.agenda.silent):
            self.offering = False
            self.show_agenda()

    @work(group="line")
    async def action_correct(self) -> None:
        here = self.rows.key
        if isinstance(here, Done) and here.interaction_id is not None:
            await self.app.correct_line(here.interaction_id)

    @work(group="line")
    async def action_tell(self) -> None:
        here = self.rows.key
        if isinstance(here, Planned) and self.agenda:
            plan = self.app.book.plans[here.plan_id]
            await self.app.write_line(plan_begun(plan, self.agenda.network))
