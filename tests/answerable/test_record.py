from pathlib import Path

import pytest
from rdflib import URIRef

import answerable
from answerable.loading import Loaded
from fictional import make_sources
from ontology.errors import InputError, UnknownName


def test_load_ask_and_take_back(folder: Path, article: Path, tmp_path: Path) -> None:
    with answerable.open(str(folder)) as record:
        missing, loaded = record.load(tmp_path / "none.txt", article)
        assert isinstance(missing, InputError)
        assert isinstance(loaded, Loaded)
        assert [info.title for info in record.sources()] == ["Tenants ask mayor for heat"]
        assert "Port Alder Tenants Union" in str(record.ask("actors").rows)
        assert record.cypher("MATCH (a:Article) RETURN count(a) AS n").rows == ((1,),)
        assert record.sparql(
            "SELECT (COUNT(?a) AS ?n) WHERE { ?a a <https://w3id.org/answerable/ontology#Article> }"
        ).rows
        assert record.retract("for heat", dry_run=True).source == loaded.source
        record.retract("for heat")
        assert record.sources() == []


def test_the_graph_for_other_libraries(loaded: Path) -> None:
    with answerable.open(str(loaded)) as record:
        graphs = {str(graph.identifier): set(graph) for graph in record.rdf().graphs() if len(graph)}
        assert graphs == {str(source.iri): set(source.graph) for source in make_sources(20, seed=4)}
        network = record.networkx()
        assert any(data["label"] == "Bus Drivers Local 88" for _, data in network.nodes(data=True))
        assert all(URIRef(fact) for _, _, data in network.edges(data=True) for fact in data["facts"])
        with pytest.raises(UnknownName):
            record.ask("demands", by="Nobody Anybody Knows")


def test_the_folder_is_free_after_closing(folder: Path) -> None:
    answerable.open(str(folder)).close()
    with answerable.open(str(folder)) as record:
        assert record.sources() == []


def test_the_address_may_come_from_the_environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANSWERABLE_STORE", str(folder))
    with answerable.open() as record:
        assert record.address == str(folder)
