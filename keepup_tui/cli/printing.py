"""What a command prints: spans as words, values as JSON, messages apart from both."""

import codecs
import errno
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Final, TextIO

import msgspec

from keepup_tui.wording.glyphs import FANCY, PLAIN, Glyphs
from keepup_tui.wording.safe import safe_spans
from keepup_tui.wording.spans import Role, Spans, plain, text_of
from keepup_tui.wording.width import fit

_COLOURS: Final[dict[Role, str]] = {
    "name": "1",
    "dim": "2",
    "faint": "2",
    "leaf": "32",
    "marigold": "33",
    "clay": "33",
    "sky": "36",
    "plum": "35",
    "key": "32",
}
_UNSEEN: Final = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_NEAREST: Final = {"·": "-", "…": "...", "“": '"', "”": '"', "’": "'", "–": "-", "—": "-"}
_WIDEST: Final = 100


def columns(out: TextIO) -> int:
    """The columns to fill: the terminal's up to 100, 80 where there is none."""
    try:
        return min(os.get_terminal_size(out.fileno()).columns, _WIDEST)
    except (OSError, ValueError):
        return 80


def _told_unicode(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the locale names UTF-8, or nothing; Python itself puts C.UTF-8 for a plain C."""
    own = environ.get("LC_CTYPE", "")
    own = "" if own in {"C.UTF-8", "C.utf8", "UTF-8"} else own
    told = environ.get("LC_ALL") or own or environ.get("LANG") or "UTF-8"
    return "utf" in told.casefold()


class Printing:
    """The two streams of a command; colours only where a person looks at them."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out, self._err = out, err

    @property
    def width(self) -> int:
        """The columns to fill."""
        return columns(self._out)

    @property
    def glyphs(self) -> Glyphs:
        """The signs that the output can show."""
        unicode = (self._out.encoding or "").casefold().replace("-", "") == "utf8"
        fancy = unicode and _told_unicode() and os.environ.get("TERM") not in {"dumb", "linux"}
        return FANCY if fancy else PLAIN

    def line(self, spans: Spans | str = ()) -> None:
        """One line of the result."""
        said = plain(spans) if isinstance(spans, str) else spans
        self._out.write(_painted(safe_spans(said), _coloured(self._out)).rstrip(" ") + "\n")

    def row(self, spans: Spans) -> None:
        """One line of a list, shortened to the terminal where there is one."""
        self.line(fit(safe_spans(spans), self.width) if self._out.isatty() else spans)

    def json(self, value: Any) -> None:
        """The one JSON value of the result."""
        encoded = msgspec.json.encode(value, enc_hook=str).decode()
        if not encoded.isascii() or "\x7f" in encoded:
            encoded = _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", encoded)
        self.raw(encoded.encode() + b"\n")

    def raw(self, content: bytes) -> None:
        """Bytes of a file format, as they are."""
        self._out.flush()
        self._out.buffer.write(content)
        self._out.buffer.flush()

    def file(self, content: bytes) -> None:
        """A file as it is; on a terminal its lines are safe to look at."""
        if not self._out.isatty():
            self.raw(content)
            return
        for line in content.decode(errors="replace").removesuffix("\n").split("\n"):
            self.line(line.removesuffix("\r"))

    def message(self, spans: Spans | str) -> None:
        """One sentence beside the result, on standard error."""
        said = plain(spans) if isinstance(spans, str) else spans
        with suppress(OSError):
            self._err.write(_painted(safe_spans(said), _coloured(self._err)) + "\n")

    def flush(self) -> None:
        """Hands what was printed to whoever reads it. Raises OSError, a BrokenPipeError mostly."""
        self._out.flush()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is printed meanwhile is not what was asked for: where it cannot be, it is left."""
        try:
            yield
            self.flush()
        except OSError as error:
            self.give_up()
            if not isinstance(error, BrokenPipeError):
                self.message(unprinted(error))

    def give_up(self) -> None:
        """Lets what is still to be printed go nowhere."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._out.fileno())
        os.close(nowhere)


def unprinted(error: OSError) -> str:
    """What kept the result from being printed, in one sentence."""
    why = "standard output is closed" if error.errno == errno.EBADF else error.strerror or error
    return f"What was asked for could not be printed: {why}."


def standard() -> Printing:
    """Printing to the process's own streams, in the nearest signs that they can encode."""
    codecs.register_error("nearest", _nearest)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="nearest")  # type: ignore[union-attr]
    return Printing(sys.stdout, sys.stderr)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    text = error.object[error.start : error.end]
    return "".join(_NEAREST.get(sign, "?") for sign in text), error.end


def _coloured(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _painted(spans: Spans, coloured: bool) -> str:
    if not coloured:
        return text_of(spans)
    return "".join(
        f"\x1b[{_COLOURS[role]}m{text}\x1b[0m" if role in _COLOURS and text else text
        for role, text in spans
    )
