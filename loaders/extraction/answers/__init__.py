"""What came back to an ask: acknowledged, promised, met, partly met or refused.

Two ways lead to an answer: its words name the ask ("turned down the request"), or the side that was asked plainly
reacts to it ("She declined.", "The board said it will not reopen the case.").
"""

from loaders.extraction.answers.find import find_answers

__all__ = ["find_answers"]
