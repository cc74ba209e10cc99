"""Every key says what it does, and the keys are those of the contract."""

import pytest
from textual.binding import Binding

from keepup_tui.ui.keymap import checked_keymap, every_binding

BINDINGS = list(every_binding())

CONTRACT = {
    "everywhere": "1 2 3 4 5 slash question_mark colon ctrl+p l n u U q o y",
    "lists": "j k g G ctrl+d ctrl+u down up enter",
    "today": "d s x D w b m space left_square_bracket right_square_bracket e",
    "composer": "enter tab ctrl+o ctrl+n",
}


def keys_of(where: str) -> set[str]:
    return {one for place, binding in BINDINGS if place == where for one in binding.key.split(",")}


@pytest.mark.parametrize(("where", "binding"), BINDINGS, ids=lambda part: getattr(part, "id", part))
def test_a_binding_has_an_id_a_word_and_a_sentence(where: str, binding: Binding) -> None:
    assert binding.id
    assert binding.description
    assert len(binding.tooltip) > len(binding.description) or " " in binding.tooltip


@pytest.mark.parametrize("where", CONTRACT)
def test_the_keys_are_those_of_the_contract(where: str) -> None:
    assert set(CONTRACT[where].split()) <= keys_of(where)


def test_no_place_gives_one_key_two_meanings() -> None:
    for where in {place for place, _ in BINDINGS}:
        seen: dict[str, str | None] = {}
        for place, binding in BINDINGS:
            for one in binding.key.split(",") if place == where else ():
                assert seen.setdefault(one, binding.id) == binding.id


def test_a_keymap_is_checked_before_it_is_taken() -> None:
    kept, said = checked_keymap({"today.done": "f2", "today.dance": "f3", "today.skip": "d"})
    assert kept == {"today.done": "f2", "today.skip": "d"}
    assert "today.dance" in said
    kept, said = checked_keymap({"today.skip": "s"})
    assert kept == {}
    assert "today.skip" in said
    assert checked_keymap({"today.skip": "f4"}) == ({"today.skip": "f4"}, "")
