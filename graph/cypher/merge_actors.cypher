// Finds or makes actors; setting the key locks each until the end of the transaction.
UNWIND $uris AS uri
MERGE (a:Resource {uri: uri})
SET a.uri = uri
