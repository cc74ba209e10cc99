"""Fields of records, and what is typed as their values."""

from typing import Any

import pytest

from keepup_tui.domain.fields import fields_of, worded
from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.parts import Cadence, Email, Phone, Role
from keepup_tui.domain.periods import Period
from keepup_tui.domain.records import Contact


@pytest.mark.parametrize(
    ("item", "said", "value"),
    [
        (Email, "ana@lumen.example", Email(address="ana@lumen.example")),
        (Email, "ana@a.example (work)", Email(address="ana@a.example", label="work")),
        (
            Email,
            "ana@a.example (work, no longer used)",
            Email(address="ana@a.example", label="work", stale=True),
        ),
        (Phone, "+351 912 (old)", Phone(number="+351 912", stale=True)),
        (Phone, '{"number": "1", "label": "a (b)"}', Phone(number="1", label="a (b)")),
        (Role, "Engineer, Acme", Role(title="Engineer", organisation="Acme")),
        (Role, "Engineer", Role(title="Engineer")),
        (
            Role,
            "Engineer, Acme (2019 to 2023-05)",
            Role(
                title="Engineer",
                organisation="Acme",
                from_=PartialDate("2019"),
                to=PartialDate("2023-05"),
            ),
        ),
        (Role, "Acme (to 2023)", Role(title="Acme", to=PartialDate("2023"))),
        (Role, "Head (interim), Acme", Role(title="Head (interim)", organisation="Acme")),
        (Period, "2 weeks", Period("2 weeks")),
        (Cadence, "every month, protected", Cadence(every=Period("1 month"), protected=True)),
        (str, "as it is ", "as it is "),
    ],
)
def test_what_is_typed_is_a_value(item: Any, said: str, value: Any) -> None:
    assert worded(item, said) == value


@pytest.mark.parametrize(
    ("item", "said"), [(Cadence, "often"), (Period, "soon"), (Role, "A, B (2019-13)")]
)
def test_what_is_no_value_is_refused(item: Any, said: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        worded(item, said)


def test_a_contact_has_all_its_fields_the_style_in_parts() -> None:
    found = {field.field: field for field in fields_of(Contact, without=("sources",))}
    assert "id" not in found
    assert "sources" not in found
    assert found["name"].required
    assert found["emails"].many
    assert found["emails"].item is Email
    assert found["importance"].default == "normal"
    assert {"style.formality", "style.salutation", "style.language"} <= set(found)
