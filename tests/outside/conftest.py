"""What the tests from outside share: one `keepup`, with nothing of the real home."""

from pathlib import Path

import pytest

from tests.outside.harness import Keepup


@pytest.fixture
def keepup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Keepup:
    """Runs `keepup` on a document of this test's own."""
    return Keepup(tmp_path, monkeypatch, capsys)
