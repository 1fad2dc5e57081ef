"""Numbering what backs the links, and writing it so that a reader can find it again."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.network.dates import spoken
from graph.network.notes import Note, note_key

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_SHOWN = 3
_RUN = 2


class Footnotes:
    """Every note of a network's nodes and links once, in reading order; note `n` is `notes[n - 1]`."""

    def __init__(self, graph: "MultiDiGraph[str]") -> None:
        attributes = [data for _, data in graph.nodes(data=True)] + [data for *_, data in graph.edges(data=True)]
        notes = {note_key(n): n for data in attributes for n in data["notes"] if n["quote"] or n["more"]}
        self.notes: tuple[Note, ...] = tuple(notes[key] for key in sorted(notes))
        self._places = {note_key(note): number for number, note in enumerate(self.notes, 1)}

    def numbered(self) -> Iterator[tuple[int, Note]]:
        """Each note with its number."""
        return enumerate(self.notes, 1)

    def numbers(self, some: list[Note]) -> tuple[int, ...]:
        """The numbers that some notes have among all."""
        return tuple(sorted({self._places[note_key(note)] for note in some if note_key(note) in self._places}))


def reference(numbers: tuple[int, ...]) -> str:
    """`[1]`, `[1, 4]`, `[1–3, 7, …]`: at most three runs."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [f"{run[0]}–{run[-1]}" if len(run) > _RUN else ", ".join(map(str, run)) for run in runs]
    return f"[{', '.join(said[:_SHOWN] + ['…'] * (len(said) > _SHOWN))}]" if said else ""


def words_of(note: Note) -> str:
    """The sentence and the further words, in quotation marks."""
    return " … ".join(_quoted(words) for words in (note["quote"], *note["more"]) if words)


def _quoted(words: str) -> str:
    return words if words[0] in '“"' else f"“{words}”"


def origin_of(note: Note) -> str:
    """Where they stand: headline, publisher, date, address."""
    said = [note["title"], note["publisher"], spoken(note["published"]), note["url"]]
    return ", ".join(part for part in said if part) or note["source"]
