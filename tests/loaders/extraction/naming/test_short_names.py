"""What bodies are called for short: first words, heads, initials, the noun that stands beside the name."""

import pytest

from loaders.extraction.cast import Cast
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article


def cast(text: str) -> Cast:
    document = read(Article(id="t", text=text), steps=(build_cast,))
    return document.cast


def spellings(sentence: str, name: str) -> list[str]:
    """The aliases of the body of this name."""
    found = cast(AROUND.format(sentence)).named(name)
    assert found is not None
    return found.aliases


@pytest.mark.parametrize(
    ("sentence", "name", "short"),
    [
        ("A letter went to Penhallow Coaches. Penhallow has not replied.", "Penhallow Coaches", "Penhallow"),
        ("They wrote to Tamm & Ohlson Quarries. Tamm & Ohlson said no.", "Tamm & Ohlson Quarries", "Tamm & Ohlson"),
        ("The Corbel Elders Circle met. The Circle wants a hall.", "Corbel Elders Circle", "The Circle"),
        ("The Department of Fisheries wrote. The Department said no.", "Department of Fisheries", "The Department"),
        (
            "The Rook Valley Ferry Council met on Monday. They asked RVFC for a boat.",
            "Rook Valley Ferry Council",
            "RVFC",
        ),
        (
            "It told the applicant, Penhallow Sand Ltd, to stop. The applicant has appealed.",
            "Penhallow Sand Ltd",
            "The applicant",
        ),
        (
            "The bus company, Penhallow Lines, said so. Then the bus company fell silent.",
            "Penhallow Lines",
            "the bus company",
        ),
        ("The Corbel Public Library is shut. Corbel Library has mice.", "Corbel Public Library", "Corbel Library"),
        ("Corbel Cooperative Creamery met. Members of the co-op voted.", "Corbel Cooperative Creamery", "the co-op"),
        ("The Corbel Branch of the NAACP met. NAACP members wrote.", "Corbel Branch of the NAACP", "NAACP"),
        ("The Corbel Police wrote. CPD chief Ann Roe said no.", "Corbel Police", "CPD"),
        (
            "A note by Tamm Sound Ltd, the firm formerly known as Rook Ears Ltd, came.",
            "Tamm Sound Ltd",
            "Rook Ears Ltd",
        ),
        ("The Tamm Trust (formerly the Elmbury Water Board) wrote.", "Tamm Trust", "Elmbury Water Board"),
        (
            "The American Civil Liberties Union of Ohio wrote. The ACLU of Ohio said no.",
            "American Civil Liberties Union of Ohio",
            "ACLU of Ohio",
        ),
        ("Local 61 of the Kiln Workers said no. Local 61 wants talks.", "Local 61 of the Kiln Workers", "Local 61"),
        ("Guards Lodge 12 wrote to the warden. The lodge wants radios.", "Guards Lodge 12", "The lodge"),
    ],
)
def test_a_body_has_its_short_name(sentence: str, name: str, short: str) -> None:
    assert short in spellings(sentence, name)


def test_a_place_is_no_short_name() -> None:
    found = cast(AROUND.format("Corbel Coaches runs buses in Corbel. The rain in Corbel went on."))
    body = found.named("Corbel Coaches")
    assert body is not None
    assert "Corbel" not in body.aliases


def test_a_noun_before_a_role_means_the_body_it_ends() -> None:
    sentence = "The Corbel Growers Alliance met. It was a mistake, said alliance convener Hana Marsh."
    assert "alliance" in spellings(sentence, "Corbel Growers Alliance")


def test_a_headline_leaves_the_article_out() -> None:
    text = "date 2020-05-04\nTenants' union says no to rise\n\nCORBEL — The Corbel Tenants' Union wrote on Monday."
    found = cast(text)
    body = found.named("Corbel Tenants' Union")
    assert body is not None
    assert found.by_offset[text.index("union says")] is body


def test_two_bodies_of_one_head_leave_a_headline_open() -> None:
    text = "date 2020-05-04\nUnion says no\n\nCORBEL — The Corbel Bakers' Union wrote to the Rook Drivers' Union."
    assert text.index("Union says") not in cast(text).by_offset


def test_a_town_acts_under_a_name_that_ends_like_a_place() -> None:
    text = "date 2020-05-04\nNo deal on road\n\nMARSH LANDING, Ohio — Marsh Landing said no on Monday to the county."
    found = cast(text).named("Marsh Landing")
    assert found is not None
    assert found.kind == "government"


def test_a_heads_plural_with_the_is_the_body_it_ends() -> None:
    text = """Creek walk planned

The Dry Creek Neighbors handed over a letter. Ada Fenn, who chairs the Neighbors, spoke for an hour."""
    names = [actor.name for actor in cast(text).actors]
    assert "Dry Creek Neighbors" in names
    assert "Neighbors" not in names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "The plan goes to the Elmbury Council once the Rook Planning Board signs off.",
            {"Elmbury Council", "Rook Planning Board"},
        ),
        (
            "Ann Roe leads the Elmbury Trust, formerly the Rook Water Board's biggest debtor.",
            {"Elmbury Trust", "Rook Water Board"},
        ),
        (
            "The Ohio Chapter of the Sierra Club wrote. The Sierra Club, founded in 1892, did not.",
            {"Ohio Chapter of the Sierra Club", "Sierra Club"},
        ),
        (
            "The Elmbury branch of the Rook County Library will close. The Rook County Library said so.",
            {"Elmbury branch of the Rook County Library", "Rook County Library"},
        ),
    ],
)
def test_two_bodies_beside_each_other_stay_two(sentence: str, names: set[str]) -> None:
    assert names <= {actor.name for actor in cast(AROUND.format(sentence)).actors}
