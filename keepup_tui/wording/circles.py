"""What is said when people go into a circle, or a circle gets another cadence."""

from typing import Final

from keepup_tui.domain.records import Circle
from keepup_tui.wording.numbers import in_words
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.spans import Spans

_FEW: Final = {1: "the one person", 2: "both people"}


def cadence_is_for(circle: Circle, members: int) -> Spans:
    """For how many people a circle's new cadence is; nothing where nobody is in it."""
    if not members:
        return ()
    people = _FEW.get(members) or f"all {in_words(members)}"
    if circle.cadence is None:
        return (("plain", f" That is for {people} in it: nobody comes up by it any more."),)
    return (("plain", f" That goes for {people} in it."),)


def put_into(names: Spans, circle: Circle, members: int | None = None) -> Spans:
    """People put into a circle; `members` where it got its cadence with them."""
    often = f", {cadence_words(circle.cadence)}" if circle.cadence else ", without a cadence yet"
    more = cadence_is_for(circle, members) if members else ()
    into: Spans = (("plain", " into "), ("name", circle.name), ("plain", f"{often}."))
    return (("plain", "Put "), *names, *into, *more)
