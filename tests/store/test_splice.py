"""Splicing says the same as laying out the whole document anew."""

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import Raw

from keepup_tui.store.layout import changed, is_canonical, names_nothing_twice, render
from keepup_tui.store.splice import spliced
from keepup_tui.store.tables import Tables, tables_of

NAMES = ("contacts", "interactions", "notes", "meta")
ids = st.integers(1, 12)
texts = st.sampled_from(
    ['{"a":1}', '{"a":"x","1": {"b":[]}}', '{"name":"ç"}', '{"text":"\\n\\"1\\": {"}']
)
rows = st.dictionaries(ids, texts.map(lambda text: Raw(text.encode())), max_size=6)
others = st.sampled_from(
    [{}, {"x_other": Raw(b"[1]")}, {"x_other": Raw(b'{"1": {}}'), "é": Raw(b"{}")}]
)
tables = st.builds(Tables, st.dictionaries(st.sampled_from(NAMES), rows), others)
lines = st.dictionaries(
    st.tuples(st.sampled_from(NAMES), ids), st.one_of(st.none(), texts.map(str.encode)), max_size=5
)


@example(
    Tables({"contacts": {1: Raw(b"{}")}}),
    {("contacts", 2): b'{"a":1}', ("contacts", 10): b'{"a":1}'},
)
@settings(max_examples=200)
@given(tables, lines)
def test_spliced_is_what_render_makes_of_it(before: Tables, some: dict) -> None:  # type: ignore[type-arg]
    content = render(before)
    held = tables_of(content, Path("x")) if any(before.rows.values()) else before
    assert is_canonical(content, held)
    assert names_nothing_twice(content, held)
    real = {
        (name, key): line
        for (name, key), line in some.items()
        if line is not None or key in held.rows.get(name, {})
    }
    assert b"".join(spliced(content, held, real)) == render(changed(held, real))
