"""Two annotated articles with what an extractor might make of them: every kind of outcome, written for the tests."""

import json
from pathlib import Path

ORE = """ date 2024-02-06
Tenants write to mayor about heat

PORT ALDER, Ore. — The Port Alder Tenants Union asked Mayor Greta Holm in a letter on Monday to enforce the heat code.

"Nobody should sleep in a coat," said Silas Dunmore, president of the Port Alder Tenants Union.

The union met with Holm on Tuesday. Holm declined to enforce the code. The union again asked for the heat code.
"""
LETTER = (
    "PORT ALDER, Ore. — The Port Alder Tenants Union asked Mayor Greta Holm in a letter on Monday "
    "to enforce the heat code."
)
QUIET = """ date 2024-03-01
Library <b>reopens</b> & more

The Port Alder Library reopened on Friday.
"""
UNION = {"name": "Port Alder Tenants Union", "aliases": ["The union"], "kind": "advocacy"}
HOLM = {"name": "Greta Holm", "aliases": ["Holm"], "role": "Mayor", "organization": None, "official": True}
DUNMORE = {
    "name": "Silas Dunmore",
    "aliases": ["Dunmore"],
    "role": "president",
    "organization": UNION["name"],
    "official": False,
}
ANSWER = {
    "kind": "refused",
    "givers": ["Greta Holm"],
    "askers": ["Port Alder Tenants Union"],
    "to": "demand",
    "date": None,
    "evidence": "Holm declined to enforce the code.",
}
MET = {
    "participants": ["Port Alder Tenants Union", "Greta Holm"],
    "date": "2024-02-06",
    "status": "held",
    "about": None,
    "evidence": "The union met with Holm on Tuesday.",
}
SENT = {"senders": ["Port Alder Tenants Union"], "recipients": ["Greta Holm"], "date": None, "about": None}
ASKED = {"demanders": ["Port Alder Tenants Union"], "targets": ["Greta Holm"], "content": "enforce the heat code"}
SAID = {"speaker": "Silas Dunmore", "quote": "Nobody should sleep in a coat,"}
GOLD = {
    "heat": {
        "id": "heat",
        "date": "2024-02-06",
        "organizations": [UNION],
        "people": [HOLM, DUNMORE],
        "letters": [{**SENT, "evidence": LETTER}],
        "meetings": [MET],
        "demands": [{**ASKED, "evidence": LETTER}],
        "statements": [{**SAID, "evidence": '"Nobody should sleep in a coat," said Silas Dunmore'}],
        "answers": [ANSWER],
    },
    "quiet": {
        "id": "quiet",
        "date": "2024-03-01",
        **{kind: [] for kind in ("people", "letters", "meetings", "demands", "statements")},
        "organizations": [{"name": "Port Alder Library", "aliases": [], "kind": "government"}],
    },
}
"""By id; the second has no list of answers, as an older annotation."""

EXTRACTED = {
    "heat": {
        "id": "heat",
        "organizations": [{"name": "the Port Alder Tenants Union", "aliases": [], "confidence": 0.95}],
        "people": [
            {"name": "Mayor Greta Holm", "aliases": ["Holm"], "role": "Mayor", "official": True, "confidence": 0.95},
            {"name": "Dunmore", "aliases": ["Silas Dunmore"], "role": None, "official": False, "confidence": 0.7},
        ],
        "letters": [{**SENT, "recipients": [], "evidence": {"quote": LETTER}, "confidence": 0.65}],
        "meetings": [],
        "demands": [
            {"demanders": ["The union"], "targets": [], "content": {"quote": "enforce the heat code in full"}},
            {"demanders": ["The union"], "targets": [], "content": {"quote": "asked for the heat code"}},
            {"demanders": ["Holm"], "targets": [], "content": {"quote": "sleep in a coat"}, "confidence": 0.2},
        ],
        "statements": [{"speaker": "Dunmore", "quote": "Nobody should sleep in a coat", "confidence": 0.85}],
        "answers": [{**ANSWER, "evidence": {"quote": "Holm declined to enforce the code."}, "confidence": 0.55}],
    },
    "quiet": {
        "id": "quiet",
        "organizations": [{"name": "<script>alert(1)</script>", "aliases": [], "kind": "other"}],
        "answers": [ANSWER],
    },
}


def write(folder: Path) -> Path:
    """Put the annotated articles into a folder; gives the file beside it that holds what was extracted."""
    for name in ("articles", "annotations"):
        (folder / name).mkdir(parents=True)
    for ident, text in (("heat", ORE), ("quiet", QUIET)):
        (folder / "articles" / f"{ident}.txt").write_text(text, "utf-8")
        (folder / "annotations" / f"{ident}.json").write_text(json.dumps(GOLD[ident]), "utf-8")
    (folder / "split.tsv").write_text("id\tsplit\nheat\tmine\nquiet\tother\n")
    repeat = "The union again asked for the heat code."
    (folder / "restatements.tsv").write_text(f"id\tkind\tgold_index\ttext\nheat\tdemands\t0\t{repeat}\n")
    extracted = folder.parent / "extracted.jsonl"
    extracted.write_text("".join(json.dumps(record) + "\n" for record in EXTRACTED.values()), "utf-8")
    return extracted
