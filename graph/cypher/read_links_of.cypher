// The relationships that start at the nodes of some sources.
UNWIND $sources AS source
MATCH (a:Resource {source: source})-[r]->(b)
RETURN a.uri AS start, type(r) AS type, b.uri AS end, r.source AS source
