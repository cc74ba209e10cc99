"""G37, respond promptly: somebody wrote and waits for the user's answer.

Fills on, text, channel and record_id of what they wrote.
"""

from typing import Final

from keepup_tui.domain.network import Network
from keepup_tui.domain.reasons import Particulars, Reason, Touch
from keepup_tui.domain.records import Interaction
from keepup_tui.domain.refs import ref_to
from keepup_tui.domain.rules.rule import Rule
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.touches import is_word_from_me


def find(standing: Standing, network: Network) -> tuple[Reason, ...]:
    """The same day, due the next working day, until any later word to them."""
    return tuple(_of(inbound, standing, network) for inbound in unanswered(standing))


def unanswered(standing: Standing) -> tuple[Interaction, ...]:
    """What they wrote since the user's last word that waits for an answer, the oldest first."""
    waiting = []
    for interaction in reversed(standing.interactions):
        if is_word_from_me(interaction):
            break
        if interaction.awaits_reply and interaction.direction == "from_them":
            waiting.append(interaction)
    if not waiting:
        return ()
    answered = {interaction.answers_id for interaction in standing.interactions}
    return tuple(row for row in reversed(waiting) if row.id not in answered)


def _of(inbound: Interaction, standing: Standing, network: Network) -> Reason:
    return RULE.reason(
        standing,
        ref=ref_to("interactions", inbound.id),
        since=inbound.on,
        due_on=network.working_days.after(inbound.on),
        closes=Touch(),
        channel=inbound.channel,
        about=Particulars(
            on=inbound.on, text=inbound.text, channel=inbound.channel, record_id=inbound.id
        ),
    )


RULE: Final = Rule(name="reply_owed", practice="G37", band=0, rest=None, find=find)
