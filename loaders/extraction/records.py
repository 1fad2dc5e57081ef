"""An Extraction as the JSON object that `extract --format jsonl` prints, one per article."""

from dataclasses import asdict
from typing import Any

from ontology.facts import Article, Extraction


def record(article: Article, extraction: Extraction) -> dict[str, Any]:
    """Keys `id`, `date`, the seven lists, `text_sha256` and `extractor`; spans are {"quote", "start", "end"}."""
    lists = {
        name: [asdict(fact) for fact in getattr(extraction, name)]
        for name in ("organizations", "people", "letters", "meetings", "demands", "statements", "answers")
    }
    return {
        "id": article.id,
        "date": article.published,
        **lists,
        "text_sha256": article.text_sha256,
        "extractor": extraction.extractor,
    }
