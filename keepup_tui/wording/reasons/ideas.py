"""Bands 3 and 4: ties that sleep, and suggestions from what the book shows."""

import re
from datetime import date
from typing import Final

from keepup_tui.domain.records import Exchange, Note, ShelfItem
from keepup_tui.wording import dates
from keepup_tui.wording.channels import BY
from keepup_tui.wording.exchanges import exchange_words
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.reasons.told import Saying, Told
from keepup_tui.wording.topics import ended


def _dormant(told: Told) -> str:
    last = told.about.on
    quiet = f"{dates.span((told.today - last).days)} quiet" if last else "quiet for long"
    circles = [told.network.circles.get(place.id) for place in told.contact.circles]
    known = next((circle.name for circle in circles if circle), None)
    from_where = told.about.text or (f"you know each other from {known}" if known else None)
    return f"{quiet}; {from_where}" if from_where else quiet


def _dormant_detail(told: Told) -> str:
    last = told.about.on
    since = f" The last word was on {dates.full_day(last, told.today)}." if last else ""
    return f"{_dormant(told)}.{since} A light hello is enough; nothing needs explaining."


_ON: Final = re.compile(r"^(on|about|for)\s+", re.IGNORECASE)


def _gave(told: Told) -> tuple[str, str]:
    gave = told.record(Exchange, "exchanges")
    what = told.about.text or (exchange_words(gave) if gave else "what you gave")
    day = told.about.on or (gave.on if gave else None)
    return what, dates.loosely_on(day, told.today) if day else ""


def _outcome(told: Told) -> str:
    what, day = _gave(told)
    return f"you gave {day}: {ended(what)} Did it help?" if day else f"{what}: did it help?"


def _outcome_short(told: Told) -> str:
    what, day = _gave(told)
    return f"did it help? {what}, {day}" if day else _outcome(told)


def _shelf_match(told: Told) -> str:
    item = told.record(ShelfItem, "shelf")
    title = told.about.text or (item.title if item else "something on your shelf")
    topic = told.about.kind or next(iter(item.topics if item else ()), None)
    return f"on your shelf: {title}" + (f" · {topic}" if topic else "")


def _need_offer(told: Told) -> str:
    note = told.record(Note, "notes")
    text = told.about.text or (note.text if note else "")
    kind = told.about.kind or (note.kind if note else "need")
    if kind == "offer":
        who = told.pronouns.they("could help", "could help")
        return f"{who} with your need: {text}" if text else f"{who} with what you need"
    who = told.pronouns.they("could use", "you could offer")
    if told.pronouns.subject is None:
        return f"you could offer: {text}" if text else "you could offer a hand"
    return f"{who} what you offer: {text}" if text else f"{who} what you offer"


def _introduction(told: Told) -> str:
    names = told.names(told.about.other_ids)
    who = listed(names) if names else "somebody"
    need = told.pronouns.their("need", "a")
    about = f" with {need}: {told.about.text}" if told.about.text else ""
    return f"{who} could help{about}"


def _introduction_detail(told: Told) -> str:
    offer = told.about.offer
    offers = f" On offer: {offer}." if offer else ""
    return f"{_introduction(told)}.{offers} Ask both before you introduce them."


def _appreciation(told: Told) -> str:
    if told.about.on is None:
        return told.pronouns.them(
            "what do you value in", f"what do you value in {told.first_name}", "?"
        )
    said = told.pronouns.them("you told", "you said", " what you value")
    return f"{_since(told.about.on, told)} since {said}"


def _be_useful(told: Told) -> str:
    whom = told.pronouns.object or told.first_name
    if told.about.on is None:
        return f"what would help {whom} most just now?"
    return f"{_since(told.about.on, told)} since you asked what would help {whom}"


def _since(day: date, told: Told) -> str:
    return dates.span((told.today - day).days)


def _feedback(told: Told) -> str:
    text = _ON.sub("", told.about.text or "")
    about = f" on {text}" if text else ""
    asked = f", {dates.ago(told.about.on, told.today)}" if told.about.on else ""
    return f"you asked for feedback{about}{asked}"


def _event_only(told: Told) -> str:
    last = f", most recently {dates.loosely_on(told.about.on, told.today)}" if told.about.on else ""
    return f"in the past year you only met at events{last}"


def _event_detail(told: Told) -> str:
    return f"{_event_only(told)}. Meet on your own, for once?"


def _channel_rut(told: Told) -> str:
    channel = told.about.channel
    return (
        f"in the past year it was nearly always {BY[channel]}" if channel else "always the same way"
    )


def _channel_detail(told: Told) -> str:
    other = told.reason.channel
    way = f"{BY[other][:1].upper()}{BY[other][1:]}" if other else "Another way"
    return f"{_channel_rut(told)}. {way}, for once?"


def _circle_shift(told: Told) -> str:
    circle = told.network.circles.get(told.about.circle_id or -1)
    name = circle.name if circle else "another circle"
    if told.about.kind == "looser":
        return f"in touch less often than the circle asks; {name} would fit"
    return f"in touch more often than the circle asks; {name} would fit"


def _circle_detail(told: Told) -> str:
    whom = told.pronouns.object or told.first_name
    return f"{_circle_shift(told)}. Move {whom} there?"


def _half_a_year(say: str) -> str:
    return f"{ended(say)} A no lets it rest for half a year."


SAYINGS = {
    "dormant": Saying(row=_dormant, detail=_dormant_detail),
    "outcome": Saying(row=_outcome, short=_outcome_short),
    "shelf_match": Saying(row=_shelf_match),
    "need_offer": Saying(row=_need_offer),
    "introduction": Saying(row=_introduction, detail=_introduction_detail),
    "appreciation": Saying(
        row=_appreciation, detail=lambda told: _half_a_year(_appreciation(told))
    ),
    "be_useful": Saying(
        row=_be_useful,
        detail=lambda told: f"{ended(_be_useful(told))} Twice a year is often enough.",
    ),
    "feedback": Saying(
        row=_feedback, detail=lambda told: f"{_feedback(told)}. Asking again is fine."
    ),
    "event_only": Saying(row=_event_only, detail=_event_detail),
    "channel_rut": Saying(row=_channel_rut, detail=_channel_detail),
    "circle_shift": Saying(row=_circle_shift, detail=_circle_detail),
}
