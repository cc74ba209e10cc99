"""A kind of reason refused three times running: should it rest?"""

from collections.abc import Sequence
from typing import Final

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.network import Network
from keepup_tui.domain.queue.morning import row_of
from keepup_tui.domain.records import Answer
from keepup_tui.domain.rules import BY_NAME
from keepup_tui.domain.touches import is_word_from_me
from keepup_tui.wording import answers
from keepup_tui.wording.kinds import KINDS
from keepup_tui.wording.numbers import listed
from keepup_tui.wording.spans import Spans

RUNNING: Final = 3
_REFUSALS: Final = frozenset({"skip", "dismiss"})


def resting(edit: Edit, network: Network, rules: Sequence[str]) -> Spans:
    """Asks once whether a kind should rest that was refused three times running."""
    refused = [rule for rule in dict.fromkeys(rules) if _is_third(edit, network, rule)]
    if not refused:
        return ()
    off = sorted({*network.settings.kinds_off, *refused})
    asked = answers.kind_rests(listed([KINDS[rule] for rule in refused]), off)
    return (("plain", " "), *asked)


def _is_third(edit: Edit, network: Network, rule: str) -> bool:
    given = [row for row in edit.book.answers.values() if row.rule == rule]
    given.sort(key=lambda row: (row.on, row.id), reverse=True)
    running = 0
    while running < len(given) and given[running].verb in _REFUSALS:
        running += 1
    return running == RUNNING and not _done_between(given[:RUNNING], network, rule)


def _done_between(refused: Sequence[Answer], network: Network, rule: str) -> bool:
    """Whether a word met a reason of the kind between the refusals, the latest first."""
    first, last = refused[-1], refused[0]
    for word in network.book.interactions.values():
        if first.id < word.id < last.id and is_word_from_me(word):
            morning = network.morning_on(network.day.entered_on(word.id))
            for contact_id in word.contact_ids:
                standing = morning.standings.get(contact_id)
                if standing is not None and row_of(standing, morning, (BY_NAME[rule],)):
                    return True
    return False
