"""What a newsroom's vocabulary changes in what is read, and what it must not."""

import pytest

from loaders.extraction import extract
from loaders.vocabulary import LocalBody, LocalOfficial, Vocabulary
from ontology.facts import Article, Extraction

WORDS = Vocabulary(
    bodies=(
        LocalBody("Even Keel", "advocacy", ("the Keelers",), ("EKTH",)),
        LocalBody("The Ferry Seven", "advocacy"),
        LocalBody("Regional Transfer Works", "government", (), ("RTW",)),
        LocalBody("Loft", "company", ("the Nine",)),
    ),
    officials=(
        LocalOfficial("Xyra Quillon", "sheriff", "Tarn County Sheriff's Office", ("X. J. Quillon", "Quillon")),
        LocalOfficial("Odile Brandt", "mayor"),
    ),
    verbs=(("needle", ("obj-to", "passive")),),
    nouns=("remonstrance",),
)


def read(text: str, vocabulary: Vocabulary | None = WORDS) -> Extraction:
    return extract(Article(id="t", text=text), vocabulary)


def kinds(found: Extraction) -> dict[str, str]:
    return {body.name: body.kind for body in found.organizations}


GAIN = [
    ("Even Keel asked Mayor Ada Thorne on Monday to reopen the slipway.", "Even Keel"),
    ("On Monday the Ferry Seven told Mayor Ada Thorne to run the night boat.", "Ferry Seven"),
    ("The Keelers wrote to the school board on Friday.", "Keelers"),
    ("On Friday the Nine wrote to the school board.", "Nine"),
    ("Residents asked RTW to run the night boat.", "RTW"),
    ("Even Keel Director Ana Pell wrote to the school board.", "Even Keel"),
    ("“It is late,” said Ana Pell of EVEN KEEL.", "EVEN KEEL"),
]


def test_bodies_whose_names_have_no_head_are_found_only_with_it() -> None:
    kind = {"RTW": "government", "Nine": "company"}
    right = [
        [kinds(read(text, words)).get(name) == kind.get(name, "advocacy") for text, name in GAIN]
        for words in (None, WORDS)
    ]
    assert sum(right[0]) == 0
    assert sum(right[1]) == len(GAIN)


def test_the_spellings_of_one_body_are_one_actor_under_its_best_name() -> None:
    (body,) = read("EKTH will march on Friday, the Keelers said. Even Keel called off its boat.").organizations
    assert (body.name, set(body.aliases), body.acronym) == ("Even Keel", {"EKTH", "the Keelers"}, "EKTH")
    assert body.rule == "organization.vocabulary"


def test_a_single_word_with_its_article_is_no_number_elsewhere() -> None:
    (body,) = read("On Friday the Nine wrote to Mayor Ada Thorne. Nine parents came. The Nine went home.").organizations
    assert (body.name, body.aliases) == ("Nine", ("the Nine", "The Nine"))


def test_a_name_that_the_text_does_not_have_is_no_name() -> None:
    (body,) = read("Residents asked RTW to run the night boat.").organizations
    assert (body.name, body.aliases) == ("RTW", ())


@pytest.mark.parametrize(
    "text",
    [
        "The council gave renters an even keel and asked the mayor for a loft.",
        "The Even Keel Building stands empty. Parents met at the Loft Theater on Monday.",
        "Friends of Even Keel wrote to the school board.",
        "Ana Loft urged the school board to wait.",
        "The rtw clause is gone. Ekth is a word.",
        "Nine parents wrote to the school board. Nine went home.",
        "Even-Keeled people asked the school board to wait.",
    ],
)
def test_other_things_with_the_same_words(text: str) -> None:
    assert not [body for body in read(text).organizations if body.rule == "organization.vocabulary"]


def test_a_body_in_the_slots_of_facts() -> None:
    letter = read("The Ferry Seven sent a letter to RTW on Monday, asking it to run the night boat.").letters[0]
    assert (letter.senders, letter.recipients) == (("Ferry Seven",), ("RTW",))


