"""The page: one file, nothing from elsewhere, nothing of a name that runs, and what the script needs to find."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from graph.drawing import draw
from graph.projection import projection_of_sources
from heat_letter import MAYOR, heat_sources

HOSTILE = '</script><script>alert("x")</script><img src=x onerror=alert(1)> & \'"'


class Page(HTMLParser):
    """Collects start tags with their attributes, and what stands in scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in {"script", "style"} and data.strip():
            self.raw.append((self.tags[-1][0], data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(draw(projection_of_sources(heat_sources()), "html", title="The letter").decode())


@pytest.fixture(scope="module")
def hostile() -> Page:
    graph = projection_of_sources(heat_sources())
    for _, data in graph.nodes(data=True):
        data["label"] = HOSTILE
        data["names"] = [HOSTILE]
    for *_, link in graph.edges(data=True):
        link["notes"] = [{**note, "quote": HOSTILE, "title": HOSTILE, "url": HOSTILE} for note in link["notes"]]
    return Page(draw(graph, "html", title=HOSTILE).decode())


def test_the_policy_names_the_script_and_style_and_nothing_else(page: Page) -> None:
    policy = next(meta["content"] for meta in page.all("meta") if "http-equiv" in meta) or ""
    style, script = (next(text for tag, text in page.raw[::-1] if tag == name) for name in ("style", "script"))
    for text in (style, script):
        assert f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_nothing_is_fetched(page: Page) -> None:
    assert not [tag for tag, attributes in page.tags if {"src", "srcset", "action", "data"} & set(attributes)]
    assert page.all("link") == []
    assert not re.search(r"url\((?!#)|@import|fetch\(|XMLHttpRequest", "".join(text for _, text in page.raw))


def test_hostile_names_stay_text(hostile: Page, page: Page) -> None:
    assert [tag for tag, _ in hostile.tags].count("script") == [tag for tag, _ in page.tags].count("script") == 2
    assert hostile.all("img") == []
    assert not [name for _, attributes in hostile.tags for name in attributes if name.startswith("on")]
    data = json.loads(next(text for tag, text in hostile.raw if tag == "script"))
    assert data["nodes"][MAYOR]["title"] == HOSTILE


def test_every_link_and_node_can_be_reached_and_named_without_a_mouse(page: Page) -> None:
    groups = [attributes for attributes in page.all("g") if attributes.get("class") in {"link", "node"}]
    assert groups
    for group in groups:
        assert (group["tabindex"], group["role"]) == ("0", "button")
        assert group["aria-label"]


def test_the_script_finds_what_it_acts_on(page: Page) -> None:
    script = page.raw[-1][1]
    ids = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    assert set(re.findall(r'byId\("(\w+)"\)', script)) <= ids
    links = [attributes for attributes in page.all("g") if attributes.get("class") == "link"]
    labels = [attributes["data-label"] for attributes in page.all("g") if attributes.get("class") == "label"]
    assert [link["data-link"] for link in links] == labels
    ticks = {attributes["value"] for attributes in page.all("input") if attributes.get("type") == "checkbox"}
    assert {attributes["data-kind"] for attributes in page.all("g") if "data-kind" in attributes} <= ticks
    assert {link["data-style"] for link in links} <= ticks


def test_the_data_holds_a_sentence_for_each_number(page: Page) -> None:
    data = json.loads(next(text for tag, text in page.raw if tag == "script"))
    numbers = {int(n) for g in page.all("g") if "data-notes" in g for n in (g["data-notes"] or "").split()}
    assert all(data["notes"][number - 1]["words"] for number in numbers)
