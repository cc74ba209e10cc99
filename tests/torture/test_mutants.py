"""A document that was altered at random is read, or refused whole: never half, never changed."""

import os
import random
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from keepup_tui.domain.edit import Edit
from keepup_tui.domain.records import TABLES, Contact, Note
from keepup_tui.store.document import Document
from keepup_tui.store.errors import Damaged, StoreError

FULL = os.environ.get("KEEPUP_TORTURE") == "full"
MS = 1_795_600_000_000
TOKENS = (b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"\\ud800", b"NaN", b"1e999", b"\x00")

Mutation = Callable[[random.Random, bytes], bytes]


def flipped(luck: random.Random, content: bytes) -> bytes:
    at = luck.randrange(len(content))
    return content[:at] + bytes([luck.randrange(256)]) + content[at + 1 :]


def cut_short(luck: random.Random, content: bytes) -> bytes:
    return content[: luck.randrange(len(content))]


def cut_out(luck: random.Random, content: bytes) -> bytes:
    at = luck.randrange(len(content))
    return content[:at] + content[at + luck.randrange(1, 60) :]


def doubled(luck: random.Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True)
    at = luck.randrange(len(lines))
    return b"".join([*lines[: at + 1], *lines[at:]])


def tokens(luck: random.Random, content: bytes) -> bytes:
    at = luck.randrange(len(content))
    return content[:at] + luck.choice(TOKENS) + content[at:]


def zeroed(luck: random.Random, content: bytes) -> bytes:
    at = luck.randrange(len(content))
    return content[:at] + bytes(len(content) - at)


MUTATIONS: tuple[Mutation, ...] = (flipped, cut_short, cut_out, doubled, tokens, zeroed)


def whole(document: Document) -> bytes:
    def fill(edit: Edit) -> None:
        for number in range(12):
            ana = edit.add(Contact(name=f"Ana {number} ç", aliases=("A",)))
            edit.add(Note(contact_id=ana.id, kind="fact", text='two "cats" \\ \n'))

    document.apply(fill, ms=MS, label="fill")
    return document.path.read_bytes()


def test_it_is_read_or_refused_and_never_changed(document: Document) -> None:
    luck = random.Random(9)
    content = whole(document)
    refused = 0
    for number in range(5000 if FULL else 500):
        mutant = MUTATIONS[number % len(MUTATIONS)](luck, content)
        document.path.write_bytes(mutant)
        fresh = Document(document.path, document.home)
        try:
            book = fresh.read()
            for name in TABLES:
                book.table(name)
            assert book.contacts or b'"contacts": {' not in mutant
            fresh.export()
        except StoreError:
            refused += 1
        assert document.path.read_bytes() == mutant
        try:
            fresh.apply(lambda edit: edit.add(Contact(name="Eli")), ms=MS, label="add")
        except StoreError:
            assert document.path.read_bytes() == mutant
        else:
            fresh.undo(ms=MS)
            assert document.path.read_bytes() == mutant
    assert refused > 200


@pytest.mark.skipif(not FULL, reason="takes its time: KEEPUP_TORTURE=full")
@pytest.mark.parametrize(
    "content",
    ['b"x" * 100_000_000', 'b"[" * 1_000_000', "b'{\"a\":' * 1_000_000", 'b"\\0" * 100_000_000'],
)
def test_a_bomb_is_refused_within_bounds(tmp_path: Path, content: str) -> None:
    script = (
        "import sys; from pathlib import Path; from keepup_tui.store.document import Document\n"
        f"path = Path(sys.argv[1]); path.write_bytes({content})\n"
        "from keepup_tui.store.errors import Damaged\n"
        "try: Document(path, path.parent / 'state').read()\n"
        "except Damaged: print('refused')\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "a.json")],
        capture_output=True,
        text=True,
        check=True,
        timeout=5,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (900 << 20, 900 << 20)),
    )
    assert found.stdout == "refused\n"


def test_emptied_is_not_empty(document: Document) -> None:
    whole(document)
    document.path.write_bytes(b"")
    with pytest.raises(Damaged):
        document.read()
