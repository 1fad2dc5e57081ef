"""From the first word of what is asked to its last, and the cuts between one thing asked and the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document

TAIL = re.compile(
    r"""[,;]?\s+(?:[-–—]{1,2}|…)\s                                   # a dash with blanks around it
    |,?["”]\s*,?\s                                                   # the end of a quotation and what follows it
    |,\s+(?:saying|citing|arguing|noting|adding|claiming|according\ to|calling\ (?:it|the|that|them)|writing|warning
        |pointing|pending|insisting|stating|explaining|alleging|contending|accusing|but|yet|while|though|although
        |because|since|given|so\ (?:that|we|they|the)|as\ (?:it|they|he|she|well\ as\ the|the)|after|before\ the\ vote
        |which|who|whose|whom|where|where[a-z]+|or\ (?:else|face|risk)
        |(?:he|she|they|it|I|we)\ (?:said|says|wrote|told|added|asked|writes|argued|began|continued)
        |(?:said|says|wrote|writes|added|began|concluded|continued)\ )\b
    |,\s+(?:he|she|they|it|we|I)\s
    |,?\s+(?:and|but)\s+(?:did|has|have|had|was|were|is|are|does|said|says|got|he|she|they|I\ |now)\b
    |\s+(?:because|in\ order\ to|so\ that|amid|following\ the|in\ the\ wake\ of|in\ response\ to|in\ light\ of)\b
    |;\s|:\s(?![\w$£€])""",
    re.VERBOSE,
)
TRAILING = re.compile(r"[\s,;:.!?\"”’—–-]+$|\s+(?:and|or|but)$")
SPLIT_TO = re.compile(r"(?:[,;]\s*(?:and|or|but)?|\s(?:and|or|but))\s+(?=(?:not\s+)?to\s+[a-z])")
SPLIT_THAT = re.compile(r"(?:[,;]\s*(?:and|or)?|\s(?:and|or))\s+(?=that\s+[a-z])")


def limit(document: Document, start: int) -> int:
    """How far words that begin at `start` can run: the end of their sentence, or of the quotation they stand in."""
    end = document.sentence_at(start).end
    quote = document.quote_at(start)
    return min(end, quote.end) if quote is not None and quote.end > start else end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks, end marks and dangling conjunctions at either side."""
    while True:
        words = text[start:end]
        shorter = TRAILING.sub("", words)
        if shorter == words:
            break
        end = start + len(shorter)
    words = text[start:end]
    stripped = words.lstrip(' \t,;:"“‘—–-')
    return start + len(words) - len(stripped), end


def run(document: Document, first: Token, trigger: Token) -> int:
    """Where the verb phrase or clause that begins with `first` ends."""
    start = first.idx
    end = limit(document, start)
    cut = TAIL.search(document.text, start + len(first.text), end)
    if cut:
        end = cut.start()
    above = {trigger.i, *(t.i for t in trigger.ancestors)}
    for token in document.tokens(start, end)[1:]:
        if token.head.i in above and token.i not in above and token.i > first.i and _leaves(token, first, trigger):
            edge = token.left_edge
            if edge.i > first.i:
                end = min(end, edge.idx)
                break
    return end


def _leaves(token: Token, first: Token, trigger: Token) -> bool:
    """Whether this dependent of the asking words (or of what they hang on) begins something else."""
    if token.head == trigger:
        return token.dep_ == "conj" and token.tag_ in {"VBD", "VBZ", "VBP", "VBG"} and token.tag_ != "VB"
    if token.dep_ == "conj":
        return token.tag_ in {"VBD", "VBZ", "VBP"} and token.i > first.i + 1
    return False


def split_verbs(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """A verb phrase cut into its conjuncts with verbs of their own ("to drop X and add Y" is two)."""
    tokens = document.tokens(start, end)
    cuts = {start}
    text = document.text
    for match in (*SPLIT_TO.finditer(text, start, end), *SPLIT_THAT.finditer(text, start, end)):
        cuts.add(match.end())
    main = _main(tokens)
    if main is not None:
        cuts.update(_conjunct_starts(main, start, end))
    ordered = sorted(cuts)
    parts = [trim(text, a, b) for a, b in zip(ordered, [*ordered[1:], end], strict=True)]
    return [(a, b) for a, b in parts if b > a]


def _main(tokens: list[Token]) -> Token | None:
    """The first verb that is not an infinitive marker's particle or an adverb."""
    for token in tokens[:8]:
        if token.pos_ in {"VERB", "AUX"} and token.tag_ in {"VB", "VBP", "VBN", "VBD"}:
            return token
        if token.pos_ not in {"ADV", "PART", "PRON", "DET", "PROPN", "NOUN", "ADJ", "SCONJ", "ADP", "PUNCT"}:
            return None
    return None


def _conjunct_starts(main: Token, start: int, end: int) -> list[int]:
    found: list[int] = []
    queue = [main]
    while queue:
        verb = queue.pop()
        for token in verb.children:
            if token.dep_ == "conj" and start < token.idx < end and token.tag_ in {"VB", "VBP"} and _own_verb(token):
                edge = token.left_edge
                while edge.pos_ in {"CCONJ", "PUNCT", "SPACE"} and edge.i < token.i:
                    edge = edge.nbor()
                if start < edge.idx:
                    found.append(edge.idx)
                queue.append(token)
    return found


def _own_verb(token: Token) -> bool:
    """Whether the conjunct brings objects of its own ("stop and count the ballots" stays one)."""
    previous = token.head
    return any(
        t.dep_ in {"dobj", "prep", "xcomp", "ccomp", "advmod", "prt", "attr", "acomp"} for t in previous.children
    )


def split_things(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """A noun phrase cut into things that each have a determiner or number of their own ("a plan and a date")."""
    tokens = [t for t in document.tokens(start, end) if not t.is_space]
    if not tokens:
        return [(start, end)]
    head = next((t for t in tokens if t.pos_ in {"NOUN", "PROPN"} and t.head.i < tokens[0].i), None)
    head = head or next((t for t in tokens if t.pos_ in {"NOUN", "PROPN"}), None)
    if head is None:
        return [trim(document.text, start, end)]
    chain = [head]
    for token in chain:
        chain.extend(
            t for t in token.children if t.dep_ == "conj" and start < t.idx < end and t.pos_ in {"NOUN", "PROPN"}
        )
    cuts = {start}
    for token in chain[1:]:
        edge = token.left_edge
        while edge.pos_ in {"CCONJ", "PUNCT", "SPACE"} and edge.i < token.i:
            edge = edge.nbor()
        cuts.add(edge.idx)
    if len(chain) > 1 and not all(_determined(t) for t in chain[1:]):
        cuts = {start}
    ordered = sorted(cuts)
    parts = [trim(document.text, a, b) for a, b in zip(ordered, [*ordered[1:], end], strict=True)]
    return [(a, b) for a, b in parts if b > a]


def _determined(token: Token) -> bool:
    return any(t.dep_ in {"det", "poss", "nummod"} for t in token.children)
