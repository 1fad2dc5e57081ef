"""How often the ask of a PLOVER record is found, with the right one asking, and how often one where there is none.

    python benchmarks/plover.py plover_gsr_open.json [-v]

The file is the list of gold standard records of github.com/openeventdata/PLOVER (`event`, `text`, `source` with
`actorText`). A record of another kind holds no ask where its text has no word of asking.
"""

import json
import re
import sys
from pathlib import Path

from loaders.extraction import extract
from ontology.facts import Article, Demand

ASKING = re.compile(
    r"\b(?:ask|call|urg|demand|request|appeal|press|insist|plead|propos|invit|petition|order|want|recommend|convinc"
    r"|summon|must|should|seek|ultimatum)\w*",
    re.IGNORECASE,
)


def actor_words(text: str) -> set[str]:
    return {
        word for word in re.findall(r"[a-z]{3,}", text.lower()) if word not in {"the", "and", "with", "from", "that"}
    }


def by_source(record: dict, demands: tuple[Demand, ...]) -> bool:
    """Whether one of the demands is made by one of the record's sources."""
    wanted = set().union(*(actor_words(source["actorText"]) for source in record.get("source", [])))
    return any(wanted & actor_words(name) for demand in demands for name in demand.demanders)


def main(path: str, *, verbose: bool) -> None:
    records = [record for record in json.loads(Path(path).read_text("utf-8")) if record.get("text")]
    counts = {"asks": 0, "found": 0, "right": 0, "others": 0, "quiet": 0, "false": 0, "quiet false": 0}
    for record in records:
        demands = extract(Article(id=record["id"], text=record["text"].strip() + "\n", published="2000-01-01")).demands
        asks = record["event"] == "DEMAND"
        right = asks and by_source(record, demands)
        quiet = not asks and not ASKING.search(record["text"])
        counts["asks"] += asks
        counts["found"] += asks and bool(demands)
        counts["right"] += right
        counts["others"] += not asks
        counts["quiet"] += quiet
        counts["false"] += not asks and bool(demands)
        counts["quiet false"] += quiet and bool(demands)
        if verbose and (asks != bool(demands) or (asks and not right)):
            told = [(d.demanders, d.targets, d.content.quote) for d in demands]
            print(record["id"], record["text"], told)
    print(f"DEMAND records: {counts['asks']}, found {counts['found']}, with the right one asking {counts['right']}")
    print(f"  share {counts['right'] / counts['asks']:.2f} (at least .70)")
    print(f"other records: {counts['others']}, with a demand {counts['false']}")
    print(f"  of them without a word of asking: {counts['quiet']}, with a demand {counts['quiet false']}")
    print(f"  share {counts['quiet false'] / max(1, counts['quiet']):.2f} (at most .10)")


if __name__ == "__main__":
    main(sys.argv[1], verbose="-v" in sys.argv[2:])
