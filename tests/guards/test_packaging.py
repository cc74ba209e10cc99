"""What is shipped: the styles travel with the package, in wheel and source archive alike."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STYLES = sorted(path.name for path in (ROOT / "styles").glob("*.tcss"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return folder


def test_wheel_holds_the_styles_and_no_tests(built: Path) -> None:
    (wheel,) = built.glob("keepup_tui-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert STYLES
    assert {f"keepup_tui/styles/{name}" for name in STYLES} <= set(names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/"))]


def test_source_archive_holds_what_a_packager_needs(built: Path) -> None:
    (archive,) = built.glob("keepup_tui-*.tar.gz")
    with tarfile.open(archive) as members:
        names = {name.partition("/")[2] for name in members.getnames()}
    assert {f"styles/{name}" for name in STYLES} <= names
    assert {"Makefile", "LICENSE", "README.md", "keepup_tui/__main__.py"} <= names


def test_the_command_is_keepup(built: Path) -> None:
    (wheel,) = built.glob("keepup_tui-*.whl")
    with zipfile.ZipFile(wheel) as members:
        (name,) = (name for name in members.namelist() if name.endswith("entry_points.txt"))
        assert "keepup = keepup_tui.__main__:main" in members.read(name).decode()
