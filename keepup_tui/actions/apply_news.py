"""Keeping a piece of news, with the steps of its playbook and what it changes on its people."""

from collections.abc import Iterable

from msgspec.structs import replace

from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.playbooks.roles import LEAVES_WORK, changed_by, day_as_known
from keepup_tui.domain.playbooks.steps import steps_of
from keepup_tui.domain.records import News, Step
from keepup_tui.wording.following import OWN_NEWS, to_come
from keepup_tui.wording.news import news_told
from keepup_tui.wording.spans import Spans, plain


def apply_news(news: News, steps: Iterable[Step] | None = None) -> Verb:
    """The verb that keeps `news` for all of its contacts at once.

    `steps` are those shown before, as the user left them (`playbooks.steps.steps_of` makes
    them); None writes the playbook's own. It raises Refusal where a contact is gone.
    """

    def run(edit: Edit, day: Day) -> Spans:
        if len(set(news.contact_ids)) < len(news.contact_ids):
            raise Refusal(plain("Somebody is named twice."))
        for contact_id in news.contact_ids:
            contact_in(edit, contact_id)
        kept = edit.add(news)
        planned = steps_of(kept, Network(edit.book, day)) if steps is None else steps
        written = [edit.add(replace(step, id=0, news_id=kept.id)) for step in planned]
        for contact_id in kept.contact_ids:
            _change(edit, kept, contact_id)
        return _said(edit, kept, written, day)

    return run


def _change(edit: Edit, news: News, contact_id: int) -> None:
    before = edit.book.contacts[contact_id]
    after = changed_by(news, before)
    if after != before:
        edit.put(after)
    if news.kind not in LEAVES_WORK:
        return
    for milestone in tuple(edit.book.milestones.values()):
        ends = milestone.kind == "work_anniversary" and milestone.until is None
        if ends and milestone.contact_id == contact_id:
            edit.patch(milestone, until=day_as_known(news.on))


def _said(edit: Edit, news: News, steps: list[Step], day: Day) -> Spans:
    if not news.contact_ids:
        return (*news_told(news, (), day.date), *plain(f" {OWN_NEWS}"))
    names = [edit.book.contacts[contact_id].name for contact_id in news.contact_ids]
    come = to_come(news, steps, day.date)
    return (*news_told(news, names, day.date), *(plain(f" {come}") if come else ()))
