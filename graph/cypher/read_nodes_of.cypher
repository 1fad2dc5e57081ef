// The nodes of some sources. FIELDS: every property of the model.
UNWIND $sources AS source
MATCH (n:Resource {source: source})
RETURN n.uri AS uri, n.source AS source, labels(n) AS labels, FIELDS
