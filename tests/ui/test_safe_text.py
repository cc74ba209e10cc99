"""No stored text steers a widget."""

import pytest

from keepup_tui.ui.safe_text import safe_text

BAD = (
    "[@click=app.quit]Ana[/]",
    "[/]",
    "\x1b]52;c;Zm9v\x07",
    "\x9b31m",
    "a\x00b",
    "\u202egnp.exe",
    "\ud800",
    "Zalgo" + "\u0300" * 50,
)


@pytest.mark.parametrize("text", BAD)
def test_what_is_stored_is_only_shown(text: str) -> None:
    content = safe_text((("name", text),))
    plain = content.plain
    assert not any(ord(sign) < 32 or 0x7F <= ord(sign) <= 0x9F for sign in plain)
    assert "\u202e" not in plain
    assert len(content.spans) <= 1
    assert plain.count("\u0300") <= 4


def test_markup_stays_text() -> None:
    assert safe_text("[b]Ana[/b]").plain == "[b]Ana[/b]"
