"""Words that a letter or statement "says": spoken by the one who sent or issued it, known once letters are read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.statements.attribution import subject_of
from loaders.extraction.statements.speaker import Speaker, speaker_in

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Sentence
    from ontology.facts import Letter, Statement

BACK = 3
"""How many sentences back the document that "it" means may be named."""
ISSUED = re.compile(
    r"\b(?:sent|sends|issued|released|put out|published|posted|wrote|emailed|received|got|filed|answered|mailed|texted"
    r"|handed|shared|gave)\b"
)
IT = re.compile(
    r"\bit (?:says?|said|reads?|read|states?|stated|began|continued)\b|\b(?:says?|said"
    r"|reads?) it\b",
    re.IGNORECASE,
)


def settle_documents(document: Document) -> None:
    """Give the statements that a document speaks to whoever issued it."""
    for index, statement in enumerate(document.statements):
        noun = _document_noun(document, statement)
        if noun is None:
            continue
        speaker = _issuer(document, statement, noun)
        if speaker is None:
            continue
        document.statements[index] = replace(
            statement,
            speaker=speaker.name,
            more_evidence=(*statement.more_evidence, *speaker.spans),
            rule="statement.document",
            confidence=0.5,
        )
        for quote in document.quotes:
            if quote.start == statement.quote.start:
                quote.speaker = speaker.name


def _document_noun(document: Document, statement: Statement) -> Sentence | None:
    """The sentence that names the document a statement is read from; None where a person or body speaks."""
    own = document.sentence_at(statement.quote.start)
    if document.cast.named(statement.speaker) is None:
        last = statement.speaker.lower().split()[-1:] or [""]
        return own if last[0] in words("document_nouns") else None
    around = document.text[own.start : own.end]
    outside = around.replace(statement.quote.quote, " ")
    if not IT.search(outside):
        return None
    for index in range(own.index - 1, max(-1, own.index - 1 - BACK), -1):
        sentence = document.sentences[index]
        tokens = document.tokens(sentence.start, sentence.end)
        if any(t.lower_ in words("document_nouns") and t.pos_ in {"NOUN", "PROPN"} for t in tokens):
            return sentence
        if any(not a.is_person for a in document.cast.mentioned(sentence.start, sentence.end)):
            return None
    return None


def _issuer(document: Document, statement: Statement, named: Sentence) -> Speaker | None:
    """The first sender of the letter told last before, else the subject of the sending."""
    before = [
        letter for letter in document.letters if letter.evidence.start <= statement.quote.start and letter.senders
    ]
    near = [letter for letter in before if _near(document, letter, named)]
    if near:
        letter = near[-1]
        if document.cast.named(letter.senders[0]) is not None:
            return Speaker(letter.senders[0], (letter.evidence,))
    for index in range(named.index, max(-1, named.index - BACK), -1):
        sentence = document.sentences[index]
        for token in document.tokens(sentence.start, sentence.end):
            if ISSUED.fullmatch(token.lower_) and document.quote_at(token.idx) is None:
                subject = subject_of(token, told=False)
                found = (
                    speaker_in(document, document.tokens(subject.left_edge.idx, token.idx))
                    if subject is not None
                    else None
                )
                if found is not None and found.settled:
                    return found
    return None


def _near(document: Document, letter: Letter, named: Sentence) -> bool:
    spans = (letter.evidence, *letter.more_evidence)
    return any(0 <= named.index - document.sentence_at(span.start).index <= BACK for span in spans)
