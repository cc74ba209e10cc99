"""Review: the week in five questions, the season, weeding, and the walk after your own change."""

from asyncio import to_thread
from collections.abc import Iterable
from typing import ClassVar, Final

from textual import getters, on, work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from keepup_tui.actions.save_review import finish_review
from keepup_tui.ui.keys import key
from keepup_tui.ui.reading import Reading
from keepup_tui.ui.safe_text import safe_text
from keepup_tui.ui.screens.review_acts import Deciding
from keepup_tui.ui.stylesheets import stylesheet
from keepup_tui.ui.widgets.card_pane import CardPane
from keepup_tui.ui.widgets.listing import Line, Listing, Row
from keepup_tui.ui.widgets.row_list import MARGIN, RowList
from keepup_tui.wording.review import question as said
from keepup_tui.wording.review.views import WHERE, Look, View, look_at
from keepup_tui.wording.spans import Spans
from keepup_tui.wording.today import more_below
from keepup_tui.wording.wrapping import wrap

INDENT: Final = 2
FEWEST: Final = 5
AROUND: Final = {"-low": 7, "-short": 10, "-tall": 14}
DONE: Final[dict[View, str]] = {"week": "done for this week", "season": "done for this season"}


class ReviewList(RowList):
    """The rows of a question; what enter does is named by the screen."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return False if action == "choose" else super().check_action(action, parameters)


class Review(Deciding):
    """One question at a time: its title, the rows to look at, and what is told of them."""

    PLACE = "review"
    CSS_PATH = [stylesheet("review")]
    KEYS: ClassVar[tuple[str, ...]] = (
        "review.do", "review.after", "review.leave", "review.write", "review.before", "review.back",
        "review.to_season", "review.to_weed", "undo", "help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        key("left_square_bracket", "ask(-1)", "before", "The question before", "review.before"),
        key("right_square_bracket", "ask(1)", "next", "The next question", "review.after"),
        key("S", "turn('season')", "season", "Look back on three months", "review.to_season"),
        key("W", "turn('weed')", "weed", "Go through the weeds", "review.to_weed"),
        key("escape", "turn('week')", "the week", "Back to the week", "review.back"),
    ]
    rows = getters.query_one(ReviewList)
    told = getters.query_one(CardPane)
    progress = getters.query_one("#progress", Static)
    asked = getters.query_one("#asked", Static)

    def __init__(self) -> None:
        super().__init__()
        self.view: View = "week"
        self._back = ""
        self._at: int | None = None

    def body(self) -> Iterable[Widget]:
        with Vertical(id="review"):
            yield Static(id="progress")
            yield Static(id="asked")
            yield ReviewList(below=_below)
            yield CardPane(id="told")

    def paint(self, reading: Reading) -> None:
        self.header.where = (("plain", "Review"), ("dim", f" · {WHERE[self.view]}"))
        if reading.trouble:
            self.look = None
            self.asked.update(safe_text(reading.trouble))
            return
        self._work_out(reading)

    @work(exclusive=True, group="looking")
    async def _work_out(self, reading: Reading) -> None:
        view = self.view
        network = await to_thread(lambda: reading.network)
        look = await to_thread(look_at, view, network)
        if reading is self.app.reading and view == self.view:
            self._show(look)

    @property
    def question(self) -> said.Question | None:
        if self.look is None or self._at is None:
            return None
        return self.look.questions[self._at]

    @property
    def row(self) -> said.Row | None:
        here = self.rows.key if self.is_mounted else None
        rows = self.question.rows if self.question else ()
        return next((row for row in rows if row.key == here), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "ask":
            last = len(self.look.questions) - 1 if self.look else 0
            at = self._at or 0
            return at < last if parameters[0] == 1 else at > 0
        if action == "turn":
            return self.view != parameters[0]
        return super().check_action(action, parameters)

    def on_resize(self) -> None:
        self.call_after_refresh(self._lay_out)

    @on(RowList.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        if self.row and self.row.proposal:
            self.action_do(self.row.proposal.act)

    @work(group="turning")
    async def action_ask(self, way: int) -> None:
        look = self.look
        if look is None or self._at is None:
            return
        self._at = min(max(self._at + way, 0), len(look.questions) - 1)
        self._lay_out()
        at_the_end = self._at == len(look.questions) - 1
        if way > 0 and at_the_end and look.kind and not look.finished and not self.app.only_looking:
            await self.app.carry_out(finish_review(look.kind))

    async def action_turn(self, view: View, back: str = "") -> None:
        """Turns to a view; from one that another screen asked for, `back` leads there again."""
        left = self._back if view == "week" else ""
        self.turn_to(view)
        self._back = back
        if left:
            await self.app.switch_mode(left)

    def turn_to(self, view: View) -> None:
        self.view, self._at, self._back = view, None, ""
        if self.app.reading:
            self.paint(self.app.reading)

    def _show(self, look: Look) -> None:
        """Shows the review anew, at the question that was asked last where it is still there."""
        named = self.question.name if self.question and self._at is not None else None
        names = [question.name for question in look.questions]
        if named in names:
            self._at = names.index(named)
        elif self._at is not None:
            self._at = min(self._at, len(names) - 1)
        else:
            self._at = look.at
        self.look = look
        self._lay_out()

    def _lay_out(self) -> None:
        look, question = self.look, self.question
        if look is None or question is None or self._at is None:
            return
        self.progress.update(safe_text(self._progress(look, self._at)))
        self.asked.update(safe_text((("name", question.title),)))
        width = self.rows.size.width - MARGIN - INDENT - 1
        lines = said.told_lines(question.told, self.told.size.width)
        self._list(question, width, len(lines))
        self.told.say(lines)
        self.refresh_bindings()

    def _progress(self, look: Look, at: int) -> Spans:
        of = len(look.questions) - (look.kind is not None)
        glyphs, room = self.app.glyphs, self.progress.content_size.width
        if at >= of:
            return said.progress(of, of, DONE.get(look.view, ""), glyphs, room)
        tail = look.tail or (said.minutes_left(at + 1, of) if look.view == "week" else "")
        return said.progress(at + 1, of, tail, glyphs, room)

    def _list(self, question: said.Question, width: int, told: int) -> None:
        rows, names = question.rows, said.name_width(question.rows, width)

        alike = all(said.has_room(each, names, width) for each in rows)

        def row(index: int) -> Row:
            one = rows[index]
            lines = [said.row_line(one, names, width)] if alike else said.row_lines(one, width)
            return Row(one.key, tuple(_line(*line) for line in lines))

        nothing = wrap(question.nothing, max(20, width)) if question.nothing and not rows else ()
        listing = (
            Listing([each.key for each in rows], row, None if alike else [2] * len(rows))
            if rows
            else Listing.of(Row(None, (_line(line, ()),)) for line in nothing)
        )
        around = next(lines for name, lines in AROUND.items() if self.has_class(name))
        room = max(FEWEST, self.size.height - around - told)
        self.rows.styles.height = min(listing.height, room)
        self.rows.show(listing)


def _below(count: int) -> Spans:
    return ("plain", " " * INDENT), *more_below(count)


def _line(left: Spans, right: Spans) -> Line:
    return Line((("plain", " " * INDENT), *left), right)
