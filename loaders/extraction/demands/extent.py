"""From the first word of what is asked to its last, and the cuts between one thing asked and the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.statements.verbs import forms

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Actor
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
    |,\s+(?:their|his|her|its|the)\s(?:\w+\s){0,3}\w+,\s(?:[A-Z][\w.'’-]+\s){0,3}[A-Z][\w.'’-]+,
        \s(?:said|says|wrote|told|added)\b
    |,\s+(?:he|she|they|it|we|I)\s
    |,\s+an?\s+(?:plea|move|call|request|demand|step|proposal|idea|position|measure|change|decision)\b
    |,?\s+(?:and|but)\s+(?:did|has|have|had|was|were|is|are|does|said|says|got|he|she|they|I\ |now)\b
    |\s+(?:because|in\ order\ to|so\ that|amid|following\ the|in\ the\ wake\ of|in\ response\ to|in\ light\ of)\b
    |\s+so\s+(?:that|we|they|it|he|she)\s
    |:\s(?![\w$£€(])
    |:(?=Dear\s)""",
    re.VERBOSE,
)
TRAILING = re.compile(r"[\s,;:.!?\"”’—–-]+$|\s+(?:and|or|but)$")
SHORT_DAY = re.compile(r"\b[ap]\.m$")
"""The end of a.m. and p.m. without the mark that belongs to it."""
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
    if SHORT_DAY.search(text, max(start, end - 4), end) and text[end : end + 1] == ".":
        end += 1
    words = text[start:end]
    stripped = words.lstrip(' \t,;:"“‘—–-')
    return start + len(words) - len(stripped), end


def run(document: Document, first: Token, trigger: Token) -> int:
    """Where the verb phrase or clause that begins with `first` ends."""
    start = first.idx
    end = limit(document, start)
    for cut in TAIL.finditer(document.text, start + len(first.text), end):
        if not _closes_inner(document.text, start, cut):
            end = cut.start()
            break
    end = _semicolon(document.text, start, _attributed(document, first, end))
    above = {trigger.i, *(t.i for t in trigger.ancestors)}
    end = _before_governor(first, trigger, end)
    end = _closing_bracket(document.text, start, end)
    for token in document.tokens(start, end)[1:]:
        if token.head.i in above and token.i not in above and token.i > first.i and _leaves(token, first, trigger):
            edge = token.left_edge
            if edge.i > first.i:
                end = min(end, edge.idx)
                break
    return end


def _attributed(document: Document, first: Token, end: int) -> int:
    """Before a clause behind a comma that says who told of it ("fix the lift, the board's lawyer said")."""
    tokens = document.tokens(first.idx, end)
    for token in tokens[1:]:
        if token.lower_ in forms() and token.i > first.i + 1:
            subject = next((child for child in token.children if child.dep_ == "nsubj" and child.i < token.i), None)
            edge = subject.left_edge if subject is not None else None
            if edge is not None and edge.i > first.i and edge.nbor(-1).text == ",":
                return min(end, edge.nbor(-1).idx)
    return end


def _closes_inner(text: str, start: int, cut: re.Match[str]) -> bool:
    """Whether the cut is at the end of words quoted within ("a "People's Budget," which would ...")."""
    if not re.search(r'["”]', cut.group()):
        return False
    before = text[start : cut.start()]
    return "“" in before or before.count('"') % 2 == 1


def _semicolon(text: str, start: int, end: int) -> int:
    """A semicolon ends the words unless another item of the same list follows ("to do X; to do Y; and (3) do Z")."""
    for match in SEMICOLON.finditer(text, start, end):
        word = match["word"].lower()
        if not match["mark"] and word not in words("action_verbs") and word not in {"to", "that", "not"}:
            return match.start()
    return end


SEMICOLON = re.compile(r";\s+(?:and\s+|or\s+)?(?P<mark>\(?\w{1,2}\)\s+)?(?P<word>[\w'’]+)")
SPLIT_MARK = re.compile(
    r"(?:[,;:]\s*)?(?:(?:and|or)\s+)?\((?:\d|[a-h]|i{1,3}|iv|v)\)\s+|;\s+(?:and\s+|or\s+)?(?:second|third|finally)?,?\s*"
)


