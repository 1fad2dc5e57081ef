"""Asks, one by one: who asks whom for what.

Candidates come from the verbs, nouns, modals, imperatives and lists of asking (one module each); `find` turns them
into Demands with the words that are asked, those who ask and those who are asked.
"""

from loaders.extraction.demands.find import find_demands

__all__ = ["find_demands"]
