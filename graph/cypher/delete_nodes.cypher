// Takes a source's nodes away.
MATCH (n:Resource {source: $source})
DETACH DELETE n
