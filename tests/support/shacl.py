"""SHACL as pyshacl understands it, with each query of the shapes parsed once: parsing is most of the time."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import pyshacl
from rdflib import Graph, plugin
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.processor import SPARQLProcessor
from rdflib.query import Processor


@cache
def _parsed(text: str, namespaces: tuple[tuple[str, Any], ...]) -> object:
    return prepareQuery(text, initNs=dict(namespaces))


class ParsingOnce(SPARQLProcessor):
    """rdflib's own processor, given queries that are parsed already."""

    def query(
        self,
        strOrQuery: Any,  # noqa: ANN401, N803
        initBindings: Any = None,  # noqa: ANN401, N803
        initNs: Any = None,  # noqa: ANN401, N803
        base: str | None = None,
        DEBUG: bool = False,  # noqa: N803, FBT001, FBT002
    ) -> Mapping[str, Any]:
        query = _parsed(strOrQuery, tuple((initNs or {}).items())) if isinstance(strOrQuery, str) else strOrQuery
        return super().query(query, initBindings, initNs, base, DEBUG)


plugin.register("sparql", Processor, __name__, ParsingOnce.__name__)

_SHAPES = Graph().parse(data=(files("ontology") / "shapes.ttl").read_text("utf-8"), format="turtle")


def conforms(graph: Graph) -> bool:
    """Whether a graph conforms to shapes.ttl."""
    conforming, report, text = pyshacl.validate(graph, shacl_graph=_SHAPES, inference="none")
    assert isinstance(report, Graph), f"the shapes can't be run: {text}"
    return bool(conforming)
