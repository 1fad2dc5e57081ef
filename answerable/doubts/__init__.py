"""Open doubts about who is who: pairs of names that might be one actor, and one name that might be two."""

from answerable.doubts.actors import Known, known_actors
from answerable.doubts.candidates import Doubt, doubts

__all__ = ["Doubt", "Known", "doubts", "known_actors"]
