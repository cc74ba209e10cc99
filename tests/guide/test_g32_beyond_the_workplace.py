"""G32: circles such as alumni; imports with a dry run, no duplicates, undone as one batch."""

from tests.guide.guiding import Guide

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ana Reyes
N:Reyes;Ana;;;
EMAIL:ana@example.com
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ben Okafor
N:Okafor;Ben;;;
EMAIL:ben@example.com
END:VCARD
"""


def cards(guide: Guide) -> str:
    file = guide.folder / "cards.vcf"
    file.write_text(CARDS, encoding="utf-8")
    return str(file)


def test_a_dry_run_writes_nothing(guide: Guide) -> None:
    told = guide.does("import", cards(guide), "--dry-run", on="2026-11-24")
    assert (told["create"], told["update"], told["same"]) == (2, 0, 0)
    assert guide.records("contacts") == {}


def test_twice_makes_no_double(guide: Guide) -> None:
    guide.does("import", cards(guide), on="2026-11-24")
    told = guide.does("import", cards(guide), on="2026-11-24")
    assert (told["create"], told["update"], told["same"]) == (0, 0, 2)
    assert len(guide.records("contacts")) == 2


def test_one_undo_takes_the_batch_back(guide: Guide) -> None:
    guide.given(contacts={1: {"name": "Cleo Marsh"}})
    told = guide.does("import", cards(guide), on="2026-11-24")
    assert told["batch_id"] in guide.records("batches")
    guide.does("undo")
    assert [row["name"] for row in guide.records("contacts").values()] == ["Cleo Marsh"]
    assert guide.records("batches") == {}


def test_hundreds_do_not_fall_due_on_one_day(guide: Guide) -> None:
    people = {key: {"name": f"Friend {key}", "circles": [{"id": 5}], "added_on": "2026-11-23"}
              for key in range(1000, 1200)}  # fmt: skip
    guide.given(contacts=people, circles={5: {"name": "Alumni", "cadence": {"every": "6 months"}}})
    queue = guide.due("2026-11-24")
    shown = len(queue["nudges"]) + queue["held_back"]
    assert shown < 10
    assert queue["unstarted"] > 150


def test_people_join_and_leave_a_circle(guide: Guide) -> None:
    guide.given(contacts={1: {"name": "Ana Reyes"}}, circles={5: {"name": "Alumni"}})
    guide.does("edit", "Ana", "--circle", "Alumni", on="2026-11-24")
    assert guide.records("contacts")[1]["circles"] == [{"id": 5, "since": "2026-11-24"}]
    guide.does("edit", "Ana", "--no-circle", "Alumni", on="2026-11-24")
    assert "circles" not in guide.records("contacts")[1]


def test_people_of_a_former_workplace_are_found(guide: Guide) -> None:
    role = {"organisation": "Acme", "to": "2024"}
    guide.given(contacts={1: {"name": "Ana Reyes", "organisation": "Globex", "roles": [role]}})
    assert "Ana Reyes" in guide.prints("contacts", "acme")
