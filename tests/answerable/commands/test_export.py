from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph

from answerable.exporting import FORMATS
from command_line import Run
from fictional import make_sources

pytestmark = pytest.mark.usefixtures("loaded")


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "csv"])
def test_twice_the_same_bytes_whatever_the_order_of_loading(run: Run, tmp_path: Path, form: str) -> None:
    from graph.embedded import EmbeddedStore

    said = run("export", "--format", form).stdout_bytes
    assert said == run("export", "--format", form).stdout_bytes
    other = tmp_path / "other"
    store = EmbeddedStore(other)
    for source in reversed(make_sources(20, seed=4)):
        store.put(source)
    store.close()
    out = tmp_path / "out"
    assert run("export", "--format", form, "--store", other, "-o", out).exit_code == 0
    assert out.read_bytes() == said


@pytest.mark.parametrize(
    ("form", "parsed"),
    [("trig", ox.RdfFormat.TRIG), ("nquads", ox.RdfFormat.N_QUADS), ("jsonld", ox.RdfFormat.JSON_LD)],
)
def test_the_quads_come_back(run: Run, form: str, parsed: ox.RdfFormat) -> None:
    quads = set(ox.parse(run("export", "--format", form).stdout_bytes, parsed))
    expected = {
        ox.Quad(triple.subject, triple.predicate, triple.object, ox.NamedNode(source.iri))
        for source in make_sources(20, seed=4)
        for triple in ox.parse(source.graph.serialize(format="nt", encoding="utf-8"), ox.RdfFormat.N_TRIPLES)
    }
    assert quads == expected


def test_turtle_merges_the_sources(run: Run) -> None:
    merged = Graph().parse(data=run("export", "--format", "turtle").stdout, format="turtle")
    expected = {triple for source in make_sources(20, seed=4) for triple in source.graph}
    assert set(merged) == expected


def test_csv_makes_two_tables(run: Run, tmp_path: Path) -> None:
    assert run("export", "--format", "csv").exit_code == 2
    assert run("export", "--format", "csv", "-o", tmp_path / "tables").exit_code == 0
    nodes = (tmp_path / "tables" / "nodes.csv").read_text()
    links = (tmp_path / "tables" / "links.csv").read_text()
    assert nodes.startswith("id,type,kind,label,sources\n")
    assert links.startswith("from,to,label,relations,date,facts,sources,words\n")
    assert "Bus Drivers Local 88" in nodes
    assert "DEMANDED_OF" in links
