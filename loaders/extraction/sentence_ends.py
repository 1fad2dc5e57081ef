"""Where a sentence ends: full stops that belong to titles, initials and numbers are none."""

import re

from loaders.extraction.lexicon import words

END = re.compile(r"[.?!…][.?!]*[\"”’')\]]*(?=\s)")
STATES = re.compile(
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore"
    r"|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|R\.I|S\.C|S\.D|W\.Va|Ont|Que|Alta|Sask|Man)$"
)
INITIAL = re.compile(r"(?:^|[\s.“\"(])[A-Z]$")
COMPANY = re.compile(r"(?:Inc|Corp|Co|Ltd|Bros|LLC|Jr|Sr|Ph\.D|M\.D|Esq|p\.m|a\.m|P\.M|A\.M|etc)$")


def ends_sentence(text: str, stop: int) -> bool:
    """Whether the mark at `stop` (one of .?!…) followed by its closers and a blank ends a sentence."""
    match = END.match(text, stop)
    if match is None:
        return False
    after = text[match.end() :].lstrip(" \t\xa0")[:2].lstrip("“\"‘'([")
    if after[:1].islower():
        return False
    if text[stop] != "." or match.group()[:2] in {"..", ".”", '."'}:
        return True
    word = re.search(r"[^\s“”\"(]*$", text[max(0, stop - 20) : stop])
    last = word.group() if word else ""
    if last in words("abbreviations") or INITIAL.search(text[max(0, stop - 3) : stop]):
        return False
    return not (STATES.search(last) and "," in text[max(0, stop - 30) : stop] and after[:1] in {"—", "–", "-"})


def broken(text: str, start: int, end: int) -> bool:
    """Whether a sentence (or the line) ends somewhere between start and end."""
    if "\n" in text[start:end]:
        return True
    return any(text[at] in ".?!…" and ends_sentence(text, at) for at in range(start, end))
