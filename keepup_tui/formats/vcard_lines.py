"""A content line of a vCard, taken apart and decoded.

It is read here, and not by vobject, whose grammar ends a text at its first bare comma and
takes time that doubles with every comma of a broken parameter.
"""

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from keepup_tui.formats.encodings import text_of

Params = dict[str, tuple[str, ...]]

_ONE: Final = r';([^:;"]*(?:"[^"]*"[^:;"]*)*)'
_WHOLE: Final = re.compile(rf"([^:;\"]*)((?:{_ONE.replace('(', '(?:', 1)})*):")
_PARAM: Final = re.compile(_ONE)
_CARET: Final = re.compile(r"\^[\^n']")
_CARETS: Final = {"^n": "\n", "^^": "^", "^'": '"'}
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_ENCODINGS: Final = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_UNTYPED: Final = frozenset({"internet", "pref", "voice"})


class Line(Struct, frozen=True):
    """A property: its name and parameters in capitals, its value with its escapes.

    `label` is what its group is called.
    """

    group: str
    name: str
    params: Params
    value: str
    quoted: bool = False
    label: str | None = None

    @property
    def text(self) -> str:
        """The value as one text."""
        return self._plain(self.value)

    @property
    def parts(self) -> tuple[str, ...]:
        """The value's parts between semicolons."""
        return tuple(self._plain(part) for part in _split(self.value, ";"))

    @property
    def items(self) -> tuple[str, ...]:
        """The value's items between commas, none of them empty."""
        found = (self._plain(item).strip() for item in _split(self.value, ","))
        return tuple(item for item in found if item)

    @property
    def types(self) -> tuple[str, ...]:
        """What its TYPE says, in small letters, without what says nothing."""
        kinds = (kind.lower().removeprefix("x-") for kind in self.params.get("TYPE", ()))
        return tuple(kind for kind in kinds if kind not in _UNTYPED and not kind.isdecimal())

    @property
    def kind(self) -> str | None:
        """Which of several it is: its group's label, else its types."""
        kinds = ("mobile" if kind == "cell" else kind for kind in self.types)
        return self.label or " ".join(dict.fromkeys(kinds)) or None

    @property
    def preferred(self) -> bool:
        """Whether it is marked as the one to use first."""
        kinds = self.params.get("TYPE", ())
        return "PREF" in self.params or any(kind.upper() == "PREF" for kind in kinds)

    def _plain(self, value: str) -> str:
        return _ESCAPE.sub(self._unescape, value)

    def _unescape(self, found: re.Match[str]) -> str:
        if found[1] in "nN":
            return found[0] if self.quoted else "\n"
        return found[1] if found[1] in "\\,;:\"'" else found[0]


def line_of(raw: bytes) -> Line | None:
    """`raw` as a content line, or None where it is none at all."""
    written = raw.decode("latin-1")
    head, params, value = _taken_apart(written)
    group, _, name = head.strip().rpartition(".")
    if not name:
        return None
    found = _params(params)
    encodings = {kind.upper() for kind in found.pop("ENCODING", ())}
    charset = found.pop("CHARSET", (None,))[0]
    text = text_of(_unpacked(value.encode("latin-1"), encodings), charset)
    group, name = group.lower(), name.upper().replace("_", "-")
    return Line(group, name, found, text, "QUOTED-PRINTABLE" in encodings)


def _taken_apart(written: str) -> tuple[str, list[str], str]:
    if found := _WHOLE.match(written):
        return found[1], _PARAM.findall(found[2]), written[found.end() :]
    head, colon, value = written.partition(":")
    name, *params = head.split(";")
    return (name if colon else ""), params, value


def _params(written: Iterable[str]) -> Params:
    params: dict[str, tuple[str, ...]] = {}
    for param in written:
        key, equals, value = param.partition("=")
        key = key.strip().upper()
        if not equals:
            key, value = ("ENCODING" if key in _ENCODINGS else "TYPE"), param
        kinds = value.replace('"', "").split(",") if key == "TYPE" else [value.strip().strip('"')]
        told = tuple(_param_text(kind.strip()) for kind in kinds if kind.strip())
        if told:
            params[key] = params.get(key, ()) + told
    return params


def _param_text(value: str) -> str:
    text = text_of(value.encode("latin-1")).replace("\\n", "\n")
    return _CARET.sub(lambda found: _CARETS[found[0]], text)


def _unpacked(value: bytes, encodings: set[str]) -> bytes:
    if "QUOTED-PRINTABLE" in encodings:
        return a2b_qp(value)
    if encodings & {"B", "BASE64"}:
        try:
            return a2b_base64(value) or value
        except Error:
            return value
    return value


def _split(value: str, separator: str) -> list[str]:
    parts, start, escaped = [], 0, False
    for place, char in enumerate(value):
        if escaped or char == "\\":
            escaped = not escaped
        elif char == separator:
            parts.append(value[start:place])
            start = place + 1
    return [*parts, value[start:]]
