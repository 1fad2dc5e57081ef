"""The documents say what is so: generated parts are fresh, sessions run, links lead somewhere, commands are listed."""

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from answerable.main import COMMANDS

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = spec_from_file_location("docs_build", ROOT / "docs" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_parts_are_fresh_and_every_session_runs(build: ModuleType) -> None:
    assert build.stale(build.build()) == [], "run `make docs`"


def test_a_session_that_fails_is_told(build: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="`false` ended with 1"):
        build.replayed("```console\n$ false\n```", tmp_path)
    assert (
        build.replayed("```console\n$ echo a\nold\n$ make x\n```", tmp_path) == "```console\n$ echo a\na\n$ make x\n```"
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_command_is_in_the_changelog_and_the_reference() -> None:
    reference = (ROOT / "docs" / "commands.md").read_text("utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    for name in COMMANDS:
        assert f"## answerable {name}\n" in reference
        assert f"`{name}`" in changes


def test_the_python_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (block,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    compiled = compile(block, "README.md", "exec")
    names: dict[str, object] = {}
    exec(compiled, names)  # noqa: S102 - our own README
    assert {"record", "network", "graphs"} <= names.keys()
