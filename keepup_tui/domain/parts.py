"""The values inside a record: cadences, ways of reaching somebody, roles, memberships."""

from datetime import date

from msgspec import Struct, field

from keepup_tui.domain.partial_dates import PartialDate
from keepup_tui.domain.periods import Period
from keepup_tui.domain.terms import CadenceMode, Formality


class Part(Struct, frozen=True, omit_defaults=True, kw_only=True, gc=False):
    """A value inside a record."""


class Cadence(Part, frozen=True, kw_only=True):
    """How often to be in touch; a protected one ignores the daily cap."""

    every: Period
    mode: CadenceMode = "rolling"
    protected: bool = False
    since: date | None = None


class Email(Part, frozen=True, kw_only=True):
    address: str
    label: str | None = None
    stale: bool = False


class Phone(Part, frozen=True, kw_only=True):
    number: str
    label: str | None = None
    stale: bool = False


class Role(Part, frozen=True, kw_only=True):
    """A past role at an organisation."""

    organisation: str | None = None
    title: str | None = None
    from_: PartialDate | None = field(default=None, name="from")
    to: PartialDate | None = None


class Membership(Part, frozen=True, kw_only=True):
    """A contact's place in a circle, `id` the circle's."""

    id: int
    since: date | None = None


class Style(Part, frozen=True, kw_only=True):
    formality: Formality | None = None
    salutation: str | None = None
    language: str | None = None


class Source(Part, frozen=True, kw_only=True):
    """Where an imported contact came from, and as which of its rows."""

    format: str
    key: str
    batch_id: int | None = None
