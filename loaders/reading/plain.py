"""Plain text: the reader for `.txt` and for standard input."""

from pathlib import PurePath

from loaders.reading.decoding import decode
from loaders.reading.header import header, host
from ontology.facts import Article


class PlainText:
    """Reads a text that may begin with ` date YYYY-MM-DD` and carry a URL line, headline, byline and dateline."""

    name = "plain text"
    suffixes: tuple[str, ...] = (".txt", ".text", "")

    def read(self, data: bytes, name: str) -> Article:
        """The article in `data`. Raises InputError for what is no text or has a date line without a date."""
        text = decode(data, name)
        head = header(text, name)
        return Article(
            id=PurePath(name).stem,
            text=text,
            title=head.title,
            published=head.published,
            publisher=host(head.url) if head.url else None,
            url=head.url,
            place=head.place,
        )
