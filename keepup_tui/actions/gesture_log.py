"""The one interaction that an answered nudge writes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from msgspec.structs import replace

from keepup_tui.actions.log_interaction import interaction_of, read_line, write
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.words_before import answering, before, said_of_silence
from keepup_tui.domain.book import Book
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.reasons import Reason, Touch
from keepup_tui.domain.records import Contact, Interaction, Plan
from keepup_tui.domain.terms import Channel, Direction, Intent
from keepup_tui.wording.gestures import way
from keepup_tui.wording.logged import newcomers
from keepup_tui.wording.spans import Spans

_NO_TOUCH: Final[frozenset[Channel]] = frozenset({"event", "social"})
_TOGETHER: Final[frozenset[Channel | None]] = frozenset({"call", "video", "in_person"})


class Gesture:
    """What the nudge proposed: the channel and the intent that its log has unless words differ.

    `of_words` is the intent of words that name none: a purpose that was only proposed for a
    routine word, such as something to share, is not theirs.
    """

    def __init__(self, book: Book, contact_id: int, reasons: Sequence[Reason]) -> None:
        """`reasons` are those to be met wholly, the leading one first; none for words alone."""
        contact = _personal(book.contacts[contact_id], book)
        self.contact_id = contact_id
        self.channel: Channel | None = way(reasons[0], contact) if reasons else None
        wanted = [reason.closes.intent for reason in reasons if isinstance(reason.closes, Touch)]
        asked: Intent | None = next(filter(None, wanted), None)
        first = reasons[0] if reasons else None
        self.intent: Intent | None = asked or (first.intent if first else None)
        only_proposed = first is not None and first.routine and isinstance(first.closes, Touch)
        routine: Intent | None = "catch_up" if self.intent and only_proposed else self.intent
        self.of_words: Intent | None = asked or routine

    @property
    def direction(self) -> Direction:
        """Both where people talk, else from me."""
        return "both" if self.channel in _TOGETHER else "from_me"


def _personal(contact: Contact, book: Book) -> Contact:
    """The contact with the channels in which a word is a touch of theirs."""
    circles = (book.circles.get(place.id) for place in contact.circles)
    named = {circle.channel for circle in circles if circle is not None}
    ways = (way for way in contact.channels if way not in _NO_TOUCH or way in named)
    return replace(contact, channels=tuple(ways))


def log_gesture(edit: Edit, gesture: Gesture, network: Network) -> tuple[Interaction, Spans]:
    """Writes the interaction of today that the nudge proposed; says where mails got no answer."""
    made = Interaction(
        contact_ids=(gesture.contact_id,),
        on=network.today,
        channel=gesture.channel,
        direction=gesture.direction,
        intent=gesture.intent,
    )
    earlier = before(edit.book, made, network.today)
    written = edit.add(answering(made, earlier))
    return written, said_of_silence(earlier)


def log_words(
    edit: Edit, gesture: Gesture, network: Network, reply: Reply, plan: Plan | None = None
) -> tuple[Interaction | Plan, Spans]:
    """Writes what the reply's text says, with the contact; for a past `plan` on its day.

    The plan's people were there too. Where the words name no channel or intent, the nudge's
    holds. Raises Unsorted where the line is not clear.
    """
    people = (gesture.contact_id, *(plan.contact_ids if plan else ()))
    added: list[str] = []
    parsed = read_line(
        edit,
        reply.text or "",
        network.day,
        reply.chosen,
        added if reply.add_unknown else None,
        context=tuple(dict.fromkeys(people)),
    )
    if reply.present:
        together = tuple(dict.fromkeys((*people, *parsed.contact_ids)))
        parsed = replace(parsed, contact_ids=together)
    told = completed(parsed, gesture)
    if plan is not None and not told.date_text:
        told = replace(told, on=plan.on)
    made = interaction_of(told)
    earlier = before(edit.book, made, network.today)
    written = write(
        edit, told, fields={"answers_id": answering(made, earlier).answers_id, **reply.fields}
    )
    return written, (*newcomers(added), *(() if told.plan else said_of_silence(earlier)))


def proposed(parsed: Parsed, gesture: Gesture) -> Mapping[str, Any]:
    """What holds for the line by its gesture alone."""
    told = completed(parsed, gesture)
    fields = ("channel", "direction", "intent")
    return {key: getattr(told, key) for key in fields if getattr(told, key) != getattr(parsed, key)}


def completed(parsed: Parsed, gesture: Gesture) -> Parsed:
    """The line with the channel and the intent of the gesture, where it names none of its own.

    A line about others alone is no such gesture.
    """
    if gesture.contact_id not in parsed.contact_ids:
        return parsed
    intent = parsed.intent or gesture.of_words
    if parsed.channel is not None or gesture.channel is None:
        return replace(parsed, intent=intent)
    direction = gesture.direction if parsed.direction == "both" else parsed.direction
    return replace(parsed, intent=intent, channel=gesture.channel, direction=direction)
