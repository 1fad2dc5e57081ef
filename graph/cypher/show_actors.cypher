// What actors show; a null takes the property off.
UNWIND $rows AS row
MATCH (a:Resource {uri: row.uri})
SET a.name = row.name, a.alternativeNames = row.alternativeNames, a.acronym = row.acronym
