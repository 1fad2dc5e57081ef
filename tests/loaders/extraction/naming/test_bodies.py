"""Bodies without a head, in lower case, within titles and headings, and names that are nobody's."""

import pytest

from named import AROUND, cast


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The letter was signed by Elmbury City Council Member Ada Fenn.", "Elmbury City Council"),
        ("He wrote to Department of Homeland Security Secretary Ada Fenn.", "Department of Homeland Security"),
        ("Police union president Ada Fenn told them to wait.", "Police union"),
        ("They wrote to House Speaker Ada Fenn on Monday.", "House"),
        ("In March, Acting FDA Commissioner Ada Fenn wrote back.", "FDA"),
        ("Pupils walked out of Elmbury High School Thursday morning.", "Elmbury High School"),
    ],
)
def test_titles_and_days_leave_the_body(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They have asked the highways department for a sign.", "highways department"),
        ("The parents' association has refused the plan.", "parents' association"),
        ("It went to the council's health scrutiny panel, which met on Friday.", "health scrutiny panel"),
        ("Then the food stamp office said no.", "food stamp office"),
        ("The county's commissioners said they would vote.", "commissioners"),
        ("The minister said that his department had no money.", "his department"),
        ("She has written to the state superintendent's office about it.", "state superintendent's office"),
        ("Nurses at the Elmbury Vale hospital have written to him.", "Elmbury Vale hospital"),
    ],
)
def test_described_in_lower_case(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("sentence", "vague"),
    [
        ("Her own office is upstairs.", "own office"),
        ("They met in the food stamp office.", "food stamp office"),
        ("The full board will vote.", "full board"),
        ("Nine trustees came.", "trustees"),
    ],
)
def test_vague_words_are_no_body(sentence: str, vague: str) -> None:
    assert vague not in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("On Friday the Parks and Cemeteries Board refused it.", "Parks and Cemeteries Board"),
        ("A letter from Ferry and Marine Workers Local 12 asked for more.", "Ferry and Marine Workers Local 12"),
        ("The strike was called by the Elmbury Dairymen's League.", "Elmbury Dairymen's League"),
        ("All are members of a new group called Elmbury in Motion, which meets here.", "Elmbury in Motion"),
        ("The relatives, who call themselves Warm Hands of Elmbury, voted.", "Warm Hands of Elmbury"),
        ("Parents organized as Keep Elmbury Flats had three asks.", "Keep Elmbury Flats"),
        ("It was paid for by the Fenn Center to Prevent House Fires.", "Fenn Center to Prevent House Fires"),
        ("It asked Local 12 of the Aircraft Workers to wait.", "Local 12 of the Aircraft Workers"),
        ("The Elmbury branch of the Lecturers' Association agreed.", "Lecturers' Association"),
    ],
)
def test_where_a_name_ends(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[0]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The money came from Elmbury Scaffolding, the council was told.", "Elmbury Scaffolding"),
        ("The contractor, Fennmoor Vertical, has not replied.", "Fennmoor Vertical"),
        ("Fennmoor Seed, which leases the ditch, denies it.", "Fennmoor Seed"),
    ],
)
def test_companies_are_no_people(sentence: str, name: str) -> None:
    bodies, people = cast(AROUND.format(sentence))
    assert name in bodies
    assert name not in people


@pytest.mark.parametrize(
    "sentence",
    [
        "A man called Ada Brown came in.",
        "Wrenna Heater, 42, came in.",
        "Wrenna Heater came in. It was late, Heater said.",
        "The chairman, Wrenna Heater, came in.",
        "It should wait, said Wrenna Heater of the Elmbury Residents Council.",
        "It should wait, added Wrenna Heater, with the council.",
    ],
)
def test_surnames_that_are_things(sentence: str) -> None:
    people = cast(AROUND.format(sentence))[1]
    assert any(name.endswith(("Brown", "Heater")) for name in people)


def test_who_issued_a_statement() -> None:
    text = AROUND.format("It is cold.").replace("Town hears of it", "Statement of the Elmbury Housing Coalition")
    assert "Elmbury Housing Coalition" in cast(text)[0]


def test_a_branch_is_one_body_with_or_without_the_word() -> None:
    text = AROUND.format("The Elmbury NAACP met. The Elmbury branch of the NAACP wrote to the mayor.")
    assert sum("Elmbury" in name and "NAACP" in name for name in cast(text)[0]) == 1


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Elmbury Water Board Should Conduct a Wider Study of Leaks at the Dam.", "Elmbury Water Board"),
        ("It was signed by the National Association of People with Gout.", "National Association of People with Gout"),
        ("He sits on the Committee on the Modernization of Ports.", "Committee on the Modernization of Ports"),
        ("She is co-founder of the Future of Ferries Caucus.", "Future of Ferries Caucus"),
        ("The Canada-U.S. Ferry Commission met here.", "Canada-U.S. Ferry Commission"),
    ],
)  # fmt: skip
def test_names_end_before_should_and_go_on_over_with_and_of(sentence: str, name: str) -> None:
    assert name in cast(AROUND.format(sentence))[0]


def test_what_a_headline_says_somebody_does_is_no_name() -> None:
    text = "Okafor Joins Lindgren and 12 others in asking for a ferry\n\nAda Okafor and Tor Lindgren wrote on Friday."
    bodies, people = cast(text)[:2]
    assert "Okafor Joins Lindgren" not in {*bodies, *people}
