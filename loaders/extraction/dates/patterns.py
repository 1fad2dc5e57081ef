"""The ways an article writes a date, as one pattern with a group for each way."""

import re

MONTHS = [
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
]
SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8}
SHORT |= {"sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12}
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SHORT_DAYS = {"mon": 0, "tues": 1, "tue": 1, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
NUMBERS = {"a": 1, "an": 1, "a couple of": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
NUMBERS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}

_month = rf"(?:{'|'.join(m.capitalize() for m in MONTHS)}|(?:{'|'.join(s.capitalize() for s in SHORT)})\b\.?)"
_day = r"(?:0?[1-9]|[12]\d|3[01])"
_year = r"(?:1[89]|20)\d\d"
_weekday = rf"(?:{'|'.join(d.capitalize() for d in DAYS)})"
_short_day = rf"(?:{'|'.join(d.capitalize() for d in SHORT_DAYS)})\.?"
_number = rf"(?:\d{{1,3}}|(?i:{'|'.join(re.escape(n) for n in sorted(NUMBERS, key=len, reverse=True))}))"
_unit = r"(?:days?|weeks?|fortnights?|months?|years?)"

DATE = re.compile(
    rf"""(?<![\w/$£€-])(?:
      (?P<iso>{_year}-\d\d-\d\d)
    | (?P<slash>\d{{1,2}}[/.]\d{{1,2}}[/.](?:{_year}|\d\d))
    | (?:this\ )?(?P<odd>{_day})(?:st|nd|rd|th)?\ day\ of\ (?P<odm>{_month}),?\ (?P<ody>{_year})
    | (?P<mdm>{_month})\ (?P<mdd>{_day})(?:st|nd|rd|th)?(?!\d|[:%]|\ ?(?:p\.m|a\.m|percent))
      (?:,?\ (?P<mdy>{_year})\b)?
    | (?:the\ )?(?P<dmd>{_day})(?:st|nd|rd|th)?(?:\ of)?\ (?P<dmm>{_month})(?:,?\ (?P<dmy>{_year})\b)?
    | (?P<mym>{_month}),?(?:\ of)?\ (?P<myy>{_year})\b
    | (?P<rel>(?i:last|this\ past|this|next|late|early|mid|since|until|by|in|earlier\ in|of|back\ in))
      [\ -](?P<relm>{_month})\b(?!\ \d)
    | (?P<lastyear>(?i:last|next|this|earlier\ this|later\ this)\ (?:month|year))\b
    | (?:[Ii]n|[Ss]ince|[Ll]ate|[Ee]arly|of|[Dd]uring|[Bb]y)\ (?P<year>{_year})\b
    | (?P<now>[Tt]oday|[Tt]onight|[Tt]his\ (?:morning|afternoon|evening))\b
    | (?P<yesterday>[Yy]esterday|[Ll]ast\ night)\b
    | (?P<tomorrow>[Tt]omorrow)\b
    | (?P<same>(?:the|The|that|That)\ (?:same|very)\ (?:day|evening|night|afternoon|morning))\b
    | (?P<nextday>(?:[Tt]he|[Aa])
      \ (?:(?:next|following)\ (?:day|morning|afternoon|evening|night)|day\ (?:later|after)))\b
    | (?P<daybefore>(?:[Tt]he|[Aa])\ day\ (?:before|earlier))\b
    | (?P<n>{_number})\ (?P<unit>{_unit})\ (?P<dir>ago|later|earlier|after|before)\b
    | (?P<wdrel>(?i:last|next|this|this\ past|this\ coming|the\ previous|the\ following)\ )?
      (?P<weekday>{_weekday}|{_short_day}(?=,\ ))(?P<next>\ (?:next|week))?\b
      (?!,?\ (?:the\ )?(?:{_month}\ )?{_day}(?:st|nd|rd|th)?\b(?!\ ?[ap]\.m|:))
    | (?:on|by|of|until)\ the\ (?P<nth>{_day})(?:st|nd|rd|th)\b(?!\ [a-z])
    )""",
    re.VERBOSE,
)

FUTURE = re.compile(
    r"\b(?:will|shall|would|'ll|’ll|next|scheduled|slated|set (?:for|to)|plans?|planned|upcoming|coming|due|expects?"
    r"|expected|until|tomorrow|are to|is to|invited?|deadline|begins?|starting|beginning|ahead of|before)\b"
    # A deadline right before the day ("by noon on Friday"), not whoever did it ("led by Nell Aske on Friday").
    r"|\bby(?: (?:the end of|early|late|mid|next|this|noon(?: on)?|midnight(?: on)?|close of business(?: on)?"
    r"|\d[\d:]* ?[ap]\.?m\.?(?: on)?))?\W*$"
)


def month(word: str) -> int:
    """1 to 12 for a month's name or its short form."""
    low = word.lower().rstrip(".")
    return MONTHS.index(low) + 1 if low in MONTHS else SHORT[low]


def weekday(word: str) -> int:
    """0 (Monday) to 6 for a day's name or its short form."""
    low = word.lower().rstrip(".")
    return DAYS.index(low) if low in DAYS else SHORT_DAYS[low]


def number(word: str) -> int:
    """The number a word or figure says."""
    low = word.lower()
    return int(low) if low.isdigit() else NUMBERS[low]