def _before_governor(first: Token, trigger: Token, end: int) -> int:
    """Before a verb that governs the words of asking ("letters urging the county to act were read")."""
    for governor in trigger.ancestors:
        if first.i < governor.i and governor.idx < end and governor.pos_ in {"VERB", "AUX"}:
            auxiliary = min(
                (t.idx for t in governor.lefts if t.dep_ in {"aux", "auxpass"} and t.i > first.i), default=end
            )
            end = min(end, governor.idx, auxiliary)
    return end


def _closing_bracket(text: str, start: int, end: int) -> int:
    depth = 0
    for at in range(start, end):
        depth += (text[at] == "(") - (text[at] == ")")
        if depth < 0:
            return at
    return end


def _leaves(token: Token, first: Token, trigger: Token) -> bool:
    """Whether this dependent of the asking words (or of what they hang on) begins something else."""
    if token.dep_ != "conj" or token.i <= first.i + 1:
        return False
    return token.tag_ in {"VBD", "VBZ"} or (token.tag_ == trigger.tag_ and token.tag_ != "VB")


def split_verbs(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """A verb phrase cut into its conjuncts with verbs of their own ("to drop X and add Y" is two)."""
    text = document.text
    cuts = {start, *(m.end() for m in SPLIT_TO.finditer(text, start, end))}
    cuts.update(m.end() for m in SPLIT_THAT.finditer(text, start, end))
    cuts.update(m.end() for m in SPLIT_MARK.finditer(text, start, end))
    tokens = document.tokens(start, end)
    main: Token | None = None
    for token in tokens:
        if main is None:
            main = token if token.pos_ in {"VERB", "AUX"} else None
        elif (edge := _conjunct(token, main, tokens)) is not None:
            cuts.add(edge.idx)
    ordered = sorted(cuts)
    parts = [trim(text, a, b) for a, b in zip(ordered, [*ordered[1:], end], strict=True)]
    return [(a, b) for a, b in parts if b > a + 3]


def other_asked(document: Document, start: int, end: int) -> tuple[int, int, Actor] | None:
    """Where another is asked for something else by the same verb: "asked Ann to write and the board to vote".

    The end of what the first is asked, the start of what the other is, and who that is.
    """
    verb = next((token for token in document.tokens(start, end) if token.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.lemma_ in CAUSING:
        return None
    for joined in GAP.finditer(document.text, start, end):
        if any(m.end == joined.start() for a in document.cast.actors for m in a.mentions):
            continue  # (the mayor is to work with the one and the other to do it)
        actor = document.cast.by_offset.get(joined.end())
        ends = [m.end for m in actor.mentions if m.start <= joined.end() < m.end] if actor is not None else []
        behind = BEHIND_GAP.match(document.text, max(ends), end) if ends else None
        if actor is None or behind is None:
            continue
        begin = behind.start("what")
        other = next((token for token in document.tokens(begin, end) if token.lower_ not in {"not", "to"}), None)
        if other is not None and other.tag_ == "VB":
            return joined.start(), begin, actor
    return None


def _conjunct(token: Token, main: Token, tokens: list[Token]) -> Token | None:
    """The first word of another thing to do, where this token is its verb and stands beside the main verb."""
    edge = token
    while edge.i > tokens[0].i + 1 and (edge.nbor(-1).pos_ in {"ADV", "PART"} or edge.nbor(-1).lower_ == "not"):
        edge = edge.nbor(-1)
    joined = edge.nbor(-1)
    if joined.lower_ not in {"and", "or", ",", ";", "but"} or edge.i <= tokens[0].i + 1:
        return None
    if token.tag_ not in {"VB", "VBP"}:
        listed = token.tag_ == "NN" and token.lower_ in words("action_verbs") and token.i + 1 < len(token.doc)
        following = token.nbor() if listed else token
        begins = following.pos_ in {"DET", "NUM", "PROPN"} or following.tag_ in {"PRP", "PRP$"}
        return edge if listed and begins and token.dep_ in {"conj", "appos", "ROOT", "dep"} else None
    head = token.head
    if token.dep_ != "conj" or head.tag_ not in {"VB", "VBP", "VBZ", "VBD", "VBG"}:
        return edge if token.tag_ == "VB" and token.dep_ == "conj" else None
    if head == main or head.i < main.i or _beside(head, main):
        own = any(t.dep_ in OWN for t in head.children if t.i > head.i)
        return edge if own or joined.text == "," else None
    return None


CAUSING = {
    "direct", "order", "require", "allow", "let", "force", "help", "get", "tell", "ask", "compel", "permit", "enable",
    "urge", "press", "encourage", "instruct", "invite", "authorize", "authorise", "convince", "persuade", "give",
}  # fmt: skip
"""What one is asked to do that others may do something."""
GAP = re.compile(r",?\s+and\s+(?:(?:the|its|their|his|her)\s+)?(?=\w)")
BEHIND_GAP = re.compile(r"(?:,\s[^,;:.]{3,60},)?\s+(?:to\s+)?(?P<what>(?<=\sto\s)[a-z]|not\s+to\s+[a-z])")
OWN = {"dobj", "prep", "xcomp", "ccomp", "advmod", "prt", "attr", "acomp", "dative"}


def _beside(verb: Token, main: Token) -> bool:
    """Whether a chain of conjuncts leads from the verb to the main one."""
    for _ in range(6):
        if main in (verb, verb.head):
            return verb == main or verb.dep_ == "conj"
        if verb.dep_ != "conj":
            return False
        verb = verb.head
    return False


def split_things(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """A noun phrase cut into things that each have a determiner or number of their own ("a plan and a date")."""
    text = document.text
    cuts = [match for match in THINGS.finditer(text, start, end) if not _inside(text, start, match.start())]
    if cuts and not any("and" in match.group() or "or" in match.group() for match in cuts):
        cuts = []
    if text.endswith("for ", 0, start):  # (they asked for X, for Y and for Z)
        cuts = sorted([*cuts, *_for_each(text, start, end)], key=lambda match: match.start())
    begins, ends = [start, *(match.end() for match in cuts)], [*(match.start() for match in cuts), end]
    parts = [trim(text, a, b) for a, b in zip(begins, ends, strict=True)]
    return [(a, b) for a, b in parts if b > a]


def _for_each(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The cuts of "a clerk, for two vans and for a date": a list whose last part has its "for", and no part two."""
    cuts = [match for match in FOR_THINGS.finditer(text, start, end) if not _inside(text, start, match.start())]
    if not cuts or "and" not in cuts[-1].group():
        return []
    first = text[start : cuts[0].start()]
    return cuts if " for " not in first and (len(cuts) > 1 or "," in cuts[0].group()) else []


def split_list(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """The items of "gas, exterminators, and a manager who speaks Spanish"."""
    text = document.text
    places = [start, *(m.end() for m in ITEMS.finditer(text, start, end) if not _inside(text, start, m.start()))]
    parts = [trim(text, a, b) for a, b in zip(places, [*places[1:], end], strict=True)]
    return [(a, b) for a, b in parts if b > a]


def _inside(text: str, start: int, at: int) -> bool:
    """Whether a bracket opened before is still open."""
    return text.count("(", start, at) > text.count(")", start, at)


FOR_THINGS = re.compile(
    r"\s*(?:,\s*(?:and|or)?|\s(?:and|or))\s+for\s+(?!now\b|example\b|instance\b|the\ssake\b|good\b|once\b|years\b)(?=\w)"
)
ITEMS = re.compile(r"\s*(?:,\s*(?:and|or)|[,;]|\s(?:and|or))\s+")
THINGS = re.compile(
    r"\s*(?:[,;]\s*(?:and|or)|[,;]|\s(?:and|or|as\ well\ as))\s+(?=(?:an?|the|no|more|better|full|its|their|his|her|one"
    r"|two|three|four|five|six|[$£€]?\d[\d,.]*|[A-Z][\w.]+['’]s)\s+(?:\w|[“\"']))"
)
