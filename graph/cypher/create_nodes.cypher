// Makes nodes that are one source's alone. LABEL: their one label.
UNWIND $rows AS row
CREATE (n:Resource:LABEL {uri: row.uri, source: row.source})
SET n += row.properties
