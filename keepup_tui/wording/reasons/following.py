"""Band 1: what follows from something that happened: steps, plans, promises, thanks."""

from collections.abc import Callable
from datetime import date

from keepup_tui.domain.records import Exchange, Interaction, News, Plan, Promise, Step
from keepup_tui.wording import dates
from keepup_tui.wording.channels import BY, NOUN, how, occasion
from keepup_tui.wording.exchanges import kind_words
from keepup_tui.wording.news import beside, happened, news_row
from keepup_tui.wording.promises import promised
from keepup_tui.wording.reasons.told import Saying, Told, made_on_of
from keepup_tui.wording.steps import step_words
from keepup_tui.wording.topics import ended, sentence, tail, topic


def _news(told: Told) -> News | None:
    step = told.record(Step, "steps")
    key = step.news_id if step else told.about.record_id
    return told.network.book.news.get(key or -1)


def _playbook_step(told: Told, say_day: Callable[[date, date], str] = dates.on) -> str:
    step, news = told.record(Step, "steps"), _news(told)
    intent = step.intent if step else told.reason.intent or told.about.intent or "catch_up"
    text = step.text if step else told.about.text
    if news is None:
        return text or step_words(intent, None)
    together = told.with_others(news.contact_ids) if news.kind == "shared_win" else ""
    day = f"{happened(news)}{together} {say_day(news.on, told.today)}"
    if intent in {"congratulate", "thanks"}:
        return beside(news, day, text)
    since = f"{happened(news)} {dates.ago(news.on, told.today)}"
    return f"{since}: {text or step_words(intent, news.kind)}"


def _playbook_detail(told: Told) -> str:
    step, news = told.record(Step, "steps"), _news(told)
    said = _playbook_step(told, dates.named)
    due, more = step.due_on if step else told.reason.due_on, ""
    if news is not None:
        known = news.text is None or news.text.casefold() in said.casefold()
        more = "" if known else f" {sentence(news_row(news, told.today))}"
    return f"{ended(said)}{more}{_meant_for(due, news, told.today)}"


def _meant_for(due: date, news: News | None, today: date) -> str:
    """The day of a step, where that is not the day of the news itself."""
    if news is not None and due == news.on:
        return ""
    if due >= today:
        return f" Meant for {dates.named(due, today).removeprefix('on ')}."
    return f" Meant for {dates.full_day(due, today)}, and still welcome."


def _gesture_step(told: Told) -> str:
    step = told.record(Step, "steps")
    intent = step.intent if step else told.reason.intent or "thanks"
    channel = (step.channel if step else None) or told.reason.channel
    text = (step.text if step else None) or told.about.text
    by = f", {BY[channel]}" if channel else ""
    missing = ""
    if channel == "letter" and not told.contact.post:
        missing = " · no postal address yet"
    return f"{text or step_words(intent, None)}{by}{missing}"


def _gesture_detail(told: Told) -> str:
    step = told.record(Step, "steps")
    cause = told.network.book.interactions.get((step.interaction_id if step else None) or -1)
    if cause is None:
        return _gesture_step(told)
    day = dates.full_day(cause.on, told.today)
    return f"{_gesture_step(told)}. It follows your {occasion(cause)} of {day}."


def _plan_past(told: Told) -> str:
    plan = told.record(Plan, "plans")
    day = told.about.on or (plan.on if plan else told.reason.since)
    text = told.about.text or (plan.text if plan else None)
    about = topic(text, told.contact) or text or "your plan"
    return f"{about}, {dates.when(day, told.today)}: did it happen?"


def _plan_detail(told: Told) -> str:
    plan = told.record(Plan, "plans")
    day = told.about.on or (plan.on if plan else told.reason.since)
    text = told.about.text or (plan.text if plan else None) or "your plan"
    others = told.with_others(plan.contact_ids if plan else told.about.other_ids, text)
    return f"Planned for {dates.full_day(day, told.today)}: {text}{others}. Did it happen?"


def _promise_theirs(told: Told) -> str:
    promise = told.record(Promise, "promises")
    text = told.about.text or (promise.text if promise else "")
    due = told.about.on or (promise.due_on if promise else None)
    day = f", for {dates.due_day(due, told.today)}" if due else ""
    return f"{promised(told.pronouns.they('promised', 'you were promised'), text)}{day}"


def _promise_theirs_detail(told: Told) -> str:
    promise = told.record(Promise, "promises")
    made = made_on_of(promise, told) if promise else None
    made_on = f" It was said on {dates.full_day(made, told.today)}." if made else ""
    return f"{_promise_theirs(told)}.{made_on}"


def _meeting(told: Told) -> tuple[Interaction | None, date]:
    met = told.record(Interaction, "interactions")
    return met, told.about.on or (met.on if met else told.reason.since)


def _meeting_follow_up(told: Told) -> str:
    met, day = _meeting(told)
    named = dates.when(day, told.today)
    if met is None:
        word = NOUN[told.about.channel] if told.about.channel else "meeting"
        return f"after your {word} of {named}{tail(told.about.text, told.contact)}"
    return f"after your {occasion(met)} of {named}{tail(met.text, told.contact)}"


def _meeting_detail(told: Told) -> str:
    met, day = _meeting(told)
    others = told.with_others(met.contact_ids if met else told.about.other_ids)
    where = f" {how(met)}" if met and how(met) else ""
    return (
        f"You met{where}{others} on {dates.full_day(day, told.today)}."
        f" A thank-you or a question by {dates.full_day(told.reason.due_on, told.today)}"
        " shows that you listened."
    )


def _help(told: Told) -> tuple[str, date]:
    exchange = told.record(Exchange, "exchanges")
    day = told.about.on or (exchange.on if exchange else told.reason.since)
    text = told.about.text or (exchange.text if exchange else None)
    kind = exchange.kind if exchange else None
    return text or kind_words(kind), day


def _thanks_due(told: Told) -> str:
    what, day = _help(told)
    return f"{told.pronouns.their('help')} {dates.on(day, told.today)}: {what}"


def _thanks_detail(told: Told) -> str:
    what, day = _help(told)
    due = dates.full_day(told.reason.due_on, told.today)
    whose = told.pronouns.their("help")
    return (
        f"{whose} on {dates.full_day(day, told.today)}: {what}. Not thanked yet; by {due} is good."
    )


SAYINGS = {
    "playbook_step": Saying(row=_playbook_step, detail=_playbook_detail),
    "gesture_step": Saying(row=_gesture_step, detail=_gesture_detail),
    "plan_past": Saying(row=_plan_past, detail=_plan_detail),
    "promise_theirs": Saying(row=_promise_theirs, detail=_promise_theirs_detail),
    "meeting_follow_up": Saying(row=_meeting_follow_up, detail=_meeting_detail),
    "thanks_due": Saying(row=_thanks_due, detail=_thanks_detail),
}
