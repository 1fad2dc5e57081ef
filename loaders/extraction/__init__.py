"""An article in, its facts out: a row of small deterministic steps over one document.

structure -> parse -> quotes -> cast (who is who) -> letters printed in full -> statements -> letters -> demands
-> meetings -> answers.
Each step reads what the steps before it wrote into the Document and adds its own; each fact names its rule.
"""

from loaders.extraction.pipeline import Extractor, extract

__all__ = ["Extractor", "extract"]
