"""The whole graph in each export format: RDF of the quads, or the network that is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from answerable import rdf_files
from answerable.files import new_file, write_file
from graph.store import Quad

if TYPE_CHECKING:
    from networkx import MultiDiGraph

FORMATS = (*rdf_files.FORMATS, "graphml", "csv")


def export(quads: Iterable[Quad], form: str, out: Path | BinaryIO) -> None:
    """Write quads in one of FORMATS to a file (for csv: into a folder) or an open stream.

    Raises InputError where a file can't be written.
    """
    if not isinstance(out, Path):
        _write(quads, form, out)
    elif form == "csv":
        _write_tables(quads, out)
    else:
        with new_file(out) as file:
            _write(quads, form, file)


def _write(quads: Iterable[Quad], form: str, out: BinaryIO) -> None:
    if form in rdf_files.FORMATS:
        rdf_files.write_rdf(quads, form, out)
    else:
        from graph.drawing import draw

        out.write(draw(_network(quads), "graphml"))


def _write_tables(quads: Iterable[Quad], folder: Path) -> None:
    from answerable.network_tables import links_table, nodes_table

    network = _network(quads)
    write_file(folder / "nodes.csv", nodes_table(network))
    write_file(folder / "links.csv", links_table(network))


def _network(quads: Iterable[Quad]) -> MultiDiGraph[str]:
    from graph.projection import projection

    return projection(quads, statements=True)
