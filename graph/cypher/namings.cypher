// What all Mentions say of actors, and in which source.
UNWIND $uris AS uri
MATCH (a:Resource {uri: uri})<-[:OF]-(m)
RETURN uri, m.name AS name, m.alternativeName AS alternativeName, m.acronym AS acronym,
       m.actorClass AS actorClass, m.source AS source
