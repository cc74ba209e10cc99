"""One line for several people at once: each who is in it has their row done, in one undo."""

from collections.abc import Sequence

from msgspec.structs import replace

from keepup_tui.actions.close_note import close_asked
from keepup_tui.actions.do_gesture import close, left_open, met
from keepup_tui.actions.gesture_log import Gesture, completed
from keepup_tui.actions.log_interaction import follow_up, interaction_of, read_line, write
from keepup_tui.actions.missing import contact_in
from keepup_tui.actions.reply import Reply
from keepup_tui.actions.todays_reasons import todays_reasons
from keepup_tui.actions.verb import Verb
from keepup_tui.actions.words_before import answering, before, said_of_silence
from keepup_tui.domain.day import Day
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.quicklog import Parsed
from keepup_tui.domain.records import Interaction
from keepup_tui.wording.answers import answered_several, row_stays, still_open
from keepup_tui.wording.logged import logged, newcomers
from keepup_tui.wording.spans import Spans


def done_together(contact_ids: Sequence[int], reply: Reply) -> Verb:
    """The verb that logs the reply's words once, with all of them where they name nobody.

    Whoever is in the line has their first reason met; the row of one whom it leaves out stays.
    """

    def run(edit: Edit, day: Day) -> Spans:
        people = [contact_in(edit, contact_id) for contact_id in contact_ids]
        network = Network(edit.book, day)
        added: list[str] = []
        newly = added if reply.add_unknown else None
        parsed = read_line(
            edit, reply.text or "", day, reply.chosen, newly, context=tuple(contact_ids)
        )
        there = [contact.id for contact in people if contact.id in parsed.contact_ids]
        asked = {key: todays_reasons(network, key) for key in there}
        reasons = {key: met(asked[key], Reply("done")) for key in there}
        gestures = [Gesture(edit.book, key, reasons[key]) for key in there]
        told = _alike(parsed, gestures)
        made = interaction_of(told)
        earlier = before(edit.book, made, network.today)
        fields = {"answers_id": answering(made, earlier).answers_id, **reply.fields}
        written = write(edit, told, fields=fields)
        follow_up(edit, written, day)
        interaction = written if isinstance(written, Interaction) else None
        for key in there:
            for reason in reasons[key]:
                close(edit, network, reason, interaction)
        close_asked(edit, reply.asked, day)
        said = answered_several(len(there), "done for today") if there else ()
        said = said or logged(told, edit.book.contacts)
        now = Network(edit.book, day)
        stay = [row_stays(first_name(contact)) for contact in people if contact.id not in there]
        for contact in people:
            left, _ = left_open(contact, now, asked.get(contact.id, ()))
            stay += [still_open(contact.name, left)] if left else []
        silence = () if told.plan else said_of_silence(earlier)
        return (
            *said,
            *(span for row in stay for span in ((("plain", " "), *row))),
            *newcomers(added),
            *silence,
        )

    return run


def _alike(parsed: Parsed, gestures: Sequence[Gesture]) -> Parsed:
    """The line with the channel, and with the intent, that all the gestures have in common."""
    told = parsed
    for gesture in gestures:
        one = completed(parsed, gesture)
        told = (
            one
            if gesture is gestures[0]
            else replace(
                told,
                channel=told.channel if told.channel == one.channel else parsed.channel,
                direction=told.direction if told.direction == one.direction else parsed.direction,
                intent=told.intent if told.intent == one.intent else parsed.intent,
            )
        )
    return told
