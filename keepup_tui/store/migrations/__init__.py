"""The way from every older schema to the present one, a pure step each."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from keepup_tui.store.tables import Tables

Step = Callable[[Tables], Tables]

SCHEMA: Final = 1
"""The schema that this KeepUp reads and writes."""

STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""By schema, the step that leads to the one after it; a step also raises `meta`'s schema."""


def migrated(tables: Tables, schema: int, steps: Mapping[int, Step] = STEPS) -> Tables:
    """`tables` of an older `schema`, brought to the last one that `steps` leads to."""
    for present in range(schema, max(steps, default=SCHEMA - 1) + 1):
        tables = steps[present](tables)
    return tables
