// Takes actors away that no source names.
UNWIND $uris AS uri
MATCH (a:Resource {uri: uri})
DETACH DELETE a
