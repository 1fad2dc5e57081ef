"""Look-ups behind the questions, in both languages: which names are known, and which facts."""

from importlib.resources import files

from queries.queryable import Language, Queryable, Result, Value


def look_up(store: Queryable, name: str, parameters: dict[str, Value], language: Language) -> Result:
    """Run the look-up `name` of this folder."""
    ending, run = (".cypher", store.cypher) if language == "cypher" else (".rq", store.sparql)
    text = (files("queries") / "lookups" / (name + ending)).read_text(encoding="utf-8")
    return run(text, parameters)
