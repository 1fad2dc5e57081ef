"""Text broken to fit a width: read as whole paragraphs, quoted as it stands."""

from hypothesis import given
from hypothesis import strategies as st

from loaders.extraction import extract
from loaders.extraction.structure import unwrapped
from ontology.facts import Article

EMAIL = """Ferry users press for the late boat

Ada Fenn of the Skell Ferry Users wrote to Port Director Hal Brink on
Friday and asked him to keep the late sailing through the coming
winter.

"Produce can't wait for the morning," she told a crowd at the hall on
the quay, which had come to hear what the port would do about it and
stayed for an hour.

- item of a list that is long enough to have been broken somewhere
- another one

Hal Brink
Port of Skell"""


def test_lines_broken_for_their_width_go_on() -> None:
    lines = unwrapped(EMAIL).split("\n")
    assert "on Friday and asked him to keep the late sailing through the coming winter." in lines[2]
    assert lines[-5:] == EMAIL.split("\n")[-5:]


def test_facts_quote_the_text_as_it_stands() -> None:
    found = extract(Article(id="t", text=EMAIL, published="2026-10-20"))
    [demand] = found.demands
    assert demand.content.quote == "keep the late sailing through the coming\nwinter"
    spans = [fact.evidence for fact in (*found.people, *found.letters, *found.demands, *found.statements)]
    assert spans
    assert all(EMAIL[span.start : span.end] == span.quote for span in spans)


def test_a_list_without_bullets_stays_one() -> None:
    text = "They ask for:\nmore boats on the western route then,\na lower fare for all pupils on the islands,\na clock"
    assert unwrapped(text) == text


@given(st.text(alphabet="ab,.:- \n", max_size=400))
def test_no_offset_changes(text: str) -> None:
    made = unwrapped(text)
    assert len(made) == len(text)
    assert made.replace("\n", " ") == text.replace("\n", " ")
