// The relationships between actors that some sources state.
UNWIND $sources AS source
MATCH (m:Resource {source: source})-[:OF]->(a)
MATCH (a)-[r]->(b)
WHERE r.source = source
RETURN DISTINCT a.uri AS start, type(r) AS type, b.uri AS end, r.source AS source
