"""What revision never breaks, whatever the encoder thinks; its gains are in docs/measurements.md."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.extraction import extract
from loaders.extraction.document import Document
from loaders.extraction.learned import demands, letters, meetings
from loaders.extraction.learned.accept import Judgement
from loaders.extraction.learned.choose import Filled
from loaders.extraction.learned.demands import _share as share
from loaders.extraction.learned.demands import _whole_question as whole_question
from loaders.extraction.learned.demands import revise_demands
from loaders.extraction.learned.letters import revise_letters
from loaders.extraction.learned.reading import Reading, reading_of
from loaders.extraction.learned.stretches import asked
from loaders.extraction.learned.view import note_references
from loaders.extraction.pipeline import read
from ontology.facts import Article, Demand, Extraction, Span

PARTS = [
    "The Harbor Street Tenants Union sent a letter to Mayor Ida Quill on Monday.",
    "It asked her to restore the heat and to meet with tenants by Friday.",
    '"We are cold, and the city should act," said Rosa Pell, the union\'s president.',
    "Quill said she would meet them on Thursday.",
    "The Ellery City Council voted 5-2 to reject the request.",
    "Councilman Dev Okoro urged the Housing Department to inspect the building.",
    "The building has 140 apartments.",
    "They want the landlord, Brightline Residential, to pay for hotel rooms.",
    "Pell handed the petition to the clerk after Tuesday's hearing.",
]


def names(extraction: Extraction) -> set[str]:
    return {actor.name for actor in (*extraction.organizations, *extraction.people)}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=7))
def test_links_point_to_facts_and_slots_hold_names_or_words_of_the_text(parts: list[str]) -> None:
    text = "Tenants ask for heat\n\n" + "\n\n".join(parts)
    found = extract(Article(id="a", text=text, published="2024-02-08"))
    for demand in found.demands:
        assert demand.letter is None or demand.letter < len(found.letters)
        assert demand.restates is None or demand.restates < len(found.demands)
        assert not set(demand.demanders) & set(demand.targets)
        assert text[demand.content.start : demand.content.end] == demand.content.quote
    for meeting in found.meetings:
        assert {*meeting.called_by, *meeting.declined_by} <= set(meeting.participants)
    for answer in found.answers:
        assert answer.answers is None or answer.answers < len(getattr(found, f"{answer.to}s"))
        if answer.to == "demand" and answer.answers is not None:
            assert set(answer.askers) == set(found.demands[answer.answers].demanders)
    slots = [n for x in found.letters for n in (*x.senders, *x.recipients)]
    slots += [n for x in found.demands for n in (*x.demanders, *x.targets)]
    slots += [n for x in found.meetings for n in x.participants]
    assert all(name in names(found) or name in text for name in slots)
    assert all(0 <= fact.confidence <= 1 for fact in (*found.letters, *found.meetings, *found.demands, *found.answers))


def keep_all(kind: str, marks: dict[str, float]) -> Judgement:
    return Judgement(0.7, taken=bool(marks["rule"]) and bool(kind))


def drop_all(kind: str, marks: dict[str, float]) -> Judgement:
    return Judgement(0.2, taken=not (kind and marks))


AROUND = " It was a quiet evening. Few people came. The building has 140 apartments. Snow fell until ten."


def read_by_both(text: str) -> tuple[Document, Reading]:
    document = read(Article(id="a", text=text + AROUND))
    reading = reading_of(document)
    assert reading is not None
    note_references(document, reading.seen)
    return document, reading


def test_a_demand_follows_its_letter_when_others_go(monkeypatch: pytest.MonkeyPatch) -> None:
    document, reading = read_by_both(" ".join(PARTS[:2]))
    (letter,) = document.letters
    document.letters = [letter, letter]
    document.demands = [replace(demand, letter=1) for demand in document.demands]
    assert document.demands
    monkeypatch.setattr(letters, "judged", keep_all)
    monkeypatch.setattr(demands, "judged", keep_all)
    assert revise_letters(document, reading) == {0: 0}
    revise_demands(document, reading, {1: 0})
    assert {demand.letter for demand in document.demands} == {0}


def test_what_is_judged_no_fact_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    document, reading = read_by_both("The union met with Mayor Ida Quill on Monday.")
    assert document.meetings
    monkeypatch.setattr(meetings, "judged", drop_all)
    meetings.revise_meetings(document, reading)
    assert not document.meetings


def take_all(kind: str, marks: dict[str, float]) -> Judgement:
    return Judgement(0.7, taken=bool(kind and marks))


def test_what_only_the_encoder_sees_has_its_day_and_topic(monkeypatch: pytest.MonkeyPatch) -> None:
    told = (
        "The Harbor Street Tenants Union wrote to Mayor Ida Quill on Monday to ask her to restore the heat by June 1."
        " The union met with Mayor Ida Quill on Tuesday to discuss the broken boiler."
    )
    document = read(Article(id="a", text=told + AROUND, published="2024-02-08"))
    reading = reading_of(document)
    assert reading is not None
    note_references(document, reading.seen)
    document.letters, document.meetings = [], []
    for module, sentence in ((letters, 0), (meetings, 1)):
        monkeypatch.setattr(module, "judged", take_all)
        monkeypatch.setattr(module, "likely", lambda *_, at=sentence: [at])
    revise_letters(document, reading)
    meetings.revise_meetings(document, reading)
    (letter,) = document.letters
    (meeting,) = document.meetings
    assert letter.date == "2024-02-05"
    assert letter.about is None or letter.about in told
    assert meeting.date == "2024-02-06"
    assert meeting.about == "the broken boiler"
    assert {letter.rule, meeting.rule} == {"letter.read", "meeting.read"}


@pytest.mark.parametrize(
    ("shares", "status"), [([0.9, 0, 0, 0, 0.09, 0.01], "rejected"), ([0.97, 0, 0, 0, 0.01, 0.02], "held")]
)
def test_a_refusal_that_a_rule_reads_stands_unless_the_encoder_is_sure(
    monkeypatch: pytest.MonkeyPatch, shares: list[float], status: str
) -> None:
    monkeypatch.setattr(meetings, "status", lambda *_: np.array(shares))
    text = """Tenants turn the mayor down

