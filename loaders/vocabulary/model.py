"""What a vocabulary file says, as plain frozen values that go to worker processes as they are."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field

from ontology.facts import OrganizationKind

PATTERNS = {
    "obj-to": "ask the mayor to resign",
    "on-to": "call on the mayor to resign",
    "self-to": "ask to meet with the mayor",
    "for": "call for an inquiry",
    "obj-for": "ask the mayor for an inquiry",
    "obj": "demand an inquiry",
    "that": "demand that the mayor resign",
    "passive": "the mayor was asked to resign",
}
"""The constructions that an asking verb can stand in, each with an example."""


@dataclass(frozen=True, slots=True)
class LocalBody:
    """A body by all its spellings; `name` is what it is called where the text has that."""

    name: str
    kind: OrganizationKind
    aliases: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings, the best name first."""
        return (self.name, *self.aliases, *self.acronyms)


@dataclass(frozen=True, slots=True)
class LocalOfficial:
    """Somebody in office; role and body only say whom "the sheriff" means, they are never facts of an article."""

    name: str
    role: str
    body: str | None = None
    aliases: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings, the best name first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a newsroom adds to what the extractor knows; equal where the content is, whatever the comments say."""

    bodies: tuple[LocalBody, ...] = field(default=(), compare=False)
    officials: tuple[LocalOfficial, ...] = field(default=(), compare=False)
    verbs: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), compare=False)
    """Asking verbs by lemma, each with its PATTERNS."""
    nouns: tuple[str, ...] = field(default=(), compare=False)
    """Asking nouns, in the singular."""
    digest: str = field(default="", init=False)
    """Hex SHA-256 of the content; empty for a vocabulary without any."""

    def __post_init__(self) -> None:
        content = {name: value for name, value in asdict(self).items() if name != "digest" and value}
        written = json.dumps(content, sort_keys=True, ensure_ascii=True).encode()
        object.__setattr__(self, "digest", hashlib.sha256(written).hexdigest() if content else "")

    def __bool__(self) -> bool:
        return bool(self.digest)


NOTHING = Vocabulary()
"""The vocabulary of a newsroom that has none."""
