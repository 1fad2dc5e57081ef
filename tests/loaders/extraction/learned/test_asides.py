from loaders.extraction.learned.asides import COUNT, Asides, Asked, asides
from loaders.extraction.learned.view import note_references, view
from loaders.extraction.pipeline import read
from ontology.facts import Article

TEXT = """Tenants write to the mayor

The Harbor Street Tenants Union sent a letter to Mayor Ida Quill on Monday. It asked her to restore the heat.

Councilman Dev Okoro urged the Housing Department to inspect the building. Few people came.
"""


def test_both_ends_of_letters_and_both_sides_of_demands_are_noted() -> None:
    document = read(Article(id="a", text=TEXT, published="2024-02-08"))
    seen = view(document)
    note_references(document, seen)
    found = asides(document, seen)
    names = [actor.name for actor in seen.actors]
    assert {names[n] for n in found.senders} == {"Harbor Street Tenants Union"}
    assert {names[n] for n in found.recipients} == {"Ida Quill"}
    sides = [({names[n] for n in one.demanders}, {names[n] for n in one.targets}) for one in found.demands]
    assert ({"Dev Okoro"}, {"Housing Department"}) in sides
    assert [one.place for one in found.demands] == sorted(one.place for one in found.demands)


def test_the_last_demand_before_a_word_is_told_apart_from_the_others() -> None:
    both = Asides(
        frozenset({1}),
        frozenset({2}),
        (Asked(5, frozenset({1}), frozenset({2})), Asked(9, frozenset({3}), frozenset({1}))),
    )
    assert both.marks(1, place=7) == [1, 0, 1, 1, 1, 0]
    assert both.marks(1, place=20) == [1, 0, 1, 1, 0, 1]
    assert both.marks(3, place=5) == [0, 0, 1, 0, 0, 0]
    assert len(both.marks(0, place=0)) == COUNT
