"""What the lines of articles, releases and letters look like."""

from __future__ import annotations

import re

from loaders.extraction.lexicon import words

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = (
    rf"(?:{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?(?:,?[ ]\d{{4}})?|\d{{1,2}}[ ]{_MONTH},?[ ]\d{{4}}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"
)
_STATE = r"(?:[A-Z][a-z]+\.?|(?:[A-Z]\.[ ]?){1,3}|[A-Z]{2}|[A-Z][a-z]+[ ][A-Z][a-z]+)"
DATELINE = re.compile(
    rf"""^(?:[(\[]?(?P<place>
          [A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]*)*(?:/[A-Z][A-Z.'’ ]+)?(?:,[ ]{_STATE}(?=\W))?   # KANSAS CITY, Mo.
        | (?:[A-Z][\w.'’]+[ -]){{0,3}}[A-Z][\w.'’]+,[ ]{_STATE}(?=\W)                         # Springfield, Ill.
        )[)\]]?)
        ,?\s*[-–—]?\s*(?:\([A-Za-z0-9 /.&-]{{2,30}}\))?\s*     # (AP)
        (?:[-–—,]{{0,2}}\s*\(?{_DATE}\)?\.?\s*)?              # — March 4, 2025
        (?:[-–—]{{1,2}}|(?<=\d{{4}}\.)|(?<=\)):|\s{{2,}}(?=[A-Z]))\s*""",
    re.VERBOSE,
)
BARE_DATELINE = re.compile(
    r"^\(?(?P<place>WASHINGTON(?:,? D\.?C\.?)?|[A-Z]{4,}(?: [A-Z]{4,})?, [A-Z]\.?[A-Z]\.?)\)?"
    r" (?!County|Township|State|Parish|University|Park|Street|Post\b|High|Avenue|School|Heights|Elementary)"
    r"(?=[A-Z][a-z]|U\.S\.)"
)
"""One without a dash: WASHINGTON Senator ..., BIRMINGHAM, AL Today ..."""
DATE_LINE = re.compile(r"^\s*date \d{4}-\d{2}-\d{2}\s*")
DATE_ONLY = re.compile(
    rf"^(?:(?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)day,?\s+)?{_DATE}(?:\s*[|,•-]?\s*\d{{1,2}}:\d\d\s*(?:[ap]\.?m\.?)?.*)?$",
    re.IGNORECASE,
)
URL_LINE = re.compile(r"^(?:https?://|www\.)\S+$")
METADATA = re.compile(
    r"^(?:(?:for )?immediate release\b.*|for release\b.*|embargoed\b.*|(?:news|press|media) (?:release|advisory"
    r"|statement)"
    r"|#\s?#\s?#+.*|[#*_=-]{3,}|-+\s*(?:30|end|ends)\s*-+|-30-|\*\s?\*\s?\*+|share(?: this)?\b.{0,20}"
    r"|(?:(?:press|media|news|for more information,?)\s?)?(?:please )?contacts?(?: info(?:rmation)?)?\s?:.*"
    r"|(?:press|media) (?:inquiries|enquiries|office)\b.*"
    r"|(?:photo|image|picture|video)s?(?: credit| by| courtesy)?\s?[:/|].*|advertisement|read more\b.*|read next\b.*"
    r"|(?:related|watch|listen|see also|more|read|trending|also)\s?[:|•].*|tags?:.*|topics?:.*|filed under\b.*"
    r"|(?:posted|published|updated|last updated|first published)\b(?: (?:at|on|by))?:?.{0,60}\d.*|copyright\b.*|©.*"
    r"|\[[^\]]*\]|\([^)]*(?:photo|video|courtesy|file)[^)]*\)|have a (?:story|news) (?:idea|tip)\b.*"
    r"|(?:click here|sign up|subscribe|follow us|like us)\b.*|\d+ (?:likes?|comments?|shares?|reposts?)\b.*"
    r"|(?:tel|phone|fax|email|e-mail|cell)\s?[.:].*|all rights reserved.*|print\s+email.*)$",
    re.IGNORECASE,
)
CONTACT_OPEN = re.compile(r"^(?:(?:press|media) )?contacts?\s?:?$|^(?:press|media) contacts?\s?:", re.IGNORECASE)
REACH = re.compile(
    r"^(?:[^@\s]+@[^@\s]+\.\w+|[\s()+\d.–-]{7,20}(?:\s*(?:ext|x)\.?\s*\d+)?"
    r"|.{2,40}[,|:]?\s*\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}.*)$"
)
BYLINE = re.compile(r"^(?:by|story by|reported by|written by)\s*:?\s+(?!the\b|a\b)[A-Z]", re.IGNORECASE)
ROLE_LINE = re.compile(
    r"^(?:(?:staff|senior|special|contributing|local|political|education|city)\s)*(?:writer|reporter|editor"
    r"|correspondent"
    r"|columnist|journalist|intern)s?\b.{0,40}$|^(?:associated press|[A-Z][\w ]+ (?:news service|staff))$",
    re.IGNORECASE,
)
NAME_LINE = re.compile(r"^[A-Z][\w’'-]+(?: [A-Z]\.)?(?: (?:[A-Z][\w’'-]+|de|van|von|al|O['’][A-Z]\w+)){1,2}$")
BULLET = re.compile(r"^(?:[-–—•*·▪◦●■‣➢]|\(?\d{1,2}[.)](?!\d)|\(?[a-z][.)]|\([ivx]+\)|o(?=\s{2,}))\s+")
SALUTATION = re.compile(
    r"^[“\"]?(?:Dear [A-Z][^?!]{0,160}[,:]|To (?:the )?(?!\w+,)[A-Z](?:(?!\b(?:is|are|was|were|has|have|would"
    r"|will)\b)[^.?!]){0,100}:"
    r"|(?:Dear )?(?:friends|colleagues|neighbors|neighbours|members|brothers and sisters|all|sir|madam"
    r"|sir or madam)[,:])$",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"^[“\"]?(?:(?:most )?sincerely(?: yours)?|(?:very |most )?respectfully(?: (?:yours|submitted))?"
    r"|yours(?: (?:truly|faithfully|sincerely|in .{3,20}))?"
    r"|signed|(?:with )?(?:kind(?:est)?|warm(?:est)?|best)(?: personal)? (?:regards|wishes)|regards"
    r"|(?:very )?truly yours|with (?:gratitude|respect|appreciation|thanks)"
    r"|in (?:solidarity|community|service|peace|faith|unity|gratitude)(?: with [\w ]{3,40})?|cordially"
    r"|faithfully(?: yours)?|many thanks|thank you|best),?$",
    re.IGNORECASE,
)
COPIES = re.compile(r"^(?:cc|c\.c\.|copies? to|enc(?:l(?:osure)?s?)?)\s?:?\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?:][\"”’')]*$")
CREDENTIAL = re.compile(r"\b(?:[A-Z]\.){1,3}$|\b(?:Jr|Sr|Esq|Ph\.D|M\.D|Inc|Co|Ltd|Ret|Dr|St)\.$")


def furniture(line: str) -> bool:
    """Whether a line is one that pages put around articles."""
    return line.lower().strip(" .:»>|") in words("furniture")


def dateline(line: str) -> re.Match[str] | None:
    """What a line begins with, up to its text, if that is a dateline; its place is the group `place`."""
    return DATELINE.match(line) or BARE_DATELINE.match(line)


def dateline_place(text: str) -> str | None:
    """The place a dateline gives (`KANSAS CITY, Mo.`), as it is written; None without one."""
    from loaders.extraction.structure.lines import paragraphs

    for paragraph in paragraphs(text):
        if paragraph.kind == "body":
            match = dateline(text[paragraph.start : paragraph.end])
            return match["place"].strip() if match else None
    return None
