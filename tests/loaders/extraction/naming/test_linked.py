"""One name across `and`, commas and `for`; and two names that only stand side by side."""

import pytest

from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article


def bodies(sentence: str) -> set[str]:
    document = read(Article(id="t", text=AROUND.format(sentence)), steps=(build_cast,))
    return {actor.name for actor in document.cast.actors if not actor.is_person}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Corbel Porters and Cleaners Guild wrote on Monday.", "Corbel Porters and Cleaners Guild"),
        ("The Fund for Shade and Quiet wrote on Monday.", "Fund for Shade and Quiet"),
        ("The Corbel Provincial Hospital and Medical Center is shut.", "Corbel Provincial Hospital and Medical Center"),
        ("The Quarry, Lime and Allied Trades Union met on Monday.", "Quarry, Lime and Allied Trades Union"),
        ("They wrote to Spruce Facilities and Staffing Corp. on Monday.", "Spruce Facilities and Staffing Corp."),
        ("Lamps for the Lanes, a campaign run from a chapel, wrote.", "Lamps for the Lanes"),
        ("She is convenor of Mothers Against Soot, which wrote.", "Mothers Against Soot"),
        ("The letter went to the managing director of Rook & Corbel Coaches.", "Rook & Corbel Coaches"),
        ("Penhallow, Inc., has till May to answer.", "Penhallow, Inc."),
        ("The county has asked the joint committee on road safety for money.", "joint committee on road safety"),
        ("A nurse at St. Osyth's has written to the board.", "St. Osyth's"),
        ("He wrote to the Secretary of the Department of Fisheries Ann Mayrow.", "Department of Fisheries"),
        ("He wrote to U.S. Department of Forestry Secretary Lloyd Harmon.", "U.S. Department of Forestry"),
    ],
)
def test_a_name_is_whole(sentence: str, name: str) -> None:
    assert name in bodies(sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Corbel Council and Penhallow Coaches met.", {"Corbel Council", "Penhallow Coaches"}),
        ("The Corbel Council and the Rook Drivers Union met.", {"Corbel Council", "Rook Drivers Union"}),
        (
            "The Rook Residents Association and Tamm Foundry Ltd agreed.",
            {"Rook Residents Association", "Tamm Foundry Ltd"},
        ),
        (
            """Groups like Operation Thaw, the Rook League of Greater Kansas City and Rook Summit of Kansas City
            released a copy of a letter they submitted to Mayor Ann Lee.""".replace("\n            ", " "),
            {"Rook League of Greater Kansas City", "Rook Summit of Kansas City"},
        ),
    ],
)
def test_two_names_stay_two(sentence: str, names: set[str]) -> None:
    assert names <= bodies(sentence)
