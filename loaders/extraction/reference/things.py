"""Whom "it" and "they" mean: the body or the people that the words before are about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.reference.index import Index
from loaders.extraction.reference.nouns import means_body, means_people

if TYPE_CHECKING:
    from spacy.tokens import Token

IT = {"it", "its", "itself"}
THEY = {"they", "them", "their", "theirs", "themselves"}
SUBJECTS = {"nsubj", "nsubjpass"}
BACK = {True: 3, False: 2}
EMPTY = {"seem", "appear", "happen", "turn", "rain", "snow", "remain", "come", "take"}


def antecedent(index: Index, token: Token) -> Token | None:
    """The head of the noun phrase meant; None where nothing near speaks for one."""
    plural = token.lower_ in THEY
    if not plural and _empty(token):
        return None
    document = index.cast.document
    here = document.sentence_at(token.idx).index
    barred = _clause_subject(token)
    quoted = index.quoted(token.idx)
    later = _announced(index, token) if plural else None
    if later is not None:
        return later
    earlier = _they_before(index, token) if plural else None
    if earlier is not None:
        return antecedent(index, earlier)
    skipped = _items_above(index, here)
    near = not plural and token.dep_ in {"dobj", "pobj", "obj", "dative"}
    for back in range(1 if near else BACK[plural] + 1):
        if here - back - (skipped if back else 0) < 0:
            break
        sentence = document.sentences[here - back - (skipped if back else 0)]
        if back and document.paragraphs[sentence.paragraph].kind in {"metadata", "byline", "headline"}:
            continue
        end = min(sentence.end, token.idx)
        if not plural and back and _other_subject(index, sentence.start, end):
            return None
        found = _in_sentence(index, (sentence.start, end), token, barred, quoted=quoted)
        if found is not None:
            return _measured(found)
    return None


def _they_before(index: Index, token: Token) -> Token | None:
    """The pronoun of the sentence that means the same people: "told them no, and turned down their request".

    None where others stand between; where somebody reacts to an ask, a body in between is the one that reacts.
    """
    asked = of_others(token)
    for word in reversed(list(index.cast.document.tokens(token.sent.start_char, token.idx))):
        if word.lower_ in THEY and index.quoted(word.idx) == index.quoted(token.idx):
            return word
        score = _plural_score(index, word, set()) if word.pos_ in {"NOUN", "PROPN"} else None
        if score is not None and not (asked and index.at(word) is not None and score < 1):
            return None
    return None


def _items_above(index: Index, here: int) -> int:
    """How many items of a list stand between a sentence and the one in front of the list."""
    document = index.cast.document
    if document.paragraphs[document.sentences[here].paragraph].kind == "item":
        return 0
    at = here - 1
    while at >= 0 and document.paragraphs[document.sentences[at].paragraph].kind == "item":
        at -= 1
    return here - 1 - at


def _announced(index: Index, token: Token) -> Token | None:
    """The subject that follows a clause in front: "After they wrote, the parents got an answer"."""
    for above in token.ancestors:
        if above.dep_ not in {"advcl", "prep"} or above.head.i < token.i:
            continue
        subject = next((c for c in above.head.children if c.dep_ in SUBJECTS and c.i > token.i), None)
        if subject is not None and subject.pos_ in {"NOUN", "PROPN"} and _plural_score(index, subject, set()):
            opening = index.cast.document.sentence_at(token.idx).start
            others = index.cast.document.tokens(opening, token.idx)
            return subject if not any(_plural_score(index, other, set()) for other in others) else None
    return None


def _measured(word: Token) -> Token:
    """The noun that measures: "handful" for the legislators of "a handful of legislators"."""
    above = word.head
    if word.dep_ == "pobj" and above.lower_ == "of" and above.head.lower_ in words("quantity_nouns"):
        return above.head
    return word


def _empty(token: Token) -> bool:
    """The "it" of "it is time", "it seems"."""
    if token.dep_ == "expl" or (token.dep_ == "nsubjpass" and token.head.lemma_ not in ASKED):
        return True
    verb = token.head
    if token.dep_ not in SUBJECTS or verb.pos_ not in {"VERB", "AUX"}:
        return False
    if verb.lemma_ in EMPTY:
        return True
    return verb.lemma_ == "be" and not any(
        child.dep_ == "acomp" and child.lemma_ in AGENTIVE for child in verb.children
    )


ASKED = {"ask", "urge", "tell", "call", "require", "request", "press", "found", "form", "lead"}
AGENTIVE = {"aware", "willing", "ready", "able", "unable", "committed", "open", "prepared", "unwilling"}


def of_others(token: Token) -> bool:
    """Whether an owner's ask is what the subject reacts to: "rejected their request", "at their request"."""
    thing = token.head
    if thing.lower_ not in words("asked_for"):
        return False
    return thing.head.lemma_ in words("reacting_verbs") or thing.head.lower_ in {"at", "after", "upon", "despite", "to"}


