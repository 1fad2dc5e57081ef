"""Reports of one letter to one Letter: the best sentence as evidence, the others beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.dates import base_date, resolve_date
from loaders.extraction.letters.bodies import deliberating
from loaders.extraction.letters.copies import copies_in
from loaders.extraction.letters.counted import counted
from loaders.extraction.letters.lede import author, head_line, implied, lede
from loaders.extraction.letters.parties import Found
from loaders.extraction.letters.report import Report
from loaders.extraction.letters.scan import reports
from loaders.extraction.letters.signers import signers_in
from loaders.extraction.statements.documents import settle_documents
from loaders.extraction.topics import shortened
from ontology.facts import Letter

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Sentence
    from ontology.facts import Span

ABOUT_WORDS = 14
LAWMAKERS = re.compile(
    r"^(?:the|these|those)\s(?:\w+\s)?(?:lawmakers|senators|members|representatives"
    r"|legislators|congress\w+)$",
    re.IGNORECASE,
)
TODAY = re.compile(r"\btoday\b", re.IGNORECASE)
SPOKEN_OF = re.compile(
    r"\b(?:(?:text|copy|signers|signatories|version) of (?:the|their|his|her) (?:\w+ )?letter|in (?:the|their"
    r"|his|her) letter"
    r"|wrote (?:the )?(?:lawmakers|senators|members|representatives|delegation|attorneys general)"
    r"|(?:the|their) (?:full |entire |complete )?letter (?:is|can be|was|follows|states|reads|continues))\b",
    re.IGNORECASE,
)


AGAIN = re.compile(
    r"\b(?:and|then) (?:wrote |emailed )?again (?:on|in|last|this|(?:two|three|a few|several) (?:days|weeks|months))\b"
)
"""Two letters in one sentence: "wrote to X in May and again in June"."""
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e)\b")


class Draft:
    """One letter while its reports are gathered."""

    def __init__(self, report: Report) -> None:
        self.reports = [report]
        self.kind = report.kind
        self.further = report.further
        self.senders, self.recipients = report.senders, report.recipients
        self.signers = Found()
        self.copied = Found()

    def take(self, report: Report) -> None:
        """Add a further report of the same letter."""
        self.reports.append(report)
        if report.rule == "letter.told":
            self.recipients = self.recipients.plus(report.recipients) if self.recipients.settled else report.recipients
            return
        self.senders = self.senders or report.senders
        if not self.recipients or (report.sending and report.recipients.settled and not self.recipients.settled):
            self.recipients = report.recipients or self.recipients


def find_letters(document: Document) -> None:
    """Add the article's letters to the document."""
    drafts = _drafts(document)
    if not drafts and SPOKEN_OF.search(document.text) and (report := implied(document)) is not None:
        drafts.append(Draft(report))
    for sentence, found in signers_in(document):
        if draft := _meant(sentence, drafts, document):
            draft.signers = draft.signers.plus(found)
            draft.reports.append(Report(sentence, sentence.start, draft.kind, definite=True, sending=False))
    for sentence, found in copies_in(document):
        if draft := _meant(sentence, drafts, document):
            draft.copied = draft.copied.plus(found)
            draft.reports.append(Report(sentence, sentence.start, draft.kind, definite=True, sending=False))
    _printed(document, drafts)
    for draft in drafts:
        letter = _letter(document, draft)
        if letter is not None:
            document.letters.append(letter)
    document.letters.sort(key=lambda letter: letter.evidence.start)
    settle_documents(document)


def _drafts(document: Document) -> list[Draft]:
    drafts: list[Draft] = []
    told = reports(document)
    body = [r for r in told if document.paragraphs[r.sentence.paragraph].kind != "headline"]
    started = any(r.sending for r in body)
    for report in body if started else told:
        if report.weak and not _expected(document, report, drafts):
            continue
        same = _same(report, drafts)
        if same is not None:
            same.take(report)
        elif report.sending or (report.recipients and (report.senders or not drafts)) or _owned(report, drafts):
            _answering(report, drafts)
            if report.kind == "reply" and not report.recipients:
                report.recipients = _before(document, report)
            if report.kind != "reply" or report.recipients:
                drafts.append(Draft(report))
                if not report.reply and AGAIN.search(document.text, report.at, report.sentence.end):
                    drafts.append(Draft(replace(report, further=True)))
    return drafts


def _expected(document: Document, report: Report, drafts: list[Draft]) -> bool:
    """Whether a letter went to those who reply, or to their body, and no reply of theirs has been told."""
    able = _kin(document, report.senders)
    asked = any(d.kind != "reply" and able & _kin(document, d.recipients) for d in drafts)
    return asked and not any(d.kind == "reply" and able & _kin(document, d.senders) for d in drafts)