SHERIFF = (
    "Xyra Quillon met with parents at the jail on Monday.\n\nThey asked the sheriff to open the jail yard.\n\n"
    "“I will look at it,” the sheriff said."
)


def test_the_vocabulary_says_whom_the_sheriff_means() -> None:
    assert read(SHERIFF, None).demands[0].targets == ("the sheriff",)
    found = read(SHERIFF)
    assert found.demands[0].targets == ("Xyra Quillon",)
    assert found.statements[0].speaker == "Xyra Quillon"


def test_what_only_the_vocabulary_says_is_no_fact() -> None:
    (person,) = read(SHERIFF).people
    assert (person.role, person.role_evidence, person.organization, person.official) == (None, None, None, False)
    assert read("They asked the sheriff to open the jail yard.").people == ()


def test_the_text_knows_better() -> None:
    text = SHERIFF.replace("parents", "parents and Sheriff Bo Lindquist").replace("They", "Parents")
    assert read(text).demands[0].targets == ("Bo Lindquist",)
    former = read(SHERIFF.replace("Xyra Quillon", "Former jailer Xyra Quillon"))
    assert former.people[0].role == "Former jailer"
    assert former.demands[0].targets == ("the sheriff",)


def test_the_spellings_of_an_official_are_one_person() -> None:
    (person,) = read("X. J. Quillon spoke first. The jail, Xyra Quillon said, will close.").people
    assert (person.name, person.aliases) == ("Xyra Quillon", ("X. J. Quillon",))
    (person,) = read("On Friday, Quillon said the jail will close.").people
    assert (person.name, person.rule) == ("Quillon", "person.vocabulary")


def test_another_with_the_same_surname_and_places_named_so() -> None:
    names = [person.name for person in read("Ana Quillon spoke at Quillon Park on Monday.").people]
    assert names == ["Ana Quillon"]


def test_titles_before_an_official_stay_with_the_name() -> None:
    (person,) = read("Parents wrote to Sheriff Xyra Quillon Monday.").people
    assert (person.name, person.role, person.official) == ("Xyra Quillon", "Sheriff", True)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The Tenants Union needled the city council to publish the list of pipes.", "publish the list of pipes"),
        ("The city council was needled by the Tenants Union to publish the list.", "publish the list"),
        ("The Tenants Union sent the city council a remonstrance for a lower fare.", "a lower fare"),
    ],
)
def test_words_that_ask(text: str, content: str) -> None:
    assert read(text, None).demands == ()
    assert [demand.content.quote for demand in read(text).demands] == [content]


def test_an_answer_to_what_a_noun_of_the_vocabulary_names() -> None:
    text = (
        "The Tenants Union sent the city council a remonstrance for a lower fare.\n\n"
        "The city council turned down the remonstrance on Monday."
    )
    assert read(text, None).answers == ()
    (answer,) = read(text).answers
    assert (answer.kind, answer.givers, answer.askers) == ("refused", ("city council",), ("Tenants Union",))


def test_verbs_that_ask_anyway_still_do() -> None:
    text = "The Tenants Union asked the city council to publish the list. It demanded an inquiry."
    more = Vocabulary(verbs=(("ask", ("passive",)), ("demand", ("obj-to",))))
    assert read(text, more).demands == read(text, None).demands


def test_the_extractor_names_the_vocabulary() -> None:
    text = "Nothing happened here."
    without, other = read(text, None).extractor, read(text, Vocabulary(nouns=("wish",))).extractor
    assert read(text).extractor == f"{without}, vocabulary {WORDS.digest[:16]}"
    assert other not in {without, read(text).extractor}
    assert read(text, Vocabulary()).extractor == without


def test_every_word_of_a_fact_stands_in_the_text() -> None:
    text = " ".join(sentence for sentence, _ in GAIN) + "\n\n" + SHERIFF
    found = read(text)
    for actor in (*found.organizations, *found.people):
        assert all(spelling in text for spelling in (actor.name, *actor.aliases))
        assert text[actor.evidence.start : actor.evidence.end] == actor.evidence.quote
