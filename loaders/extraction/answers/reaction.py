"""A candidate answer, before it is tied to its ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ontology.facts import AnswerKind


@dataclass(slots=True)
class Reaction:
    """Words that answer: who gives the answer (a token or names), and the ask they name, where they name one."""

    rule: str
    kind: AnswerKind
    verb: Token
    giver: Token | None = None
    names: tuple[str, ...] = ()
    ask: Token | None = None
    """The noun that names the ask ("request", "letter")."""
    doer: Token | None = None
    """Who will act, as the giver says ("said the board would take it up"), where that is someone else."""
    asker: Token | None = None
    """Whom the answer is told to ("told the coalition that ...")."""
    owners: tuple[str, ...] = ()
    """Names of those whose ask it is, as the words say ("as the union had asked")."""
    own: bool = False
    """Whether the answer needs an ask told right before (its words alone would not say that it answers)."""
    topical: bool = False
    """Whether it must also speak of what was asked."""
    common: int = 1
    """How many words it must share with what was asked, where it must speak of it."""
    only_asked: bool = False
    """Whether it counts only from the side that was asked."""
    sentence: int | None = None
    """Index of the sentence that is its evidence, where that is not the verb's own."""
