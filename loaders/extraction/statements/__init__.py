"""Quoted words to statements: who said each quote."""

from loaders.extraction.statements.steps import find_statements

__all__ = ["find_statements"]