def _clause_subject(token: Token) -> set[int]:
    """Subjects of the verb whose object the pronoun is."""
    if token.dep_ in SUBJECTS or (token.tag_ == "PRP$" and not of_others(token)):
        return set()
    verb = token.head
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    return {child.i for child in verb.children if child.dep_ in SUBJECTS}


def _in_sentence(
    index: Index, bounds: tuple[int, int], token: Token, barred: set[int], *, quoted: bool
) -> Token | None:
    plural = token.lower_ in THEY
    best: tuple[float, Token] | None = None
    seen: set[int] = set()
    for word in _candidates(index, bounds, token, barred):
        if not quoted and index.quoted(word.idx):
            continue
        score = _plural_score(index, word, seen) if plural else _single_score(index, word, seen)
        if score is None:
            continue
        score += _place(word) + (word.i - token.i) / 400
        if best is None or score > best[0]:
            best = (score, word)
    alone = len(seen) == 1 and token.dep_ in SUBJECTS
    return best[1] if best is not None and best[0] > (0.0 if plural or alone else 0.4) else None


def _candidates(index: Index, bounds: tuple[int, int], token: Token, barred: set[int]) -> Iterator[Token]:
    """The nouns in front of a pronoun, without those that grammar rules out and the names set beside them."""
    actors = {id(mention.actor) for at in barred if (mention := index.at(token.doc[at])) is not None}
    for word in index.cast.document.tokens(*bounds):
        if word.i >= token.i:
            return
        if word.pos_ not in {"NOUN", "PROPN", "NUM"} or word.i in barred:
            continue
        mention = index.at(word)
        apposed = word.dep_ == "appos" and word.head.i in barred
        if not apposed and (mention is None or id(mention.actor) not in actors):
            yield word


def _place(word: Token) -> float:
    """What a noun's place in its clause says for it."""
    score = 1.5 if word.dep_ in SUBJECTS else 0.0
    if any(child.lower_ in {"'s", "’s"} for child in word.children) or word.dep_ == "poss":
        score -= 1.5
    if word.dep_ == "pobj":
        score -= 0.5
    if word.head.dep_ == "relcl" and word.head.head.i < word.i:
        score -= 1.0
    return score


def _plural_score(index: Index, word: Token, seen: set[int]) -> float | None:
    mention = index.at(word)
    if mention is not None:
        if mention.first in seen:
            return None
        seen.add(mention.first)
        if mention.actor.is_person:
            return 1.2 if any(index.at(other) for other in word.conjuncts if other.i > word.i) else None
        return None if mention.actor.rule == "organization.jurisdiction" else 0.6
    if word.tag_ in {"NNS", "NNPS"} and means_people(word):
        return 1.3
    return 1.0 if word.lower_ in {"coalition", "family", "group", "union", "trio", "pair", "staff", "crowd"} else None


def _single_score(index: Index, word: Token, seen: set[int]) -> float | None:
    mention = index.at(word)
    if mention is not None:
        if mention.actor.is_person or mention.first in seen:
            return None
        seen.add(mention.first)
        return 0.3 if mention.actor.rule == "organization.jurisdiction" else 0.7
    return 0.6 if means_body(word) and word.dep_ in SUBJECTS else None


def _other_subject(index: Index, start: int, end: int) -> bool:
    """Whether the sentence is about some thing, which "it" would mean."""
    return any(
        word.dep_ in SUBJECTS
        and word.pos_ == "NOUN"
        and word.lower_ not in words("people_nouns")
        and word.head.dep_ in {"ROOT", "conj"}
        and index.at(word) is None
        for word in index.cast.document.tokens(start, end)
    )


def relative_head(token: Token) -> Token | None:
    """The noun that "who", "which" or "that" takes up."""
    for above in token.ancestors:
        if above.dep_ == "relcl":
            return above.head if above.head.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} else None
    at = token.i - 1
    while at >= 0 and (token.doc[at].text == "," or token.doc[at].text == ")"):
        at -= 1
    before = token.doc[at] if at >= 0 else None
    return before if before is not None and before.pos_ in {"NOUN", "PROPN"} else None