The Harbor Street Tenants Union rejected a meeting with Mayor Ida Quill on Friday to talk about rents.

The union has 300 members. Its chair, Rosa Pell, said the mayor had promised a rent freeze in 2022. Nothing came of it.

Quill declined to comment. The council meets again in June."""
    found = extract(Article(id="a", text=text, published="2024-02-08")).meetings
    assert [one.status for one in found if "Ida Quill" in one.participants] == [status]


def test_a_piece_beside_an_ask_is_no_ask_of_its_own() -> None:
    document = read(Article(id="a", text="Tenants ask for heat\n\n" + "\n\n".join(PARTS)))
    reading = reading_of(document)
    assert reading is not None
    taken = np.zeros(len(reading.seen.words), dtype=np.bool_)
    first, *_ = asked(document, reading, taken, 0.5)
    taken[first[1]] = True
    assert first not in asked(document, reading, taken, 0.5)


def test_whoever_asks_for_one_item_of_a_list_asks_for_all() -> None:
    demand = Demand(
        content=Span(0, 3, "one"), evidence=Span(0, 3, "one"), rule="demand.list-item", confidence=0.5, demanders=("A",)
    )
    nobody, somebody = Filled((), (), 0.4), Filled(("A", "B"), (), 0.8)
    doubtful = Filled(("C",), (), 0.3)
    sides = [{"demanders": nobody, "targets": nobody}, {"demanders": somebody, "targets": doubtful}]
    other = {"demanders": nobody, "targets": nobody}
    share([demand, demand, replace(demand, rule="demand.modal")], [*sides, other])
    assert [slots["demanders"].names for slots in (*sides, other)] == [("A", "B"), ("A", "B"), ()]
    assert [slots["targets"].names for slots in (*sides, other)] == [("C",), ("C",), ()]


OPEN_LETTER = """Open letter: Where are the lead tests, Mayor Pell?

The following letter was sent to Mayor Ana Pell on Friday by the Harbor Tenants Union and the Quay Street Parents.

Dear Mayor Pell:

On March 27 you promised to publish the results of all lead tests by May 1. That day has passed, and we saw nothing.

We ask you to publish the results without further delay.

Sincerely,

Ruth Amber, director, Harbor Tenants Union
Jo Silver, chair, Quay Street Parents
"""


def test_a_printed_letter_does_not_tell_its_own_answer() -> None:
    found = extract(Article(id="x", text=OPEN_LETTER, published="2024-05-03"))
    assert found.demands
    assert found.answers == ()


def test_where_nobody_is_seen_for_a_list_its_heading_says_who_asks() -> None:
    span = Span("mend it", 0, 7)
    item = Demand(content=span, evidence=span, rule="demand.list-item", confidence=0.7, demanders=("A",), targets=())
    sides = [{"demanders": Filled((), (), 0.9), "targets": Filled((), (), 0.8)} for _ in range(2)]
    share([item, item], sides)
    assert [(one["demanders"].names, one["demanders"].kept) for one in sides] == [(("A",), True)] * 2
    assert [(one["targets"].names, one["targets"].kept) for one in sides] == [((), False)] * 2


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("What steps", "What steps has the city taken"),
        ("has the city", "has the city"),
        ("Send", "Send"),
    ],
)
def test_a_question_is_asked_as_a_whole(words: str, whole: str) -> None:
    document = read(
        Article(id="a", text="The council asked two things.\n\nWhat steps has the city taken?\n\nSend it now.")
    )
    start = document.text.index(words)
    found = whole_question(document, document.span(start, start + len(words)))
    assert found.quote == whole
