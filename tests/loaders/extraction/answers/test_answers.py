from loaders.extraction.pipeline import read
from ontology.facts import Answer, Article

ASK = "Maria Lopez asked Chief Dan Brown to release the video of the arrest.\n\n"


def answers(text: str) -> list[Answer]:
    return read(Article(id="x", text=text)).answers


def test_an_answer_that_names_the_ask() -> None:
    [answer] = answers("Dan Brown turned down a request by Maria Lopez to tour the jail.")
    assert (answer.kind, answer.givers, answer.askers) == ("refused", ("Dan Brown",), ("Maria Lopez",))
    assert answer.answers == 0


def test_the_asked_side_says_what_it_will_not_do() -> None:
    [answer] = answers(ASK + "Dan Brown said he will not release the video before trial.")
    assert answer.kind == "refused"
    assert answer.evidence.quote == "Dan Brown said he will not release the video before trial."


def test_the_asked_side_promises() -> None:
    [answer] = answers(ASK + "Dan Brown said he would release the video by Friday.")
    assert answer.kind == "promised"


def test_a_short_reaction_right_behind_the_ask() -> None:
    [answer] = answers(ASK + "Dan Brown refused.")
    assert (answer.kind, answer.to) == ("refused", "demand")


def test_silence_and_refusing_the_press_are_no_answers() -> None:
    for reaction in (
        "Dan Brown has not responded.",
        "Dan Brown declined to comment.",
        "Dan Brown did not respond to a request for comment.",
    ):
        assert answers(ASK + reaction) == []


def test_without_an_ask_nothing_is_an_answer() -> None:
    assert answers("Dan Brown said he will not run again. Maria Lopez agreed.") == []
