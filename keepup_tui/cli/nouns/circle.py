"""`keepup circle`: groups with a cadence of their own."""

from keepup_tui.cli.nouns.noun import Noun
from keepup_tui.domain.records import Circle

NOUN = Noun(table="circles", kind=Circle, subject="name", subject_field="name")
