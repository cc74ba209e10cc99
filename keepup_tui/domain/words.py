"""What the user said to a contact themselves, as against touches and what they said."""

from collections.abc import Iterator
from datetime import date

from keepup_tui.domain.records import Exchange, Interaction, Repair
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import is_word_from_me


def words_since(standing: Standing, day: date) -> Iterator[Interaction]:
    """The words from the user on or after `day`, through any channel, newest first."""
    for interaction in reversed(standing.interactions):
        if interaction.on < day:
            return
        if is_word_from_me(interaction):
            yield interaction


def words_after(row: Interaction | Exchange | Repair, standing: Standing) -> Iterator[Interaction]:
    """The words from the user after `row`, those of its day by their ids, newest first."""
    for word in words_since(standing, row.on):
        if (word.on, word.id) <= (row.on, row.id):
            return
        yield word
