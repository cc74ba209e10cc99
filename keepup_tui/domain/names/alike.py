"""How names, addresses and numbers compare when two entries may be one person."""

import re
from typing import Final

from keepup_tui.domain.names.folding import key_of
from keepup_tui.domain.names.short_names import short_for_one_another
from keepup_tui.domain.names.titles import LEADING, TRAILING, untitled

_TITLES: Final = LEADING | TRAILING
_TELLING_DIGITS: Final = 9
_FEWEST_DIGITS: Final = 7
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DEGREE: Final = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Za-z.®-]{2,8}\Z")


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name however they are ordered, without titles."""
    return tuple(sorted(_words(_bare(name)))) or (name.strip().casefold(),)


def bare_name(name: str) -> str:
    """The name as people say it: without titles, degrees and what is in brackets."""
    return untitled(_bare(name).strip(" ,"))


def may_be_one(mine: str, other: str) -> bool:
    """Whether one person may carry both names; it is open where one of them is no name."""
    if "@" in mine or "@" in other or not key_of(mine) or not key_of(other):
        return True
    a, b = set(name_key(mine)), set(name_key(other))
    if a <= b or b <= a:
        return True
    shorter, longer = sorted((_given(mine), _given(other)), key=len)
    begins = len(shorter) != 2 and longer.startswith(shorter)
    return shorter == longer or begins or short_for_one_another(shorter, longer)


def phone_key(number: str) -> str | None:
    """What two ways of writing one number share, None for one too short to tell anybody."""
    digits = re.sub(r"\D", "", number.partition("ext")[0])
    return digits[-_TELLING_DIGITS:] if len(digits) >= _FEWEST_DIGITS else None


def mail_key(address: str) -> str:
    """An address as it compares."""
    return address.strip().casefold()


def link_key(link: str) -> str:
    """A link without what does not tell two apart."""
    return re.sub(r"(?i)\A(https?://)?(www\.)?", "", link.strip()).rstrip("/").casefold()


def _bare(name: str) -> str:
    """The name without what is in brackets and without degrees after a comma."""
    first, *others = _BRACKETS.sub(" ", name).split(",")
    whole = " " in first.strip() and not first.isupper()
    kept = (part for part in others if not (whole and all(map(_DEGREE.match, part.split()))))
    return ",".join([first, *kept])


def _given(name: str) -> str:
    bare = _bare(name)
    words = _words(bare) or [name]
    return words[1] if "," in bare and len(words) > 1 else words[0]


def _words(name: str) -> list[str]:
    words = key_of(name)
    return [word for word in words if word not in _TITLES] or [*words]
