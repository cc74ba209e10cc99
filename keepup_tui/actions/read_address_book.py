"""A file to be imported, read and recognised; what is wrong with it is said in one sentence."""

import os
from pathlib import Path

from keepup_tui.actions.import_contacts import ImportContacts
from keepup_tui.actions.import_own import ImportOwn
from keepup_tui.actions.import_plan import Progress
from keepup_tui.actions.verb import Refusal
from keepup_tui.formats import recognise as formats
from keepup_tui.formats.cards import MOST_BYTES, Empty, Foreign, TooLarge
from keepup_tui.store import errors as store
from keepup_tui.store.codec import book_of
from keepup_tui.store.restoring import checked
from keepup_tui.wording import imports as words
from keepup_tui.wording.spans import Spans

Import = ImportContacts | ImportOwn


def read_address_book(
    path: Path, format_name: str | None = None, progress: Progress | None = None
) -> Import:
    """The verb that imports the file at `path`, in its own format or the one named.

    Raises Refusal where the file cannot be read, holds nobody or is in no known format.
    """
    content = _content(path)
    known = [known.name for known in formats.FORMATS] + [formats.OWN]
    if format_name is not None and format_name.lower() not in known:
        raise Refusal(words.format_unknown(format_name, known))
    if format_name == formats.OWN or (format_name is None and formats.is_own(content[:64])):
        return _own(content, path)
    try:
        reading = formats.read(content, path.name, format_name)
    except TooLarge as error:
        raise Refusal(words.too_large(path.name)) from error
    except Foreign as error:
        raise Refusal(_foreign(path)) from error
    except Empty as error:
        raise Refusal(words.empty(path.name)) from error
    return ImportContacts(reading, path.name, progress)


def _own(content: bytes, path: Path) -> ImportOwn:
    try:
        tables = checked(content, path)
        theirs = book_of(tables, path)
    except store.Newer as error:
        raise Refusal(words.newer(path.name)) from error
    except store.Foreign as error:
        raise Refusal(_foreign(path)) from error
    except store.Damaged as error:
        raise Refusal(words.damaged(path.name, error.why, error.line)) from error
    return ImportOwn(theirs, path.name, tables.rows)


def _foreign(path: Path) -> Spans:
    return words.foreign(path.name, [*(known.title for known in formats.FORMATS), "its own JSON"])


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise Refusal(words.too_large(path.name))
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        why = (error.strerror or "the system refused").lower()
        raise Refusal(words.unreadable(path.name, why)) from error
