"""The driver's own types as Python's."""

from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Duration, Time


def native(value: Any) -> Any:  # noqa: ANN401  # whatever a query returns
    """Give a date as Python's, other times as ISO text, a node as its `uri`, a relationship as its type."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Date):
        return value.to_native()
    if isinstance(value, DateTime | Time | Duration):
        return value.iso_format()
    if isinstance(value, Node):
        return value.get("uri")
    if isinstance(value, Relationship):
        return value.type
    if isinstance(value, Path):
        return [native(each) for each in value.nodes]
    if isinstance(value, list):
        return [native(each) for each in value]
    if isinstance(value, dict):
        return {name: native(each) for name, each in value.items()}
    return value
