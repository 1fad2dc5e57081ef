// The labels of a source's nodes.
MATCH (n:Resource {source: $source})
RETURN labels(n) AS labels
