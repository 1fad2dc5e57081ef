"""What a question declares about itself: its parameters and its columns, as plain values."""

from dataclasses import dataclass
from typing import Final

PARAMETER_TYPES: Final = ("actor", "date", "text", "words", "choice", "integer", "letter", "fact or actor")
"""What a parameter can be; `queries.parameters` reads each."""

LISTS: Final = frozenset({"actors", "texts", "facts", "articles"})
"""The column types whose cells are lists: no value twice, sorted by code point, whatever the query gave."""

COLUMN_TYPES: Final = ("text", "date", "integer", "number", "name", "actor", "fact", "article", *sorted(LISTS))
"""`name` is an actor's display name or an article's words for one (`actors` a list of such); `actor`, `fact` and
`article` are IRIs; `date` is ISO 8601 at the precision that is known."""

MOST_WORDS: Final = 6
"""How many words a `words` parameter takes: SPARQL has no lists, so each word is a variable (`?topic1`...)."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing a question can be told. `choices` is set for type `choice` only."""

    name: str
    type: str
    help: str
    required: bool = False
    default: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a question's answer."""

    name: str
    type: str
    help: str

    @property
    def is_list(self) -> bool:
        """Whether its cells are lists."""
        return self.type in LISTS


@dataclass(frozen=True, slots=True)
class Question:
    """A canned question in both languages. `example` gives a parameter for each of its names."""

    name: str
    title: str
    help: str
    example: tuple[tuple[str, str], ...]
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    cypher: str
    sparql: str

    @property
    def actor_columns(self) -> tuple[str, ...]:
        """The columns that show actors, by name or by IRI."""
        return tuple(each.name for each in self.columns if each.type in {"name", "actor", "actors"})

    @property
    def fact_columns(self) -> tuple[str, ...]:
        """The columns that hold the IRIs of the facts behind a row."""
        return tuple(each.name for each in self.columns if each.type in {"fact", "facts"})

    @property
    def article_columns(self) -> tuple[str, ...]:
        """The columns that hold the IRIs of the articles a row rests on."""
        return tuple(each.name for each in self.columns if each.type in {"article", "articles"})

    def invocation(self) -> str:
        """The example as a command line."""
        given = (f" --{name.replace('_', '-')} {_quoted(value)}" for name, value in self.example)
        return f"answerable ask {self.name}" + "".join(given)


def _quoted(value: str) -> str:
    """Quote for a shell the way people type it."""
    import shlex

    quoted = shlex.quote(value)
    return f'"{value}"' if quoted != value and not set(value) & set('"\\$`!') else quoted
