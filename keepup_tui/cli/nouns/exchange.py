"""`keepup exchange`: an entry of the ledger, given, received or asked for."""

from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Exchange

NOUN = Noun(
    table="exchanges",
    kind=Exchange,
    subject="contacts",
    subject_field="contact_ids",
    sort="kind",
    text="text",
    today="on",
)
