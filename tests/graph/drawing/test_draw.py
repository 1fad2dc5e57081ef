"""Every format: the same bytes for the same network, readable by its own readers, safe with hostile names."""

import json
import struct
import xml.etree.ElementTree as ET
from io import BytesIO

import networkx as nx
import pytest

from graph.drawing import FORMATS, draw
from graph.projection import projection_of_sources
from heat_letter import heat_sources
from ontology.errors import BadParameter

HOSTILE = '</script><script>alert("x")</script> & \\ ]] \x00\x0b "quoted" \'single\' --> %% 東京 {a|b}'


@pytest.fixture(scope="module")
def heat() -> "nx.MultiDiGraph[str]":
    return projection_of_sources(heat_sources())


@pytest.fixture(scope="module")
def hostile() -> "nx.MultiDiGraph[str]":
    graph = projection_of_sources(heat_sources())
    for _, data in graph.nodes(data=True):
        data["label"] = HOSTILE
    for *_, link in graph.edges(data=True):
        link["label"] = HOSTILE
        link["notes"] = [{**note, "quote": HOSTILE, "title": HOSTILE, "url": "javascript:x"} for note in link["notes"]]
    return graph


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_network_gives_the_same_bytes(heat: "nx.MultiDiGraph[str]", format: str) -> None:  # noqa: A002 - as draw calls it
    again = projection_of_sources(reversed(heat_sources()))
    assert draw(heat, format) == draw(again, format)


@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_network_can_be_drawn(format: str) -> None:  # noqa: A002 - as draw calls it
    assert draw(nx.MultiDiGraph(), format, title="Nothing")


@pytest.mark.parametrize("format", FORMATS)
def test_hostile_names_can_be_drawn(hostile: "nx.MultiDiGraph[str]", format: str) -> None:  # noqa: A002 - as draw calls it
    assert draw(hostile, format, title=HOSTILE)


@pytest.mark.parametrize("format", ["svg", "graphml", "gexf"])
def test_xml_stays_well_formed(hostile: "nx.MultiDiGraph[str]", format: str) -> None:  # noqa: A002 - as draw calls it
    tree = ET.fromstring(draw(hostile, format, title=HOSTILE))  # noqa: S314 - our own output
    assert not [element for element in tree.iter() if element.tag.endswith("script")]


def test_an_unknown_format_is_refused(heat: "nx.MultiDiGraph[str]") -> None:
    with pytest.raises(BadParameter, match="no format 'pdf'; choose one of svg, png"):
        draw(heat, "pdf")


def test_graphml_comes_back_with_its_evidence(heat: "nx.MultiDiGraph[str]") -> None:
    back = nx.read_graphml(BytesIO(draw(heat, "graphml")), force_multigraph=True)
    assert (len(back), back.number_of_edges()) == (len(heat), heat.number_of_edges())
    refused = [data for *_, data in back.edges(data=True) if data["label"] == "refused"]
    assert [data["evidence"] for data in refused] == ["The mayor said she has no power to halt evictions."]


def test_gexf_comes_back_without_a_date(heat: "nx.MultiDiGraph[str]") -> None:
    written = draw(heat, "gexf")
    assert b"lastmodifieddate" not in written
    assert len(nx.read_gexf(BytesIO(written), version="1.2draft")) == len(heat)


def test_json_comes_back_whole(heat: "nx.MultiDiGraph[str]") -> None:
    back = nx.node_link_graph(json.loads(draw(heat, "json")), edges="edges")
    assert dict(back.nodes(data=True)) == dict(heat.nodes(data=True))
    assert dict(back.edges.items()) == dict(heat.edges.items())


def test_png_is_a_picture_with_words_in_it(heat: "nx.MultiDiGraph[str]") -> None:
    png = draw(heat, "png")
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    assert (width > 1500, height > 900) == (True, True)
    assert len(png) > 100_000, "without a font the same picture takes about a third of that"


def test_dot_and_mermaid_name_every_node_that_is_shown(heat: "nx.MultiDiGraph[str]") -> None:
    for written in (draw(heat, "dot").decode(), draw(heat, "mmd").decode()):
        for name in ("Riverside", "Castellano", "refused", "boiler inspections"):
            assert name in written
        assert "Dana Whitfield" not in written, "nothing ties her to anyone"
