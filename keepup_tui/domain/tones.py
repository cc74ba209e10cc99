"""Praise and criticism in the feedback the user gave a contact, seen together (G27)."""

from typing import Final, Literal

from keepup_tui.domain.standing import Standing

FROM: Final = 3
"""How many have to be told apart before anything is said of them."""

Leaning = Literal["praise_alone", "mostly_praise", "both", "mostly_criticism", "criticism_alone"]


def tone_of_feedback(standing: Standing) -> Leaning | None:
    """How the feedback given leans: mostly where one has over twice the other; None under three."""
    told = [row.tone for row in standing.exchanges if row.side == "gave" and row.tone]
    praise, criticism = told.count("praise"), told.count("criticism")
    if praise + criticism < FROM:
        return None
    if not criticism:
        return "praise_alone"
    if not praise:
        return "criticism_alone"
    if praise > 2 * criticism:
        return "mostly_praise"
    return "mostly_criticism" if criticism > 2 * praise else "both"
