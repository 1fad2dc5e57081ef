// Every relationship.
MATCH (a:Resource)-[r]->(b:Resource)
RETURN a.uri AS start, type(r) AS type, b.uri AS end, r.source AS source
