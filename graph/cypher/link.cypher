// Ties nodes that are there. TYPE: the relationship type.
UNWIND $rows AS row
MATCH (a:Resource {uri: row.start})
MATCH (b:Resource {uri: row.end})
CREATE (a)-[:TYPE {source: row.source}]->(b)
