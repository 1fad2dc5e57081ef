// The labels and the shown name of actors.
UNWIND $uris AS uri
MATCH (a:Resource {uri: uri})
RETURN uri, labels(a) AS labels, a.name AS name
