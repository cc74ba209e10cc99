"""What a row of a review proposes, done: a line begun, two made one, a cadence, a decision."""

from abc import abstractmethod
from collections.abc import Awaitable, Callable
from typing import ClassVar, Final

from textual import work
from textual.binding import BindingType

from keepup_tui.actions.review_tie import review_tie
from keepup_tui.actions.save_review import leave_row, write_answer
from keepup_tui.actions.weed import leave_weed, pull
from keepup_tui.domain.cadence_words import BadCadence, cadence_from
from keepup_tui.domain.playbooks.own_change import Decision, Tie
from keepup_tui.domain.records import Contact
from keepup_tui.domain.review.proposal import Act, Proposal
from keepup_tui.domain.review.saved import present, words
from keepup_tui.domain.review.weeding import Weed
from keepup_tui.domain.terms import CHANNELS, Channel
from keepup_tui.ui.floating import Choice, Question
from keepup_tui.ui.keys import key
from keepup_tui.ui.screens.asking import Answers
from keepup_tui.ui.screens.tending import Tending
from keepup_tui.wording.beginnings import begun, thanks_begun
from keepup_tui.wording.channels import BY
from keepup_tui.wording.periods import how_often
from keepup_tui.wording.review import question as said
from keepup_tui.wording.review.ties import DECISIONS
from keepup_tui.wording.review.views import Look, View
from keepup_tui.wording.spans import Spans, plain

_OFTEN: Final[Spans] = (("dim", "every 3 months, twice a year, each quarter"),)
PROPOSED: Final = "Do what the row proposes"


class Deciding(Tending):
    """The part of the review that acts; `look` is what is looked at, `row` the one meant."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            key("enter", f"do('{act}')", word, PROPOSED, "review.do")
            for act, word in said.ACTS.items()
        ),
        key("x", "leave", "leave it", "Leave it as it is", "review.leave"),
        key("e", "write", "write", "Write an answer to the question", "review.write"),
    ]
    look: Look | None = None

    @property
    @abstractmethod
    def question(self) -> said.Question | None:
        """The question that is asked."""

    @property
    @abstractmethod
    def row(self) -> said.Row | None:
        """The row under the cursor."""

    @abstractmethod
    def turn_to(self, view: View) -> None:
        """Goes to another review."""

    @property
    def contact(self) -> Contact | None:
        aimed = self.aimed_at()
        return self.app.book.contacts.get(aimed[0]) if aimed else None

    def aimed_at(self) -> tuple[int, ...]:
        row = self.row
        return row.proposal.contact_ids[:1] if row and row.proposal else ()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        row = self.row
        if action == "do":
            return bool(row and row.proposal and row.proposal.act == parameters[0])
        if action == "leave":
            return row is not None and not row.key.startswith("go:")
        if action == "circles":
            return bool(self.aimed_at())
        if action == "write":
            return self.question is not None and self.question.writes
        return super().check_action(action, parameters)

    @work(exclusive=True, group="asking")
    async def action_do(self, act: Act) -> None:
        row = self.row
        if row and row.proposal:
            await self._acts()[act](row, row.proposal)

    @work(exclusive=True, group="asking")
    async def action_leave(self) -> None:
        look, row, question = self.look, self.row, self.question
        if look is None or row is None or question is None:
            return
        if row.key in look.weeds:
            await self.app.carry_out(leave_weed(look.weeds[row.key]))
        elif row.key in look.ties:
            await self.app.carry_out(review_tie(look.ties[row.key], "keep"))
        elif look.kind is not None:
            await self.app.carry_out(leave_row(look.kind, question.name, row.key, row.name))

    @work(exclusive=True, group="asking")
    async def action_write(self) -> None:
        look, question = self.look, self.question
        if look is None or look.kind is None or question is None:
            return
        today = self.app.clock(self.app.book).date
        before = words(present(self.app.book, look.kind, today), question.name)
        asked = Question(plain(question.title), (), before)
        text = await self.app.push_screen_wait(asked)
        if text is not None:
            await self.app.carry_out(write_answer(look.kind, question.name, text))

    def _acts(self) -> dict[Act, Callable[[said.Row, Proposal], Awaitable[object]]]:
        return {
            "thank": self._line,
            "hello": self._line,
            "give": self._line,
            "try": self._line,
            "look": self._open,
            "unite": self._unite,
            "archive": self._pull,
            "cadence": self._cadence,
            "tie": self._decide,
            "season": self._go,
            "weed": self._go,
            "ties": self._go,
            "week": self._go,
        }

    async def _line(self, _: said.Row, proposal: Proposal) -> None:
        contact = self.app.book.contacts.get(proposal.contact_ids[0])
        if contact is None:
            return
        if proposal.act == "thank":
            line = thanks_begun(contact, proposal.text or "")
        else:
            line = begun(contact, proposal.channel) + ("+" if proposal.act == "give" else "")
        await self.app.write_about(contact, line)

    async def _open(self, _: said.Row, proposal: Proposal) -> None:
        if proposal.contact_ids and proposal.contact_ids[0] in self.app.book.contacts:
            self.app.open_contact(proposal.contact_ids[0])

    async def _go(self, _: said.Row, proposal: Proposal) -> None:
        if proposal.act in {"week", "season", "weed", "ties"}:
            self.turn_to(proposal.act)

    async def _unite(self, _: said.Row, proposal: Proposal) -> None:
        await self.unite(*proposal.contact_ids)

    async def _pull(self, row: said.Row, _: Proposal) -> None:
        weed = self._weed(row)
        if weed:
            await self.app.carry_out(pull(weed))

    async def _cadence(self, row: said.Row, proposal: Proposal) -> None:
        weed = self._weed(row)
        often: str | None = how_often(proposal.every) if proposal.every else ""
        hint = _OFTEN
        while weed and often is not None:
            often = await self.app.push_screen_wait(Question(plain(row.name), hint, often))
            if often is None:
                return
            try:
                cadence = cadence_from(often)
            except BadCadence as error:
                hint = (("clay", f"{error}."),)
                continue
            await self.app.carry_out(pull(weed, cadence))
            return

    async def _decide(self, row: said.Row, _: Proposal) -> None:
        tie = self._tie(row)
        answers: Answers[Decision] = [
            (str(number), plain(word), (), decision)
            for number, (decision, word) in enumerate(DECISIONS, 1)
        ]
        decision = await self.app.push_screen_wait(Choice((("name", row.name),), answers))
        if tie is None or decision is None:
            return
        channel = await self._channel(row.name) if decision == "channel" else None
        if decision != "channel" or channel is not None:
            await self.app.carry_out(review_tie(tie, decision, channel))

    async def _channel(self, name: str) -> Channel | None:
        answers: Answers[Channel] = [
            (str(number), plain(BY[channel]), (), channel)
            for number, channel in enumerate(CHANNELS, 1)
        ]
        return await self.app.push_screen_wait(Choice((("name", name),), answers))

    def _weed(self, row: said.Row) -> Weed | None:
        return self.look.weeds.get(row.key) if self.look else None

    def _tie(self, row: said.Row) -> Tie | None:
        return self.look.ties.get(row.key) if self.look else None
