// Every spelling that an article uses for an actor, with the actor and its worked-out name.
MATCH (mention:Mention)-[:OF]->(actor:Actor)
UNWIND [mention.name, mention.acronym] + coalesce(mention.alternativeName, []) AS spelling
WITH DISTINCT actor.uri AS actor, actor.name AS name, spelling
WHERE spelling IS NOT NULL
RETURN actor, name, spelling
ORDER BY actor, spelling
