import numpy as np

from loaders.extraction import extract
from loaders.extraction.learned.choose import _apart as apart
from loaders.extraction.learned.choose import _chosen as chosen
from loaders.extraction.learned.choose import _outer as outer
from loaders.extraction.learned.choose import _together as together
from loaders.extraction.learned.reading import Reading
from loaders.extraction.learned.view import Seen, View
from ontology.facts import Article

WHERE = (0, 1)


def names(slot: str, *chances: float) -> list[int]:
    likely = {number: (chance, WHERE) for number, chance in enumerate(chances)}
    nobody = 1.0
    for chance in chances:
        nobody *= 1 - chance
    return sorted(chosen(slot, likely, nobody))


def test_everyone_likely_asks() -> None:
    assert names("demanders", 0.9, 0.6, 0.3) == [0, 1]


def test_somebody_asks_even_if_nobody_is_likely() -> None:
    assert names("demanders", 0.1, 0.35) == [1]
    assert names("demanders", 0.1, 0.05) == []


def test_nobody_is_asked_where_nobody_is_likely() -> None:
    assert names("targets", 0.25, 0.1) == []
    assert names("targets", 0.45, 0.3) == [0]


def test_where_each_name_counts_the_expected_share_decides() -> None:
    assert names("participants", 0.9, 0.2) == [0]
    assert names("participants", 0.6, 0.5, 0.4, 0.02) == [0, 1, 2]


def test_nobody_stands_at_both_ends() -> None:
    likely = {"senders": {0: (0.9, WHERE), 1: (0.6, WHERE)}, "recipients": {0: (0.7, WHERE), 2: (0.4, WHERE)}}
    left = apart(likely)
    assert sorted(left["senders"]) == [0, 1]
    assert sorted(left["recipients"]) == [2]


def test_whom_the_same_words_name_stay_together() -> None:
    likely = {0: (0.45, WHERE), 1: (0.44, WHERE), 2: (0.3, (5, 6))}
    assert sorted(together({0: likely[0]}, likely)) == [0, 1]


def test_a_nameless_part_of_another_nameless_party_is_left_out() -> None:
    actors = [
        Seen("a delegation of 11 districts", (), is_person=True, listed=False, mentions=[(0, 5)], named=False),
        Seen("11 districts", (), is_person=True, listed=False, mentions=[(3, 5)], named=False),
        Seen("Elm District", (), is_person=False, listed=True, mentions=[(4, 5)]),
    ]
    reading = Reading(View(actors=actors), np.zeros((5, 1), dtype=np.float32))
    likely = {0: (0.9, (0, 5)), 1: (0.8, (3, 5)), 2: (0.7, (4, 5))}
    assert sorted(outer(reading, likely)) == [0, 2]
    assert sorted(outer(reading, {1: likely[1]})) == [1]


def test_two_wordings_of_one_nameless_party_are_one() -> None:
    actors = [
        Seen(words, (), is_person=True, listed=False, mentions=[(at, at + 2)], named=False)
        for at, words in enumerate(("The families of seven workers", "the families", "nurses"))
    ]
    reading = Reading(View(actors=actors), np.zeros((5, 1), dtype=np.float32))
    chosen = {0: (0.7, (0, 2)), 1: (0.8, (1, 3)), 2: (0.6, (2, 4))}
    assert sorted(outer(reading, chosen)) == [1, 2]
    actors[0] = Seen("nurses of the night", (), is_person=True, listed=False, mentions=[(0, 2)], named=False)
    actors[1] = Seen("old nurses", (), is_person=True, listed=False, mentions=[(1, 3)], named=False)
    assert sorted(outer(reading, chosen)) == [0, 1]


def test_no_candidates_no_names() -> None:
    assert names("senders") == []


def test_the_words_of_the_sentence_stand_against_a_name_from_elsewhere() -> None:
    text = """Library hours on the line

Readers United asked the county commission on Tuesday to keep the branch open on Saturdays.

Commissioner Hal Brandvold moved to restore the money. Few people came. Snow fell until ten.

The Fair Shake Brigade demanded that the library director publish the usage figures."""
    found = extract(Article(id="a", text=text, published="2024-03-07"))
    asked = [demand.targets for demand in found.demands if "usage figures" in demand.content.quote]
    assert asked == [("the library director",)]


def test_whoever_signs_a_printed_letter_stays_its_sender_and_asks_in_it() -> None:
    text = """Open letter on the ferry

The following letter was sent to Mayor Ida Quill on Friday by the Harbor Street Tenants Union.

Dear Mayor Quill:

The ferry has been tied up since May. Nobody has told us why. We have waited long enough.

We urge you to publish the inspection report.

Sincerely,

Rosa Pell, president, Harbor Street Tenants Union
Dev Okoro, treasurer, Harbor Street Tenants Union
"""
    found = extract(Article(id="a", text=text, published="2024-02-08"))
    (letter,) = found.letters
    assert {"Rosa Pell", "Dev Okoro"} <= set(letter.senders)
    assert letter.recipients == ("Ida Quill",)
    (demand,) = found.demands
    assert {"Rosa Pell", "Dev Okoro"} <= set(demand.demanders)
    assert demand.targets == ("Ida Quill",)
