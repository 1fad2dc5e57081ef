"""Who is who within one text: the actors, where each is mentioned, and what a noun phrase refers to.

`Cast.refer(token)` is the one question that every fact step asks: whom does the noun phrase headed by this token mean?
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ontology.facts import OrganizationKind, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from loaders.extraction.reference.index import Index


@dataclass(slots=True)
class Actor:
    """Somebody or some body of this article; `name` is its canonical name, an exact substring of the text."""

    name: str
    is_person: bool
    aliases: list[str] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    """Where it is named (full name, short name, acronym, "the department"), in text order."""
    kind: OrganizationKind = "other"
    acronym: str | None = None
    part_of: str | None = None
    role: str | None = None
    role_span: Span | None = None
    organization: str | None = None
    known_role: str | None = None
    """The role that a newsroom's vocabulary gives; it says whom "the sheriff" means and is never a fact."""
    known_body: str | None = None
    """The body that goes with `known_role`."""
    official: bool = False
    gender: Literal["f", "m"] | None = None
    listed: bool = True
    """Whether it goes into the Extraction's lists; False for one that is only a place or a passing name."""
    rule: str = ""
    confidence: float = 0.8


@dataclass(frozen=True, slots=True)
class Reference:
    """What a noun phrase means: canonical names, or, where not settled, the article's own words."""

    names: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    """The words elsewhere that settled it (an antecedent, a list of members)."""
    settled: bool = False
    """Whether every name is an actor's."""


@dataclass
class Cast:
    """The actors of one article and the way from words to them."""

    document: Document
    actors: list[Actor] = field(default_factory=list)
    by_offset: dict[int, Actor] = field(default_factory=dict)
    """Each offset of a naming mention (not of a pronoun) to its actor."""
    index: Index | None = field(default=None, repr=False, compare=False)
    """What `refer` has prepared and settled; made with the first question, when the actors are complete."""

    def named(self, name: str) -> Actor | None:
        """The actor of this canonical name."""
        return next((actor for actor in self.actors if actor.name == name), None)

    def mentioned(self, start: int, end: int) -> tuple[Actor, ...]:
        """The actors named within start and end, in order, each once."""
        found = {id(self.by_offset[at]): self.by_offset[at] for at in range(start, end) if at in self.by_offset}
        return tuple(found.values())

    def refer(self, token: Token) -> Reference:
        """Whom the noun phrase headed by `token` means.

        A name, a conjunction of names, a short form, an acronym, "the department", "the seven organizations", "she",
        "we" (the speaker of the quote or the senders of the printed letter around it), "you" (its addressees).
        Unsettled: the phrase's own words, or no name at all for a pronoun that can't be resolved.
        """
        from loaders.extraction.reference import resolve

        return resolve(self, token)
