"""A candidate ask, before its slots are settled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ontology.facts import Span

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(slots=True)
class Who:
    """Those in a slot: canonical names or the text's own words, and the words elsewhere that settled them."""

    names: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    settled: bool = False


@dataclass(slots=True)
class Ask:
    """What is asked, in the bounds `start` to `end` of the text, by the words of asking at `trigger`."""

    rule: str
    trigger: Token
    start: int
    end: int
    target: Token | None = None
    """The head of the noun phrase that names those asked, where the wording gives one."""
    demander: Token | None = None
    """The head of the noun phrase that names those who ask, where the wording gives one."""
    verbal: bool = True
    """Whether what is asked is put as a verb phrase ("to reopen the case"), not as a thing ("a hearing")."""
    asked_is_asker: bool = False
    """Whether the wording leaves open who is to act ("for the budget to be reduced", "asked to meet")."""
    demanders: Who = field(default_factory=Who)
    targets: Who = field(default_factory=Who)
    evidence: Span | None = None
