"""What each practice hangs on, and what stands in its place once it is taken out.

A place is a module below `keepup_tui` and a name in it, or a field of that name. Whatever stands
there is replaced by something that leaves every name where it was and finds, or does, nothing.
"""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

Instead = Callable[[Any], Any]
"""What takes the place, made of what stood there."""


class Part(NamedTuple):
    """One part of a practice: where it is, and what is there without it."""

    place: str
    instead: Instead


def gives(value: Any) -> Instead:
    """A function that gives `value` whatever it is asked."""
    return lambda _: lambda *_, **__: value


def is_now(value: Any) -> Instead:
    """Simply another value."""
    return lambda _: value


def changes(**fields: Any) -> Instead:
    """A function whose record has these fields."""
    return lambda found: lambda *given: replace(found(*given), **fields)


def leaves_out(unwanted: Callable[[Any], bool]) -> Instead:
    """A function whose rows lack the unwanted ones."""
    return lambda found: lambda *given: tuple(row for row in found(*given) if not unwanted(row))


def rule(name: str) -> Part:
    """The rule of that name finds nothing."""
    return Part(f"domain.rules.{name}:RULE.find", gives(()))


def playbook(kind: str) -> Part:
    """The news of that kind opens no step."""
    return Part(f"domain.playbooks.{kind}:PLAYBOOK.steps", is_now(()))


def _in_order_of_entry(found: Any) -> Any:
    return lambda *given: tuple(sorted(found(*given), key=lambda note: note.id))


def _without_listening(found: Any) -> Any:
    return lambda rows, today: found([row for row in rows if row.kind != "listening"], today)


_NOTHING: Final = gives(None)
_NOBODY: Final = gives(())

