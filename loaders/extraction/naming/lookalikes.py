"""Names that look like people's by their shape alone and that nothing in the article treats as a person's."""

from __future__ import annotations

import re

from loaders.extraction.naming.titles import Naming
from loaders.extraction.naming.vocabulary import first_name, head_kind, role_class
from loaders.extraction.structure import dateline_place

ACTS = r"(?:said|says|told|asks|asked|wrote|added|who|whose|whom|himself|herself)"
BEHIND = rf"(?:,? {ACTS}\b|, \d\d?\b|, (?:a|an|the|his|her) )"
AHEAD = r"\b(?:said|says|asked|told|named|called|added|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Sir|Dame) "


def without_lookalikes(text: str, namings: list[Naming]) -> tuple[list[Naming], list[Naming]]:
    """The namings of people, and those of what only looks like one: a place or a firm, always under its full name."""
    by_name: dict[str, list[Naming]] = {}
    for naming in namings:
        by_name.setdefault(_name(text, naming), []).append(naming)
    place = (dateline_place(text) or "").split(",")[0].lower()
    doubtful = {
        name
        for name, same in by_name.items()
        if name.lower() == place or _is_of_somebody(same) or _is_lookalike(text, name, same)
    }
    kept = [naming for naming in namings if _name(text, naming) not in doubtful]
    return kept, [naming for naming in namings if _name(text, naming) in doubtful]


def _name(text: str, naming: Naming) -> str:
    return text[naming.run.start : naming.run.end]


def _is_of_somebody(namings: list[Naming]) -> bool:
    """Whether a name that ends as bodies do is only told as where somebody is of: Ada Fenn of Bethel Chapel."""
    for naming in namings:
        run = naming.run
        link, owner = run.before(), run.before(2)
        behind = link is not None and owner is not None and link.lower == "of" and owner.capital
        if naming.titles or not behind or len(run.words) == 1 or head_kind(run.words[-1].text) is None:
            return False
    return True


def _is_lookalike(text: str, name: str, namings: list[Naming]) -> bool:
    parts = name.split()
    if len(parts) < 2 or (first_name(parts[0]) or "?")[-1] != "?" or parts[0].endswith("."):  # noqa: PLR2004 (a full name)
        return False
    if any(naming.titles or naming.introduced or naming.official for naming in namings):
        return False
    whole = re.escape(name)
    often = len(re.findall(rf"\b{whole}\b", text))
    alone = len(re.findall(rf"\b{re.escape(parts[-1])}\b", text)) > often
    apposed = re.search(rf"\b{whole}, (\w+)", text)
    if '"' in name or "“" in name or (apposed is not None and role_class(apposed[1]) is not None):
        return False
    treated = re.search(rf"\b{whole}{BEHIND}|{AHEAD}{whole}\b", text) is not None
    return often > 1 and not alone and not treated
