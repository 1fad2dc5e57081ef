// Takes a source's links between actors away; those from its own nodes go with the nodes.
MATCH (m:Resource {source: $source})-[:OF]->(a)
MATCH (a)-[r]->()
WHERE r.source = $source
WITH DISTINCT r
DELETE r
