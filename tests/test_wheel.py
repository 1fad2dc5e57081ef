"""What `pip install` puts down: every module and every data file of the five packages, and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("answerable", "graph", "loaders", "ontology", "queries")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_every_file_of_the_packages_is_in_it(wheel: zipfile.ZipFile) -> None:
    files = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert inside == files
    assert {Path(name).suffix for name in files} >= {".py", ".txt"}


def test_it_brings_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    named = {name.partition(".dist-info/")[2]: name for name in wheel.namelist() if ".dist-info/" in name}
    assert wheel.read(named["entry_points.txt"]).decode().split() == [
        "[console_scripts]",
        "answerable",
        "=",
        "answerable.main:main",
    ]
    assert b"Apache License" in wheel.read(named["licenses/LICENSE"])
    metadata = wheel.read(named["METADATA"]).decode()
    assert "Classifier: Private :: Do Not Upload" in metadata
