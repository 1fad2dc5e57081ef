"""One name, one actor: any known spelling counts, doubt is told, nobody is guessed."""

import pytest

from ontology.errors import UnknownName
from queries.names import KnownActor, pick

BASE = "https://example.org/id/"
ACTORS = (
    KnownActor(f"{BASE}organization/city-council-millbrook", "City Council", ("City Council", "the Council")),
    KnownActor(f"{BASE}organization/city-council-oakton", "City Council", ("City Council",)),
    KnownActor(f"{BASE}organization/renters-united", "Renters United", ("RU", "Renters United")),
    KnownActor(f"{BASE}person/ana-munoz", "Ana Muñoz", ("Ana Muñoz",)),
    KnownActor(f"{BASE}person/ana-silva", "Ana Silva", ("Ana Silva",)),
)


@pytest.mark.parametrize("name", ["Renters United", "the RENTERS united", "R.U.", "ru", "organization/renters-united"])
def test_any_spelling_or_identifier_counts(name: str) -> None:
    assert pick(ACTORS, name).name == "Renters United"


def test_a_full_identifier_picks_one_of_several() -> None:
    assert pick(ACTORS, ACTORS[1].iri) is ACTORS[1]
    assert pick(ACTORS, "organization/city-council-oakton") is ACTORS[1]


@pytest.mark.parametrize("name", ["Mayor Ana Silva", "Dr. Ana Silva"])
def test_titles_do_not_count_where_nobody_goes_by_them(name: str) -> None:
    assert pick(ACTORS, name).iri.endswith("ana-silva")


def test_accents_do_not_count() -> None:
    assert pick(ACTORS, "ana munoz").iri.endswith("ana-munoz")


def test_a_spelling_that_fits_several_is_refused_with_how_to_pick() -> None:
    with pytest.raises(UnknownName) as error:
        pick(ACTORS, "city council")
    assert str(error.value) == (
        "“city council” fits 2 actors: City Council (organization/city-council-millbrook), "
        "City Council (organization/city-council-oakton); give what stands in brackets instead of the name"
    )


@pytest.mark.parametrize(("name", "near"), [("Renter United", "Renters United"), ("Ana", "Ana Muñoz, Ana Silva")])
def test_an_unknown_name_gets_the_nearest(name: str, near: str) -> None:
    with pytest.raises(UnknownName, match=f"no loaded article names “{name}”; nearest known: {near}"):
        pick(ACTORS, name)


def test_nothing_near_and_nothing_loaded() -> None:
    with pytest.raises(UnknownName, match="`answerable ask actors` lists who is known"):
        pick(ACTORS, "Zzyzx")
    with pytest.raises(UnknownName, match="the store is empty"):
        pick((), "Renters United")


@pytest.mark.parametrize("name", ["'", '"; DROP', "\\", "?!", "}", "$who", " "])
def test_names_that_are_no_names_are_just_unknown(name: str) -> None:
    with pytest.raises(UnknownName):
        pick(ACTORS, name)
