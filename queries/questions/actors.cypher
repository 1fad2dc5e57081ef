// Actors: everyone named, with how often they ask, are asked, answer and speak, and the articles that name them.
MATCH (actor:Actor)
WHERE $kind IS NULL OR $kind IN labels(actor)
WITH actor,
     COUNT { (actor)<-[:SENT_BY|DEMANDED_BY|CALLED_BY]-(:Resource) } AS asks,
     COUNT { (actor)<-[:ADDRESSED_TO|DEMANDED_OF|INVITED]-(:Resource) } AS asked,
     COUNT { (actor)<-[:GIVEN_BY]-(:Resource) } AS answers,
     COUNT { (actor)<-[:SAID_BY]-(:Resource) } AS statements,
     [(actor)<-[:OF]-(mention:Mention) | mention.source] AS articles
RETURN actor.name AS name,
       [label IN labels(actor) WHERE NOT label IN ['Resource', 'Actor']] AS kinds,
       asks,
       asked,
       answers,
       statements,
       actor.uri AS actor,
       articles AS article
ORDER BY asks + asked DESC, name, actor