def _kin(document: Document, found: Found) -> set[str]:
    """The names, and the bodies of the people among them."""
    actors = [a for name in found.names if (a := document.cast.named(name)) is not None]
    return {a.name for a in actors} | {a.organization for a in actors if a.organization}


def _owned(report: Report, drafts: list[Draft]) -> bool:
    """Whether it is somebody's letter ("Lee's memo deals with it") in a text that has told no other."""
    return report.definite and report.senders.settled and bool(report.senders) and not drafts


def _before(document: Document, report: Report) -> Found:
    """The person named last before a reply, other than those who reply."""
    if not report.senders or not report.senders.settled:
        return Found()
    sentence = document.sentences[max(0, report.sentence.index - 3)]
    people = [a for a in document.cast.mentioned(sentence.start, report.sentence.start) if a.is_person]
    people = [a for a in people if a.name not in report.senders.names]
    return Found((people[-1].name,)) if people else Found()


def _answering(report: Report, drafts: list[Draft]) -> None:
    """A reply goes back to those who sent the letter before it; who gets a reply got it from the ones addressed."""
    if report.further and report.senders and not report.recipients:
        alike = [d for d in drafts if _overlap(d.senders.plus(d.signers), report.senders)]
        report.recipients = alike[-1].recipients if alike else Found()
    if not report.reply or not drafts:
        return
    for draft in reversed(drafts):
        if not report.recipients and (not report.senders or not _overlap(draft.senders, report.senders)):
            report.recipients = draft.senders
        if not report.senders and (report.received or _overlap(draft.senders, report.recipients)):
            report.senders = draft.recipients
        if report.senders and report.recipients:
            return


def _same(report: Report, drafts: list[Draft]) -> Draft | None:
    """The letter told before that a report is about."""
    alike = [d for d in drafts if d.kind == report.kind]
    if _comes_back(report, drafts, alike):
        return None
    if report.definite:
        alike = alike or [d for d in drafts if "petition" not in {d.kind, report.kind}]
        alike = [d for d in alike if not d.further] or alike
        free = [d for d in alike if not _clash(d, report)]
        if free:
            return free[-1]
        return alike[-1] if alike and (report.same or not report.sending) else None
    for draft in alike:
        if (
            report.told
            and not draft.further
            and (not report.senders.settled or _overlap(draft.senders.plus(draft.signers), report.senders))
        ):
            report.rule = "letter.told"
            return draft
    for draft in reversed(alike):
        if report.further or (report.kind == "reply") or _clash(draft, report):
            continue
        senders, recipients = _overlap(draft.senders, report.senders), _overlap(draft.recipients, report.recipients)
        senders = senders or (
            recipients and bool(report.senders) and not report.senders.settled and len(draft.senders.names) > 1
        )
        if (senders and recipients) or (senders and not report.recipients) or (recipients and not report.senders):
            return draft
    return None


def _comes_back(report: Report, drafts: list[Draft], alike: list[Draft]) -> bool:
    """Whether it is a reply that has not been told yet; then it is marked as one."""
    if report.received and report.kind != "petition" and _answered(report, drafts):
        report.kind, report.reply = "reply", True
    elif report.kind != "reply" or alike:
        return False
    elif report.received:
        report.reply = True
    elif report.senders.settled and _answers(drafts, report):
        report.reply = report.sending = True
    else:
        return False
    return True


def _answers(drafts: list[Draft], report: Report) -> bool:
    """Whether those who reply got one of the letters told before."""
    return any(_overlap(d.recipients, report.senders) for d in drafts if d.kind != "reply")


def _answered(report: Report, drafts: list[Draft]) -> bool:
    """Whether those who get the letter are the ones who sent the one before: it is the reply."""
    before = [d for d in drafts if d.kind != "reply"]
    return bool(before) and _overlap(before[-1].senders, report.recipients) and not report.senders


def _clash(draft: Draft, report: Report) -> bool:
    return _differ(draft.senders.plus(draft.signers), report.senders) or _differ(draft.recipients, report.recipients)


def _differ(a: Found, b: Found) -> bool:
    return bool(a.names and b.names) and a.settled and b.settled and not set(a.names) & set(b.names)


def _overlap(a: Found, b: Found) -> bool:
    return bool(set(a.names) & set(b.names))


