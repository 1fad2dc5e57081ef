"""Word lists as data files with comments (`words/*.txt`), read once."""

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `words/{name}.txt`: one a line; `#` starts a comment; case as written."""
    return frozenset(lines(name))


@cache
def forms(name: str) -> frozenset[str]:
    """Every form in a list that has the forms of one verb on a line."""
    return frozenset(form for line in words(name) for form in line.split())


@cache
def table(name: str) -> dict[str, str]:
    """The entries of `words/{name}.txt` whose lines are `entry<TAB>value`."""
    return dict(line.split("\t", 1) for line in lines(name))


def lines(name: str) -> list[str]:
    """The lines of `words/{name}.txt` in order, without comments."""
    text = files("loaders.extraction").joinpath("words", f"{name}.txt").read_text("utf-8")
    bare = (line.split("#", 1)[0].rstrip() for line in text.splitlines())
    return [line for line in bare if line.strip()]
