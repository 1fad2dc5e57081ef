"""What a person calls a source (its IRI, address, title, or a part of one of them) to the source."""

from collections.abc import Iterable

from graph.store import SourceInfo
from ontology.errors import UnknownName

SHOWN = 5


def find_source(sources: Iterable[SourceInfo], said: str) -> SourceInfo:
    """The one source meant: an exact IRI, address or title, else the only one that contains the words.

    Raises UnknownName where none or several fit.
    """
    known = list(sources)
    exact = [info for info in known if said in _names(info)]
    found = exact or [info for info in known if any(said.casefold() in name.casefold() for name in _names(info))]
    if len(found) == 1:
        return found[0]
    if not found:
        message = f'no loaded source is called "{said}"; answerable sources lists them'
        raise UnknownName(message)
    several = "; ".join(info.iri for info in found[:SHOWN])
    message = f'"{said}" fits {len(found)} sources, say which: {several}{"; ..." if len(found) > SHOWN else ""}'
    raise UnknownName(message)


def _names(info: SourceInfo) -> list[str]:
    key = info.iri.rsplit("/", 1)[-1]
    return [name for name in (info.iri, key, info.url, info.title) if name]
