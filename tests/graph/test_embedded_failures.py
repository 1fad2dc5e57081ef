"""A store that is interrupted or runs out of room is as before or as after, never between."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fictional import make_sources
from graph.check import check
from graph.embedded import EmbeddedStore
from graph.property_graph import property_graph
from graph.quads import Quads
from graph.triples import Triple
from ontology.errors import StoreFull

SOURCES = make_sources(6, seed=7)
HERE = Path(__file__).parent
PATHS = {**os.environ, "PYTHONPATH": os.pathsep.join(str(HERE.parents[1] / each) for each in (".", "tests/support"))}


def only(store: EmbeddedStore, *numbers: int) -> None:
    """Assert that exactly these sources are in the store, and whole."""
    assert {info.iri for info in store.sources()} == {str(SOURCES[each].iri) for each in numbers}
    assert check(store) == []
    assert store.property_graph() == property_graph(*(SOURCES[each] for each in numbers))


@pytest.mark.parametrize("seed", range(5))
def test_a_process_that_is_killed(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # the same moments each time
    for turn in range(2):
        command = [sys.executable, str(HERE / "dying.py"), str(tmp_path / "store"), f"{seed} {turn}"]
        with subprocess.Popen(command, env=PATHS, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.5))
            process.kill()
        store = EmbeddedStore(tmp_path / "store")
        assert check(store) == []
        store.put(SOURCES[0])
        assert check(store) == []
        store.close()


class Interruption(BaseException):
    """Ctrl-C, so to speak."""


@pytest.mark.parametrize("error", [OSError("broken"), Interruption()])
@pytest.mark.parametrize("after", [False, True])
def test_a_change_that_fails_between_the_halves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, *, after: bool
) -> None:
    store = EmbeddedStore(tmp_path / "store")
    store.put(SOURCES[0])
    whole = Quads.change

    def fails(self: Quads, source: str, triples: frozenset[Triple], names: dict[str, str | None]) -> None:
        if after:
            whole(self, source, triples, names)
        monkeypatch.undo()
        raise error

    for attempt in (lambda: store.put(SOURCES[1]), lambda: store.retract(str(SOURCES[0].iri))):
        monkeypatch.setattr(Quads, "change", fails)
        with pytest.raises(type(error)):
            attempt()
        only(store, 0)
    store.close()
    reopened = EmbeddedStore(tmp_path / "store")
    only(reopened, 0)
    reopened.close()


FULL = """
import resource, signal, sys
from pathlib import Path
from fictional import make_sources
from graph.check import check
from graph.embedded import EmbeddedStore
from ontology.errors import StoreFull

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
sources = make_sources(6, seed=7)
store = EmbeddedStore(Path(sys.argv[1]))
store.put(sources[0])
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
loaded = {str(sources[0].iri)}
full = 0
for source in sources[1:] * 3:
    try:
        if store.put(source):
            loaded.add(str(source.iri))
    except StoreFull:
        full += 1
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert {info.iri for info in store.sources()} == loaded, "not what was loaded"
assert check(store) == [], check(store)
for source in sources:
    store.put(source)
assert check(store) == [], check(store)
store.close()
print(full)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are Unix's")
@pytest.mark.parametrize("size", [1_000, 20_000, 70_000, 140_000])
def test_no_room_left(tmp_path: Path, size: int) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path / "store"), str(size)]
    done = subprocess.run(command, env=PATHS, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0
    store = EmbeddedStore(tmp_path / "store")
    only(store, *range(6))
    store.close()


def test_no_room_for_the_journal(tmp_path: Path) -> None:
    store = EmbeddedStore(tmp_path / "store")
    store.put(SOURCES[0])
    (tmp_path / "store" / "journal.json.new").symlink_to("/dev/full")
    with pytest.raises(StoreFull):
        store.put(SOURCES[1])
    only(store, 0)
    store.put(SOURCES[1])
    only(store, 0, 1)
    store.close()
