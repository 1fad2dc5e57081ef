// What one actor shows.
MATCH (actor:Actor {uri: $uri})
RETURN actor.name AS name, actor.alternativeNames AS others, labels(actor) AS labels, actor.uri AS uri
