"""Answers set under the items of a list: "PHTA says: No.", "Yes, starting this fall.", "Done."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.answers.reaction import Reaction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.answers.asks import Told
    from loaders.extraction.document import Document
    from ontology.facts import AnswerKind

REPLY = re.compile(
    r"^(?:[A-Z][\w .’'-]{1,40}(?:says?|said|respon(?:se|ds|ded)|answers?|reply|replies)?:\s*)?"
    r"(?:(?P<partly_met>not quite|half(?:way)?\b|part(?:ly|ially)|almost|mostly)"
    r"|(?P<met>done\b|it['’]s done|already done|completed|granted|approved)"
    r"|(?P<refused>no\b|denied|rejected|declined|not happening)"
    r"|(?P<acknowledged>too (?:soon|early)|maybe|under review"
    r"|we['’]ll see|it isn['’]t up to|considering|being reviewed|unclear)"
    r"|(?P<promised>yes\b|agreed|in the works|coming|soon\b))",
    re.IGNORECASE,
)
NEAR = 3


def reply_answers(document: Document, asks: list[Told]) -> Iterator[Reaction]:
    """Every paragraph right under an item that was asked for, which begins with a yes or no."""
    items = [ask for ask in asks if ask.to == "demand" and document.demands[ask.index].rule == "demand.list-item"]
    for ask in items:
        first = document.sentence_at(ask.start)
        for sentence in document.sentences[first.index + 1 : first.index + 7]:
            paragraph = document.paragraphs[sentence.paragraph]
            if paragraph.kind == "item" or paragraph.index - first.paragraph > NEAR:
                break
            match = REPLY.match(document.text[sentence.start : sentence.end])
            if sentence.start != paragraph.start or match is None:
                continue
            kind: AnswerKind = match.lastgroup  # type: ignore[assignment]  # the groups are named after the kinds
            tokens = document.tokens(sentence.start, sentence.end)
            told = _told_by(document, sentence.index, kind)
            yield Reaction("answer.reply", kind, tokens[0], names=ask.asked, sentence=told)
            break


def _told_by(document: Document, index: int, kind: str) -> int:
    """The sentence that says it: the reply itself, or the next one where the reply is a word or two."""
    sentence = document.sentences[index]
    short = len(document.text[sentence.start : sentence.end].split(":")[-1].split()) <= 2  # noqa: PLR2004
    if not short or index + 1 >= len(document.sentences):
        return index
    following = document.sentences[index + 1]
    same = following.paragraph == sentence.paragraph and document.text[following.start] not in "“\"'"
    return (
        index + 1
        if same and (kind in {"met", "partly_met"} or ":" not in document.text[sentence.start : sentence.end])
        else index
    )
