"""A process that changes a document again and again and says so once each change is safe."""

import sys
from pathlib import Path

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import Note
from keepup_tui.store.document import Document


def main(path: str, state: str, name: str, times: int) -> None:
    """Adds `times` notes, each named after this writer and its number."""
    document = Document(Path(path), Path(state))
    for number in range(times):
        text = f"{name}-{number}"
        document.apply(lambda edit, text=text: once(edit, text), ms=1_795_600_000_000, label=text)  # type: ignore[misc]
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def once(edit: Edit, text: str) -> None:
    """Adds a note, and makes one that was there shorter."""
    edit.add(Note(kind="fact", text=text))
    longest = max(edit.book.notes.values(), key=lambda note: (len(note.text), note.id))
    if len(longest.text) > 100:
        edit.patch(longest, text=longest.text[: len(longest.text) // 2])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
