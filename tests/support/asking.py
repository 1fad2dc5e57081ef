"""Which parameters the questions are tried with: each on its own, some together, and ones that fit nothing."""

from queries.declarations import Question
from queries.names import KnownActor

DATES = ("2019", "2021", "2021-06", "2021-06-15", "2024-12-31")
WORDS = ("rent", "THE letter", "nothing-like-this", "' OR 1=1 //", '"\\ }', "Río ÖFFNE", "100%", "({[*+?.|^$")


def cases(question: Question, actors: list[KnownActor], facts: list[str]) -> list[dict[str, str]]:
    """Give parameters for a question. `actors` and `facts` (IRIs) are ones that the store knows."""
    letters = [each for each in facts if "#letter-" in each]
    values = {
        "actor": [each.iri for each in actors],
        "date": DATES,
        "words": WORDS,
        "letter": letters[:8],
        "fact or actor": [*(each.iri for each in actors[:3]), *facts[:12]],
    }
    required = [each for each in question.parameters if each.required]
    found: list[dict[str, str]] = [{}] if not required else []
    for parameter in question.parameters:
        options = values.get(parameter.type, parameter.choices)
        found += [{parameter.name: str(value)} for value in options]
    if len(question.parameters) > 2:
        first, *others = question.parameters
        for number, value in enumerate(values.get(first.type, first.choices)):
            other = others[number % len(others)]
            options = values.get(other.type, other.choices)
            found.append({first.name: str(value), other.name: str(options[number % len(options)])})
    if {"since", "until"} <= {each.name for each in question.parameters}:
        found.append({"since": "2020-03", "until": "2022-02-15"})
    return found
