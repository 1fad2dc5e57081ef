"""Numbering what backs the links, and writing it so that a reader can find it again."""

from typing import TYPE_CHECKING

from graph.network.dates import spoken
from graph.network.notes import Note, note_key

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_SHOWN = 3
_RUN = 2


def notes_of(graph: "MultiDiGraph[str]") -> tuple[Note, ...]:
    """Every note of the nodes and links once, in reading order."""
    carried = [data["notes"] for _, data in graph.nodes(data=True)] + [
        data["notes"] for *_, data in graph.edges(data=True)
    ]
    notes = {note_key(note): note for some in carried for note in some if note["quote"] or note["more"]}
    return tuple(notes[key] for key in sorted(notes))


def numbers_of(notes: tuple[Note, ...], some: list[Note]) -> tuple[int, ...]:
    """The numbers that some notes have among all."""
    places = {note_key(note): number for number, note in enumerate(notes, 1)}
    return tuple(sorted({places[note_key(note)] for note in some if note_key(note) in places}))


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
