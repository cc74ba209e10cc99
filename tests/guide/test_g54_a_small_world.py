"""G54: who introduced whom, and the path between two people."""

from tests.guide.guiding import Guide, Records

PEOPLE: Records = {
    1: {"name": "Ana Reyes"},
    2: {"name": "Ben Okafor", "introduced_by": 1},
    3: {"name": "Cleo Marsh", "introduced_by": 2},
    4: {"name": "Dan Ito"},
}


def way(guide: Guide, first: str, last: str) -> list[str]:
    items = guide.does("path", first, last, on="2026-11-24")["items"]
    return [step["contact"] for step in items]


def test_the_path_follows_the_introductions_both_ways(guide: Guide) -> None:
    guide.given(contacts=PEOPLE)
    assert way(guide, "Ana", "Cleo") == ["Ana Reyes", "Ben Okafor", "Cleo Marsh"]
    assert way(guide, "Cleo", "Ana") == ["Cleo Marsh", "Ben Okafor", "Ana Reyes"]


def test_the_shortest_is_told(guide: Guide) -> None:
    given = {"contact_ids": [1], "on": "2026-05-04", "side": "gave", "kind": "introduction"}
    guide.given(contacts=PEOPLE, exchanges={9: {**given, "about_ids": [3]}})
    assert way(guide, "Ana", "Cleo") == ["Ana Reyes", "Cleo Marsh"]


def test_who_met_is_a_way_where_nobody_was_introduced(guide: Guide) -> None:
    met = {"contact_ids": [1, 4], "on": "2026-05-04", "channel": "in_person"}
    guide.given(contacts=PEOPLE, interactions={9: met})
    assert way(guide, "Ana", "Dan") == ["Ana Reyes", "Dan Ito"]


def test_where_there_is_none_it_says_so(guide: Guide) -> None:
    guide.given(contacts=PEOPLE)
    said = guide.does("path", "Ana", "Dan", on="2026-11-24", status=1)
    assert "Dan Ito" in said


def test_an_introduction_i_made_is_a_way(guide: Guide) -> None:
    guide.given(contacts=PEOPLE)
    guide.log("call with Ana +intro to Dan Ito", on="2026-11-23")
    assert way(guide, "Ana", "Dan") == ["Ana Reyes", "Dan Ito"]


def test_two_who_could_help_each_other_are_brought_together(guide: Guide) -> None:
    guide.given(
        contacts={key: {**PEOPLE[key], "cadence": {"every": "1 year"}} for key in (1, 4)},
        interactions={
            8: {"contact_ids": [1], "on": "2026-11-16", "channel": "call"},
            9: {"contact_ids": [4], "on": "2026-11-16", "channel": "call"},
        },
        notes={
            20: {"contact_id": 1, "kind": "need", "text": "a good translator"},
            21: {"contact_id": 4, "kind": "offer", "text": "translator for German"},
        },
    )
    assert "Dan" in guide.shown("Ana Reyes", "introduction", "2026-11-24")["text"]
    guide.answer("Ana", "done", "--rule", "introduction", on="2026-11-24")
    assert guide.reason("Ana Reyes", "introduction", "2026-12-07") is None
    assert way(guide, "Ana", "Dan") == ["Ana Reyes", "Dan Ito"]
