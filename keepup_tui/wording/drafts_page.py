"""The page `docs/drafts.md`: what a draft is read for, made from the tables themselves."""

from collections.abc import Iterator
from typing import Final

from keepup_tui.domain.draft_reading.formality import REGISTERS
from keepup_tui.domain.draft_reading.phrases import PHRASES
from keepup_tui.domain.terms import Formality

_HEAD: Final = """\
# Reading a draft

Made from the program itself by `make docs`. A message can be read before it is sent:

    keepup read-draft Ana -            the text from standard input
    keepup read-draft Ana letter.txt   the text from a file

The composer reads a line in the same way while you type it. Nothing leaves your machine, nothing
is kept, and nothing is ever blocked: these are hints, and the words stay yours.

- **Limits** (G10): whether they want to be written to at all, their quiet days, and each of their
  topics to leave alone, word for word, whatever its case and accents.
- **Wording** (G38): the phrases below, and signs that shout (`!!`, `??`).
- **Style** (G40): a salutation and words that are not in their style. A missing salutation is fine,
  and so is everything where no style is kept: `keepup edit Ana --formality formal`.
- **Asking** (G22): where most of what you began lately was an ask, something to give first: what
  fits on your shelf, an offer of yours that meets a need, an introduction, or a word of
  appreciation. Of the last eight that you began, at least four. While the ledger is hidden, so is
  this.

It also says how to begin: the question and the fact that rested longest, what your last word was
for and another purpose, a salutation and a first sentence in their style. A fact counts as used
once a log of yours speaks of it.

## Phrases

| how it sounds | phrases | instead |
| --- | --- | --- |"""
_STYLES: Final[dict[Formality, str]] = {
    "formal": "Too casual for somebody formal",
    "informal": "Too stiff for somebody informal",
}


def drafts_page() -> str:
    """The whole page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield _HEAD
    for phrase in PHRASES:
        yield f"| {phrase.kind} | {', '.join(phrase.ways)} | {phrase.instead} |"
    for formality, title in _STYLES.items():
        yield f"\n## {title}\n\n| words | instead |\n| --- | --- |"
        for words, instead in REGISTERS[formality].items():
            yield f"| {words} | {instead} |"
    yield ""
