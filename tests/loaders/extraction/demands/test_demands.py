from loaders.extraction.pipeline import read
from ontology.facts import Article, Demand


def demands(text: str) -> list[Demand]:
    return read(Article(id="x", text=text)).demands


def contents(text: str) -> list[str]:
    return [demand.content.quote for demand in demands(text)]


def test_what_is_asked_runs_from_its_first_word_to_its_last() -> None:
    text = "Maria Lopez asked Chief Dan Brown to reopen the case by Friday, saying nobody had called her."
    [demand] = demands(text)
    assert demand.content.quote == "reopen the case by Friday"
    assert text[demand.content.start : demand.content.end] == demand.content.quote
    assert demand.demanders == ("Maria Lopez",)
    assert demand.targets == ("Dan Brown",)


def test_the_mark_of_a_short_form_at_the_end_is_kept() -> None:
    text = "Maria Lopez asked Dan Brown to close the gate from midnight to 5 a.m., saying that nobody could sleep."
    assert contents(text) == ["close the gate from midnight to 5 a.m."]
    assert contents("Maria Lopez asked Dan Brown to open at 9 a.m.") == ["open at 9 a.m."]


def test_conjuncts_with_verbs_of_their_own_are_two_demands() -> None:
    text = "Maria Lopez urged Dan Brown to release the video and to fire the deputy."
    assert contents(text) == ["release the video", "to fire the deputy"]


def test_things_asked_for_are_split_where_each_has_its_determiner() -> None:
    text = "Maria Lopez demanded an independent audit and a public apology."
    assert contents(text) == ["an independent audit", "a public apology"]


def test_passive_names_the_asked_side_first() -> None:
    [demand] = demands("Dan Brown was asked by Maria Lopez to resign from the board.")
    assert demand.demanders == ("Maria Lopez",)
    assert demand.targets == ("Dan Brown",)


def test_a_verb_that_lost_its_subject_to_a_tagger_finds_it() -> None:
    [demand] = demands("On Tuesday Maria Lopez, who rents on Elm Street, called on Dan Brown to step down.")
    assert demand.demanders == ("Maria Lopez",)
    assert demand.content.quote == "step down"


def test_what_should_not_happen_is_said_with_its_negation() -> None:
    assert contents("Maria Lopez told Dan Brown not to sell the park.") == ["not to sell the park"]


def test_no_demand_in_questions_denials_and_comment() -> None:
    for text in (
        "Maria Lopez asked Dan Brown whether the park would close.",
        "Maria Lopez did not ask Dan Brown to resign.",
        "Dan Brown was asked for comment.",
        "Maria Lopez asked Dan Brown about the park.",
        "Police asked the public to call a tip line.",
    ):
        assert contents(text) == []


def test_items_of_a_list_belong_to_those_who_introduce_it() -> None:
    text = (
        "Maria Lopez handed Chief Dan Brown a list of demands.\n\n"
        "Her demands:\n\n- Release the video by Friday\n- Name the deputies\n"
    )
    found = [d for d in demands(text) if d.rule == "demand.list-item"]
    assert [d.content.quote for d in found] == ["Release the video by Friday", "Name the deputies"]
    assert [d.evidence.quote for d in found] == ["Release the video by Friday", "Name the deputies"]


def test_things_listed_behind_a_colon_are_one_demand_each() -> None:
    text = "Maria Lopez asked Dan Brown for three things: heat, a new roof, and a manager who answers the phone."
    assert contents(text) == ["heat", "a new roof", "a manager who answers the phone"]


def test_a_duty_is_a_demand_only_where_somebody_says_it_of_somebody_named() -> None:
    [demand] = demands("Maria Lopez said Dan Brown must resign at once.")
    assert (demand.demanders, demand.targets) == (("Maria Lopez",), ("Dan Brown",))
    assert contents("The bill says that hospitals must report every case.") == []


def test_a_repeat_points_to_the_first_time() -> None:
    text = (
        "Maria Lopez asked Dan Brown to reopen the murder case.\n\n"
        "On Friday Maria Lopez again urged Dan Brown to reopen the murder case quickly."
    )
    assert [d.restates for d in demands(text)] == [None, 0]


def test_a_request_that_was_turned_down_is_no_appeal_to_the_public() -> None:
    text = "Dan Brown met with the Harbor Transit Union. He turned down the union's request that drivers wait at night."
    assert contents(text) == ["wait at night"]


def test_drivers_in_general_are_asked_by_nobody_in_the_record() -> None:
    assert contents("Chief Dan Brown urged drivers to slow down near Harbor School.") == []


def test_a_headline_that_asks_not_to_keeps_the_not() -> None:
    text = "Growers Urge Water Board Not to Close the North Gate\n\nThe board meets in June."
    assert contents(text) == ["Not to Close the North Gate"]
