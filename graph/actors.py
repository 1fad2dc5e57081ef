"""What an actor shows: worked out from all Mentions of it, the same whatever the order of loading."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ontology.schema import with_superclasses


@dataclass(frozen=True, slots=True)
class Naming:
    """What one Mention says of its actor."""

    name: str
    alternative_names: tuple[str, ...]
    acronym: str | None
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the actor's node shows. `labels` are sorted and have `Actor` among them."""

    name: str
    alternative_names: tuple[str, ...]
    acronym: str | None
    labels: tuple[str, ...]


def naming_of(properties: Mapping[str, object]) -> Naming:
    """Read a Mention's properties, as they stand on its node."""
    acronym = properties.get("acronym")
    return Naming(
        str(properties["name"]),
        _texts(properties.get("alternativeName")),
        None if acronym is None else str(acronym),
        _texts(properties.get("actorClass")),
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


def shown(namings: Iterable[Naming]) -> Shown:
    """Add up what the Mentions (at least one) say.

    The main name that most of them give; then the longest; then the first by code point. The acronym likewise.
    """
    every = tuple(namings)
    name = _most_given([each.name for each in every])
    others = {each.name for each in every}.union(*(each.alternative_names for each in every)) - {name}
    acronyms = [each.acronym for each in every if each.acronym is not None]
    classes = {label for each in every for label in each.classes}
    return Shown(name, tuple(sorted(others)), _most_given(acronyms) if acronyms else None, actor_labels(classes))


def actor_labels(classes: Iterable[str]) -> tuple[str, ...]:
    """Give the labels of an actor of these classes: `Actor`, the classes and all above them, sorted."""
    return tuple(sorted({"Actor"}.union(*(with_superclasses(each) for each in classes))))


def _most_given(names: Sequence[str]) -> str:
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], -len(name), name))
