"""A line written on somebody's row that is about others alone: a log of theirs, the row stays."""

from keepup_tui.actions.log_interaction import log_line
from keepup_tui.actions.reply import Reply
from keepup_tui.domain.edit import Edit
from keepup_tui.domain.names import Names
from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.quicklog import parse
from keepup_tui.domain.records import Contact
from keepup_tui.wording.answers import row_stays
from keepup_tui.wording.spans import Spans


def is_about_others(edit: Edit, network: Network, contact: Contact, reply: Reply) -> bool:
    """Whether the reply's words name others, and not the contact, who may be away from it."""
    if reply.present or not reply.text:
        return False
    names = Names.of(edit.book)
    said = parse(reply.text, names, network.today, reply.chosen, context=(contact.id,))
    return contact.id not in said.contact_ids


def log_of_others(edit: Edit, network: Network, contact: Contact, reply: Reply) -> Spans:
    """Logs the reply's words as any line; nothing that was asked of the contact is closed."""
    log = log_line(
        reply.text or "",
        chosen=reply.chosen,
        add_unknown=reply.add_unknown,
        fields=reply.fields,
        context=(contact.id,),
        asked=reply.asked,
    )
    said = log(edit, network.day)
    return (*said, ("plain", " "), *row_stays(first_name(contact)))
