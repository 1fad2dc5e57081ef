"""A newsroom's own vocabulary: its local bodies, officials and asking words, from a TOML file (docs/vocabulary.md)."""

from loaders.vocabulary.model import NOTHING, LocalBody, LocalOfficial, Vocabulary
from loaders.vocabulary.reading import read_vocabulary

__all__ = ["NOTHING", "LocalBody", "LocalOfficial", "Vocabulary", "read_vocabulary"]
