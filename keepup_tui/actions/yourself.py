"""The words that mean you, who are no contact."""

from typing import Final

from keepup_tui.domain.names import Names, fold
from keepup_tui.domain.names.folding import key_of

_WORDS: Final = frozenset({"me", "you", "myself"})


def is_you(said: str, names: Names) -> bool:
    """Whether `said` is you; a contact who is called just so goes first."""
    word = fold(said.strip())
    return word in _WORDS and not any(
        (word,) in map(key_of, (contact.name, *contact.aliases))
        for contact in names.contacts.values()
    )
