"""A verb of saying with its subject: who speaks, before or after the verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.sentence_ends import broken
from loaders.extraction.statements.speaker import Speaker, speaker_in
from loaders.extraction.statements.verbs import Verb, forms, verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Paragraph

FAR = 220
BEFORE_VERB = re.compile(r"^[\s,;–—-]*(?:(?:also|then|later|further|and|but|as|once|recently)\s+)*$", re.IGNORECASE)
JOINED = re.compile(r"\b(?:and|but)\b", re.IGNORECASE)
CLIMBED = {"prep", "xcomp", "conj", "advcl", "pcomp", "ccomp", "acl", "parataxis", "aux", "dep"}
OWN = {"quoted"}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody says: `start` to `end` covers subject and verb; `inverted` when the verb comes first."""

    start: int
    verb: int
    end: int
    speaker: Speaker | None
    inverted: bool
    word: str


def attributions(document: Document, paragraph: Paragraph) -> list[Attribution]:
    """Every attribution of a paragraph, in order of the verbs."""
    edges = [q for q in document.quotes if q.paragraph == paragraph.index]
    return [_one(document, paragraph, verb, edges) for verb in verbs(document, paragraph)]


def _one(document: Document, paragraph: Paragraph, verb: Verb, edges: list) -> Attribution:  # type: ignore[type-arg]
    left = max([q.outer_end for q in edges if q.outer_end <= verb.start], default=paragraph.body_start)
    right = min([q.outer_start for q in edges if q.outer_start >= verb.end], default=paragraph.end)
    gap = document.text[left : verb.start]
    closed = left > paragraph.body_start
    opens = not gap.strip(' ,“"') and not closed
    turned = BEFORE_VERB.match(gap) and (closed or opens) and not (JOINED.search(gap) and not _subject_behind(verb))
    if verb.word == "according" or turned:
        after = _until_break(document, verb.end, right)
        found = speaker_in(document, after) or _glued(document, verb)
        if found is not None:
            end = after[-1].idx + len(after[-1].text) if after else verb.end
            return Attribution(verb.start, verb.start, end, found, inverted=True, word=verb.word)
    return _plain(document, verb, left)


def _subject_behind(verb: Verb) -> bool:
    """Whether the parse sees who speaks behind the verb (and said Lee, not: and express concern)."""
    token = verb.token
    return token is None or any(child.dep_ == "nsubj" and child.i > token.i for child in token.children)


def _until_break(document: Document, start: int, end: int) -> list[Token]:
    kept: list[Token] = []
    for token in document.tokens(start, min(end, start + FAR)):
        if token.idx < start:
            continue
        if kept and broken(document.text, start, token.idx):
            break
        kept.append(token)
    return kept


def _glued(document: Document, verb: Verb) -> Speaker | None:
    """The name that follows a verb without a blank ("saidLee")."""
    if verb.token is not None:
        return None
    match = re.match(r"[A-Z][\w’'-]+", document.text[verb.end :])
    if match is None:
        return None
    for actor in document.cast.actors:
        if match.group() in {actor.name, actor.name.split()[-1], *actor.aliases}:
            return Speaker(actor.name)
    return None


def _plain(document: Document, verb: Verb, left: int) -> Attribution:
    """Subject before verb: by the parse, else the words between the last quote and the verb."""
    subject = subject_of(verb.token) if verb.token is not None else None
    found, start = None, verb.start
    if subject is not None:
        edge = max(subject.left_edge.idx, left if subject.idx >= left else subject.left_edge.idx)
        last = verb.start if edge < verb.start else subject.right_edge.idx + len(subject.right_edge.text)
        found = speaker_in(document, document.tokens(edge, last))
        start = min(edge, verb.start)
    if found is None:
        tokens = _clause_before(document, verb, left)
        found = speaker_in(document, tokens)
        start = tokens[0].idx if tokens else verb.start
    return Attribution(start, verb.start, verb.end, found, inverted=False, word=verb.word)


def _clause_before(document: Document, verb: Verb, left: int) -> list[Token]:
    tokens = document.tokens(max(left, verb.start - FAR), verb.start)
    while tokens and broken(document.text, tokens[0].idx, verb.start):
        tokens.pop(0)
    while tokens and (tokens[0].is_punct or tokens[0].pos_ in {"CCONJ", "ADV", "SCONJ"}):
        tokens.pop(0)
    return tokens


def subject_of(verb: Token, *, told: bool = True) -> Token | None:
    """The grammatical subject, through infinitives, participles and conjuncts; the agent of a passive.

    With `told`, the subject of a verb of saying around the clause counts ("Lee said she would").
    """
    for _ in range(6):
        verb = _outer(verb) if told else verb
        subject = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
        if subject is not None:
            if subject.dep_ == "nsubjpass" and verb.lower_ not in OWN:
                return next((g for c in verb.children if c.dep_ == "agent" for g in c.children), None)
            if subject.lower_ in {"who", "that", "which"} and verb.dep_ == "relcl":
                return verb.head
            return subject
        if verb.dep_ not in CLIMBED:
            return None
        verb = verb.head
    return None


def _outer(verb: Token) -> Token:
    """The verb of saying around a clause that only tells on ("said she would respond": said)."""
    head = verb.head
    if verb.dep_ != "ccomp" or head.lower_ not in forms():
        return verb
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    told_on = any(c.tag_ in {"MD", "TO"} for c in verb.children) or (subject is not None and subject.pos_ == "PRON")
    return head if told_on else verb
