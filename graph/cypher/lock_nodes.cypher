// Locks nodes until the end of the transaction.
UNWIND $uris AS uri
MATCH (n:Resource {uri: uri})
SET n.uri = uri
