"""Small questions to the parse that several rules of asking need."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
OBJECTS = {"dobj", "dative", "iobj", "obj"}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"}
NEGATIONS = {"not", "n't", "n’t", "never", "no", "neither", "nor"}
RELATIVE = {"who", "which", "that", "whom"}


def child(token: Token, *relations: str) -> Token | None:
    """The first child with one of these relations, or None."""
    return next((t for t in token.children if t.dep_ in relations), None)


def negated(verb: Token) -> bool:
    """Whether the verb (or the auxiliary group it stands in) is denied."""
    return any(t.dep_ == "neg" or t.lower_ in {"never", "n't", "n’t"} for t in verb.children)


def passive(verb: Token) -> bool:
    """Whether the verb stands in the passive voice, with or without "be"."""
    return verb.tag_ == "VBN" and (
        child(verb, "auxpass", "nsubjpass") is not None or any(t.lemma_ in {"be", "get"} for t in verb.lefts)
    )


def subject(verb: Token) -> Token | None:
    """Who does it: the verb's own subject, else the one it shares with the verb or noun it hangs on."""
    for _ in range(8):  # longer chains are parse accidents
        own = child(verb, "nsubj", "nsubjpass")
        if own is not None:
            return _antecedent(own, verb)
        head = verb.head
        if head == verb or _lost(verb):
            return nominal_before(verb)
        if verb.dep_ in {"acl", "relcl", "prep", "pcomp"} and head.pos_ in NOMINAL:
            above = _writing(head) if verb.tag_ == "VBG" and verb.dep_ == "acl" else None
            if above is None or above.pos_ in NOMINAL:
                return above or head
            head = above
            verb = above
            continue
        if verb.dep_ == "xcomp" and (raised := child(head, "dobj", "dative")) is not None and verb.tag_ == "VB":
            return raised
        if verb.dep_ == "conj" and verb.tag_ in FINITE and head.tag_ == "VB" and child(head, "aux") is not None:
            head = head.head
            if (own := child(head, "nsubj", "nsubjpass")) is not None:
                return _antecedent(own, head)
        verb = head
    return None


def _writing(noun: Token) -> Token | None:
    """For a noun that is written to, the paper or the verb of writing ("wrote to X urging", "a letter to X urging")."""
    for _ in range(4):
        if noun.lemma_ in PAPERS:
            return noun
        above = noun.head
        if noun.dep_ == "pobj" and above.lower_ in {"to", "with", "of", "on", "for", "from"}:
            above = above.head
        elif noun.dep_ not in {"dobj", "dative", "conj", "appos", "compound"}:
            return None
        if above.pos_ == "VERB":
            return above if above.lemma_ in WRITING else None
        if above == noun:
            return None
        noun = above
    return None


PAPERS = {"letter", "petition", "email", "memo", "statement", "resolution"}
WRITING = {
    "write",
    "send",
    "join",
    "lead",
    "email",
    "deliver",
    "hand",
    "address",
    "sign",
    "mail",
    "call",
    "contact",
    "text",
}
FINITE = {"VBD", "VBZ", "VBP"}


def _lost(verb: Token) -> bool:
    """Whether the parser hung a finite verb on something that cannot govern it."""
    if verb.dep_ in {"acl", "amod"} and verb.tag_ in {"VBD", "VBN", "VBZ", "VBP"}:
        return True
    return verb.dep_ in {"ccomp", "dep", "appos"} and verb.tag_ in FINITE and child(verb, "mark") is None


def nominal_before(verb: Token) -> Token | None:
    """The noun phrase that stands right before the verb, adverbs, dates and an inserted clause skipped."""
    doc = verb.doc
    index = verb.i - 1
    first = verb.sent.start
    while index >= first:
        token = doc[index]
        if token.text == "," and index - 1 > first:
            opening = next((k for k in range(index - 1, first, -1) if doc[k].text == ","), None)
            index = index - 1 if opening is None else opening - 1
        elif (
            token.pos_ in {"ADV", "AUX", "PART"}
            or token.ent_type_ in {"DATE", "TIME"}
            or token.lower_ in {"today", "on"}
        ):
            index -= 1
        else:
            break
    if index < first or doc[index].pos_ not in NOMINAL:
        return None
    return _top(doc[index], verb)


def _top(token: Token, verb: Token) -> Token:
    """The head of the whole noun phrase that ends with this token."""
    for _ in range(6):
        head = token.head
        if head.i >= verb.i or head == token or token.dep_ in {"nsubj", "nsubjpass", "ROOT"}:
            return token
        if token.dep_ == "pobj" and head.head.pos_ in NOMINAL and head.head.i < token.i:
            token = head.head
        elif token.dep_ in {"compound", "conj", "nummod"} and head.pos_ in NOMINAL:
            token = head
        else:
            return token
    return token


def _antecedent(own: Token, verb: Token) -> Token:
    if own.lower_ not in RELATIVE or verb.dep_ != "relcl" or verb.head == verb:
        return own
    head = verb.head
    while head.lemma_ in {"signature", "name", "page"} and head.dep_ in {"pobj", "prep"}:
        head = head.head.head if head.dep_ == "pobj" else head.head
    person = head.head.head if head.dep_ == "pobj" else head
    if own.lower_ == "who" and head.ent_type_ != "PERSON" and person.ent_type_ == "PERSON":
        return person
    return head


def agent(verb: Token) -> Token | None:
    """Who is named by "by" after a passive verb."""
    by = child(verb, "agent")
    if by is None:
        by = next((t for t in verb.children if t.lower_ == "by" and t.dep_ == "prep"), None)
    return child(by, "pobj") if by is not None else None


def infinitive_at(token: Token) -> Token | None:
    """The base-form verb of the "to" phrase that begins at this "to" (adverbs and "not" skipped), or None."""
    index = token.i + 1
    doc = token.doc
    while index < len(doc) and index <= token.i + 4:
        word = doc[index]
        if word.tag_ in {"VB", "VBP"} or (word.dep_ == "xcomp" and word.tag_ == "NN"):
            return word
        if word.pos_ not in {"ADV", "PART", "PUNCT"} and word.lower_ not in {"not", "either", "both"}:
            # A small tagger often takes a base form after "to" for a noun.
            return word if token.tag_ == "TO" and word.tag_ in {"NN", "VBN", "VBD", "JJ"} and word.i == index else None
        index += 1
    return None


def noun_head(tokens: list[Token]) -> Token | None:
    """The head of the noun phrase that these tokens make up: the one whose head lies outside them."""
    inside = {t.i for t in tokens}
    heads = [t for t in tokens if t.pos_ in NOMINAL and t.head.i not in inside]
    if not heads:
        heads = [t for t in tokens if t.pos_ in {"NOUN", "PROPN", "PRON"}]
        return heads[-1] if heads else None
    nouns = [t for t in heads if t.pos_ in {"NOUN", "PROPN", "PRON"}]
    return (nouns or heads)[0]
