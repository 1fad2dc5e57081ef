"""What a reader is: the bytes of one file in, an Article out."""

from typing import Protocol

from ontology.facts import Article


class Reader(Protocol):
    """One format. `suffixes` are lower-case file name endings with their dot; "" takes files without one."""

    name: str
    suffixes: tuple[str, ...]

    def read(self, data: bytes, name: str) -> Article:
        """The article in `data`; `name` is the file's name, for its id and for messages. Raises InputError."""
        ...