def _meant(sentence: Sentence, drafts: list[Draft], document: Document) -> Draft | None:
    """The letter that a sentence about signers or copies is about."""
    before = [d for d in drafts if d.reports[0].sentence.index <= sentence.index] or drafts
    present = [d for d in before if any(r.sentence.index == sentence.index for r in d.reports)]
    main = [d for d in before if not d.further]
    words = document.text[sentence.start : sentence.end]
    letters = [d for d in main or before if d.kind != "reply"]
    if letters and not present and re.search(r"\b(?:the|this) letter\b|^It\b", words, re.IGNORECASE):
        return letters[0]
    found = present or letters or before
    return found[-1] if found else None


def _printed(document: Document, drafts: list[Draft]) -> None:
    for printed in document.printed:
        whole = document.paragraph_at(printed.start).kind == "salutation"
        if not drafts or (not whole and drafts[0].reports[0].at > printed.start):
            if not printed.recipients or not (whole or printed.senders):
                continue
            sentence = document.sentence_at(printed.start if whole else printed.start - 2)
            drafts.append(
                Draft(Report(sentence, printed.start, "letter", definite=False, sending=True, rule="letter.printed"))
            )
            drafts[-1].senders, drafts[-1].recipients = Found(printed.senders), Found(printed.recipients)
        before = [d for d in drafts if d.reports[0].at <= printed.start and not d.further] or drafts
        draft = max(before, key=lambda d: len(d.reports)) if whole else before[-1]
        if whole:
            draft.signers = draft.signers.plus(Found(printed.senders))
            draft.recipients = (
                draft.recipients.plus(Found(printed.recipients))
                if draft.recipients.settled
                else Found(printed.recipients)
            )


def _letter(document: Document, draft: Draft) -> Letter | None:
    senders = (
        draft.signers
        if len(draft.signers.names) > 1 and not draft.senders.settled
        else draft.senders.plus(draft.signers)
    )
    recipients = draft.recipients.plus(draft.copied)
    recipients = counted(document, recipients)
    if recipients and set(recipients.names) < set(senders.names):
        senders = Found(tuple(n for n in senders.names if n not in recipients.names), senders.spans)
    recipients = Found(tuple(n for n in recipients.names if n not in senders.names), recipients.spans)
    if not senders and draft.kind != "reply":
        best = max(draft.reports, key=lambda r: (_worth(document, r), -r.at))
        first = FIRST_PERSON.search(document.text[best.sentence.start : best.at])
        first = first if document.quote_at(best.at) is None else None
        told = author(document, best.at, many=first.group().lower() == "we") if first else Found()
        senders = told or lede(document) or head_line(document)
    senders = counted(document, senders)
    if not senders.settled and len(lede(document).names) > 1 and LAWMAKERS.search(" ".join(senders.names)):
        senders = lede(document)
    if not senders and not recipients:
        return None
    best = max(draft.reports, key=lambda r: (_worth(document, r), -r.at))
    evidence = document.span(best.sentence.start, best.sentence.end)
    certain = bool(senders and recipients)
    if not recipients and (asking := implied(document)) is not None and _overlap(asking.senders, senders):
        recipients = asking.recipients
    if not recipients:
        recipients = deliberating(document, evidence.quote, senders.names)
    others: dict[tuple[int, int], Span] = {}
    for report in draft.reports:
        span = document.span(report.sentence.start, report.sentence.end)
        if report is not best and span != evidence:
            others.setdefault((span.start, span.end), span)
    for span in (*senders.spans, *recipients.spans):
        others.setdefault((span.start, span.end), span)
    return Letter(
        senders=senders.names,
        recipients=recipients.names,
        date=_date(document, best),
        about=_about(document, draft),
        evidence=evidence,
        more_evidence=tuple(others[key] for key in sorted(others)),
        rule=best.rule or "letter.noun",
        confidence=0.8 if certain else 0.3,
    )


def _date(document: Document, report: Report) -> str | None:
    """The date in the sentence, from its beginning to where it tells what is asked."""
    end = report.about[0] if report.about else report.sentence.end
    found = resolve_date(document, report.sentence.start, max(end, report.at), near=report.at)
    return found or base_date(document) if TODAY.search(document.text[report.sentence.start : end]) else found


def _worth(document: Document, report: Report) -> int:
    """How well a sentence reports a letter."""
    headline = document.paragraphs[report.sentence.paragraph].kind == "headline"
    full = bool(report.senders) + bool(report.recipients)
    return 4 * (report.sending and not report.definite) + 2 * report.sending + 2 * full - 5 * headline


def _about(document: Document, draft: Draft) -> str | None:
    for report in draft.reports:
        if report.about:
            words = document.text[report.about[0] : report.about[1]].split()
            return shortened(" ".join(words), ABOUT_WORDS)
    return None
