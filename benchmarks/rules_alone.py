"""What the extractor finds without the encoder: `answerable eval`, with the rules' steps alone.

    python benchmarks/rules_alone.py GOLD --split check

Arguments are those of `answerable eval`; for fewer than 200 articles, which one process reads.
"""

import sys

from answerable.main import main
from loaders.extraction import pipeline

if __name__ == "__main__":
    pipeline.every_step = lambda: pipeline.RULES
    main(["eval", *sys.argv[1:]], prog_name="answerable")
