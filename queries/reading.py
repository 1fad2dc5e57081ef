"""Reading one declared question, with the file and line of what is wrong in it.

A declaration has `title`, `help`, a table `parameters` (`type`, `help`, and `required`, `default`, `choices`), a
table `columns` in order (`type`, `help`) and a table `example`.
"""

import re
import tomllib
from importlib.resources.abc import Traversable
from typing import Final, NoReturn

from ontology.errors import QueryError
from queries.declarations import COLUMN_TYPES, MOST_WORDS, PARAMETER_TYPES, Column, Parameter, Question

_KEYS: Final = {"title", "help", "parameters", "columns", "example"}
_STRINGS_AND_COMMENTS: Final = re.compile(r"//[^\n]*|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


class Reader:
    """Reads one question; knows file and line of what it complains about."""

    def __init__(self, where: Traversable, name: str) -> None:
        self.where, self.name = where, name
        self.text = self._read(".toml")
        try:
            self.data = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            at = re.search(r"line (\d+)", str(error))
            self._refuse(str(error), int(at[1]) if at else self.text.count("\n") + 1)

    def question(self) -> Question:
        """Give the question. Raises QueryError with file and line."""
        self._only_known(self.data, _KEYS)
        parameters = tuple(self._parameter(name, table) for name, table in self._table("parameters").items())
        columns = tuple(self._column(name, table) for name, table in self._table("columns").items())
        example = tuple((name, str(value)) for name, value in self._table("example").items())
        declared = {each.name for each in parameters}
        for name, _ in example:
            if name not in declared:
                self._refuse(f"the example gives {name}, which no parameter declares", self._line(name))
        for column in columns:
            if column.name in declared:
                self._refuse(f"{column.name} is a parameter and a column", self._line(column.name))
        cypher, sparql = self._read(".cypher"), self._read(".rq")
        self._check_cypher(cypher, declared)
        self._check_sparql(sparql, parameters)
        title, help_ = self._string(self.data, "title"), self._string(self.data, "help")
        return Question(self.name, title, help_, example, parameters, columns, cypher, sparql)

    def _parameter(self, name: str, table: object) -> Parameter:
        line = self._line(name)
        fields = self._fields(table, {"type", "help", "required", "default", "choices"}, line)
        kind, choices = self._string(fields, "type", line), fields.get("choices", [])
        if kind not in PARAMETER_TYPES:
            self._refuse(f"{kind} is no parameter type; there are {', '.join(PARAMETER_TYPES)}", line)
        if not isinstance(choices, list) or (kind == "choice") != bool(choices):
            self._refuse(f"{name}: `choices` goes with type choice, and only with it", line)
        default = fields.get("default")
        help_ = self._string(fields, "help", line)
        chosen = tuple(map(str, choices))
        required = fields.get("required") is True
        return Parameter(name, kind, help_, required, None if default is None else str(default), chosen)

    def _column(self, name: str, table: object) -> Column:
        line = self._line(name)
        fields = self._fields(table, {"type", "help"}, line)
        kind = self._string(fields, "type", line)
        if kind not in COLUMN_TYPES:
            self._refuse(f"{kind} is no column type; there are {', '.join(COLUMN_TYPES)}", line)
        return Column(name, kind, self._string(fields, "help", line))

    def _check_cypher(self, text: str, declared: set[str]) -> None:
        bare = _STRINGS_AND_COMMENTS.sub(lambda found: " " * len(found[0]), text)
        used = {found[1]: found.start() for found in re.finditer(r"\$(\w+)", bare)}
        for name in sorted(used.keys() - declared):
            self._refuse(f"${name} is not declared", text.count("\n", 0, used[name]) + 1, ".cypher")
        for name in sorted(declared - used.keys()):
            self._refuse(f"the parameter {name} is declared but ${name} is nowhere used", 1, ".cypher")

    def _check_sparql(self, text: str, parameters: tuple[Parameter, ...]) -> None:
        used = set(re.findall(r"\?(\w+)", text))
        for each in parameters:
            numbered = (f"{each.name}{number}" for number in range(1, MOST_WORDS + 1))
            for name in numbered if each.type == "words" else (each.name,):
                if name not in used:
                    self._refuse(f"the parameter {each.name} is declared but ?{name} is nowhere used", 1, ".rq")

    def _read(self, ending: str) -> str:
        try:
            return (self.where / (self.name + ending)).read_text(encoding="utf-8")
        except FileNotFoundError:
            message = f"{self.name}{ending} is missing: a question needs .toml, .cypher and .rq"
            raise QueryError(message) from None

    def _table(self, key: str) -> dict[str, object]:
        found = self.data.get(key, {})
        if not isinstance(found, dict):
            self._refuse(f"{key} has to be a table", self._line(key))
        return found

    def _fields(self, table: object, known: set[str], line: int) -> dict[str, object]:
        if not isinstance(table, dict):
            self._refuse("a table is needed here, with `type` and `help`", line)
        self._only_known(table, known, line)
        return table

    def _only_known(self, table: dict[str, object], known: set[str], line: int | None = None) -> None:
        for key in table.keys() - known:
            self._refuse(f"{key} is unknown here; there are {', '.join(sorted(known))}", line or self._line(key))

    def _string(self, table: dict[str, object], key: str, line: int = 1) -> str:
        found = table.get(key)
        if not isinstance(found, str) or not found:
            self._refuse(f"{key} is missing", line)
        return found

    def _line(self, key: str) -> int:
        """The first line that sets `key` or opens its table."""
        at = re.search(rf"^(?:\[(?:\w+\.)?{re.escape(key)}\]|{re.escape(key)}\s*=)", self.text, re.MULTILINE)
        return self.text.count("\n", 0, at.start()) + 1 if at else 1

    def _refuse(self, what: str, line: int, ending: str = ".toml") -> NoReturn:
        message = f"{self.name}{ending}, line {line}: {what}"
        raise QueryError(message)
