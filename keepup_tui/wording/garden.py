"""The garden in words: its beds, its legend, and one plant at a closer look."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from keepup_tui.domain.beds import Bed
from keepup_tui.domain.brief import brief
from keepup_tui.domain.garden import Plant
from keepup_tui.domain.network import Network
from keepup_tui.domain.records import Circle
from keepup_tui.domain.standing import Standing
from keepup_tui.wording.brief import last_time
from keepup_tui.wording.channels import BY
from keepup_tui.wording.dates import season_now
from keepup_tui.wording.glyphs import FANCY, GARDEN_WORDS, Glyphs
from keepup_tui.wording.numbers import counted
from keepup_tui.wording.periods import cadence_words
from keepup_tui.wording.spans import Role, Span, Spans, plain
from keepup_tui.wording.standing import standing_line

ROLE: Final[dict[Plant, Role]] = {
    "in_bloom": "marigold",
    "well": "leaf",
    "soon_thirsty": "dim",
    "thirsty": "clay",
    "asleep": "plum",
    "seedling": "sky",
}
NOBODY: Final[tuple[Spans, ...]] = (
    plain("Nothing grows here yet."),
    (
        ("key", "n"),
        ("dim", " plants somebody, "),
        ("key", "2"),
        ("dim", " and "),
        ("key", "i"),
        ("dim", " bring many in."),
    ),
)
KEYS: Final[Spans] = (("key", "l"), ("dim", " log  "), ("key", "enter"), ("dim", " open"))
_DRYING: Final = 4


def garden_where(people: int, today: date, circle: str | None) -> Spans:
    """What the header says: "128 people, late autumn"."""
    shown = f"{circle}, " if circle else ""
    who = "1 person" if people == 1 else f"{counted(people)} people"
    return (("plain", "Garden"), ("dim", f" · {shown}{who}, {season_now(today)}"))


def bed_heading(bed: Bed, circles: Mapping[int, Circle]) -> Spans:
    """A bed's name, its rhythm, how many grow there."""
    circle = circles.get(bed.circle_id or -1)
    if circle is None:
        name, often = ("Just met", "first hellos") if bed.just_met else ("In no circle", "")
    else:
        often = cadence_words(circle.cadence) if circle.cadence else "no cadence yet"
        by = f", {BY[circle.channel]}" if circle.channel and circle.cadence else ""
        name, often = circle.name, f"{often}{by}"
    rhythm = f" · {often}" if often else ""
    return (("name", name), ("dim", f"{rhythm} · {counted(len(bed.plants))}"))


def sign_of(state: Plant, glyphs: Glyphs = FANCY) -> Span:
    """A plant's sign in its colour."""
    return ROLE[state], getattr(glyphs, state)


def legend(glyphs: Glyphs = FANCY) -> tuple[Spans, ...]:
    """What the signs mean, an entry each."""
    return tuple((sign_of(state, glyphs), ("dim", f" {GARDEN_WORDS[state]}")) for state in ROLE)


def closer(
    standing: Standing, state: Plant, network: Network, glyphs: Glyphs = FANCY
) -> tuple[Spans, ...]:
    """One plant: how it does and why, and the last time."""
    line = standing_line(standing, network, glyphs)
    why = "".join(text for _, text in line[1:]).strip()
    said = f"{GARDEN_WORDS[state]}: {why}" if why else GARDEN_WORDS[state]
    last = ((), *last_time(brief(standing, network))) if standing.interactions else ()
    return (
        (sign_of(state, glyphs), ("name", f" {standing.contact.name}")),
        (("dim", said),),
        *last,
        (),
        KEYS,
    )


def _is_watered(bed: Bed, circles: Mapping[int, Circle]) -> bool:
    """Whether a bed's circle asks for touches: one without a cadence wants no water."""
    circle = circles.get(bed.circle_id or -1)
    return circle is not None and circle.cadence is not None


def _is_dry(bed: Bed) -> bool:
    return bed.dry * _DRYING > len(bed.plants) > 3


def the_season(found: tuple[Bed, ...], states: Mapping[Plant, int], network: Network) -> Spans:
    """The garden in a sentence or two."""
    blooms, sleeps = states.get("in_bloom", 0), states.get("asleep", 0)
    said = f"{counted(blooms)} in bloom" if blooms else "Nothing is in bloom"
    said += f", {counted(sleeps)} asleep." if sleeps else "."
    drying = [bed for bed in found if _is_watered(bed, network.circles) and _is_dry(bed)]
    if drying:
        bed = max(drying, key=lambda each: each.dry / len(each.plants))
        name = network.circles[bed.circle_id or 0].name
        dry, planted = counted(bed.dry), counted(len(bed.plants))
        wait = "waits" if bed.dry == 1 else "wait"
        said += f" {name} could do with water: {dry} of {planted} {wait} for a word."
    return plain(said)
