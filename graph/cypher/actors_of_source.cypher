// The actors that a source has a Mention of.
MATCH (m:Resource {source: $source})-[:OF]->(a)
RETURN DISTINCT a.uri AS uri
ORDER BY uri
