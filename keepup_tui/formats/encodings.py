"""Bytes of uncertain encoding as text: nothing raises, and what can be read is read."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from typing import Final

_MARKS: Final = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_TRUSTED: Final = re.compile(
    r"utf-?8|us-?ascii|(iso[-_]?8859|latin|windows|cp|ibm|koi8|mac|shift|s?jis|euc|gb|big5"
    r"|iso-?2022|ks_c|tis|hz)[-_\w]*\Z",
    re.IGNORECASE,
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def utf8(content: bytes) -> bytes:
    """`content` without its byte order mark, and in UTF-8 where it was UTF-16 or UTF-32."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _as_utf8(content[len(mark) :], encoding)
    head = content[:64]
    if head[1::2].count(0) > len(head) // 3:
        return _as_utf8(content, "utf-16-le")
    if head[::2].count(0) > len(head) // 3:
        return _as_utf8(content, "utf-16-be")
    return content


def text_of(content: bytes, charset: str | None = None) -> str:
    """The text of `content`: in `charset` where it fits, else UTF-8, else Windows-1252."""
    named = (charset,) if charset and _TRUSTED.match(charset) else ()
    for encoding in (*named, "utf-8"):
        try:
            return clean(content.decode(encoding))
        except (UnicodeDecodeError, LookupError):
            continue
    return clean(content.decode("cp1252", "replace"))


def clean(text: str) -> str:
    """`text` with one kind of newline, without NUL; a lone surrogate becomes U+FFFD."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return _SURROGATE.sub("\ufffd", text)


def _as_utf8(content: bytes, encoding: str) -> bytes:
    if encoding == "utf-8":
        return content
    return content.decode(encoding, "replace").encode("utf-8", "replace")
