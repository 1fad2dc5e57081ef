"""The property-graph half of a folder: ArcadeDB, made anew from the quads whenever that is simpler than mending."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

from graph.cypher_run import load_engine, run, without_numpy

Result = TypeVar("Result")
_SCHEMA: Final = (
    "CREATE VERTEX TYPE Resource IF NOT EXISTS",
    "CREATE PROPERTY Resource.uri IF NOT EXISTS STRING",
    "CREATE PROPERTY Resource.source IF NOT EXISTS STRING",
    # Not UNIQUE: the engine gives a node another record when its labels change, and checks before the old one goes.
    "CREATE INDEX IF NOT EXISTS ON Resource (uri) NOTUNIQUE",
    "CREATE INDEX IF NOT EXISTS ON Resource (source) NOTUNIQUE",
)
LOCK: Final = "database.lck"
"""The engine's own lock file; it stays where a process died."""


class Arcade:
    """One database, open. Raises the engine's ArcadeDBError."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._engine = load_engine(str(folder.with_name("log")))
        self._changed = unclean = (folder / LOCK).exists()
        with without_numpy():
            self._database = self._opened() if (folder / "configuration.json").exists() else self._made()
            if unclean:
                self._make_schema()

    def _opened(self) -> Any:  # noqa: ANN401  # arcadedb has no types
        return self._engine.open_database(str(self.folder))

    def _made(self) -> Any:  # noqa: ANN401  # as above
        shutil.rmtree(self.folder, ignore_errors=True)
        self._database = self._engine.create_database(str(self.folder))
        self._make_schema()
        return self._database

    def _make_schema(self) -> None:
        for line in _SCHEMA:
            self._database.command("sql", line)
        self._changed = True

    @property
    def is_settled(self) -> bool:
        """Whether everything written is in the files."""
        return not self._changed

    def write(self, work: Callable[[Callable[[str, Mapping[str, Any]], list[Mapping[str, Any]]]], Result]) -> Result:
        """Do work in one transaction: all of it, or nothing where it raises."""
        self._changed = True
        with self._database.transaction():
            return work(self.command)

    def command(self, text: str, parameters: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """Run one statement in the open transaction."""
        found = self._database.command("opencypher", text, dict(parameters))
        return [] if found is None else list(found.to_list())

    def query(self, text: str, parameters: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """Run one reading statement."""
        return list(self._database.query("opencypher", text, dict(parameters)).to_list())

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Run a user's query; see `graph.cypher_run.run`."""
        return run(self._database, request)

    def settle(self) -> None:
        """Bring everything written into the files, which the engine otherwise does when it pleases."""
        if self._changed:
            self._database.close()
            self._database = self._opened()
            self._changed = False

    def close(self) -> None:
        """Let go of the files."""
        self._database.close()


@contextmanager
def reading_copy(folder: Path) -> Iterator[Path]:
    """Give a folder that another process can read the database from, for as long as nothing is written to it.

    Its files are hard links (copies where the disk has none), without the engine's own lock.
    """
    copy = folder.with_name(f"{folder.name}.reader-{os.getpid()}-{os.urandom(4).hex()}")
    copy.mkdir()
    try:
        for file in folder.iterdir():
            if file.name != LOCK and file.suffix != ".wal":
                _link(file, copy / file.name)
        yield copy
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _link(file: Path, copy: Path) -> None:
    try:
        os.link(file, copy)
    except OSError:
        shutil.copy2(file, copy)
