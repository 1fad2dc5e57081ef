"""Bodies named by a noun alone, by a head in lower case, by their people or their page; people behind rare titles."""

import pytest

from named import AROUND, cast


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They wrote to the regulator in March.", "regulator"),
        ("The hospice said that it would close two beds.", "hospice"),
        ("The letter was seen by this newspaper.", "this newspaper"),
        ("Mr. Fenn from the brewery was asked to wait.", "brewery"),
        ("The Elmbury meat plant closed its doors.", "Elmbury meat plant"),
        ("Members of a Lutheran temple in Corbel have asked for help.", "Lutheran temple"),
        ("The Elmbury women's centre has asked for a bus.", "Elmbury women's centre"),
        ("Traders' association chair Ada Fenn said no.", "Traders' association"),
        ("Council member Ada Fenn saw him about it.", "Council"),
    ],
)
def test_by_a_noun_in_lower_case(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The hospice is on the hill.", "hospice"),
        ("They met in the brewery.", "brewery"),
        ("On Friday school was out.", "Friday school"),
        ("The store on Elm Street store was shut.", "Elm Street store"),
        ("HEDGES: The gardener will cut them.", "HEDGES"),
        ("They come back on Aug 22 or later.", "Aug"),
    ],
)
def test_places_labels_and_dates_are_no_bodies(sentence: str, name: str) -> None:
    assert name not in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Some of it came from Odell's Hardware on Monday.", "Odell's Hardware"),
        ("A letter came from the Corbel Elders Circle on Monday.", "Corbel Elders Circle"),
        ("It was put to the Elmbury Chamber of Trade on Monday.", "Elmbury Chamber of Trade"),
        ("They asked the Justice and Mercy Committee to visit.", "Justice and Mercy Committee"),
        ("It was less than the Route 7 Families had hoped for.", "Route 7 Families"),
        ("She spoke for the Rook's Fork Woman's Club on Monday.", "Rook's Fork Woman's Club"),
        ("A copy went to the Seamen's and Riggers' Union on Monday.", "Seamen's and Riggers' Union"),
        ("The strike was called by Local 40, Amalgamated Carpenters, on Monday.", "Local 40, Amalgamated Carpenters"),
        (
            "The talks of Local 71 of the Kiln and Boiler Workers went on.",
            "Local 71 of the Kiln and Boiler Workers",
        ),
        ("The county wrote to the Port of Elmbury about it.", "Port of Elmbury"),
        ("On Monday the director of Corbel Ridge Airport gave him a week.", "Corbel Ridge Airport"),
        ("The Corbel branch of the NAACP wrote to him.", "NAACP"),
        ("Most were members of Save Our Barley Ward, whose organiser spoke.", "Save Our Barley Ward"),
        ("On Monday the Fern Bank Homeowners asked for a vote.", "Fern Bank Homeowners"),
        ("In August his group, Lamps Along the Quay, handed in a petition.", "Lamps Along the Quay"),
        ("Parents of the Fern Green Duck Guardians came to the fair.", "Fern Green Duck Guardians"),
    ],
)
def test_by_people_owners_and_numbers(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("Welcome Corbel\nNEWS", "Welcome Corbel"),
        ("NEWS FROM THE HARLOW BOOKSHOPS CONSORTIUM", "HARLOW BOOKSHOPS CONSORTIUM"),
        ("Fern Lane Tenants' Bulletin - No. 4", "Fern Lane Tenants"),
        ("Harlow tenants' bulletin no. 9: THE LIFT", "Harlow tenants"),
    ],
)
def test_the_body_whose_page_it_is(top: str, name: str) -> None:
    ours = "The hedge was cut in May.\n\nWe have asked for a gate, and nobody wrote back to us."
    theirs = "The hedge was cut in May.\n\nShe has asked for a gate, and nobody wrote back to her."
    assert name in cast(f"{top}\n\n{ours}")[0]
    assert name not in cast(f"{top}\n\n{theirs}")[0]


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("Elmbury Voice, Monday, June 3, 1963", "Elmbury Voice"),
        ("CORBEL HERALD (late edition)", "CORBEL HERALD"),
        ("ROOK BAY COURIER | Briefly", "ROOK BAY COURIER"),
    ],
)
def test_the_newspaper_whose_page_it_is(top: str, name: str) -> None:
    assert name in cast(f"{top}\n\nThe hedge was cut in May.\n\nShe has asked for a gate.")[0]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They met the rector, the Rev Udo Ekwati, over tea.", "Udo Ekwati"),
        ("Skipper Bjurn Hask called on the minister to wait.", "Bjurn Hask"),
        ("On Monday Mr. Ned Lodge shook hands with him.", "Ned Lodge"),
        ("A retired pilot, Ned d'Aubert, wanted it moved.", "Ned d'Aubert"),
        ("In the hall they heard Duncan John Rudd, who sells nets.", "Duncan John Rudd"),
        ("* Fiona Marr MSP has lodged a motion.", "Fiona Marr"),
        ("Garnet Superintendent Mack Lund told the board.", "Mack Lund"),
        ('"Build the road first," said Ruth Mills.', "Ruth Mills"),
        ("He was sent by Messrs Dorg and Hask, who waited outside.", "Dorg"),
    ],
)
def test_people_behind_titles_and_with_small_letters(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[1]


def test_a_name_that_ends_in_an_initial() -> None:
    assert "Latha K." in cast(AROUND.format("In the hall headmistress Latha K. read out a letter."))[1]


def test_an_initial_and_a_first_name_are_one_person() -> None:
    people = cast(AROUND.format("Our chair, Nigel Marr, came.\n\nFor the committee: N. Marr and Dot Lumm."))[1]
    assert "Nigel Marr" in people
    assert "N. Marr" not in people


def test_the_full_name_of_somebody_titled_by_the_surname() -> None:
    people = cast(AROUND.format("A note came from Odolie Marchand of 9 Larch Close.\n\nMiss Marchand is 91."))[1]
    assert "Odolie Marchand" in people


def test_heads_of_bodies_end_no_person() -> None:
    bodies, people = cast(AROUND.format("On Monday Ruby Lawn Partnership and Corwin Hydro said no."))
    assert not people
    assert "Ruby Lawn Partnership" in bodies
