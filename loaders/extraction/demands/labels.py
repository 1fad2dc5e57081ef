"""Speakers whose names stand before their words, as in transcripts: "MS. ORTEGA: I'm asking the council ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document

LABEL = re.compile(
    r"(?P<who>(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr|THE|The)\.?\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,4}):\s"
)
NO_NAME = re.compile(
    r"^(?:Q|A|UPDATE|NOTE|RELATED|WATCH|CORRECTION|WHAT|WHEN|WHERE|WHO|WHY|HOW|RE|Subject|From|To|Date)$", re.IGNORECASE
)


def labelled(document: Document, offset: int) -> str | None:
    """The name (canonical where it is an actor's) that labels the paragraph around an offset, or None."""
    paragraph = document.paragraph_at(offset)
    match = LABEL.match(document.text, paragraph.start, paragraph.end)
    if match is None or match.end() > offset or NO_NAME.match(match["who"]):
        return None
    actors = [actor for actor in document.cast.mentioned(match.start(), match.end("who")) if actor.is_person]
    return actors[0].name if actors else None
