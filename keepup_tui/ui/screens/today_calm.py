"""What Today says, across, where there is nobody to show."""

from keepup_tui.domain.cadence import obligations_of
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Contact
from keepup_tui.ui.agenda import Agenda
from keepup_tui.wording import today
from keepup_tui.wording.glyphs import Glyphs
from keepup_tui.wording.spans import Spans


def across(lines: tuple[Spans, ...]) -> tuple[Spans, ...]:
    """`lines` as they stand in the middle of the screen, the first apart from the others."""
    return (lines[0], (), *lines[1:]) if len(lines) > 1 else lines


def nobody(agenda: Agenda, glyphs: Glyphs) -> tuple[Spans, ...]:
    """A day on which nobody is left, on which nobody comes up yet, or on which nobody could."""
    queue, network = agenda.queue, agenda.network
    standings = network.standings.values()
    if not standings:
        return today.nobody_here()
    tended = [each.contact for each in standings if obligations_of(each, network)]
    if not tended:
        gathered = any(each.contact.circles for each in standings)
        return today.no_cadence_yet() if gathered else today.nobody_in_a_circle()
    if not queue.finished and all(_is_new(contact, network) for contact in tended):
        return today.newly_planted(len(tended), queue.on, glyphs, agenda.coming)
    waiting = today.unstarted(queue)
    calm = today.empty_day(queue, glyphs, agenda.coming, agenda.told.heard)
    return (*calm, *((waiting,) if waiting else ()))


def _is_new(contact: Contact, network: Network) -> bool:
    """Whether it was only today that the contact got all their cadences."""
    began = [place.since for place in contact.circles]
    began += [contact.cadence.since] if contact.cadence else []
    return all(since == network.today for since in began)
