"""The vocabulary, the facts of an article as dataclasses, and their one mapping to triples."""
