"""G27: praise and criticism given are seen together, from three on."""

import pytest

from keepup_tui.domain.records import Exchange
from keepup_tui.domain.tones import tone_of_feedback
from tests.domain.queue.queue_case import ago, network, person


@pytest.mark.parametrize(
    ("tones", "leaning"),
    [
        ("pp", None),
        ("ppp", "praise_alone"),
        ("ppc", "both"),
        ("pppc", "mostly_praise"),
        ("cccp", "mostly_criticism"),
        ("ccc", "criticism_alone"),
        ("pcpc", "both"),
    ],
)
def test_how_the_feedback_given_leans(tones: str, leaning: str | None) -> None:
    told = [
        Exchange(
            id=20 + number,
            contact_ids=(1,),
            on=ago(9),
            side="gave",
            kind="feedback",
            tone="praise" if tone == "p" else "criticism",
        )
        for number, tone in enumerate(tones)
    ]
    received = Exchange(
        id=90, contact_ids=(1,), on=ago(9), side="received", kind="feedback", tone="praise"
    )
    whole = network(person(1), *told, received)
    assert tone_of_feedback(whole.standings[1]) == leaning
