"""The RDF replica of a server's graph: an Oxigraph folder that pulls what changed, and lets go of what went."""

import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from graph.quads import Quads
from graph.rdf import ask_quads
from graph.shared_lock import SharedLock
from graph.store import Rows, Value
from graph.triples import Triple, fingerprint
from ontology.errors import StoreError, StoreLocked
from ontology.namespaces import ANS

_AT_ONCE = 50
_TRIES = 5


class Origin(Protocol):
    """What a replica pulls from."""

    def fingerprints(self) -> dict[str, str]:
        """The fingerprint of each source by its IRI."""
        ...

    def triples(self, sources: list[str]) -> dict[str, set[Triple]]:
        """The triples of some sources."""
        ...

    def names(self, actors: list[str]) -> dict[str, str]:
        """The names that some actors show."""
        ...


class Replica:
    """One folder, held by one process. `pull` brings it up to date; threads can ask meanwhile."""

    def __init__(self, folder: Path, lock: FileLock) -> None:
        self._lock = lock
        self._access = SharedLock()
        self._quads = Quads(folder)
        self._known = {source: self._quads.fingerprint(source) or "" for source in self._quads.sources()}

    @classmethod
    def open(cls, folder: Path | None, identifier: str) -> "Replica":
        """Open the replica in a folder, or the first that no other process has of those in the user's cache.

        `identifier` tells one database from another. Raises StoreLocked where a named folder is in use.
        """
        key = hashlib.sha256(identifier.encode()).hexdigest()[:16]
        parent = folder or cache_folder() / "replicas"
        parent.mkdir(parents=True, exist_ok=True)
        number = 0
        while True:
            lock = FileLock(parent / f"{key}-{number}.lock", thread_local=False)
            try:
                lock.acquire(timeout=0)
            except Timeout as error:
                if folder is not None:
                    message = f"{folder} is in use by another process; name another folder for the replica"
                    raise StoreLocked(message) from error
                number += 1
            else:
                return cls(parent / f"{key}-{number}", lock)

    def pull(self, origin: Origin) -> int:
        """Bring in what changed at the origin since the last time; gives the number of sources that did.

        Raises StoreError where the origin changes faster than it can be read.
        """
        for _ in range(_TRIES):
            if origin.fingerprints() == self._known:
                return 0
            with self._access.alone():
                wanted = origin.fingerprints()
                changed = sorted(source for source, mark in wanted.items() if self._known.get(source) != mark)
                gone = sorted(self._known.keys() - wanted.keys())
                if self._bring(origin, changed, gone, wanted):
                    return len(changed) + len(gone)
        message = "the graph changes too fast to be copied; try again when less is being loaded"
        raise StoreError(message)

    def _bring(self, origin: Origin, changed: list[str], gone: list[str], wanted: Mapping[str, str]) -> bool:
        """Copy and drop sources; False where one changed between the two looks at it."""
        self._replace(origin, {source: frozenset() for source in gone})
        whole = True
        for start in range(0, len(changed), _AT_ONCE):
            some = changed[start : start + _AT_ONCE]
            found = origin.triples(some)
            as_wanted = {
                source: frozenset(found[source])
                for source in some
                if source in found and fingerprint(found[source]) == wanted[source]
            }
            self._replace(origin, as_wanted)
            whole = whole and len(as_wanted) == len(some)
        return whole

    def _replace(self, origin: Origin, sources: Mapping[str, frozenset[Triple]]) -> None:
        touched = {source: _actors(now) | _actors(self._quads.triples(source)) for source, now in sources.items()}
        names = origin.names(sorted(set().union(*touched.values())))
        for source, now in sources.items():
            self._quads.change(source, now, {actor: names.get(actor) for actor in touched[source]})
            if now:
                self._known[source] = fingerprint(now)
            else:
                del self._known[source]

    def clear(self) -> None:
        """Forget everything; the next pull brings it all again."""
        with self._access.alone():
            self._quads.store.clear()
            self._known.clear()

    def shown_names(self) -> dict[str, str]:
        """Give the worked-out name of each actor."""
        with self._access.shared():
            return self._quads.shown_names()

    def sparql(
        self, text: str, parameters: Mapping[str, Value] | None, *, timeout: float | None, limit: int | None
    ) -> Rows:
        """Answer a query; see `graph.store.Store.sparql`."""
        with self._access.shared():
            return ask_quads(self._quads, text, parameters, timeout, limit)

    def close(self) -> None:
        """Let go of the folder."""
        with self._access.alone():
            self._quads.close()
            self._lock.release()


def _actors(triples: frozenset[Triple]) -> set[str]:
    return {str(value) for _, predicate, value in triples if predicate == ANS + "of"}


def cache_folder() -> Path:
    """Give the user's cache folder for this program, as the system has it."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "answerable" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "answerable"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "answerable"
