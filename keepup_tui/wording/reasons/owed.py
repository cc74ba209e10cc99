"""Band 0: what is owed to somebody, and a hard time they have."""

from datetime import date

from keepup_tui.domain.records import Interaction, News, Promise, Repair
from keepup_tui.wording import dates
from keepup_tui.wording.channels import NOUN
from keepup_tui.wording.promises import gesture_of, promised
from keepup_tui.wording.reasons.told import Saying, Told, made_on_of
from keepup_tui.wording.topics import tail


def _repair(told: Told) -> str:
    repair = told.record(Repair, "repairs")
    text = told.about.text or (repair.text if repair else None)
    about = f": {text}" if text else ""
    if told.about.again:
        return f"your apology has had time to settle{about}"
    return f"something to put right{about}"


def _repair_detail(told: Told) -> str:
    repair = told.record(Repair, "repairs")
    since = told.about.on or (repair.on if repair else told.reason.since)
    begun = f"{_repair(told)}. It goes back to {dates.full_day(since, told.today)}."
    if told.about.again:
        return f"{begun} Asking how it stands now is part of the repair."
    return f"{begun} An honest word soon weighs more than a perfect one later."


def _setback(told: Told) -> str:
    news = told.record(News, "news")
    happened = told.about.on or (news.on if news else told.reason.since)
    text = told.about.text or (news.text if news else None)
    about = f": {text}" if text else ""
    if told.about.again:
        return f"the setback was {dates.ago(happened, told.today)}{about}"
    return f"a setback {dates.on(happened, told.today)}{about}"


def _setback_detail(told: Told) -> str:
    advice = (
        "The first weeks are full of people; the third is quiet, and a word counts then."
        if told.about.again
        else "A few kind words now, nothing asked for; asks and cheer wait for a month."
    )
    return f"{_setback(told)}. {advice}"


def _promised(told: Told) -> tuple[str, date | None]:
    promise = told.record(Promise, "promises")
    text = told.about.text or (promise.text if promise else "")
    return text, told.about.on or (promise.due_on if promise else None)


def _promised_others(told: Told) -> str:
    promise = told.record(Promise, "promises")
    ids = told.about.other_ids or (promise.contact_ids if promise else ())
    names = told.names(ids, _promised(told)[0])
    return f", to {' and '.join(names)} too" if names else ""


def _promise_due(told: Told) -> str:
    text, due = _promised(told)
    said = promised("you promised", text)
    day = f", for {dates.due_day(due, told.today)}" if due else ""
    return f"{said}{day}{_promised_others(told)}"


def _promise_beside(told: Told) -> str:
    text, due = _promised(told)
    if not gesture_of(text):
        return _promise_due(told)
    if due:
        return f"you promised it for {dates.due_day(due, told.today)}{_promised_others(told)}"
    promise = told.record(Promise, "promises")
    made = made_on_of(promise, told) if promise else None
    made_on = f" {dates.ago(made, told.today)}" if made else ""
    return f"you promised it{made_on}{_promised_others(told)}"


def _promise_detail(told: Told) -> str:
    text, due = _promised(told)
    promise = told.record(Promise, "promises")
    made = made_on_of(promise, told) if promise else None
    made_on = f" on {dates.full_day(made, told.today)}" if made else ""
    day = f", for {dates.full_day(due, told.today)}" if due else ", without a day"
    what = f": {text}" if text else ""
    said = f"you promised{made_on}{day}{_promised_others(told)}{what}"
    return f"{said}. Keep it, or say that it will not be."


def _reply(told: Told, day: str) -> str:
    inbound = told.record(Interaction, "interactions")
    channel = told.about.channel or (inbound.channel if inbound else None)
    word = NOUN[channel] if channel else "word"
    text = told.about.text or (inbound.text if inbound else None)
    return f"{told.pronouns.their(word, 'a')} {day}{tail(text, told.contact)}"


def _reply_day(told: Told) -> date:
    inbound = told.record(Interaction, "interactions")
    return told.about.on or (inbound.on if inbound else told.reason.since)


def _reply_owed(told: Told) -> str:
    day = dates.when(_reply_day(told), told.today)
    return _reply(told, f"from {day}" if day in {"today", "yesterday"} else f"of {day}")


def _reply_detail(told: Told) -> str:
    exact = dates.full_day(_reply_day(told), told.today)
    due = dates.full_day(told.reason.due_on, told.today)
    return f"{_reply(told, f'of {exact}')}. An answer by {due} keeps the thread warm."


SAYINGS = {
    "repair": Saying(row=_repair, detail=_repair_detail),
    "setback": Saying(row=_setback, detail=_setback_detail),
    "promise_due": Saying(row=_promise_due, beside=_promise_beside, detail=_promise_detail),
    "reply_owed": Saying(row=_reply_owed, detail=_reply_detail),
}
