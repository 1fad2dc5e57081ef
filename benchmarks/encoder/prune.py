"""Choose the pieces of words that are kept, and write loaders/extraction/learned/vocabulary.txt.

usage: PYTHONPATH=.:benchmarks python benchmarks/encoder/prune.py --start e5-small-v2.onnx --gold GOLD [--gold GOLD ...]
       --unlabelled releases.jsonl.gz

See train.py for the arguments. Run before training: the vectors of pieces are cut to this vocabulary. The pieces that
are left out are the rarest, in articles of split `tune` and, for a quarter of the weight, in releases; words that lose
theirs are cut into smaller ones.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from fitting import tuned
from start import all_pieces, arguments

from loaders.extraction.learned import pieces as pieces_module
from loaders.extraction.learned.pieces import cut

PLACE = Path(pieces_module.__file__).with_name("vocabulary.txt")
KEPT = 16_880
RELEASES = 4000
WEIGHT = 4
"""Of a piece in an annotated article, where one in a release has 1."""
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
WORD = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    options = arguments(__doc__)
    known = all_pieces(options.start)
    counted: Counter[int] = Counter()
    for text in articles(options.gold):
        counted.update(number for word in WORD.findall(text) for number in WEIGHT * cut(word, known))
    for text in releases(options.unlabelled):
        counted.update({number for word in WORD.findall(text) for number in cut(word, known)})
    kept = {number for piece, number in known.items() if piece in SPECIAL or _is_letter(piece)}
    for number, _ in counted.most_common():
        if len(kept) >= KEPT:
            break
        kept.add(number)
    spelled = {number: piece for piece, number in known.items()}
    PLACE.write_text("".join(f"{spelled[number]}\n" for number in sorted(kept)), "utf-8")


def _is_letter(piece: str) -> bool:
    letter = piece.removeprefix("##")
    return len(letter) == 1 and letter.isascii()


def articles(folders: list[Path]) -> Iterator[str]:
    """The texts that the encoder learns from."""
    for folder in folders:
        for ident in tuned(folder):
            yield (folder / "articles" / f"{ident}.txt").read_text("utf-8")


def releases(path: Path) -> Iterator[str]:
    """The first texts of a file with one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in islice(lines, RELEASES):
            release = json.loads(line)
            yield f"{release['title'] or ''} {release['text']}"


if __name__ == "__main__":
    main()
