"""`keepup news`: what changed for somebody, and the steps that it opens."""

from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import News

NOUN = Noun(
    table="news",
    kind=News,
    subject="contacts or you",
    subject_field="contact_ids",
    sort="kind",
    text="text",
    today="on",
)
