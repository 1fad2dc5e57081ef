"""One telling of a meeting, before the tellings of the same meeting become one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from ontology.facts import MeetingStatus


@dataclass(slots=True)
class Candidate:
    """One telling of a meeting."""

    trigger: Token
    status: MeetingStatus
    rule: str
    confidence: float
    participants: list[Reference] = field(default_factory=list)
    called_by: list[Reference] = field(default_factory=list)
    declined_by: list[Reference] = field(default_factory=list)
