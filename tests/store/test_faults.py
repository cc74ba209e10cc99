"""What is wrong with a document is said in words a person can act on."""

import pytest

from keepup_tui.store.codec import decode_records
from keepup_tui.store.errors import Damaged


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ('{"name": 5}', "it should be a text and is a whole number"),
        ("{}", "it has no name"),
        ('{"name": "A", "channels": ["fax"]}', "'fax' is none of its values"),
        ('{"name": "A", "added_on": "soon"}', "it is no date: write 2026-11-25"),
        ('{"name": "A", "extra": {"x": 1e999}}', "its number is too large"),
        ('{"name": "A", "introduced_by": 1.5}',
         "it should be a whole number or null and is a decimal number"),
        ('{"name": "A", "cadence": {"every": "often"}}',
         "'often' is no period: write 2 weeks, 3 months or 1 year"),
        ('{"name": "A",}', "it is no JSON from there on, trailing comma in object"),
    ],
)  # fmt: skip
def test_every_fault_has_its_words(record: str, why: str) -> None:
    with pytest.raises(Damaged) as caught:
        decode_records(b'{"contacts": {"3": ' + record.encode() + b"}}")
    assert caught.value.why == why
