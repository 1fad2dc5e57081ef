"""The Cypher texts that load, retract and read back, run by both stores: files of `graph/cypher/`.

A text can hold one of the words LABEL, TYPE and FIELDS, which stand for names of the model (never for a value):
Cypher has no parameter for a label or a relationship type that both engines know.
"""

import re
from functools import cache
from importlib.resources import files
from typing import Final

from ontology.schema import CLASSES, LABELS, RELATIONSHIPS

_NAMES: Final = frozenset(LABELS.values()) | frozenset(RELATIONSHIPS)
FIELDS: Final = tuple(
    sorted({each.local for about in CLASSES.values() for each in about.properties.values() if not each.is_object})
)
"""The names of every literal property in the model."""
DERIVED_FIELDS: Final = ("alternativeNames", "fingerprint")
"""The properties that are worked out: of an actor, and of an article."""


@cache
def statement(name: str, **names: str) -> str:
    """Give the text `graph/cypher/{name}.cypher` with its LABEL or TYPE filled in from the model.

    Raises KeyError on a name that the model doesn't have.
    """
    text = (files("graph") / "cypher" / f"{name}.cypher").read_text(encoding="utf-8")
    for word, value in names.items():
        if value not in _NAMES:
            raise KeyError(value)
        text = re.sub(rf"\b{word}\b", value, text)
    fields = ", ".join(f"n.{field} AS {field}" for field in (*FIELDS, *DERIVED_FIELDS))
    return re.sub(r"\bFIELDS\b$", fields, text.rstrip())
