"""Set phrases that tell of a meeting without a meeting noun or "meet", read from the sentence's surface.

Each is a pattern whose group `t` is the trigger; its status is fixed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ontology.facts import MeetingStatus

HALL = (
    r"(?:hall|chambers?|gym|gymnasium|auditorium|cafeteria|cafetorium|library|boardroom|meeting room|courtroom|"
    r"(?:community|civic|senior|leisure|parish|cultural) (?:cent(?:er|re)|hall|house)|centre|lodge|grange|"
    r"legion|theat(?:er|re)|schoolhouse|church basement|clubhouse|clubrooms?|marae|school room|lunchroom)"
)
BODY = (
    r"(?:board|council|commission|commissioners|committee|subcommittee|panel|trustees|supervisors|selectmen|"
    r"select ?board|aldermen|legislature|assembly|parliament|senate|cabinet|corporation|executive|regents|"
    r"tribunal|authority|caucus|councillors|councilors)"
)
SEAT = rf"(?:(?!(?:court|judge|jury)\b)[\w'’.&-]+ ){{0,8}}?{BODY}\b"
DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tonight|tomorrow|next (?:week|month|meeting|session)|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.? \d|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)|the \d{1,2}(?:st|nd|rd|th))"
)
SHARED = r"(?:talk|meeting|sit-down|conversation|audience|time|appointment|word)"


@dataclass(frozen=True, slots=True)
class Wording:
    """A set phrase: its rule, pattern (group `t` is the trigger) and status."""

    rule: str
    pattern: re.Pattern[str]
    status: MeetingStatus
    who: str = "sentence"
    """Whom it names: everyone of the "sentence", that and the "body" spoken of near it, or the "last-body" alone
    (for a hearing that is asked for, the "hearing-body")."""
    confidence: float = 0.5


def _wording(rule: str, pattern: str, status: MeetingStatus, who: str = "sentence", confidence: float = 0.5) -> Wording:
    return Wording(f"meeting.{rule}", re.compile(pattern, re.IGNORECASE), status, who, confidence)


WORDINGS = (
    _wording(
        "crowd",
        rf"\b(?P<t>packed|filled|crammed|jammed|crowded|squeezed|poured|piled|streamed|filed|overflowed|thronged)\b"
        rf"(?: (?:themselves|in|into|inside|out of))*(?: [\w'’.&-]+){{0,9}}? {HALL}\b"
        rf"(?=.*\b(?:hear|tell|told|ask|demand|question|protest|oppose|speak|press|plead|meeting|hearing|{BODY})\b)",
        "held",
        "body",
        0.6,
    ),
    _wording(
        "turned-up",
        rf"\b(?P<t>turned (?:up|out)|showed up|gathered|assembled|came|crowded) (?:at|in|into|to) "
        rf"(?:[\w'’.&-]+ ){{1,6}}?{HALL}\b(?=.*\bto (?:hear|tell|ask|demand|question|discuss|quiz|grill|debate)\b)",
        "held",
        "body",
        0.6,
    ),
    _wording(
        "next-meeting",
        rf"\b(?P<t>meeting|session|hearing)(?: of [\w' ]{{1,40}})?(?: is|:|,)? (?:on )?{DAY}[^.]{{0,20}}"
        rf"(?:\d (?:p|a)\.?m|noon)",
        "scheduled",
        "body",
        0.5,
    ),
    _wording(
        "speak-with",
        rf"\b(?:will|are to|is to|are due to|is due to|plans? to|are set to|is set to) (?P<t>speak|talk|confer|sit)"
        rf"(?: down| privately| directly| by (?:video|phone|telephone|zoom))* (?:with|to) "
        rf"(?=.*{DAY})(?![^.]*\breporters)",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "went-to-body",
        rf"\b(?P<t>went|came|returned|turned out) (?:back )?(?:to|before) (?:the |its? |his |her |their |a )?"
        rf"(?:(?!court)[\w'’.&-]+ ){{0,6}}?(?:board|council|commission|commissioners|committee|subcommittee|"
        rf"supervisors|"
        rf"trustees)\b(?= (?:on |last |{DAY}|with|and|to ))",
        "held",
        "sentence",
        0.5,
    ),
    _wording(
        "in-person",
        r"\b(?:opportunity|chance|wish|like|welcome|ask|asked|request) to (?P<t>discuss|speak|talk|sit)\b[^.]{0,80}"
        r"\b(?:with you|in person|face to face|face-to-face)\b",
        "requested",
        "sentence",
        0.5,
    ),
    _wording(
        "back-to-table",
        r"\b(?:come|return|get|go)(?:ing)? back to the (?:bargaining |negotiating )?(?P<t>table)\b",
        "requested",
        "sentence",
        0.5,
    ),
    _wording(
        "in-the-office",
        r"\b(?P<t>sat|spent|met|waited)(?: [\w-]+){0,4} in(?:side)? (?:the )?(?:office of|[\w.' ]{1,40}'s office)\b",
        "held",
        "sentence",
        0.5,
    ),
    _wording(
        "at-the-invitation",
        r"\b(?P<t>visited|toured|inspected|travel(?:l)?ed to|came to)\b[^.]{1,80}\bat the invitation of\b",
        "held",
        "sentence",
        0.6,
    ),
    _wording(
        "to-walk-with",
        rf"\bto (?P<t>walk|tour|visit|inspect|view|ride) (?:[\w'’.-]+ ){{0,6}}?with\b(?=.*{DAY})",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "been-to-see",
        r"\b(?:had|has|have|['’]d|['’]s) (?P<t>been) (?:\w+ )?to see (?!if|whether|how|what|that|it)",
        "held",
        "sentence",
        0.5,
    ),
    _wording(
        "office-hours",
        rf"\b(?:hold|host|have|keep) (?P<t>office hours|surgery|an open house|open house|an? open forum)\b(?=.*{DAY})",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "hearing-asked",
        r"\b(?:requests?|requested|requesting|calls?|called|calling|urg(?:e|es|ed|ing)|asks?|asked|asking|demands?|"
        r"demanded|demanding|letters?|press(?:es|ed|ing)) [^.]{0,140}?\b(?:for|hold|convene|schedule|conduct|"
        r"requesting|"
        r"requests?) (?:an?|another|immediate|public) (?:[\w-]+ ){0,3}(?P<t>hearing)\b",
        "requested",
        "hearing-body",
        0.5,
    ),
    _wording(
        "toured-with",
        r"\b(?P<t>visited|toured|inspected|walked)\b"
        r"(?=[^.]*\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
        r"\b)[^.]{1,120}?\b(?:with|alongside|accompanied by|joined by)\b",
        "held",
        "sentence",
        0.5,
    ),
    _wording(
        "toured-with",
        r"\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?=[^.]*\b(?:with|alongside|joined|and)\b)"
        r"[^.]{1,140}?\b(?P<t>visited|toured)\b",
        "held",
        "sentence",
        0.5,
    ),
    _wording(
        "before-body",
        rf"\b(?P<t>went|came|appeared|stood|testified|spoke|argued|pleaded) before (?:the |its? |his |her |their |a )"
        rf"{SEAT}",
        "held",
        "sentence",
        0.6,
    ),
    _wording(
        "to-appear",
        rf"\b(?:will|is to|are to|is set to|is due to|is scheduled to|is expected to|are scheduled to) "
        rf"(?P<t>appear|testify|speak|come|go) before (?:the |its? |his |her |their |a )?{SEAT}",
        "scheduled",
        "sentence",
        0.6,
    ),
    _wording(
        "on-agenda",
        rf"\b(?P<t>go|goes|comes?|heads?|moves?|returns?|is|are)(?: now| next| back| up| on| to be)*"
        rf"(?: to| before| at| on the agenda (?:of|for)| for a vote (?:at|by|before))"
        rf" (?:the |its? |his |her |their |a )?{SEAT}(?=.*{DAY})",
        "scheduled",
        "last-body",
        0.5,
    ),
    _wording(
        "no-quorum",
        r"\b(?:could not|couldn['’]t|can not|cannot|was unable to|were unable to|failed to|unable to) "
        r"(?P<t>meet|convene|sit|open|proceed)\b[^.]*\b(?:quorum|quorate|snow|storm|flood\w*|illness|weather)",
        "cancelled",
        "body",
        0.6,
    ),
    _wording(
        "no-quorum",
        r"\b(?:for (?:want|lack) of(?: a)? quorum|lacked a quorum|(?:did not|didn['’]t|failed to) (?P<t>have|"
        r"muster|get)"
        r" a quorum|inquorate)",
        "cancelled",
        "body",
        0.5,
    ),
    _wording(
        "asked-time",
        r"\bask(?:ed|ing|s)?(?: \w+){0,3} for (?:(?:an?|half an?|\w+) )?(?P<t>hour|minutes|hours|audience|appointment|"
        r"word|time) (?:of (?:his|her|their)|with)\b",
        "requested",
        "sentence",
        0.5,
    ),
    _wording(
        "delegation",
        r"\b(?P<t>delegation|deputation|committee) of [^.;]{1,160}?\b(?:waited (?:up)?on|called (?:up)?on|met|"
        r"went to see|visited|was received by|were received by|was taken to|submitted|handed|saw|presented|"
        r"paid a (?:visit|call))\b",
        "held",
        "sentence",
        0.6,
    ),
    _wording(
        "went-to-see",
        r"\b(?P<t>went|came|drove|flew|walked|travell?ed)(?: [\w']+){0,5} to (?:see|sit (?:down )?with|"
        r"speak (?:to|with)|"
        r"talk (?:to|with)|call on|sit (?:\w+ )?at the [\w ]{0,20}table)\b",
        "held",
        "sentence",
        0.5,
    ),
    _wording(
        "called-on",
        r"\b(?:(?P<t>paid|pays) (?:a (?:visit|call)|calls) (?:to|on)|sat (?:\w+ )?across (?:the table )?"
        r"from|sat (?:down )?at the (?:\w+ )?table (?:of|with)|(?:came|stopped|dropped|went) (?:by|in|over|"
        r"around|round)"
        r" for a (?:walk-through|walkthrough|visit|tour|look|talk|chat|meeting)|was received by|were received by)\b",
        "held",
        "sentence",
        0.6,
    ),
    _wording(
        "heard-by",
        r"\b(?P<t>heard|argued|mediated|arbitrated) (?:before|by) (?:the )?(?:arbitrator|mediator|conciliator|umpire|"
        r"hearing (?:officer|examiner)|referee|board of|arbitration|adjudicator|inspector|commissioner|tribunal|"
        r"planning inspector)",
        "held",
        "sentence",
        0.6,
    ),
    _wording(
        "will-be-here",
        rf"\b(?:he|she|they|\w+)(?: has| have)?(?:['’]ll| will|['’]s going to| is going to|"
        rf" is to) (?:be (?:here|there)|"
        rf"(?P<t>fly in|fly out|come (?:here|out|up|down|over)|pay a visit)|visit)\b(?=.*{DAY})",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "expect-day",
        rf"\b(?:will|are|is) (?P<t>expect|expecting) (?:him|her|them)\b(?=.*{DAY})",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "called-back",
        r"\b(?:called|asked|invited|summoned|ordered|brought) (?:the )?(?:two |both )?(?P<t>parties|sides?|"
        r"union|company|"
        r"negotiators|bargainers) back\b",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "agreed-visit",
        r"\b(?:has|have|had)?(?: \w+)? ?(?:agreed|promised|accepted|consented|undertaken|"
        r"pledged) to (?P<t>ride|come(?! back)|visit|"
        r"tour|walk|attend|see|inspect|sit in|sit at|spend|appear|testify|listen|hear|host)\b",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "asked-visit",
        r"\b(?:invited|inviting|invites|would like|want(?:s|ed)?|urged|asked|begged|challenged|dared)"
        r"(?: [^,.;]{1,60}?| [^.;]{1,40}?, [^.;,]{1,40},) "
        r"to (?:come and |come to |come )?(?P<t>ride|visit|tour|walk|spend (?:a|the|an?|\w+) (?:day|night|week|hour|"
        r"afternoon|morning|weekend)|see (?:the|for|his|her|their|our|what)|sit down|sit with|sit at|come and|"
        r"come to the|inspect)\b",
        "requested",
        "sentence",
        0.5,
    ),
    _wording(
        "asked-to-coffee",
        rf"\b(?:has been|have been|was|were) (?P<t>asked|invited) to (?:tea|coffee|lunch|dinner|supper|breakfast|"
        rf"the (?:table|hall|rectory|vestry|office))\b(?=.*{DAY})",
        "scheduled",
        "sentence",
        0.5,
    ),
    _wording(
        "bidden",
        r"\b(?:bidden|invited|asked)(?: \w+){0,6} to (?:the )?(?P<t>meeting|hall|hearing|session|forum)\b[^.]*"
        r"\b(?:did not|didn['’]t|sent (?:his|her|their) (?:apologies|regrets)|declined|stayed away|never came|no-show)",
        "rejected",
        "sentence",
        0.6,
    ),
    _wording(
        "call-session",
        r"\b(?:call|calling|called for|convene|wants?|demands?|seeks?) (?:an?|the|another) (?:urgent|emergency|special|"
        r"extraordinary|extra|closed|joint) (?:[\w-]+ )?(?P<t>meeting|session|sitting|hearing)\b",
        "requested",
        "sentence",
        0.5,
    ),
)
