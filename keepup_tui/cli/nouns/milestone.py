"""`keepup milestone`: birthdays and other dates worth marking."""

from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Milestone

NOUN = Noun(
    table="milestones",
    kind=Milestone,
    subject="contact",
    subject_field="contact_id",
    sort="kind",
    text="label",
)
