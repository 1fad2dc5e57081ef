// Every node. FIELDS: every property of the model.
MATCH (n:Resource)
RETURN n.uri AS uri, n.source AS source, labels(n) AS labels, FIELDS
