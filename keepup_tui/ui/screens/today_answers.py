"""Answering Today's rows: done, snoozed, skipped or dismissed, one or all that are marked."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from textual import work

from keepup_tui.actions.reply import Reply
from keepup_tui.actions.verb import Verb
from keepup_tui.domain.queue.nudges import Nudge
from keepup_tui.domain.reasons import Ask, Reason, Touch
from keepup_tui.domain.uses import rested_first
from keepup_tui.ui.floating import Choice
from keepup_tui.ui.screens.another_day import any_day
from keepup_tui.ui.screens.asking import Answers, Asking
from keepup_tui.ui.screens.putting_off import asked_back, do_instead
from keepup_tui.ui.screens.today_shown import Agended
from keepup_tui.wording import reasons
from keepup_tui.wording.beginnings import BEGUN
from keepup_tui.wording.choices import offered
from keepup_tui.wording.directory import who
from keepup_tui.wording.gestures import way
from keepup_tui.wording.kinds import KINDS
from keepup_tui.wording.spans import Spans, plain, text_of
from keepup_tui.wording.ticks import asked, tick

if TYPE_CHECKING:
    from keepup_tui.domain.quicklog import Parsed
    from keepup_tui.ui.typed import Typed


QUESTIONS: Final = 2
"""How many open questions are offered to be ticked as asked."""


class Answering(Agended):
    """The part of Today that answers; `marked` rows are answered together, in one undo."""

    @work(group="answer")
    async def action_done(self) -> None:
        aimed = self.aimed_at()
        if len(aimed) != 1:
            await self._write_for_all(aimed)
        elif isinstance(aimed[0].first.closes, Ask):
            await self._ask(aimed[0])
        else:
            await self._write(aimed[0])

    def action_skip(self) -> None:
        """The rows leave before anything is written: the next key is for the next row."""
        if aimed := self.aimed_at():
            self._leave(aimed)
            self._skip(aimed)

    @work(group="answer")
    async def action_sort(self) -> None:
        if to_sort := self.to_sort():
            await self.app.sort_line(to_sort)

    @work(group="answer")
    async def action_forget(self) -> None:
        if to_sort := self.to_sort():
            await self.app.drop_line(to_sort.entry.id)

    @work(group="answer")
    async def action_follow_up(self) -> None:
        from keepup_tui.ui.screens.event_sheet import follow_up_event

        await follow_up_event(self.app, self.met())

    @work(group="answer")
    async def _skip(self, aimed: tuple[Nudge, ...]) -> None:
        await self._answer(aimed, Reply("skip"))

    @work(group="answer")
    async def action_snooze(self) -> None:
        aimed = self.aimed_at()
        if not aimed:
            return
        chosen = await asked_back(self.app, aimed, self._today)
        if isinstance(chosen, date):
            await self._answer(aimed, Reply("snooze", until=chosen))
        elif chosen:
            await do_instead(self.app, chosen, aimed[0].contact_id)

    @work(group="answer")
    async def action_never(self) -> None:
        aimed = self.aimed_at()
        if not aimed or self.agenda is None:
            return
        answers: Answers[tuple[Reason, bool]] = []
        for reason in aimed[0].reasons:
            said = plain(text_of(reasons.row(reason, self.agenda.network)))
            kind: Spans = (("dim", f"anything about {KINDS[reason.rule]}"),)
            answers.append(("", said, (("dim", "this one"),), (reason, False)))
            answers.append(("", kind, (("dim", "for good"),), (reason, True)))
        contact = self.app.book.contacts[aimed[0].contact_id]
        title: Spans = (("plain", "Not again for "), ("name", contact.name))
        chosen = await self.app.push_screen_wait(Choice(title, answers))
        if chosen:
            reason, whole_kind = chosen
            ref = "*" if whole_kind else reason.ref
            await self._answer(aimed[:1], Reply("dismiss", rule=reason.rule, ref=ref))

    @property
    def _today(self) -> date:
        assert self.agenda is not None
        return self.agenda.today

    async def _answer(self, aimed: tuple[Nudge, ...], reply: Reply) -> bool:
        if not aimed:
            return False
        from keepup_tui.actions.answer_nudge import answer_all

        ids = [nudge.contact_id for nudge in aimed]
        gone = () if reply.verb == "dismiss" else aimed
        return await self._carry_out(gone, answer_all(ids, reply))

    async def _carry_out(self, gone: tuple[Nudge, ...], verb: Verb) -> bool:
        """Runs `verb`; the rows that are `gone` by it leave at once."""
        self._leave(gone)
        kept = await self.app.carry_out(verb) is not None
        self.leaving.difference_update(nudge.contact_id for nudge in gone)
        if kept:
            self.marked.clear()
        else:
            self.stand_by()
        return kept

    def _leave(self, aimed: tuple[Nudge, ...]) -> None:
        self.leaving.update(nudge.contact_id for nudge in aimed)
        self.expect_done(tuple(self.leaving))

    async def _ask(self, nudge: Nudge) -> None:
        assert self.agenda is not None
        reason, network = nudge.first, self.agenda.network
        name: Spans = (("name", network.book.contacts[nudge.contact_id].name),)
        answers: Answers[str] = [
            (each.key, plain(each.said), (("dim", each.aside),), each.choice)
            for each in offered(reason, network)
        ]
        question = (reasons.detail(reason, network),)
        say = await self.app.push_screen_wait(Asking(name, question, answers))
        if say is None:
            return
        until = await any_day(self.app, self._today) if say == "moved" else None
        if say == "moved" and until is None:
            return
        reply = Reply("done", rule=reason.rule, ref=reason.ref, say=say, until=until)
        await self._answer((nudge,), reply)

    async def _write_for_all(self, aimed: tuple[Nudge, ...]) -> None:
        """One line for several; an empty one says that it is done and no more."""
        if not aimed:
            return
        from keepup_tui.actions.done_together import done_together
        from keepup_tui.ui.screens.composer import About

        ids = tuple(nudge.contact_id for nudge in aimed)

        async def keep(typed: "Typed") -> bool:
            if not typed.line:
                return await self._answer(aimed, Reply("done", asked=typed.asked))
            there = tuple(nudge for nudge in aimed if nudge.contact_id in typed.contact_ids)
            reply = Reply(
                "done",
                text=typed.line,
                asked=typed.asked,
                chosen=typed.chosen,
                add_unknown=typed.add_unknown,
                fields=typed.fields,
            )
            return await self._carry_out(there, done_together(ids, reply))

        names = [self.app.book.contacts[key].name for key in ids]
        title: Spans = (("plain", "Done: "), *who(names))
        await self.app.compose_line(keep, "", title=title, about=About(ids, many=True))

    async def _write(self, nudge: Nudge) -> None:
        assert self.agenda is not None
        contact = self.agenda.network.book.contacts[nudge.contact_id]
        begun = BEGUN.get(way(nudge.first, contact), "with {}").format(contact.name) + " "
        network = self.agenda.network
        to_tick = [reason for reason in nudge.reasons if not isinstance(reason.closes, Ask)]
        ticks = tuple(
            (tick(reason, network), isinstance(reason.closes, Touch) or reason is nudge.first)
            for reason in to_tick
        )
        questions = rested_first(network.standings[nudge.contact_id], "question")[:QUESTIONS]
        ticks += tuple((asked(question), False) for question in questions)

        from keepup_tui.actions.answer_nudge import answer
        from keepup_tui.actions.gesture_log import Gesture, proposed
        from keepup_tui.ui.screens.composer import About

        async def keep(typed: "Typed") -> bool:
            met = [number for number in typed.ticked if number < len(to_tick)]
            reply = Reply(
                "done",
                text=typed.line or None,
                ticked=frozenset(to_tick[number].key for number in met),
                present=False,
                asked=tuple(questions[n - len(to_tick)].id for n in typed.ticked[len(met) :]),
                chosen=typed.chosen,
                add_unknown=typed.add_unknown,
                fields=typed.fields,
            )
            if not typed.line or nudge.contact_id in typed.contact_ids:
                self.expect_done((nudge.contact_id,))
            kept = await self.app.carry_out(answer(nudge.contact_id, reply)) is not None
            if not kept:
                self.stand_by()
            return kept

        def by_the_way(parsed: "Parsed", ticked: tuple[int, ...]) -> Mapping[str, Any]:
            met = [to_tick[number] for number in ticked if number < len(to_tick)]
            return proposed(parsed, Gesture(network.book, nudge.contact_id, met))

        about = About((nudge.contact_id,), reason=nudge.first, proposed=by_the_way)
        await self.app.compose_line(keep, begun, title=plain("Done"), ticks=ticks, about=about)
