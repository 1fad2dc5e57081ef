"""From a name as a person types it to the one actor that it means."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ontology.errors import UnknownName
from ontology.identity import name_key, person_key
from queries.lookups import look_up
from queries.queryable import Language, Queryable

_MOST_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor of the store: IRI, the name it is shown by, and every spelling that an article uses."""

    iri: str
    name: str
    spellings: tuple[str, ...]

    @property
    def short(self) -> str:
        """The end of the IRI, enough to tell it apart: `organization/city-council-springfield`."""
        return "/".join(self.iri.rsplit("/", 2)[-2:])


def known_actors(store: Queryable, language: Language = "cypher") -> tuple[KnownActor, ...]:
    """Give every actor of the store, by IRI."""
    spellings: dict[tuple[str, str], list[str]] = defaultdict(list)
    for iri, name, spelling in look_up(store, "names", {}, language).rows:
        spellings[str(iri), str(name)].append(str(spelling))
    return tuple(KnownActor(iri, name, tuple(sorted(each))) for (iri, name), each in sorted(spellings.items()))


def resolve(store: Queryable, name: str, language: Language = "cypher") -> KnownActor:
    """Give the one actor that goes by `name`: any spelling that an article uses, the IRI, or the end of it.

    Spellings are compared by `name_key`: case, accents, punctuation and a leading "the" don't count. Where nobody goes
    by it, titles don't count either: "Mayor Vasko" is whoever is called Vasko. Raises UnknownName where still nobody
    does (with the nearest known names) or more than one actor does.
    """
    return pick(known_actors(store, language), name)


def pick(actors: Iterable[KnownActor], name: str) -> KnownActor:
    """Do as `resolve` does, among actors at hand."""
    actors = tuple(actors)
    found = (
        [each for each in actors if name in (each.iri, each.short)]
        or _called(name_key(name), actors)
        or _called(person_key(name, "").removesuffix(" @ "), actors)
    )
    if len(found) == 1:
        return found[0]
    raise UnknownName(_several(name, found) if found else _nobody(name, actors))


def _called(key: str, actors: tuple[KnownActor, ...]) -> list[KnownActor]:
    return [each for each in actors if any(name_key(spelling) == key for spelling in (each.name, *each.spellings))]


def _several(name: str, found: list[KnownActor]) -> str:
    listed = ", ".join(f"{each.name} ({each.short})" for each in found[:_MOST_SHOWN])
    more = f" and {len(found) - _MOST_SHOWN} more" if len(found) > _MOST_SHOWN else ""
    return f"“{name}” fits {len(found)} actors: {listed}{more}; give what stands in brackets instead of the name"


def _nobody(name: str, actors: tuple[KnownActor, ...]) -> str:
    if not actors:
        return f"no loaded article names “{name}”: the store is empty, `answerable load` fills it"
    near = nearest(name, actors)
    hint = "nearest known: " + ", ".join(near) if near else "`answerable ask actors` lists who is known"
    return f"no loaded article names “{name}”; {hint}"


def nearest(name: str, actors: Iterable[KnownActor]) -> tuple[str, ...]:
    """Give up to five display names like `name`: those that contain all its words first, then by spelling."""
    from difflib import get_close_matches

    shown = {name_key(spelling): each.name for each in actors for spelling in (*each.spellings, each.name)}
    words = set(name_key(name).split())
    containing = sorted(key for key in shown if words <= set(key.split()))
    close = get_close_matches(name_key(name), shown, n=_MOST_SHOWN, cutoff=0.6)
    return tuple(dict.fromkeys(shown[key] for key in (*containing, *close)))[:_MOST_SHOWN]
