"""Following up after an event: a word to each who was met, undone as one (G34)."""

from collections.abc import Sequence
from typing import Final

from keepup_tui.actions.gesture_log import Gesture, log_gesture, log_words
from keepup_tui.actions.gesture_sequence import steps_after_thanks
from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.verb import Refusal, Verb
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.follow_ups import MEETINGS
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.domain.terms import Channel
from keepup_tui.wording.event_sheet import followed_up
from keepup_tui.wording.spans import Spans, plain

_UNFIT: Final[frozenset[Channel]] = MEETINGS | {"social"}


def follow_up_all(contact_ids: Sequence[int], text: str | None = None) -> Verb:
    """The verb that logs one word of today to each contact; `text` is what was said, as a line.

    Without words, each is by the contact's own channel, for no other purpose than keeping up.
    """

    def run(edit: Edit, day: Day) -> Spans:
        if not contact_ids:
            raise Refusal(plain("Nobody is marked."))
        network = Network(edit.book, day)
        silence: Spans = ()
        names = []
        for contact_id in contact_ids:
            contact = contact_in(edit, contact_id)
            silence += _follow_up(edit, contact, network, (text or "").strip())
            names.append(contact.name)
        return followed_up(names, silence)

    return run


def _follow_up(edit: Edit, contact: Contact, network: Network, text: str) -> Spans:
    gesture = Gesture(edit.book, contact.id, ())
    gesture.channel, gesture.intent = _way(contact), "catch_up"
    if not text:
        _, silence = log_gesture(edit, gesture, network)
        return silence
    written, silence = log_words(edit, gesture, network, Reply("done", text=text))
    if isinstance(written, Interaction):
        steps_after_thanks(edit, written, network.day)
    return silence


def _way(contact: Contact) -> Channel:
    """What follows a meeting is not another meeting."""
    return next((channel for channel in contact.channels if channel not in _UNFIT), "email")