PARTS: Final[dict[str, tuple[Part, ...]]] = {
    "G01": (rule("cadence_due"), Part("domain.queue.capacity:cap", gives(1000))),
    "G02": (
        Part("domain.brief:brief", changes(last=None)),
        Part("domain.brief:brief", changes(promises=())),
        Part("wording.brief:resume_card", _NOBODY),
    ),
    "G03": (rule("new_tie"),),
    "G04": (Part("domain.uses:rested_first", _in_order_of_entry),),
    "G05": (rule("meeting_follow_up"),),
    "G06": (Part("domain.purposes:_NEXT_PURPOSE", is_now({"catch_up": "share"})),),
    "G07": (rule("shelf_match"), Part("domain.links:page", lambda _: lambda link: link)),
    "G08": (
        Part("domain.uses:rested_first", leaves_out(lambda note: note.kind == "question")),
        Part("actions.close_note:close_note", lambda found: lambda note_id, _=None: found(note_id)),
    ),
    "G09": (rule("milestone"),),
    "G10": (
        Part("domain.boundaries:boundary", _NOTHING),
        Part("domain.draft_reading.limits:off_limits", _NOBODY),
    ),
    "G11": (
        Part("domain.obligations:_obligation", changes(channel=None)),
        Part("domain.obligations:_obligation", changes(calendar=False)),
    ),
    "G12": (Part("domain.purposes:another_purpose", gives("catch_up")),),
    "G13": (
        Part("actions.gesture_sequence:steps_after_thanks", _NOBODY),
        rule("gesture_step"),
    ),
    "G14": (
        Part(
            "domain.rules.need_offer:RULE.find",
            leaves_out(lambda reason: reason.about.kind == "offer"),
        ),
        Part("domain.helping:helping", changes(can_help=())),
        Part("domain.helping:helping", changes(wants=())),
    ),
    "G15": (Part("domain.obligations:_obligation", changes(protected=False)),),
    "G16": (
        rule("plan_past"),
        Part("domain.queue.holds:PLAN_HOLDS", is_now(timedelta(-1))),
    ),
    "G17": (
        Part("wording.gestures:_ways", _NOBODY),
        Part("ui.reaching:open_way", _NOTHING),
    ),
    "G18": (Part("domain.balance:balance", gives("even")),),
    "G19": (rule("outcome"),),
    "G20": (rule("be_useful"),),
    "G21": (
        Part("domain.balance:_weighed", _without_listening),
        Part("domain.thanks:asks_for_thanks", lambda _: lambda row: row.side == "received"),
    ),
    "G22": (Part("domain.ask_share:AT_LEAST", is_now(1000)),),
    "G23": (
        Part(
            "domain.rules.need_offer:RULE.find",
            leaves_out(lambda reason: reason.about.kind == "need"),
        ),
    ),
    "G24": (
        Part("domain.balance:balance_with", gives("even")),
        Part("domain.balance:balance_by_circle", gives({})),
        Part("domain.balance:balance_by_organisation", gives({})),
        Part("domain.ledger:LEANING", is_now(frozenset())),
    ),
    "G25": (
        rule("goal_check"),
        Part("domain.goals:check_day", lambda _: lambda goal, __: goal.next_check),
    ),
    "G26": (rule("appreciation"),),
    "G27": (rule("feedback"),),
    "G28": (playbook("promoted"),),
    "G29": (
        playbook("new_company"),
        Part("domain.playbooks.roles:changed_by", lambda _: lambda __, contact: contact),
    ),
    "G30": (playbook("relocated"), rule("introduction")),
    "G31": (
        playbook("new_field"),
        playbook("retired"),
        playbook("left"),
        Part("domain.playbooks.own_change:walk", _NOBODY),
    ),
    "G32": (
        Part("actions.known_people:KnownPeople.find", _NOTHING),
        Part("domain.cadence:first_due", lambda _: lambda __, one, ___: one.anchor),
    ),
    "G33": (
        Part("domain.references:REFERENCES", lambda found: {**found, "exchanges": {}}),
        Part("wording.ledger:_led_to", _NOBODY),
    ),
    "G34": (rule("event_only"), Part("domain.event_sheet:event_sheets", _NOBODY)),
    "G35": (rule("dormant"),),
    "G36": (rule("milestone"), playbook("success")),
    "G37": (rule("reply_owed"),),
    "G38": (Part("domain.draft_reading.tone:tone", _NOBODY),),
    "G39": (Part("domain.brief:brief", changes(noticed=None)),),
    "G40": (
        Part("wording.templates:formality", gives("informal")),
        Part("domain.draft_reading.formality:formality", _NOBODY),
    ),
    "G41": (Part("domain.pressure:unanswered", gives(0)),),
    "G42": (rule("thanks_due"),),
    "G43": (
        rule("repair"),
        Part("domain.rules.repair:RULE.longest_snooze", is_now(None)),
    ),
    "G44": (rule("promise_due"), rule("promise_theirs")),
    "G45": (
        rule("setback"),
        Part("domain.setbacks:fresh_setback", _NOTHING),
        Part("domain.draft_reading.care:care", _NOBODY),
    ),
    "G46": (Part("domain.rules.setback:RULE.band", is_now(2)),),
    "G47": (playbook("shared_win"), rule("win_anniversary")),
    "G48": (Part("domain.strip:_months", gives(0)),),
    "G49": (Part("domain.heat:days_in_touch", gives(Counter())),),
    "G50": (rule("circle_shift"),),
    "G51": (
        Part("domain.garden:plant", gives("well")),
        Part("domain.review.weeding:weeds", _NOBODY),
    ),
    "G52": (
        Part("domain.review.coverage:coverage", changes(circles=())),
        Part("domain.review.gratitude:helps", _NOBODY),
        Part("domain.review.waking:woken", _NOBODY),
        Part("domain.review.saved:former", _NOTHING),
    ),
    "G53": (rule("channel_rut"), Part("domain.review.new_ways:tried", _NOBODY)),
    "G54": (Part("domain.introductions:path_between", _NOTHING), rule("introduction")),
    "G55": (
        Part("domain.travel:near", _NOBODY),
        Part("domain.travel:journey_to", _NOTHING),
        Part("wording.places:_there", _NOTHING),
    ),
}
