"""The last word with somebody where no cadence counts it, told as such."""

from keepup_tui.domain.names.titles import first_name
from keepup_tui.domain.network import Network
from keepup_tui.domain.obligations import Obligation
from keepup_tui.domain.records import Contact, Interaction
from keepup_tui.domain.standing import Standing
from keepup_tui.domain.terms import Channel
from keepup_tui.domain.touches import last_touch
from keepup_tui.wording import dates
from keepup_tui.wording.channels import BY, LIKES, how
from keepup_tui.wording.pronouns import pronouns_of


def uncounted(
    standing: Standing, network: Network, channel: Channel | None = None
) -> Interaction | None:
    """The latest word, where it is none that counts; `channel` is the only one that does."""
    latest = next((row for row in reversed(standing.interactions) if not row.broadcast), None)
    return None if latest is last_touch(standing, network, channel) else latest


def last_known(standing: Standing, network: Network, channel: Channel | None = None) -> str:
    """When last, in a few words: "last touch 3 weeks ago", else the word that does not count."""
    touch = last_touch(standing, network, channel)
    if touch is not None:
        return f"last touch {dates.ago(touch.on, network.today)}"
    word = uncounted(standing, network, channel)
    if word is None:
        return "not in touch yet"
    return f"last word {dates.ago(word.on, network.today)}; {not_yet(word, channel)}"


def not_yet(row: Interaction, channel: Channel | None = None) -> str:
    """What is still to come after a word that does not count: "by mail: not yet"."""
    if channel is not None and row.channel != channel:
        return f"{BY[channel]}: not yet"
    if row.direction == "from_them":
        return "you have not written yet"
    if row.channel == "event":
        return "only met at events so far"
    return "only on social media so far" if row.channel == "social" else "a first word"


def last_word(row: Interaction, network: Network, contact: Contact, one: Obligation | None) -> str:
    """A word that does not count, with its day, and why it does not."""
    day = dates.full_day(row.on, network.today)
    near = dates.when(row.on, network.today)
    named = f"{near} ({day})" if near in {"today", "yesterday"} else day
    whose = ""
    if row.direction == "from_them":
        whose = f"from {pronouns_of(contact).object or first_name(contact)}"
    told = ", ".join(filter(None, (named, whose or how(row))))
    return f"Last word: {told}; {_because(row, one)}."


def _because(row: Interaction, one: Obligation | None) -> str:
    channel = one.channel if one else None
    if one and one.circle and channel and row.channel != channel:
        return f"the circle {one.circle.name} counts {LIKES[channel]} only"
    if row.direction == "from_them":
        return "you have not answered yet" if row.awaits_reply else "you have not written since"
    if row.channel == "event":
        return "events alone do not count"
    if row.channel == "social":
        return "social media alone does not count"
    return "it is from before this cadence"
