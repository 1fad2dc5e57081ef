"""The note that a change is under way: what the source said before, so that a store left halfway can go back."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from graph.folder import write_whole
from graph.triples import Literal, Triple


@dataclass(frozen=True, slots=True)
class Journal:
    """One file; there only while a change is under way."""

    path: Path

    def begin(self, source: str, before: Iterable[Triple]) -> None:
        """Note what a source said (nothing where it is new). Raises OSError where it can't be written."""
        triples = [[s, p, o] if isinstance(o, str) else [s, p, *o] for s, p, o in sorted(before, key=str)]
        write_whole(self.path, json.dumps({"source": source, "before": triples}))

    def end(self) -> None:
        """Forget the note: the change is whole, or taken back."""
        self.path.unlink(missing_ok=True)

    def unfinished(self) -> tuple[str, frozenset[Triple]] | None:
        """Give the source of a change that didn't end, and what it said before."""
        if not self.path.exists():
            return None
        noted = json.loads(self.path.read_text(encoding="utf-8"))
        before = frozenset((s, p, rest[0] if len(rest) == 1 else Literal(*rest)) for s, p, *rest in noted["before"])
        return noted["source"], before
