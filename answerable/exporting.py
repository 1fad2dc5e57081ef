"""The whole graph in each export format: RDF of the quads, or the network that is drawn."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from answerable import rdf_files
from graph.store import Quad
from ontology.errors import InputError

if TYPE_CHECKING:
    from networkx import MultiDiGraph

FORMATS = (*rdf_files.FORMATS, "graphml", "csv")


def export(quads: Iterable[Quad], form: str, out: Path | BinaryIO) -> None:
    """Write quads in one of FORMATS to a file (for csv: into a folder) or an open stream.

    A file is written beside its place and moved there once it is whole. Raises InputError where it can't be.
    """
    if not isinstance(out, Path):
        _write(quads, form, out)
        return
    try:
        if form == "csv":
            _write_tables(quads, out)
        else:
            _write_file(quads, form, out)
    except OSError as error:
        message = f"{out}: can't be written ({error.strerror}); check the path and the room left"
        raise InputError(message) from None


def _write_file(quads: Iterable[Quad], form: str, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            _write(quads, form, file)
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)


def _write(quads: Iterable[Quad], form: str, out: BinaryIO) -> None:
    if form in rdf_files.FORMATS:
        rdf_files.write_rdf(quads, form, out)
    else:
        from graph.drawing import draw

        out.write(draw(_network(quads), "graphml"))


def _write_tables(quads: Iterable[Quad], folder: Path) -> None:
    from answerable.network_tables import links_table, nodes_table

    network = _network(quads)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "nodes.csv").write_bytes(nodes_table(network))
    (folder / "links.csv").write_bytes(links_table(network))


def _network(quads: Iterable[Quad]) -> MultiDiGraph[str]:
    from graph.projection import projection

    return projection(quads, statements=True)
