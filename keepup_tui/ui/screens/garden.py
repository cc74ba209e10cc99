"""Garden: the whole network at a glance, a bed a circle, a plant a person."""

from asyncio import to_thread
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import ClassVar, Final

from textual import getters, on, work
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from keepup_tui.domain.beds import Bed, beds, states
from keepup_tui.domain.garden import Plant as State
from keepup_tui.domain.heat import days_in_touch
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact
from keepup_tui.ui.floating import Choice, Telling
from keepup_tui.ui.keys import key
from keepup_tui.ui.logbook import Logbook
from keepup_tui.ui.page import Page
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import joined
from keepup_tui.ui.screens.asking import Answers
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.ui.widgets.plot import Plant, Plot, Plots
from keepup_tui.wording import garden as said
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.heat import heat_map, small_map
from keepup_tui.wording.spans import Spans, plain
from keepup_tui.wording.width import spans_width

REST: Final = 0.15
ALL: Final = -1
WIDE_YEAR: Final = 64


class Garden(Page):
    """The beds at the left; at the right the plant under the cursor, and the season."""

    PLACE = "garden"
    CSS_PATH = [stylesheet("garden")]
    AUTO_FOCUS = "#plots"
    KEYS: ClassVar[tuple[str, ...]] = (
        "garden.on", "garden.open", "log", "garden.circle", "garden.weed", "garden.heat",
        "find", "undo", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("l", "log_here", "log", "Log what happened, in one line", "log"),
        key("c", "circle", "circle", "Only one circle, or all", "garden.circle"),
        key("W", "weed", "weed", "Go through what is double, dead or loose", "garden.weed"),
        key("H", "heat", "heat map", "The days in touch, over the years", "garden.heat"),
        key("escape", "everybody", "back", "All circles again", "garden.all"),
    ]
    app = getters.app(Logbook)
    plots = getters.query_one("#plots", Plots)
    pane = getters.query_one("#plant", CardPane)
    legend = getters.query_one("#legend", Static)

    def __init__(self) -> None:
        super().__init__()
        self._beds: tuple[Bed, ...] = ()
        self._network: Network | None = None
        self._only: int | None = None
        self._resting: Timer | None = None
        self._states: dict[int, State] = {}
        self._days: Counter[date] = Counter()

    def body(self) -> Iterable[Widget]:
        with Horizontal(id="garden"):
            yield Plots(id="plots")
            yield CardPane(id="plant", classes="pane")
        yield Static(id="legend", classes="status")

    def paint(self, reading: Reading) -> None:
        self._grow(reading)

    @work(exclusive=True, group="looking")
    async def _grow(self, reading: Reading) -> None:
        network = await to_thread(lambda: reading.network)
        found = await to_thread(beds, network)
        days = await to_thread(days_in_touch, network)
        if reading is self.app.reading:
            self._network, self._beds, self._days = network, found, days
            self._states = {one.contact_id: one.state for bed in found for one in bed.plants}
            self._show()

    @property
    def contact(self) -> Contact | None:
        here = self.plots.contact_id if self.is_mounted else None
        return self.app.book.contacts.get(here or 0)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "everybody":
            return self._only is not None
        if action == "circle":
            return bool(self._beds)
        return super().check_action(action, parameters)

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)

    @on(Plots.Moved)
    def _moved(self) -> None:
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(REST, self._look)

    @on(Plots.Chosen)
    def _chosen(self, message: Plots.Chosen) -> None:
        self.app.open_contact(message.contact_id)

    @work(group="line")
    async def action_log_here(self) -> None:
        if self.contact:
            await self.app.write_about(self.contact)
        else:
            await self.app.write_line()

    async def action_weed(self) -> None:
        await self.app.switch_mode("review")
        await self.app.screen.run_action("turn('weed', 'garden')")

    @work(exclusive=True, group="asking")
    async def action_circle(self) -> None:
        if self._network is None:
            return
        circles = self._network.circles
        answers: Answers[int] = [("a", plain("all of them"), (), ALL)]
        for bed in self._beds:
            if bed.circle_id is not None:
                name: Spans = (("name", circles[bed.circle_id].name),)
                answers.append(("", name, (), bed.circle_id))
        chosen = await self.app.push_screen_wait(Choice(plain("Which circle?"), answers))
        if chosen is not None:
            self._only = None if chosen == ALL else chosen
            self._show()

    def action_heat(self) -> None:
        if self._network is not None:
            today, glyphs = self._network.today, self.app.glyphs
            years = heat_map if self.app.size.width >= WIDE_YEAR else _years_by_month
            lines = years(self._days, today, glyphs)
            self.app.push_screen(Telling(plain("Small things, over the years"), lines))

    def action_everybody(self) -> None:
        self._only = None
        self._show()

    def _show(self) -> None:
        network = self._network
        if network is None:
            return
        shown = [bed for bed in self._beds if self._only in {None, bed.circle_id}]
        if not shown:
            self._only, shown = None, list(self._beds)
        people = {one.contact_id for bed in shown for one in bed.plants}
        circle = network.circles[self._only].name if self._only else None
        self.header.where = said.garden_where(len(people), network.today, circle)
        glyphs = self.app.glyphs
        plots = [
            Plot(
                said.bed_heading(bed, network.circles),
                [Plant(one.contact_id, said.sign_of(one.state, glyphs)) for one in bed.plants],
            )
            for bed in shown
        ]
        spaced = self.has_class("-tall")
        below = self._legend(self.plots.size.width - 2) if plots else said.NOBODY
        self.plots.show(plots, below, spaced=spaced)
        goes_on = self.plots.virtual_size.height > self.plots.size.height
        if goes_on:
            self.plots.show(plots, (), spaced=spaced)
            self.legend.update(joined(*self._legend(self.size.width - 4)[:1]))
        self.legend.display = goes_on and not self.has_class("-low")
        self.refresh_bindings()
        self._look()

    def _legend(self, room: int) -> tuple[Spans, ...]:
        """The legend in as many lines of `room` cells as it needs."""
        lines: list[Spans] = [()]
        for entry in said.legend(self.app.glyphs):
            if lines[-1] and spans_width(lines[-1]) + 3 + spans_width(entry) > room:
                lines.append(())
            lines[-1] = (*lines[-1], ("plain", "   "), *entry) if lines[-1] else entry
        return tuple(lines)

    def _look(self) -> None:
        network, contact = self._network, self.contact
        if network is None:
            return
        lines: tuple[Spans, ...] = ()
        if contact is not None:
            state = self._states.get(contact.id, "well")
            standing = network.standings[contact.id]
            lines = said.closer(standing, state, network, self.app.glyphs)
        if self._beds:
            season = said.the_season(self._beds, states(self._beds), network)
            lines = (*lines, (), (), (("faint", "The season"),), season)
        if self._days:
            lines = (*lines, (), *small_map(self._days, network.today, self.app.glyphs))
        self.pane.say(lines)


def _years_by_month(days: Mapping[date, int], today: date, glyphs: Glyphs) -> tuple[Spans, ...]:
    """The heat map where a year's weeks have no room: months across."""
    if not days:
        return heat_map(days, today, glyphs)
    lines: list[Spans] = []
    for year in range(today.year, min(days).year - 1, -1):
        months = small_map(days, min(today, date(year, 12, 31)), glyphs)[1:]
        lines += [(("name", str(year)),), *months, ()]
    return tuple(lines[:-1])
